import { type ConnectionOptions, type Job, Queue, QueueEvents, Worker } from 'bullmq'
import type { JobQueue } from './dispatcher.ts'
import { failureOf, failureText } from './dispatcher.ts'
import { forgetOldJobs, forgetOldQueues } from './old-jobs.ts'

/** Up to three workers try a part; the delay is in ms. */
const RETRIES = { attempts: 3, backoff: { type: 'exponential', delay: 1000 } }
/** A worker silent for this long counts as dead, ms; it is checked twice as often. */
const LOCK_MS = 10_000
/** A part that has killed its worker this often is given up the next time. */
const MOST_DEATHS = RETRIES.attempts - 1
/** ms between reports of one job's progress */
const REPORT_MS = 1000

const QUEUES = 'parts-'
const queueName = (kind: string) => `${QUEUES}${kind}`
const connectionTo = (url: string): ConnectionOptions => ({ url, maxRetriesPerRequest: null })
/** The worker's name carries its slots: Redis knows it as long as the worker is connected. */
const workerName = (slots: number) => `slots-${slots}`

/**
 * The server's end of the queue for workers of one kind. Finished and failed jobs are removed at once: a part is made when it
 * is in the storage.
 * @param onError called when Redis can't be reached for now
 */
export function openJobs(url: string, kind: string, onError: (error: unknown) => void): JobQueue {
  const connection = connectionTo(url)
  const queue = new Queue(queueName(kind), {
    connection,
    defaultJobOptions: { ...RETRIES, removeOnComplete: true, removeOnFail: true },
  })
  const events = new QueueEvents(queueName(kind), { connection })
  queue.on('error', onError)
  events.on('error', onError)
  return {
    async add(id, data) {
      await queue.add('part', data, { jobId: id })
    },
    has: async (id) => (await queue.getJobState(id)) !== 'unknown',
    async remove(id) {
      // an active job can't be removed, and needn't be
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

/** A job as the worker gets it. */
export interface QueuedJob {
  id: string
  data: unknown
  /** aborts when another worker has taken the job over */
  signal: AbortSignal
  report(done: number): void
}

export interface JobWorker {
  /** Takes no new jobs, and ends when the active ones are done. */
  close(): Promise<void>
}

/** The worker's end: runs `slots` jobs at once and renews their locks. */
export function takeJobs(
  url: string,
  kind: string,
  slots: number,
  work: (job: QueuedJob) => Promise<void>,
  onError: (error: unknown) => void,
): JobWorker {
  const processor = async (job: Job, _token?: string, signal: AbortSignal = new AbortController().signal) => {
    try {
      await work({
        id: job.id ?? '',
        data: job.data,
        signal,
        report: throttled((done) => job.updateProgress(done), onError),
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
  worker.on('error', onError)
  worker.on('lockRenewalFailed', (ids) => {
    for (const id of ids) worker.cancelJob(id, 'another worker has taken it over')
  })
  return { close: () => worker.close() }
}

function throttled(tell: (done: number) => Promise<unknown>, onError: (error: unknown) => void) {
  let told = 0
  return (done: number): void => {
    if (Date.now() - told < REPORT_MS) return
    told = Date.now()
    tell(done).catch(onError)
  }
}
