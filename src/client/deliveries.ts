import type { Clock } from './options.ts'

/** After this a result that was returned has certainly gone out, ms. */
const GONE_OUT = 2_000

/**
 * Marks results as delivered, but only once they have gone out: when the next call comes, or after a moment. A process
 * that is killed in between has delivered nothing, and the same call to another one gets the same result.
 */
export interface Deliveries {
  /** @param mark writes down that a result was delivered */
  add(mark: () => Promise<unknown>): void
  /** writes down what has gone out */
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
