import { KEPT_FOR } from '../../protocol/service.ts'
import { draftFrames } from '../edit/draft.ts'
import type { SegmentCache } from '../render/cache.ts'
import type { RenderJob } from '../render/job.ts'
import type { PartMaker } from '../render/part-maker.ts'
import { Dispatcher } from './dispatcher.ts'
import { createErrorReporter } from './error-reporter.ts'
import { farmParts } from './farm-parts.ts'
import { type FarmFilms, farmFilms } from './films.ts'
import { openJobs } from './job-queue.ts'
import { machineKind } from './kind.ts'
import { checkRedis } from './redis.ts'
import type { FarmSettings } from './settings.ts'
import { checkStorage } from './storage/check.ts'
import { openStorage } from './storage/open.ts'
import { type Retention, tidyFarm } from './tidy.ts'

/** The server's side of a farm. */
export interface Farm {
  /** Makes the parts of one render. @param user whom it is for */
  partsOf(job: RenderJob, user: string, cache: SegmentCache): PartMaker
  /** parts waiting for their turn, parts in the queue, and how many the workers can make at once */
  counts(): { waiting: number; queued: number; slots: number }
  /** where people can download finished films directly */
  films?: FarmFilms
  close(): Promise<void>
}

/** How often to check which workers are connected and what the queue has lost, ms. */
const LOOK_MS = 3000

/** Longer than any film, s: drafts of any length come before final renders. */
const LONGEST_S = 1e6

/** How often old files and jobs are removed, ms. */
const TIDY_MS = 86_400_000

/** @throws {FarmProblem} if the queue can't be used */
export async function openFarm(
  settings: FarmSettings,
  log: { info(facts: object, message: string): void; error(facts: object, message: string): void },
  retention: Retention = KEPT_FOR,
): Promise<Farm> {
  await checkRedis(settings.queueUrl)
  const storage = await openStorage(settings.storage)
  await checkStorage(storage)
  const kind = machineKind()
  const reporter = createErrorReporter(log, 'the farm is in trouble')
  const jobs = openJobs(settings.queueUrl, kind, (error) => reporter.tell(error))
  const dispatcher = new Dispatcher(jobs, (error) => reporter.tell(error))
  await dispatcher.look()
  const looking = setInterval(async () => {
    await dispatcher.look()
    const { queued, slots } = dispatcher.counts
    if (queued > 0 && slots === 0) reporter.tell(new Error(`there is no worker of this kind: ${kind}`))
  }, LOOK_MS)
  const films = farmFilms(storage, (error) => reporter.tell(error))
  const tidy = () =>
    tidyFarm(storage, jobs, retention, Date.now()).then(
      (removed) => log.info(removed, 'removed what was unused for long'),
      (error: unknown) => reporter.tell(error),
    )
  void tidy()
  const tidying = setInterval(tidy, TIDY_MS)
  log.info({ kind, slots: dispatcher.counts.slots }, 'renders on workers')
  return {
    partsOf({ draft, media, output }, user, cache) {
      const paths = new Map(Object.values(media).map(({ hash, path }) => [hash, path]))
      const seconds = draftFrames(draft) / draft.canvas.fps
      const rank = output.quality === 'draft' ? seconds - LONGEST_S : seconds
      return farmParts({ dispatcher, storage, kind, owner: user, rank, paths, cache })
    },
    counts: () => dispatcher.counts,
    ...(films && { films }),
    async close() {
      clearInterval(looking)
      clearInterval(tidying)
      await jobs.close()
    },
  }
}
