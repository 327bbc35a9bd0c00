import type { Clock } from '../options.ts'

/** Limits the time that something may take. */
export interface TimeLimit {
  /** aborts when the parent does, or when time is up */
  signal: AbortSignal
  timedOut(): boolean
  /** ends the watch */
  done(): void
}

/** Why a `TimeLimit` aborts: it took too long, by our own reckoning. */
export class TimedOut extends Error {
  override readonly name = 'TimedOut'
}

/**
 * Aborts with `TimedOut` when the clock comes to a time.
 *
 * @param due epoch ms; may be put off while it is watched
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
