import type { JobQueue } from './orders.ts'
import type { Storage } from './storage/storage.ts'

const DAY_MS = 86_400_000

/** How long a farm keeps what nobody uses, ms. */
export interface Ages {
  /** parts of films, and media, in the storage */
  parts: number
  /** jobs that nobody takes, and queues of other versions */
  jobs: number
  /** finished films in the storage, since their end */
  films: number
}

/** A put that has not ended by then never will, ms. */
const UNFINISHED_MS = DAY_MS

export interface Removed {
  /** files, unfinished ones among them */
  files: number
  jobs: number
}

/** Removes what a farm keeps for nobody: most of it is what machines left that died, or films that are no more made. @param now epoch ms */
export async function tidyFarm(
  storage: Pick<Storage, 'tidy'>,
  jobs: Pick<JobQueue, 'forget'>,
  ages: Ages,
  now: number,
): Promise<Removed> {
  const before = { unused: now - ages.parts, films: now - ages.films, unfinished: now - UNFINISHED_MS }
  const files = await storage.tidy(before)
  return { files, jobs: await jobs.forget(now - ages.jobs, now) }
}
