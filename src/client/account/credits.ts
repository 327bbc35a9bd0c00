import { Credits } from '../../protocol/account.ts'
import type { Endpoints, EngineChoice } from '../../protocol/endpoint.ts'
import { ROUTES } from '../../protocol/routes.ts'
import { addsToProtocol } from '../additions.ts'
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

const FREE = 'The local engine is free, and uses no credits.'
const SECONDS = 'A credit is a second of exported film; editing is free.'

/** The credit balance of a session's account, or of the default engine's (PROTOCOL.md 7). */
export async function readCredits(sessionId: string | undefined, needs: Needs): Promise<CreditsReport> {
  const { sessions, endpoints, caller, defaultEngine } = needs
  const id = sessionId ?? (await sessions.current())
  const session = id === undefined ? undefined : await sessions.get(id)
  const { endpoint, note } = session ? { ...session, note: undefined } : await endpoints.open(defaultEngine)
  const { payload } = await caller.call(endpoint, { method: 'GET', path: ROUTES.credits, repeatable: true })
  const { engine } = endpoint
  const price = engine === 'local' ? FREE : session && addsToProtocol(session.record) ? SECONDS : undefined
  const notes = [note, price].filter((each) => each !== undefined).join(' ')
  return { engine, ...readAs(Credits, payload), ...(notes ? { note: notes } : {}) }
}
