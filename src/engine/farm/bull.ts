import { type ConnectionOptions, type Job, Queue, QueueEvents, Worker } from 'bullmq'
import { forgetOldJobs, forgetOldQueues } from './old-jobs.ts'
import type { JobQueue } from './orders.ts'
import { failureOf, failureText } from './orders.ts'

/** A part is tried by three workers, ms between. */
const RETRIES = { attempts: 3, backoff: { type: 'exponential', delay: 1000 } }
/** A worker that was not heard of for so long is dead, ms; it is looked for as often as half of that. */
const LOCK_MS = 10_000
/** A part that took its worker along as often as this is given up when it does so again. */
const MOST_DEATHS = RETRIES.attempts - 1
/** ms between reports of one job's progress */
const REPORT_MS = 1000

const QUEUES = 'parts-'
const queueName = (kind: string) => `${QUEUES}${kind}`
const connectionTo = (url: string): ConnectionOptions => ({ url, maxRetriesPerRequest: null })
/** How many parts a worker makes at once is told by its name, which Redis knows as long as it is connected. */
const workerName = (slots: number) => `slots-${slots}`

/**
 * The server's end of the queue to workers of one kind. What is done or given up is removed at once: that a part is made is
 * known by its being in the storage.
 * @param trouble hears of it when Redis can't be reached for now
 */
export function openJobs(url: string, kind: string, trouble: (error: unknown) => void): JobQueue {
  const connection = connectionTo(url)
  const queue = new Queue(queueName(kind), {
    connection,
    defaultJobOptions: { ...RETRIES, removeOnComplete: true, removeOnFail: true },
  })
  const events = new QueueEvents(queueName(kind), { connection })
  queue.on('error', trouble)
  events.on('error', trouble)
  return {
    async add(id, data) {
      await queue.add('part', data, { jobId: id })
    },
    has: async (id) => (await queue.getJobState(id)) !== 'unknown',
    async remove(id) {
      // one that is under way can't be, and need not be
      await queue.remove(id)
    },
    async slots() {
      const workers = await queue.getWorkers()
      return workers.reduce((sum, worker) => sum + Number(/:w:slots-(\d+)$/.exec(worker.rawname ?? '')?.[1] ?? 0), 0)
    },
    listen({ made, failed, progress }) {
      events.on('completed', ({ jobId }) => made(jobId))
      events.on('failed', ({ jobId, failedReason }) => failed(jobId, failureOf(failedReason)))
      events.on('progress', ({ jobId, data }) => progress(jobId, Number(data)))
    },
    forget: async (before, now) =>
      (await forgetOldJobs(queue, before, now)) + (await forgetOldQueues(url, queue, QUEUES, before)),
    async close() {
      await Promise.all([events.close(), queue.close()])
    },
  }
}

/** A job, for who does it. */
export interface Given {
  id: string
  data: unknown
  /** aborts when somebody else has taken the job over */
  signal: AbortSignal
  report(done: number): void
}

export interface WorkerEnd {
  /** Takes no new job, and ends when those that are under way are done. */
  close(): Promise<void>
}

/** The worker's end: does so many jobs at once, and renews the locks of those that it does. */
export function takeJobs(
  url: string,
  kind: string,
  slots: number,
  work: (given: Given) => Promise<void>,
  trouble: (error: unknown) => void,
): WorkerEnd {
  const processor = async (job: Job, _token?: string, signal: AbortSignal = new AbortController().signal) => {
    try {
      await work({
        id: job.id ?? '',
        data: job.data,
        signal,
        report: throttled((done) => job.updateProgress(done), trouble),
      })
    } catch (error) {
      throw new Error(failureText(error), { cause: error })
    }
  }
  const worker = new Worker(queueName(kind), processor, {
    connection: connectionTo(url),
    name: workerName(slots),
    concurrency: slots,
    lockDuration: LOCK_MS,
    stalledInterval: LOCK_MS / 2,
    maxStalledCount: MOST_DEATHS,
  })
  worker.on('error', trouble)
  worker.on('lockRenewalFailed', (ids) => {
    for (const id of ids) worker.cancelJob(id, 'another worker has taken it over')
  })
  return { close: () => worker.close() }
}

function throttled(tell: (done: number) => Promise<unknown>, trouble: (error: unknown) => void) {
  let told = 0
  return (done: number): void => {
    if (Date.now() - told < REPORT_MS) return
    told = Date.now()
    tell(done).catch(trouble)
  }
}
