import { callDue } from './call-time.ts'
import type { Progress, Wait } from './client.ts'
import type { Clock } from './options.ts'

/** Interval of progress reports, ms. */
const TICK = 5_000

/**
 * Waits for `job` within a call's time, reporting progress.
 *
 * @param describe current progress; called at least every `tick` ms, by default 5 s
 * @returns whether the job ended; rejects if the job does
 */
export async function waitFor(
  job: Promise<unknown>,
  wait: Wait,
  clock: Clock,
  describe: () => Progress,
  tick = TICK,
): Promise<boolean> {
  const over = new AbortController()
  const asked = [wait.signal, wait.handBack].filter((signal) => signal !== undefined)
  const stop = AbortSignal.any([...asked, over.signal])
  const until = Math.min(clock.now() + Math.max(0, wait.ms), callDue())
  let ended = false
  const watched = job.then(
    () => {
      ended = true
    },
    (error: unknown) => {
      ended = true
      throw error
    },
  )
  watched.catch(() => {})
  const tell = steady(wait.onProgress, describe)
  try {
    tell()
    while (!ended && !asked.some(({ aborted }) => aborted)) {
      const left = until - clock.now()
      if (left <= 0) break
      await Promise.race([watched, clock.sleep(wait.onProgress ? Math.min(left, tick) : left, stop)])
      if (!ended) tell()
    }
    if (ended) await watched
    return ended
  } finally {
    over.abort()
  }
}

/** Reports progress that never decreases, if there is a listener. */
function steady(onProgress: Wait['onProgress'], describe: () => Progress): () => void {
  let highest = Number.NEGATIVE_INFINITY
  return () => {
    if (!onProgress) return
    const progress = describe()
    highest = Math.max(highest, progress.progress)
    onProgress({ ...progress, progress: highest })
  }
}
