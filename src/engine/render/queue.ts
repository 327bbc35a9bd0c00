import { setMaxListeners } from 'node:events'
import { mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { MediaCheck } from '../media/library-check.ts'
import type { TaskPool } from '../workers/task.ts'
import { isUnfinished, SegmentCache } from './cache.ts'
import { failureReason } from './failure.ts'
import type { Hardware } from './hardware/hardware.ts'
import type { RenderJob, RenderQueue, RenderStatus, RenderStore } from './job.ts'
import type { PartMaker } from './part-maker.ts'
import type { Progress } from './progress.ts'
import { type Runner, tracked } from './retry.ts'
import { runJob } from './run-job.ts'

export interface RenderQueueOptions {
  runner: TaskPool
  store: RenderStore
  /** finished segments */
  cacheDir: string
  /** finished files, `<id>.<ext>` */
  rendersDir: string
  /** makes the parts of a render on other machines; by default on this one */
  partsOf?: (job: RenderJob, cache: SegmentCache) => PartMaker
  /** checks the library files that a render uses */
  checkMedia: MediaCheck
  /** hardware encoder; by default x264 is used */
  hardware?: Hardware
  log: { info(facts: object, message: string): void; error(facts: object, message: string): void }
  /** ms */
  clock?: () => number
  /** of the segment cache; default 4 GB */
  cacheBytes?: number
  /** renders at once, of different sessions; default 2 */
  parallel?: number
  /** the user a render is for: the next render is for the user with the fewest running; default its session */
  ownerOf?: (job: RenderJob) => string
}

/** How often progress is stored, ms. */
const STORE_MS = 500

export function createRenderQueue(options: RenderQueueOptions): RenderQueue {
  return new Queue(options)
}

interface Running {
  job: RenderJob
  stop: AbortController
  done: Promise<void>
}

const CANCELLED = new Error('cancelled')
const CLOSING = new Error('closing')

type Optional = 'partsOf' | 'hardware'

class Queue implements RenderQueue {
  readonly #options: Required<Omit<RenderQueueOptions, Optional>> & Pick<RenderQueueOptions, Optional>
  readonly #cache: SegmentCache
  readonly #waiting: RenderJob[] = []
  readonly #running = new Map<string, Running>()
  /** the latest status of running renders, which is stored less often, and of those that could not be stored */
  readonly #live = new Map<string, RenderStatus>()
  #ready: Promise<void> | undefined
  #tidying = false
  #closed = false

  constructor(options: RenderQueueOptions) {
    const ownerOf = ({ sessionId }: RenderJob) => sessionId
    this.#options = { clock: Date.now, cacheBytes: 4 * 2 ** 30, parallel: 2, ownerOf, ...options }
    this.#cache = new SegmentCache(this.#options.cacheDir, this.#options.cacheBytes)
  }

  get idle(): boolean {
    return this.#waiting.length === 0 && this.#running.size === 0
  }

  submit(job: RenderJob): RenderStatus {
    const { store, clock } = this.#options
    if (store.get(job.id)) throw new Error(`there is a render ${job.id} already`)
    const status: RenderStatus = {
      id: job.id,
      sessionId: job.sessionId,
      status: 'pending',
      progress: 0,
      createdAt: clock(),
    }
    store.add(job, status)
    this.#waiting.push(job)
    this.#next()
    return status
  }

  status(id: string): RenderStatus | undefined {
    return this.#live.get(id) ?? this.#options.store.get(id)
  }

  cancel(id: string): RenderStatus | undefined {
    const status = this.status(id)
    if (status?.status !== 'pending' && status?.status !== 'processing') return status
    const at = this.#waiting.findIndex((job) => job.id === id)
    if (at >= 0) this.#waiting.splice(at, 1)
    this.#end(id, { status: 'cancelled' })
    this.#running.get(id)?.stop.abort(CANCELLED)
    return this.status(id)
  }

  resume(): void {
    const known = new Set([...this.#waiting.map(({ id }) => id), ...this.#running.keys()])
    this.#waiting.push(...this.#options.store.unfinished().filter(({ id }) => !known.has(id)))
    this.#next()
  }

  async close(): Promise<void> {
    this.#closed = true
    this.#waiting.length = 0
    const running = [...this.#running.values()]
    for (const { stop } of running) stop.abort(CLOSING)
    await Promise.all(running.map(({ done }) => done))
  }

  /** Starts the next renders: one per session, a few in all, the longest waiting first. */
  #next(): void {
    while (!this.#closed && !this.#tidying && this.#running.size < this.#options.parallel) {
      const job = this.#takeNext()
      if (!job) return
      const stop = new AbortController()
      setMaxListeners(0, stop.signal) // one for every segment
      this.#running.set(job.id, { job, stop, done: this.#work(job, stop) })
    }
  }

  #takeNext(): RenderJob | undefined {
    const { ownerOf } = this.#options
    const running = [...this.#running.values()].map(({ job }) => job)
    const busy = new Set(running.map(({ sessionId }) => sessionId))
    const underWay = (job: RenderJob) => running.filter((other) => ownerOf(other) === ownerOf(job)).length
    const [next] = this.#waiting
      .filter(({ sessionId }) => !busy.has(sessionId))
      .map((job) => ({ job, underWay: underWay(job) }))
      .sort((a, b) => a.underWay - b.underWay)
    if (next) this.#waiting.splice(this.#waiting.indexOf(next.job), 1)
    return next?.job
  }

  async #work(job: RenderJob, stop: AbortController): Promise<void> {
    const { log, clock, runner } = this.#options
    const started = clock()
    const tasks = tracked(runner)
    let outcome: Partial<RenderStatus> | undefined
    try {
      const finished = await this.#render(job, tasks, stop.signal)
      stop.signal.throwIfAborted()
      outcome = { ...finished, status: 'completed', progress: 100 }
      log.info({ render: job.id, ms: clock() - started }, 'rendered')
    } catch (error) {
      if (!stop.signal.aborted) {
        outcome = { status: 'failed', error: failureReason(error, job.media) }
        log.error({ render: job.id, error: String(error) }, 'render failed')
      }
      // Stops the render's other tasks.
      stop.abort(error)
      await tasks.settled()
    }
    if (stop.signal.reason !== CLOSING) await this.#clean(job.id, outcome?.status === 'completed')
    if (outcome) this.#end(job.id, outcome)
    this.#running.delete(job.id)
    this.#forget(job.id)
    this.#next()
  }

  async #render(job: RenderJob, runner: Runner, signal: AbortSignal) {
    this.#ready ??= this.#open()
    await this.#ready
    signal.throwIfAborted()
    const { rendersDir, checkMedia, clock, store, partsOf, hardware } = this.#options
    const before = store.get(job.id)
    const status: RenderStatus = { ...(before ?? this.#blank(job)), status: 'processing' }
    this.#live.set(job.id, status)
    this.#store(status)
    const onProgress = this.#reporter(job.id, signal)
    return runJob(job, {
      runner,
      ...(partsOf && { parts: partsOf(job, this.#cache) }),
      cache: this.#cache,
      rendersDir,
      checkMedia,
      ...(hardware && { hardware }),
      signal,
      from: status.progress,
      now: clock,
      onProgress,
    })
  }

  #blank({ id, sessionId }: RenderJob): RenderStatus {
    return { id, sessionId, status: 'pending', progress: 0, createdAt: this.#options.clock() }
  }

  #reporter(id: string, signal: AbortSignal): (progress: Progress) => void {
    let stored = Number.NEGATIVE_INFINITY
    return (progress) => {
      const status = this.#live.get(id)
      if (!status || signal.aborted) return
      const { percent, remainingMs } = progress
      const updated = { ...status, progress: Math.max(status.progress, percent), remainingMs }
      this.#live.set(id, updated)
      const now = this.#options.clock()
      if (now - stored < STORE_MS) return
      stored = now
      this.#store(updated)
    }
  }

  #end(id: string, change: Partial<RenderStatus>): void {
    const status = this.status(id)
    if (!status || status.completedAt) return
    const { remainingMs: _, ...rest } = status
    const ended: RenderStatus = { ...rest, ...change, completedAt: this.#options.clock() }
    this.#live.set(id, ended)
    this.#store(ended)
    if (!this.#running.has(id)) this.#forget(id)
  }

  /** Storing may fail on a full disk. */
  #store(status: RenderStatus): void {
    try {
      this.#options.store.update(status)
    } catch (error) {
      this.#options.log.error({ render: status.id, error: String(error) }, 'a status could not be stored')
    }
  }

  /** Drops the status of a finished render once stored; otherwise it is retried once and then kept in memory. */
  #forget(id: string): void {
    const { store } = this.#options
    const last = this.#live.get(id)
    if (last?.completedAt && store.get(id)?.status !== last.status) this.#store(last)
    if (!last?.completedAt || store.get(id)?.status === last.status) this.#live.delete(id)
  }

  /** Creates folders and removes unfinished files of an earlier process. */
  async #open(): Promise<void> {
    const { rendersDir } = this.#options
    await this.#cache.open()
    await mkdir(rendersDir, { recursive: true })
    const left = (await readdir(rendersDir)).filter(isUnfinished)
    await Promise.all(left.map((name) => rm(join(rendersDir, name), { force: true })))
  }

  /** @param completed whether to keep the finished file */
  async #clean(id: string, completed: boolean): Promise<void> {
    const { rendersDir, log } = this.#options
    try {
      const mine = (await readdir(rendersDir)).filter(
        (name) => name.startsWith(`${id}.`) && (!completed || isUnfinished(name)),
      )
      await Promise.all(mine.map((name) => rm(join(rendersDir, name), { force: true })))
      // When no other render runs, unfinished files in the cache are orphans.
      this.#tidying = this.#running.size === 1
      if (this.#tidying) await this.#cache.dropUnfinished()
      await this.#cache.trim()
    } catch (error) {
      log.error({ render: id, error: String(error) }, 'cleaning up failed')
    } finally {
      this.#tidying = false
    }
  }
}
