import { availableParallelism } from 'node:os'
import { WorkerProcess } from './process.ts'
import { TaskError, type TaskOptions, type TaskPool } from './task.ts'

export interface PoolOptions {
  /** path of the built worker entry (dist/engine/worker.js) */
  script: string
  /** processes for work without priority; default one per core */
  size?: number
  /** a worker with more memory than this after a task is replaced, bytes */
  recycleRss?: number
  /** idle workers end after this, ms; infinite: never */
  idleMs?: number
  /** how far they yield to other processes (nice), 0 to 19; default 0 */
  niceness?: number
}

interface Job {
  task: string
  input: unknown
  options: TaskOptions
  priority: number
  /** stops watching for an abort while queued */
  begin: () => void
  resolve: (output: unknown) => void
  reject: (error: unknown) => void
}

const DEFAULT_TIMEOUT_MS = 600_000
/** How many tasks at the head of the queue a worker may choose from. */
const CHOICE = 3

/**
 * A pool of worker processes, started when there is work. Tasks with a priority above 0 are those that a person waits for
 * (probing an upload, a preview): they have one extra process, so that a long render never blocks them.
 */
export function createWorkerPool(options: PoolOptions): TaskPool {
  return new WorkerPool(options)
}

class WorkerPool implements TaskPool {
  readonly #options: Required<PoolOptions>
  readonly #free: WorkerProcess[] = []
  readonly #busy = new Set<WorkerProcess>()
  readonly #queue: Job[] = []
  readonly #exits = new Set<WorkerProcess>()
  #idleTimer: NodeJS.Timeout | undefined
  #closed = false
  #onExit = () => {}

  constructor(options: PoolOptions) {
    this.#options = { size: availableParallelism(), recycleRss: 700_000_000, idleMs: 60_000, niceness: 0, ...options }
  }

  run<Output>(task: string, input: unknown, options: TaskOptions = {}): Promise<Output> {
    return new Promise<unknown>((resolve, reject) => {
      if (this.#closed) return reject(new TaskError('died', 'the workers are closed'))
      if (options.signal?.aborted) return reject(options.signal.reason)
      const job: Job = { task, input, options, priority: options.priority ?? 0, begin: () => {}, resolve, reject }
      const at = this.#queue.findIndex((other) => other.priority < job.priority)
      this.#queue.splice(at < 0 ? this.#queue.length : at, 0, job)
      this.#watchQueued(job)
      this.#next()
    }) as Promise<Output> // the caller knows its task's output
  }

  get size(): number {
    return this.#options.size
  }

  async close(): Promise<void> {
    this.#closed = true
    clearTimeout(this.#idleTimer)
    for (const job of this.#queue.splice(0)) job.reject(new TaskError('died', 'the workers are closed'))
    for (const worker of this.#exits) worker.kill()
    while (this.#exits.size > 0)
      await new Promise<void>((resolve) => {
        this.#onExit = resolve
      })
  }

  /** An aborted task that has not begun leaves the queue at once. */
  #watchQueued(job: Job): void {
    const { signal } = job.options
    const leave = () => {
      const at = this.#queue.indexOf(job)
      if (at >= 0) this.#queue.splice(at, 1)
      job.reject(signal?.reason)
    }
    signal?.addEventListener('abort', leave, { once: true })
    job.begin = () => signal?.removeEventListener('abort', leave)
  }

  #next(): void {
    for (;;) {
      const first = this.#queue[0]
      if (!first || this.#busy.size >= this.#options.size + (first.priority > 0 ? 1 : 0)) break
      const [job, worker] = this.#goingOn(first) ?? this.#choose(first)
      this.#queue.splice(this.#queue.indexOf(job), 1)
      job.begin()
      void this.#work(job, worker)
    }
    this.#restIfIdle()
  }

  /** Of the next few tasks, one whose lane a free worker served last. */
  #goingOn(first: Job): [Job, WorkerProcess] | undefined {
    for (const job of this.#nextFew(first)) {
      const worker = job.options.lane && this.#free.find(({ lane }) => lane === job.options.lane)
      if (worker) return [job, worker]
    }
    return undefined
  }

  #nextFew(first: Job): Job[] {
    return this.#queue.slice(0, CHOICE).filter(({ priority }) => priority > 0 === first.priority > 0)
  }

  /** The first of the next few tasks that needs nothing that only a busy worker has loaded. */
  #choose(first: Job): [Job, WorkerProcess | undefined] {
    const worker = this.#free.find(({ has }) => has.has(first.options.needs ?? '')) ?? this.#free.at(-1)
    const fits = ({ options: { needs } }: Job) =>
      needs === undefined || worker?.has.has(needs) || ![...this.#busy].some(({ has }) => has.has(needs))
    return [this.#nextFew(first).find(fits) ?? first, worker]
  }

  async #work(job: Job, free?: WorkerProcess): Promise<void> {
    const { needs, lane } = job.options
    try {
      const worker = free ?? this.#start()
      if (free) this.#free.splice(this.#free.indexOf(free), 1)
      this.#busy.add(worker)
      if (needs !== undefined) worker.has.add(needs)
      if (lane) worker.lane = lane
      job.resolve(await runGuarded(worker, job).finally(() => this.#release(worker)))
    } catch (error) {
      job.reject(error)
    }
  }

  #release(worker: WorkerProcess): void {
    this.#busy.delete(worker)
    if (worker.alive && worker.rss > this.#options.recycleRss) worker.kill()
    if (worker.alive) this.#free.push(worker)
    // the caller may queue the next task of the same lane
    setImmediate(() => this.#next())
  }

  /** @throws {TaskError} */
  #start(): WorkerProcess {
    const worker = new WorkerProcess(this.#options.script, this.#options.niceness, (ended) => {
      this.#exits.delete(ended)
      const at = this.#free.indexOf(ended)
      if (at >= 0) this.#free.splice(at, 1)
      this.#onExit()
    })
    this.#exits.add(worker)
    return worker
  }

  #restIfIdle(): void {
    const { idleMs } = this.#options
    clearTimeout(this.#idleTimer)
    if (this.#closed || this.#busy.size > 0 || this.#free.length === 0 || !Number.isFinite(idleMs)) return
    this.#idleTimer = setTimeout(() => {
      for (const worker of this.#free.splice(0)) worker.kill()
    }, idleMs).unref()
  }
}

/** Runs the job on the worker, which is killed when it makes no progress for too long or the signal aborts. */
async function runGuarded(worker: WorkerProcess, job: Job): Promise<unknown> {
  const { signal, timeoutMs = DEFAULT_TIMEOUT_MS, onProgress = () => {} } = job.options
  let stopped: { reason: unknown } | undefined
  const stop = (reason: unknown) => {
    stopped ??= { reason }
    worker.kill()
  }
  const timeout = new TaskError('timeout', `got no further for ${Math.round(timeoutMs / 1000)} s`)
  const timer = setTimeout(stop, timeoutMs, timeout)
  const onAbort = () => stop(signal?.reason)
  signal?.addEventListener('abort', onAbort, { once: true })
  try {
    return await worker.run(job.task, job.input, (progress) => {
      if (stopped) return
      timer.refresh()
      onProgress(progress)
    })
  } catch (error) {
    throw stopped ? stopped.reason : error
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', onAbort)
  }
}
