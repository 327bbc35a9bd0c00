import { randomUUID } from 'node:crypto'
import { mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { localParts } from '../render/part-maker.ts'
import type { TaskPool } from '../workers/task.ts'
import { type Given, takeJobs } from './bull.ts'
import { MediaCache } from './media-cache.ts'
import { hashesOf, orderOf, type PartData } from './part-data.ts'
import { partName, type Storage } from './storage/storage.ts'
import type { Troubles } from './troubles.ts'

export interface FarmWorkerOptions {
  queueUrl: string
  storage: Storage
  kind: string
  tasks: TaskPool
  /** for media that it has fetched, and parts until they are in the storage */
  home: string
  cacheBytes: number
  log: { info(facts: object, message: string): void; error(facts: object, message: string): void }
  troubles: Troubles
}

export interface FarmWorker {
  /** Finishes what it has begun. */
  close(): Promise<void>
}

/**
 * A machine that makes parts of films: takes jobs from the queue, fetches what they are made of, has its processes make them, and puts them
 * into the storage. It may end at any time: what it had begun is then made by another.
 */
export async function startFarmWorker(options: FarmWorkerOptions): Promise<FarmWorker> {
  const { queueUrl, storage, kind, tasks, home, cacheBytes, log, troubles } = options
  const media = new MediaCache(storage, join(home, 'media'), cacheBytes)
  const desk = join(home, 'desk')
  await clear(desk)

  async function work({ id, data, signal, report }: Given): Promise<void> {
    // the queue is filled by servers of the same version alone
    const part = data as PartData
    const name = partName(kind, part.name)
    if (await storage.has(name)) return
    const began = Date.now()
    const giveBack = await media.borrow(hashesOf(part))
    const file = join(desk, `${randomUUID()}-${part.name}`)
    const place = { path: (wanted: string) => (wanted === part.name ? file : join(desk, wanted)) }
    try {
      const order = orderOf(part, (hash) => media.path(hash))
      const progress = part.kind === 'segment' ? (done: unknown) => report(Number(done)) : () => {}
      await localParts(tasks, place).make(order, { signal, onProgress: progress })
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

  return takeJobs(queueUrl, kind, tasks.size, work, (error) => troubles.tell(error))
}

/** What an earlier worker left half made. */
async function clear(desk: string): Promise<void> {
  await mkdir(desk, { recursive: true })
  await Promise.all((await readdir(desk)).map((name) => rm(join(desk, name), { force: true })))
}
