import type { Endpoint } from '../../protocol/endpoint.ts'
import { NemoError } from '../../protocol/errors.ts'
import { type RenderStatus, renderStatus } from '../../protocol/render.ts'
import { ROUTES } from '../../protocol/routes.ts'
import type { Caller } from '../account/caller.ts'
import { addsToProtocol } from '../additions.ts'
import type { Clock } from '../options.ts'
import type { RenderRecord } from './record.ts'

/** The outcome of a submission. */
export type Submitted =
  | { kind: 'accepted'; status: RenderStatus }
  /** the id exists: it may be our job, after a lost answer */
  | { kind: 'duplicate' }
  /** no answer: it is unknown whether the service has it */
  | { kind: 'unknown' }
  | { kind: 'refused'; error: NemoError }

/** Sends a draft to be rendered (PROTOCOL.md 8), once. */
export async function submit(
  caller: Caller,
  endpoint: Endpoint,
  record: RenderRecord,
  draft: unknown,
  signal: AbortSignal,
): Promise<Submitted> {
  const json = { id: record.jobId, sessionId: record.sessionId, draft, output: record.output }
  try {
    const { body } = await caller.call(endpoint, {
      method: 'POST',
      path: ROUTES.render,
      json,
      timeoutMs: 60_000,
      signal,
    })
    return { kind: 'accepted', status: renderStatus(body) }
  } catch (error) {
    if (!(error instanceof NemoError)) throw error
    if ((error.facts.status === 409 && !error.facts.foreign) || /already exists|duplicate/i.test(error.message))
      return { kind: 'duplicate' }
    const lost = ['5xx', 'bad_answer', 'not_the_service', 'unreachable'].includes(error.code) && !error.facts.unsent
    return lost ? { kind: 'unknown' } : { kind: 'refused', error: refusal(error, record) }
  }
}

/** Our own engines only reject settings, with a message about valid ones, as the draft is their own. */
function refusal(error: NemoError, record: RenderRecord): NemoError {
  if (!addsToProtocol(record) || error.code !== '400') return error
  return new NemoError('bad_argument', error.message.replace(/^Bad request: (output[.:] ?)?/, ''), error.facts)
}

/** The status of a job; undefined if the service does not know it. */
export async function poll(
  caller: Caller,
  endpoint: Endpoint,
  jobId: string,
  signal?: AbortSignal,
): Promise<RenderStatus | undefined> {
  try {
    const path = ROUTES.renderStatus(jobId)
    const { body } = await caller.call(endpoint, { method: 'GET', path, repeatable: true, signal })
    return renderStatus(body)
  } catch (error) {
    if (isUnknown(error)) return undefined
    throw error
  }
}

/** A 404 that does not come from the service says nothing about the job. */
const isUnknown = (error: unknown) =>
  error instanceof NemoError && (error.code === '1002' || (error.facts.status === 404 && !error.facts.foreign))

/** Pauses before repeating a poll without an answer, ms. */
const RETRY_PAUSES = [2_000, 5_000, 10_000, 20_000, 30_000]

/** Like `poll`, with retries after 5xx, network errors or a rate limit (PROTOCOL.md 9). */
export async function pollWithRetries(
  caller: Caller,
  endpoint: Endpoint,
  jobId: string,
  clock: Clock,
  signal: AbortSignal,
) {
  for (let miss = 0; ; miss++) {
    try {
      return await poll(caller, endpoint, jobId, signal)
    } catch (error) {
      const pause = RETRY_PAUSES[miss]
      const transient =
        error instanceof NemoError &&
        ['unreachable', '5xx', '429', 'bad_answer', 'not_the_service'].includes(error.code)
      if (!transient || pause === undefined) throw error
      await clock.sleep(pause, signal)
      signal.throwIfAborted()
    }
  }
}

/** Requests cancellation; false if the service does not support it (PROTOCOL.md 9). */
export async function requestCancel(caller: Caller, endpoint: Endpoint, jobId: string): Promise<boolean> {
  try {
    await caller.call(endpoint, { method: 'POST', path: ROUTES.renderCancel(jobId) })
    return true
  } catch (error) {
    if (error instanceof NemoError && (error.code === '1002' || error.code === 'backend' || error.facts.status === 405))
      return false
    throw error
  }
}
