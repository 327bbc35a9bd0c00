import type { JobQueue } from './dispatcher.ts'
import type { Storage } from './storage/storage.ts'

const DAY_MS = 86_400_000

/** How long a farm keeps what is unused, ms. */
export interface Retention {
  /** parts of films, and media, in the storage */
  parts: number
  /** jobs that no worker takes, and queues of other versions */
  jobs: number
  /** finished films in the storage, since their end */
  films: number
}

/** An upload that has not ended by then never will, ms. */
const UNFINISHED_MS = DAY_MS

export interface Removed {
  /** files, including unfinished ones */
  files: number
  jobs: number
}

/**
 * Removes what a farm no longer needs, mostly left behind by crashed machines or for films that are no longer rendered. @param
 * now epoch ms
 */
export async function tidyFarm(
  storage: Pick<Storage, 'tidy'>,
  jobs: Pick<JobQueue, 'forget'>,
  retention: Retention,
  now: number,
): Promise<Removed> {
  const before = { unused: now - retention.parts, films: now - retention.films, unfinished: now - UNFINISHED_MS }
  const files = await storage.tidy(before)
  return { files, jobs: await jobs.forget(now - retention.jobs, now) }
}
