import type { Clock } from '../options.ts'

/** A signal that aborts when `parent` does or after `ms` by the clock; `done` frees it. */
export function timeLimit(clock: Clock, ms: number, parent?: AbortSignal) {
  const controller = new AbortController()
  const over = new AbortController()
  const signal = parent ? AbortSignal.any([parent, controller.signal]) : controller.signal
  void clock.sleep(ms, over.signal).then(() => {
    if (!over.signal.aborted) controller.abort(new Error('timed out'))
  })
  return { signal, timedOut: () => controller.signal.aborted, done: () => over.abort() }
}
