import { NemoError, nothing } from '../../protocol/errors.ts'
import type { Caller } from '../account/caller.ts'
import type { TurnReport } from '../client.ts'
import { adviceFor, problemWords } from '../errors.ts'
import type { OpenSession } from '../sessions.ts'
import { isEnded, type TurnRecord } from './record.ts'

const LOST = 'The connection was lost; the timeline is being watched for the result. Nothing is sent again.'

/** The report of a turn's current status. */
export function report(record: TurnRecord, now: number, notes: readonly string[]): TurnReport {
  const note = [...notes, ...record.notes, ...(record.status === 'lost' ? [LOST] : [])].join(' ')
  return {
    sessionId: record.sessionId,
    turnId: record.id,
    engine: record.engine,
    status: statusOf(record),
    reply: record.reply,
    changes: record.changes,
    timeline: record.timeline,
    files: record.files,
    ...(record.extras?.next ? { next: record.extras.next } : {}),
    ...(record.extras?.edits ? { edits: record.extras.edits } : {}),
    ...(record.extras?.version === undefined ? {} : { version: record.extras.version }),
    ranMs: (record.endedAt ?? now) - record.createdAt,
    ...(note ? { note } : {}),
  }
}

/**
 * Like `report`, with the problem of a failed turn.
 * @throws {NemoError} the problem itself, if there is nothing else to report
 */
export async function reportOrThrow(
  record: TurnRecord,
  session: OpenSession,
  caller: Caller,
  now: number,
  notes: readonly string[],
): Promise<TurnReport> {
  const result = report(record, now, notes)
  if (!record.problem || !isEnded(record)) return result
  const { code, message } = record.problem
  const facts = await problemFacts(record, session, caller)
  if (record.reply === '' && record.changes.length === 0) throw new NemoError(code, message, facts)
  const advice = adviceFor(code, { detail: problemWords(record.problem), ...facts })
  return { ...result, error: { code, message: `${advice.happened} ${advice.now}` } }
}

async function problemFacts(record: TurnRecord, { record: session, endpoint }: OpenSession, caller: Caller) {
  const { host } = new URL(endpoint.baseUrl)
  const facts = {
    host,
    ...record.problem?.facts,
    session: session.sessionId,
    turn: record.id,
    sent: record.sentAt !== undefined,
  }
  if (record.problem?.code !== '2001') return facts
  const register = await caller.registerUrl(endpoint, session.bindId).catch(nothing)
  return register ? { ...facts, register_url: register } : { ...facts, registered: true }
}

export function statusOf(record: TurnRecord): TurnReport['status'] {
  return isEnded(record) ? record.status : 'running'
}
