import { callDue } from './call-time.ts'
import type { Progress, Wait } from './client.ts'
import type { Clock } from './options.ts'

/** Progress is told at least so often, ms. */
const TICK = 5_000

/**
 * Waits for `job` as long as a call may, telling how it goes.
 *
 * @param describe how it stands now; asked at least every `tick` ms, 5 s unless said
 * @returns whether the job ended; a job that rejects, rejects here
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

/** Progress that never falls, and that is told only when there is someone to tell. */
function steady(onProgress: Wait['onProgress'], describe: () => Progress): () => void {
  let highest = Number.NEGATIVE_INFINITY
  return () => {
    if (!onProgress) return
    const progress = describe()
    highest = Math.max(highest, progress.progress)
    onProgress({ ...progress, progress: highest })
  }
}
