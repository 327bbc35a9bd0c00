import { KEPT_FOR } from '../../protocol/service.ts'
import { draftFrames } from '../edit/draft.ts'
import type { SegmentCache } from '../render/cache.ts'
import type { RenderJob } from '../render/job.ts'
import type { PartMaker } from '../render/part-maker.ts'
import { openJobs } from './bull.ts'
import { farmParts } from './farm-parts.ts'
import { type FarmFilms, farmFilms } from './films.ts'
import { machineKind } from './kind.ts'
import { Orders } from './orders.ts'
import { checkRedis } from './redis.ts'
import type { FarmSettings } from './settings.ts'
import { checkStorage } from './storage/check.ts'
import { openStorage } from './storage/open.ts'
import { type Ages, tidyFarm } from './tidy.ts'
import { createTroubles } from './troubles.ts'

/** The server's side of a farm. */
export interface Farm {
  /** The maker of one render's parts. @param user who it is for */
  partsOf(job: RenderJob, user: string, cache: SegmentCache): PartMaker
  /** parts that wait for their turn and that are in the queue, and how many the workers make at once */
  counts(): { waiting: number; given: number; slots: number }
  /** where people may fetch finished films past the server */
  films?: FarmFilms
  close(): Promise<void>
}

/** How often it is looked up who is there and what the queue has lost, ms. */
const LOOK_MS = 3000

/** Longer than any film, s: what is only looked at comes before all that is kept. */
const LONGEST_S = 1e6

/** How often it is looked for what is old, ms. */
const TIDY_MS = 86_400_000

/** @throws {FarmProblem} where the queue can't be used */
export async function openFarm(
  settings: FarmSettings,
  log: { info(facts: object, message: string): void; error(facts: object, message: string): void },
  ages: Ages = KEPT_FOR,
): Promise<Farm> {
  await checkRedis(settings.queueUrl)
  const storage = await openStorage(settings.storage)
  await checkStorage(storage)
  const kind = machineKind()
  const troubles = createTroubles(log, 'the farm is in trouble')
  const jobs = openJobs(settings.queueUrl, kind, (error) => troubles.tell(error))
  const orders = new Orders(jobs, (error) => troubles.tell(error))
  await orders.look()
  const looking = setInterval(async () => {
    await orders.look()
    const { given, slots } = orders.counts
    if (given > 0 && slots === 0) troubles.tell(new Error(`no worker of this kind is there: ${kind}`))
  }, LOOK_MS)
  const films = farmFilms(storage, (error) => troubles.tell(error))
  const tidy = () =>
    tidyFarm(storage, jobs, ages, Date.now()).then(
      (removed) => log.info(removed, 'removed what was unused for long'),
      (error: unknown) => troubles.tell(error),
    )
  void tidy()
  const tidying = setInterval(tidy, TIDY_MS)
  log.info({ kind, slots: orders.counts.slots }, 'renders on workers')
  return {
    partsOf({ draft, media, output }, user, cache) {
      const paths = new Map(Object.values(media).map(({ hash, path }) => [hash, path]))
      const seconds = draftFrames(draft) / draft.canvas.fps
      const rank = output.quality === 'draft' ? seconds - LONGEST_S : seconds
      return farmParts({ orders, storage, kind, share: user, rank, paths, cache })
    },
    counts: () => orders.counts,
    ...(films && { films }),
    async close() {
      clearInterval(looking)
      clearInterval(tidying)
      await jobs.close()
    },
  }
}
