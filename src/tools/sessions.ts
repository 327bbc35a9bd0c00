import type { SessionSummary } from '../client/client.ts'
import type { EngineName } from '../protocol/endpoint.ts'
import { age } from '../timeline/words.ts'
import { line } from './text.ts'

const MOST_NAMED = 8

export interface Named {
  session_id: string
  title: string
  engine: EngineName
  age: string
}

/** The last sessions, to choose from. */
export function recentSessions(sessions: SessionSummary[], now = Date.now()): Named[] {
  return sessions.slice(0, MOST_NAMED).map((session) => ({
    session_id: session.sessionId,
    title: line(session.title),
    engine: session.engine,
    age: age(now - session.lastUsedAt),
  }))
}

/** 55… "Wild Days" (local, 5 min ago) */
export function sessionWords(session: Named): string {
  return `${session.session_id} "${session.title}" (${session.engine}, ${session.age})`
}
