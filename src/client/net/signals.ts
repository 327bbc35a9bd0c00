import type { Clock } from '../options.ts'

/** A time limit. */
export interface TimeLimit {
  /** aborts when the parent does, or on timeout */
  signal: AbortSignal
  timedOut(): boolean
  /** stops the timer */
  done(): void
}

/** The abort reason of a `TimeLimit`. */
export class TimedOut extends Error {
  override readonly name = 'TimedOut'
}

/**
 * Aborts with `TimedOut` when the clock reaches a time.
 *
 * @param due epoch ms; may be postponed meanwhile
 */
export function timeLimit(clock: Clock, due: () => number, parent?: AbortSignal): TimeLimit {
  const late = new AbortController()
  const over = new AbortController()
  const watch = async () => {
    for (let left = due() - clock.now(); left > 0; left = due() - clock.now()) {
      await clock.sleep(left, over.signal)
      if (over.signal.aborted) return
    }
    late.abort(new TimedOut('timed out'))
  }
  void watch()
  return {
    signal: parent ? AbortSignal.any([parent, late.signal]) : late.signal,
    timedOut: () => late.signal.aborted,
    done: () => over.abort(),
  }
}
