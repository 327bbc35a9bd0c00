import { randomUUID } from 'node:crypto'
import { mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { localParts } from '../render/part-maker.ts'
import type { TaskPool } from '../workers/task.ts'
import type { ErrorReporter } from './error-reporter.ts'
import { type QueuedJob, takeJobs } from './job-queue.ts'
import { MediaCache } from './media-cache.ts'
import { hashesOf, type PartData, specOf } from './part-data.ts'
import { partName, type Storage } from './storage/storage.ts'

export interface FarmWorkerOptions {
  queueUrl: string
  storage: Storage
  kind: string
  tasks: TaskPool
  /** for downloaded media, and for parts until they are in the storage */
  home: string
  cacheBytes: number
  log: { info(facts: object, message: string): void; error(facts: object, message: string): void }
  reporter: ErrorReporter
}

export interface FarmWorker {
  /** Finishes the jobs that it has started. */
  close(): Promise<void>
}

/**
 * A machine that makes parts of films: it takes jobs from the queue, downloads the media, has its processes make the parts, and
 * uploads them to the storage. It may end at any time: another worker then makes the unfinished parts.
 */
export async function startFarmWorker(options: FarmWorkerOptions): Promise<FarmWorker> {
  const { queueUrl, storage, kind, tasks, home, cacheBytes, log, reporter } = options
  const media = new MediaCache(storage, join(home, 'media'), cacheBytes)
  const workDir = join(home, 'desk')
  await clear(workDir)

  async function work({ id, data, signal, report }: QueuedJob): Promise<void> {
    // only servers of the same version fill this queue
    const part = data as PartData
    const name = partName(kind, part.name)
    if (await storage.has(name)) return
    const began = Date.now()
    const giveBack = await media.borrow(hashesOf(part))
    const file = join(workDir, `${randomUUID()}-${part.name}`)
    const place = { path: (wanted: string) => (wanted === part.name ? file : join(workDir, wanted)) }
    try {
      const spec = specOf(part, (hash) => media.path(hash))
      const progress = part.kind === 'segment' ? (done: unknown) => report(Number(done)) : () => {}
      await localParts(tasks, place).make(spec, { signal, onProgress: progress })
      await storage.put(name, file)
      log.info({ part: id, ms: Date.now() - began }, 'made')
    } catch (error) {
      log.error({ part: id, error: String(error) }, 'not made')
      throw error
    } finally {
      await rm(file, { force: true })
      await giveBack()
    }
  }

  return takeJobs(queueUrl, kind, tasks.size, work, (error) => reporter.tell(error))
}

/** Removes the unfinished parts of an earlier worker. */
async function clear(workDir: string): Promise<void> {
  await mkdir(workDir, { recursive: true })
  await Promise.all((await readdir(workDir)).map((name) => rm(join(workDir, name), { force: true })))
}
