import { NemoError, nothing } from '../../protocol/errors.ts'
import type { Caller } from '../account/caller.ts'
import { addsToProtocol } from '../additions.ts'
import type { RenderReport } from '../client.ts'
import { problemWords } from '../errors.ts'
import type { OpenSession } from '../sessions.ts'
import type { RenderRecord } from './record.ts'
import { isParked, MAX_POLLS } from './run.ts'

const STILL = `Still rendering after ${MAX_POLLS} checks. The service continues: call export_render with this render_id later.`

/** The report of an export's current status. */
export function report(record: RenderRecord, notes: string[] = []): RenderReport {
  const note = [...notes, ...record.notes, ...(isParked(record) ? [STILL] : [])].join(' ')
  return {
    renderId: record.id,
    sessionId: record.sessionId,
    engine: record.engine,
    status: statusOf(record),
    progress: record.progress,
    file: record.file,
    url: record.engine === 'cloud' ? record.url : undefined,
    sizeBytes: record.sizeBytes,
    durationMs: record.durationMs,
    width: record.width,
    height: record.height,
    remainingMs: record.remainingMs,
    workspaceUrl: record.workspaceUrl,
    ...(record.problem ? { error: problemWords(record.problem) || record.problem.code } : {}),
    ...(note ? { note } : {}),
  }
}

export function statusOf({ status }: RenderRecord): RenderReport['status'] {
  if (status === 'prepared' || status === 'submitting') return 'pending'
  return status === 'rendering' || status === 'downloading' ? 'processing' : status
}

/** The error of a failed export. */
export async function problemAsError(
  record: RenderRecord,
  { record: session, endpoint }: OpenSession,
  caller: Caller,
): Promise<NemoError> {
  const { code, message, facts } = record.problem ?? { code: 'render_failed', message: '', facts: {} }
  // our own engines have no registration, and count credits in seconds of film
  const seconds = session.engine === 'cloud' && addsToProtocol(session)
  const asksToRegister = !seconds && (code === '402' || code === '2001')
  const link = asksToRegister ? await caller.registerUrl(endpoint, session.bindId).catch(nothing) : undefined
  return new NemoError(code, message, {
    host: new URL(endpoint.baseUrl).host,
    ...facts,
    ...(seconds && { seconds }),
    ...{ render: record.id, session: record.sessionId, register_url: link ?? '', twice: record.attempts > 1 },
  })
}
