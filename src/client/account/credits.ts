import { Credits } from '../../protocol/account.ts'
import type { Endpoints, EngineChoice } from '../../protocol/endpoint.ts'
import { ROUTES } from '../../protocol/routes.ts'
import type { CreditsReport } from '../client.ts'
import { readAs } from '../net/http.ts'
import type { Sessions } from '../sessions.ts'
import type { Caller } from './caller.ts'

interface Needs {
  sessions: Sessions
  endpoints: Endpoints
  caller: Caller
  defaultEngine: EngineChoice
}

const FREE = 'The local engine is free: nothing is ever deducted.'

/** The balance of the account that a session, or without one the default engine, works on (PROTOCOL.md 7). */
export async function readCredits(sessionId: string | undefined, needs: Needs): Promise<CreditsReport> {
  const { sessions, endpoints, caller, defaultEngine } = needs
  const id = sessionId ?? (await sessions.current())
  const { endpoint, note } = id
    ? { endpoint: (await sessions.get(id)).endpoint, note: undefined }
    : await endpoints.open(defaultEngine)
  const { payload } = await caller.call(endpoint, { method: 'GET', path: ROUTES.credits, repeatable: true })
  const { engine } = endpoint
  const notes = [note, engine === 'local' ? FREE : undefined].filter((each) => each !== undefined).join(' ')
  return { engine, ...readAs(Credits, payload), ...(notes ? { note: notes } : {}) }
}
