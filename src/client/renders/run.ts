import { rm, stat } from 'node:fs/promises'
import { dirname, extname, join } from 'node:path'
import type { Endpoint } from '../../protocol/endpoint.ts'
import { NemoError } from '../../protocol/errors.ts'
import type { RenderStatus } from '../../protocol/render.ts'
import { ROUTES } from '../../protocol/routes.ts'
import type { Caller } from '../account/caller.ts'
import { failureOf } from '../net/failures.ts'
import type { Clock } from '../options.ts'
import type { Hold } from '../store/work.ts'
import { type Download, Gone, looksLike, notMedia } from './download.ts'
import { place } from './output-path.ts'
import type { RenderRecord } from './record.ts'
import { poll, pollPatiently, requestCancel, submit } from './submit.ts'

export interface RenderNeeds {
  endpoint: Endpoint
  caller: Caller
  clock: Clock
  download: Download
  draft(): Promise<unknown>
  /** a link to the project on the web site, where there is one */
  workspaceUrl(): Promise<string | undefined>
  /** someone waits for this render; polls beyond the tenth are made for them alone */
  isWanted(): boolean
  /** live progress, for those who wait in this process */
  onStatus(status: Partial<RenderRecord>): void
}

/** Pauses before the polls of an attempt, ms: sooner at first, then every 30 s (PROTOCOL.md 9). */
const CLOUD_PAUSES = [5_000, 10_000, 15_000]
const CLOUD_PAUSE = 30_000
const LOCAL_PAUSE = 500
export const MAX_POLLS = 10
/** Submissions of one export: the first, and one with a new id after a failure. */
const MAX_ATTEMPTS = 2
/** Completed without a URL: looked at so often before the download path is used. */
const MAX_URLLESS = 3
const DOWNLOAD_TRIES = 5

type Step = (record: RenderRecord, hold: Hold<RenderRecord>, needs: RenderNeeds) => Promise<RenderRecord>

/** Carries an export on from wherever its record stands. */
export async function runRender(record: RenderRecord, hold: Hold<RenderRecord>, needs: RenderNeeds): Promise<void> {
  const steps: Partial<Record<RenderRecord['status'], Step>> = {
    prepared: submitStep,
    submitting: findOutStep,
    rendering: pollStep,
    downloading: downloadStep,
  }
  let current = record
  for (let step = steps[current.status]; step; step = steps[current.status]) {
    current = await step(current, hold, needs)
    needs.onStatus(current)
    hold.signal.throwIfAborted()
    if (isParked(current) && !needs.isWanted()) return
  }
}

/** Polled often enough: it goes on when someone asks again. */
export function isParked(record: RenderRecord): boolean {
  return record.engine === 'cloud' && record.status === 'rendering' && record.polls >= MAX_POLLS
}

const submitStep: Step = async (record, hold, needs) => {
  if (record.cancelAsked) return cancelled(record, hold, needs)
  const draft = await needs.draft()
  const sent = await hold.save({ status: 'submitting', attempts: record.attempts + 1 })
  const answer = await submit(needs.caller, needs.endpoint, sent, draft, hold.signal)
  switch (answer.kind) {
    case 'accepted':
      return accepted(sent, answer.status, hold)
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

const DUPLICATE = new NemoError('render_failed', 'the service says that the render id exists already')

export const newJobId = () => `render_${crypto.randomUUID()}`

function accepted(record: RenderRecord, status: RenderStatus, hold: Hold<RenderRecord>): Promise<RenderRecord> {
  return hold.save({ status: 'rendering', jobId: status.id ?? record.jobId, polls: 0, progress: status.progress })
}

/** The answer to a submission was lost: its id is asked for before a new one is used (PROTOCOL.md 8). */
const findOutStep: Step = async (record, hold, needs) => {
  await needs.clock.sleep(needs.endpoint.engine === 'local' ? LOCAL_PAUSE : 5_000, hold.signal)
  hold.signal.throwIfAborted()
  const status = await pollPatiently(needs.caller, needs.endpoint, record.jobId, needs.clock, hold.signal)
  if (status) return hold.save({ status: 'rendering', polls: 0, progress: status.progress })
  if (record.attempts >= MAX_ATTEMPTS) {
    return failed(new NemoError('5xx', 'the service did not confirm the export'), hold, needs)
  }
  return hold.save({ status: 'prepared', jobId: newJobId() })
}

const pollStep: Step = async (record, hold, needs) => {
  const pause = needs.endpoint.engine === 'local' ? LOCAL_PAUSE : (CLOUD_PAUSES[record.polls] ?? CLOUD_PAUSE)
  const since = needs.clock.now() - (record.lastPollAt ?? needs.clock.now())
  await needs.clock.sleep(Math.min(pause, Math.max(0, pause - since)), hold.signal)
  hold.signal.throwIfAborted()
  const status = await pollPatiently(needs.caller, needs.endpoint, record.jobId, needs.clock, hold.signal)
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

/** Failed: once more with a new id. */
function again(record: RenderRecord, { reason }: RenderStatus, hold: Hold<RenderRecord>, needs: RenderNeeds) {
  if (record.cancelAsked) return cancelled(record, hold, needs)
  const local = needs.endpoint.engine === 'local' // it would fail in the same way again
  if (local || record.attempts >= MAX_ATTEMPTS) return failed(new NemoError('render_failed', reason ?? ''), hold, needs)
  const note = `The first attempt failed${reason ? ` (${reason.slice(0, 120)})` : ''}; it was submitted once more.`
  return hold.save({ status: 'prepared', jobId: newJobId(), progress: 0, notes: [...record.notes, note] })
}

const downloadStep: Step = async (record, hold, needs) => {
  const temporary = record.temporary ?? join(dirname(record.target), `.${record.id}${extname(record.target)}.part`)
  const placed = await placedBefore(record, temporary)
  if (placed) return finished(record, placed, hold, needs)
  let current = record.temporary ? record : await hold.save({ temporary })
  const extension = extname(record.target).slice(1).toLowerCase()
  for (let attempt = 1; ; attempt++) {
    try {
      current = await fetchTemporary(current, temporary, hold, needs)
      if (await looksLike(temporary, extension)) break
      await rm(temporary, { force: true })
      throw notMedia()
    } catch (error) {
      hold.signal.throwIfAborted()
      if (error instanceof NemoError && error.code === 'cannot_write') throw error
      if (attempt >= DOWNLOAD_TRIES) throw downloadError(error, needs)
      if (error instanceof Gone || error instanceof NemoError) current = await otherAddress(current, hold, needs)
      await needs.clock.sleep(1_000 * attempt, hold.signal)
    }
  }
  const path = await place(temporary, current.target, (placing) => hold.save({ placing }))
  return finished(current, path, hold, needs)
}

async function fetchTemporary(record: RenderRecord, temporary: string, hold: Hold<RenderRecord>, needs: RenderNeeds) {
  const { endpoint, caller, download, onStatus } = needs
  let current = record
  const { bytes } = await caller.withToken(endpoint, (token) =>
    download.fetchInto({
      endpoint,
      url: record.url ?? ROUTES.renderDownload(record.jobId),
      token,
      temporary,
      etag: record.etag,
      signal: hold.signal,
      onStart: async ({ etag }) => {
        current = await hold.save({ etag })
      },
      onBytes: (have, total) => onStatus({ sizeBytes: total, progress: total ? Math.floor((have / total) * 100) : 0 }),
    }),
  )
  return { ...current, sizeBytes: bytes }
}

/** The address does not give the file: a fresh one is asked for, then the download path (PROTOCOL.md 9). */
async function otherAddress(record: RenderRecord, hold: Hold<RenderRecord>, needs: RenderNeeds): Promise<RenderRecord> {
  const status = await poll(needs.caller, needs.endpoint, record.jobId, hold.signal).catch(() => undefined)
  const fresh = status?.url && status.url !== record.url ? status.url : ROUTES.renderDownload(record.jobId)
  return hold.save({ url: fresh, etag: undefined })
}

function downloadError(error: unknown, { endpoint }: RenderNeeds): NemoError {
  if (error instanceof NemoError) return error
  if (error instanceof Gone) return new NemoError('bad_answer', `the finished file is not to be had (${error.message})`)
  const { reason } = failureOf(error)
  return new NemoError(
    'unreachable',
    `the download broke off: ${reason}`,
    { host: new URL(endpoint.baseUrl).host },
    error,
  )
}

/** A crash came between giving the file its name and writing that down: the two names are one file. */
async function placedBefore(record: RenderRecord, temporary: string): Promise<string | undefined> {
  if (!record.placing) return undefined
  const [placed, left] = await Promise.all([record.placing, temporary].map((path) => stat(path).catch(() => undefined)))
  if (!placed || (left && left.ino !== placed.ino)) return undefined
  if (!left && record.sizeBytes !== undefined && placed.size !== record.sizeBytes) return undefined
  await rm(temporary, { force: true })
  return record.placing
}

async function finished(record: RenderRecord, file: string, hold: Hold<RenderRecord>, needs: RenderNeeds) {
  const { size } = await stat(file)
  const [endedAt, workspaceUrl] = [needs.clock.now(), await needs.workspaceUrl()]
  return hold.save({ ...record, status: 'completed', progress: 100, file, sizeBytes: size, workspaceUrl, endedAt })
}

function failed(error: NemoError, hold: Hold<RenderRecord>, needs: RenderNeeds): Promise<RenderRecord> {
  const message = error.message === error.code ? '' : error.message
  return hold.save({ status: 'failed', problem: { code: error.code, message }, endedAt: needs.clock.now() })
}

async function cancelled(record: RenderRecord, hold: Hold<RenderRecord>, needs: RenderNeeds): Promise<RenderRecord> {
  if (record.temporary) await rm(record.temporary, { force: true })
  return hold.save({ status: 'cancelled', endedAt: needs.clock.now() })
}

/** Passes a wish to cancel on; what came of it shows at the next poll. */
export async function cancelRender(
  record: RenderRecord,
  needs: Pick<RenderNeeds, 'caller' | 'endpoint'>,
): Promise<boolean> {
  return record.status === 'rendering' ? requestCancel(needs.caller, needs.endpoint, record.jobId) : true
}
