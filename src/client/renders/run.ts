import { rm } from 'node:fs/promises'
import { NemoError, nothing, serviceWords } from '../../protocol/errors.ts'
import type { RenderStatus } from '../../protocol/render.ts'
import { ROUTES } from '../../protocol/routes.ts'
import { addsToProtocol } from '../additions.ts'
import { saidBy } from '../net/failures.ts'
import { problemOf } from '../store/problem.ts'
import type { Hold } from '../store/work.ts'
import { deliver } from './deliver.ts'
import type { RenderRecord } from './record.ts'
import type { RenderNeeds, Step } from './step.ts'
import { pollWithRetries, requestCancel, submit } from './submit.ts'

/** Pauses before polls, ms: shorter at first, then every 30 s (PROTOCOL.md 9). */
const CLOUD_PAUSES = [5_000, 10_000, 15_000]
const CLOUD_PAUSE = 30_000
const LOCAL_PAUSE = 500
/** For a remote engine of ours, which answers at once and is polled until the end. */
const OURS_PAUSE = 2_000
export const MAX_POLLS = 10
/** Submissions per export: the first, and one with a new id after a failure. */
const MAX_ATTEMPTS = 2
/** Polls without a URL before the download path is used. */
const MAX_URLLESS = 3

/** Continues an export from its record's status. */
export async function runRender(record: RenderRecord, hold: Hold<RenderRecord>, needs: RenderNeeds): Promise<void> {
  const steps: Partial<Record<RenderRecord['status'], Step>> = {
    prepared: submitStep,
    submitting: findOutStep,
    rendering: pollStep,
    downloading: deliver,
  }
  let current = record
  for (let step = steps[current.status]; step; step = steps[current.status]) {
    current = await step(current, hold, needs)
    needs.onStatus(current)
    hold.signal.throwIfAborted()
    if (isParked(current) && !needs.isWanted()) return
  }
}

/** Whether background polling ended; it continues on request. */
export function isParked(record: RenderRecord): boolean {
  return !addsToProtocol(record) && record.status === 'rendering' && record.polls >= MAX_POLLS
}

/** ms, for engines without polling limits */
function quickPause(record: RenderRecord): number | undefined {
  if (record.engine === 'local') return LOCAL_PAUSE
  return addsToProtocol(record) ? OURS_PAUSE : undefined
}

const submitStep: Step = async (record, hold, needs) => {
  if (record.cancelAsked) return cancelled(record, hold, needs)
  const draft = await needs.draft()
  const sent = await hold.save({ status: 'submitting', attempts: record.attempts + 1 })
  const answer = await submit(needs.caller, needs.endpoint, sent, draft, hold.signal)
  switch (answer.kind) {
    case 'accepted':
      return rendering(answer.status.id ?? sent.jobId, answer.status, hold, needs, sent.notes)
    case 'duplicate':
      return sent.attempts > MAX_ATTEMPTS
        ? failed(DUPLICATE, hold, needs)
        : hold.save({ status: 'prepared', jobId: newJobId() })
    case 'unknown':
      return sent
    case 'refused':
      return failed(answer.error, hold, needs)
  }
}

const DUPLICATE = new NemoError('render_failed', 'the service says that the render id already exists')

export const newJobId = () => `render_${crypto.randomUUID()}`

/**
 * The service has the job. A cancellation requested during submission is sent now; if that fails, the render continues, as on a
 * service without cancelling.
 */
async function rendering(
  jobId: string,
  { progress, lacking }: RenderStatus,
  hold: Hold<RenderRecord>,
  needs: RenderNeeds,
  before: readonly string[],
) {
  const notes = [...before, ...lacking.filter((said) => !before.includes(said))]
  const record = await hold.save({ status: 'rendering', jobId, polls: 0, progress, notes })
  if (record.cancelAsked) await cancelRender(record, needs).catch(nothing)
  return record
}

/** After a lost answer to a submission, its id is queried before a new one is used (PROTOCOL.md 8). */
const findOutStep: Step = async (record, hold, needs) => {
  await needs.clock.sleep(quickPause(record) ?? 5_000, hold.signal)
  hold.signal.throwIfAborted()
  const status = await pollWithRetries(needs.caller, needs.endpoint, record.jobId, needs.clock, hold.signal)
  if (status) return rendering(record.jobId, status, hold, needs, record.notes)
  if (record.attempts >= MAX_ATTEMPTS) {
    return failed(new NemoError('5xx', 'the service did not confirm the export'), hold, needs)
  }
  return hold.save({ status: 'prepared', jobId: newJobId() })
}

const pollStep: Step = async (record, hold, needs) => {
  const pause = quickPause(record) ?? CLOUD_PAUSES[record.polls] ?? CLOUD_PAUSE
  const since = needs.clock.now() - (record.lastPollAt ?? needs.clock.now())
  await needs.clock.sleep(Math.min(pause, Math.max(0, pause - since)), hold.signal)
  hold.signal.throwIfAborted()
  const status = await pollWithRetries(needs.caller, needs.endpoint, record.jobId, needs.clock, hold.signal)
  const polled = { polls: record.polls + 1, lastPollAt: needs.clock.now() }
  if (!status)
    return failed(new NemoError('render_failed', 'the service does not know this render any more'), hold, needs)
  switch (status.status) {
    case 'completed':
      return completed(record, status, polled, hold)
    case 'failed':
      return again(record, status, hold, needs)
    case 'cancelled':
      return cancelled(record, hold, needs)
    default:
      return hold.save({
        ...polled,
        progress: Math.max(record.progress, status.progress),
        remainingMs: status.remainingMs,
      })
  }
}

function completed(
  record: RenderRecord,
  status: RenderStatus,
  polled: Partial<RenderRecord>,
  hold: Hold<RenderRecord>,
) {
  const { sizeBytes, durationMs, width, height } = status
  const facts = { ...polled, progress: 100, sizeBytes, durationMs, width, height, remainingMs: undefined }
  if (status.url) return hold.save({ ...facts, status: 'downloading', url: status.url })
  if (record.urlless + 1 < MAX_URLLESS) return hold.save({ ...polled, urlless: record.urlless + 1 })
  return hold.save({ ...facts, status: 'downloading', url: ROUTES.renderDownload(record.jobId) })
}

/** After a failure: retries once with a new id. */
function again(record: RenderRecord, { reason }: RenderStatus, hold: Hold<RenderRecord>, needs: RenderNeeds) {
  if (record.cancelAsked) return cancelled(record, hold, needs)
  const sure = addsToProtocol(record) // it would fail the same way again
  if (sure || record.attempts >= MAX_ATTEMPTS) {
    return failed(new NemoError('render_failed', reason ?? '', saidBy(needs.endpoint.engine)), hold, needs)
  }
  const note = `The first attempt failed${reason ? ` (${serviceWords(reason.slice(0, 120))})` : ''}; it was submitted once more.`
  return hold.save({ status: 'prepared', jobId: newJobId(), progress: 0, notes: [...record.notes, note] })
}

function failed(error: NemoError, hold: Hold<RenderRecord>, needs: RenderNeeds): Promise<RenderRecord> {
  return hold.save({ status: 'failed', problem: problemOf(error), endedAt: needs.clock.now() })
}

async function cancelled(record: RenderRecord, hold: Hold<RenderRecord>, needs: RenderNeeds): Promise<RenderRecord> {
  if (record.temporary) await rm(record.temporary, { force: true })
  return hold.save({ status: 'cancelled', endedAt: needs.clock.now() })
}

/** Sends a cancellation; the next poll shows the result. */
export async function cancelRender(
  record: RenderRecord,
  needs: Pick<RenderNeeds, 'caller' | 'endpoint'>,
): Promise<boolean> {
  return record.status === 'rendering' ? requestCancel(needs.caller, needs.endpoint, record.jobId) : true
}
