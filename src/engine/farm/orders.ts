import { TaskError } from '../workers/task.ts'
import { FairLine, type Waiting } from './line.ts'

/** A part that is wanted. */
export interface Wanted extends Waiting {
  /** the part's own name: what is wanted twice is made once */
  id: string
  /** all that a worker needs to make it */
  data: unknown
  /** Whether it was made, whatever the queue knows of it. */
  isMade(): Promise<boolean>
}

/** What hears of how jobs go on. */
export interface JobListener {
  made(id: string): void
  failed(id: string, error: TaskError): void
  progress(id: string, done: number): void
}

/** The queue between the server and its workers. It may lose everything at any time. */
export interface JobQueue {
  /** Adds a job; one that is there already stays as it is. */
  add(id: string, data: unknown): Promise<void>
  /** Whether a job waits or is under way. */
  has(id: string): Promise<boolean>
  /** Takes a job out that nobody has begun. */
  remove(id: string): Promise<void>
  /** How many jobs the workers that are there make at once. */
  slots(): Promise<number>
  listen(listener: JobListener): void
  /**
   * Removes jobs that have waited since before a time, and queues of other kinds that nobody has used since.
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

interface Entry extends Wanted {
  waiters: Set<Waiter>
}

export interface OrderOptions {
  signal?: AbortSignal
  onProgress?: (done: number) => void
}

/**
 * Jobs that wait in the queue so that one is there when another ends, for each that workers make at once, and at least one. The
 * fewer they are, the sooner it is somebody else's turn.
 */
const AHEAD = 0.25

/**
 * What the server wants of its workers. Most of it waits here, where turns are fair; the queue has little more than what the
 * workers can make at once. What a job has come to is heard from the queue, and looked up now and then: what the queue has lost, is
 * either made or given to it again.
 */
export class Orders {
  readonly #jobs: JobQueue
  readonly #entries = new Map<string, Entry>()
  readonly #line = new FairLine<Entry>()
  readonly #given = new Map<string, Entry>()
  readonly #trouble: (error: unknown) => void
  #slots = 0
  #looking: Promise<void> | undefined

  /** @param trouble hears of it when the queue can't be used for now */
  constructor(jobs: JobQueue, trouble: (error: unknown) => void) {
    this.#jobs = jobs
    this.#trouble = trouble
    jobs.listen({
      made: (id) => this.#settle(id, ({ resolve }) => resolve()),
      failed: (id, error) => this.#settle(id, ({ reject }) => reject(error)),
      progress: (id, done) => {
        for (const { onProgress } of this.#given.get(id)?.waiters ?? []) onProgress(done)
      },
    })
  }

  /** How many parts all workers make at once, at least 1. */
  get slots(): number {
    return Math.max(1, this.#slots)
  }

  /** How many parts the queue holds at once: those that the workers make, and those that are ready for whoever is free next. */
  get capacity(): number {
    return this.slots + Math.ceil(Math.max(1, AHEAD * this.slots))
  }

  /** How many parts wait for their turn, how many are in the queue, and how many the workers make at once. */
  get counts(): { waiting: number; given: number; slots: number } {
    return { waiting: this.#line.size, given: this.#given.size, slots: this.#slots }
  }

  /**
   * Has a part made.
   * @throws {TaskError} when the workers have given it up
   * @throws the signal's reason when aborted
   */
  make(wanted: Wanted, { signal, onProgress = () => {} }: OrderOptions = {}): Promise<void> {
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

  /** Looks up who is there and what has become of what was given; does nothing while it is at it. */
  look(): Promise<void> {
    this.#looking ??= this.#lookNow()
      .catch(this.#trouble)
      .finally(() => {
        this.#looking = undefined
      })
    return this.#looking
  }

  async #lookNow(): Promise<void> {
    this.#slots = await this.#jobs.slots()
    for (const entry of [...this.#given.values()]) {
      if (await this.#jobs.has(entry.id)) continue
      if (await entry.isMade()) this.#settle(entry.id, ({ resolve }) => resolve())
      else if (this.#given.has(entry.id)) await this.#jobs.add(entry.id, entry.data)
    }
    this.#give()
  }

  #entry(wanted: Wanted): Entry {
    const known = this.#entries.get(wanted.id)
    if (known) return known
    const entry: Entry = { ...wanted, waiters: new Set() }
    this.#entries.set(entry.id, entry)
    this.#line.add(entry)
    return entry
  }

  #give(): void {
    while (this.#given.size < this.capacity) {
      const entry = this.#line.next()
      if (!entry) return
      this.#given.set(entry.id, entry)
      // what could not be added is found missing at the next look
      this.#jobs.add(entry.id, entry.data).catch(this.#trouble)
    }
  }

  /** A job that somebody has begun is finished: it is a few seconds' work, and kept for the next film. */
  #withdraw(entry: Entry): void {
    this.#entries.delete(entry.id)
    this.#line.remove(entry)
    if (!this.#given.delete(entry.id)) return
    this.#jobs.remove(entry.id).catch(this.#trouble)
    // a render gives up all of its parts at once: none of them is to take the place of another
    queueMicrotask(() => this.#give())
  }

  #settle(id: string, tell: (waiter: Waiter) => void): void {
    const entry = this.#given.get(id)
    if (!entry) return
    this.#entries.delete(id)
    this.#given.delete(id)
    for (const waiter of entry.waiters) tell(waiter)
    this.#give()
  }
}

const KINDS: readonly TaskError['kind'][] = ['failed', 'died', 'timeout']

/** A failure as it goes through the queue, which carries a text. */
export function failureText(error: unknown): string {
  const kind = error instanceof TaskError ? error.kind : 'failed'
  return `${kind}: ${error instanceof Error ? error.message : String(error)}`
}

export function failureOf(text: string): TaskError {
  const kind = KINDS.find((each) => text.startsWith(`${each}: `))
  return kind ? new TaskError(kind, text.slice(kind.length + 2)) : new TaskError('died', text)
}
