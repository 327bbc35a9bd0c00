import type { Clock } from './options.ts'

/** After this a returned result has certainly been sent, ms. */
const GONE_OUT = 2_000

/**
 * Marks results as delivered once they have been sent: at the next call, or after a moment. If the process is killed before
 * that, the same call to another process gets the same result.
 */
export interface Deliveries {
  /** @param mark records that a result was delivered */
  add(mark: () => Promise<unknown>): void
  /** records the results that were sent */
  flush(): Promise<void>
}

export function createDeliveries(clock: Clock): Deliveries {
  let waiting: (() => Promise<unknown>)[] = []
  let timers = new AbortController()

  async function flush(): Promise<void> {
    const marks = waiting
    waiting = []
    timers.abort()
    timers = new AbortController()
    await Promise.allSettled(marks.map((mark) => mark()))
  }

  return {
    add: (mark) => {
      waiting.push(mark)
      const { signal } = timers
      void clock.sleep(GONE_OUT, signal).then(() => (signal.aborted ? undefined : flush()))
    },
    flush,
  }
}
