import { ROUTES } from '../protocol/routes.ts'
import { TranscriptAnswer } from '../protocol/transcript.ts'
import type { Caller } from './account/caller.ts'
import { addsToProtocol } from './additions.ts'
import type { TranscriptInput, TranscriptReport } from './client.ts'
import { readAs } from './net/http.ts'
import type { Sessions } from './sessions.ts'

interface Needs {
  sessions: Sessions
  caller: Caller
}

/**
 * The transcript of a session's film, from one of our engines.
 * @returns undefined if the session's engine does not support it
 */
export async function readTranscript(
  { sessionId, fromMs, toMs }: TranscriptInput,
  { sessions, caller }: Needs,
): Promise<TranscriptReport | undefined> {
  const { record, endpoint } = await sessions.get(sessionId)
  if (!addsToProtocol(record)) return undefined
  const path = ROUTES.transcript(record.sessionId, fromMs, toMs)
  const { body } = await caller.call(endpoint, { method: 'GET', path, repeatable: true })
  const { lines, ...rest } = readAs(TranscriptAnswer, body).data
  return {
    ...rest,
    lines: lines.map(({ start_ms, end_ms, ...line }) => ({ startMs: start_ms, endMs: end_ms, ...line })),
  }
}
