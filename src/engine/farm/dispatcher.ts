import { TaskError } from '../workers/task.ts'
import { FairQueue, type Waiting } from './fair-queue.ts'

/** A request for a part. */
export interface PartRequest extends Waiting {
  /** the part's name: a part requested twice is made once */
  id: string
  /** everything that a worker needs to make it */
  data: unknown
  /** Whether it has been made, whatever the queue says. */
  isMade(): Promise<boolean>
}

/** Gets the progress and the results of jobs. */
export interface JobListener {
  made(id: string): void
  failed(id: string, error: TaskError): void
  progress(id: string, done: number): void
}

/** The queue between the server and its workers. It may lose all of its jobs at any time. */
export interface JobQueue {
  /** Adds a job; an existing one is left unchanged. */
  add(id: string, data: unknown): Promise<void>
  /** Whether a job is waiting or active. */
  has(id: string): Promise<boolean>
  /** Removes a job that no worker has started. */
  remove(id: string): Promise<void>
  /** How many jobs the connected workers can run at once. */
  slots(): Promise<number>
  listen(listener: JobListener): void
  /**
   * Removes jobs that have been waiting, and queues of other kinds that have been idle, since before a time.
   * @param before epoch ms
   * @param now epoch ms
   * @returns how many
   */
  forget(before: number, now: number): Promise<number>
  close(): Promise<void>
}

interface Waiter {
  resolve(): void
  reject(reason: unknown): void
  onProgress(done: number): void
}

interface Entry extends PartRequest {
  waiters: Set<Waiter>
}

export interface DispatchOptions {
  signal?: AbortSignal
  onProgress?: (done: number) => void
}

/**
 * Jobs kept waiting in the queue for each worker slot (at least one in all), so that workers never idle. The fewer there are,
 * the sooner another owner gets a turn.
 */
const AHEAD = 0.25

/**
 * Dispatches parts to workers. Most requests wait here, where turns are fair; the queue holds little more than what the workers
 * can make at once. Results come as events from the queue, and the queue is checked at intervals: a job that it has lost has
 * either been made or is added again.
 */
export class Dispatcher {
  readonly #jobs: JobQueue
  readonly #entries = new Map<string, Entry>()
  readonly #waiting = new FairQueue<Entry>()
  readonly #queued = new Map<string, Entry>()
  readonly #onError: (error: unknown) => void
  #slots = 0
  #looking: Promise<void> | undefined

  /** @param onError called when the queue can't be used for now */
  constructor(jobs: JobQueue, onError: (error: unknown) => void) {
    this.#jobs = jobs
    this.#onError = onError
    jobs.listen({
      made: (id) => this.#settle(id, ({ resolve }) => resolve()),
      failed: (id, error) => this.#settle(id, ({ reject }) => reject(error)),
      progress: (id, done) => {
        for (const { onProgress } of this.#queued.get(id)?.waiters ?? []) onProgress(done)
      },
    })
  }

  /** How many parts all workers make at once, at least 1. */
  get slots(): number {
    return Math.max(1, this.#slots)
  }

  /** How many parts the queue holds at once: those in progress, and those ready for the next free worker. */
  get capacity(): number {
    return this.slots + Math.ceil(Math.max(1, AHEAD * this.slots))
  }

  /** Parts waiting here, parts in the queue, and how many the workers can make at once. */
  get counts(): { waiting: number; queued: number; slots: number } {
    return { waiting: this.#waiting.size, queued: this.#queued.size, slots: this.#slots }
  }

  /**
   * Has a part made by a worker.
   * @throws {TaskError} when the workers have given it up
   * @throws the signal's reason when aborted
   */
  make(wanted: PartRequest, { signal, onProgress = () => {} }: DispatchOptions = {}): Promise<void> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason)
      const entry = this.#entry(wanted)
      const leave = () => {
        entry.waiters.delete(waiter)
        reject(signal?.reason)
        if (entry.waiters.size === 0) this.#withdraw(entry)
      }
      const done = () => signal?.removeEventListener('abort', leave)
      const waiter: Waiter = {
        onProgress,
        resolve: () => [done(), resolve()],
        reject: (reason) => [done(), reject(reason)],
      }
      entry.waiters.add(waiter)
      signal?.addEventListener('abort', leave, { once: true })
      this.#give()
    })
  }

  /** Checks which workers are connected and what became of the queued jobs; concurrent calls share one check. */
  look(): Promise<void> {
    this.#looking ??= this.#lookNow()
      .catch(this.#onError)
      .finally(() => {
        this.#looking = undefined
      })
    return this.#looking
  }

  async #lookNow(): Promise<void> {
    this.#slots = await this.#jobs.slots()
    for (const entry of [...this.#queued.values()]) {
      if (await this.#jobs.has(entry.id)) continue
      if (await entry.isMade()) this.#settle(entry.id, ({ resolve }) => resolve())
      else if (this.#queued.has(entry.id)) await this.#jobs.add(entry.id, entry.data)
    }
    this.#give()
  }

  #entry(wanted: PartRequest): Entry {
    const known = this.#entries.get(wanted.id)
    if (known) return known
    const entry: Entry = { ...wanted, waiters: new Set() }
    this.#entries.set(entry.id, entry)
    this.#waiting.add(entry)
    return entry
  }

  #give(): void {
    while (this.#queued.size < this.capacity) {
      const entry = this.#waiting.next()
      if (!entry) return
      this.#queued.set(entry.id, entry)
      // a job that could not be added is found missing at the next check
      this.#jobs.add(entry.id, entry.data).catch(this.#onError)
    }
  }

  /** A job that a worker has started is finished: it takes a few seconds, and its part is kept for the next film. */
  #withdraw(entry: Entry): void {
    this.#entries.delete(entry.id)
    this.#waiting.remove(entry)
    if (!this.#queued.delete(entry.id)) return
    this.#jobs.remove(entry.id).catch(this.#onError)
    // a render withdraws all of its parts at once: none of them should replace another in the queue
    queueMicrotask(() => this.#give())
  }

  #settle(id: string, tell: (waiter: Waiter) => void): void {
    const entry = this.#queued.get(id)
    if (!entry) return
    this.#entries.delete(id)
    this.#queued.delete(id)
    for (const waiter of entry.waiters) tell(waiter)
    this.#give()
  }
}

const KINDS: readonly TaskError['kind'][] = ['failed', 'died', 'timeout']

/** An error as text, as it is sent through the queue. */
export function failureText(error: unknown): string {
  const kind = error instanceof TaskError ? error.kind : 'failed'
  return `${kind}: ${error instanceof Error ? error.message : String(error)}`
}

export function failureOf(text: string): TaskError {
  const kind = KINDS.find((each) => text.startsWith(`${each}: `))
  return kind ? new TaskError(kind, text.slice(kind.length + 2)) : new TaskError('died', text)
}
