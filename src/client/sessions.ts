import { join } from 'node:path'
import * as z from 'zod'
import { type EngineSession, EngineSessions, NO_TITLE, Session } from '../protocol/account.ts'
import type { TurnExtras } from '../protocol/chat.ts'
import type { Endpoint, Endpoints, EngineChoice } from '../protocol/endpoint.ts'
import { NemoError, nothing } from '../protocol/errors.ts'
import { ROUTES } from '../protocol/routes.ts'
import type { WireState } from '../protocol/state.ts'
import { age } from '../timeline/words.ts'
import type { Caller } from './account/caller.ts'
import { Additions, addsOver } from './additions.ts'
import type { SessionReport, SessionSummary } from './client.ts'
import { readAs } from './net/http.ts'
import type { Secrets } from './net/secrets.ts'
import type { ClientOptions, Clock } from './options.ts'
import { readState } from './state.ts'
import { RECORD_ID, records } from './store/records.ts'
import { workspaceLink } from './workspace.ts'

/** Display name of a project without a title. */
export const UNTITLED = 'Untitled'

const SessionRecord = z.object({
  sessionId: z.string(),
  taskId: z.string(),
  engine: z.enum(['cloud', 'local']),
  additions: Additions,
  title: z.string(),
  language: z.string(),
  /** for registration links */
  bindId: z.string().optional(),
  /** epoch ms */
  createdAt: z.number(),
  lastUsedAt: z.number(),
})
export type SessionRecord = z.infer<typeof SessionRecord>

/** A session with its endpoint. */
export interface OpenSession {
  record: SessionRecord
  endpoint: Endpoint
}

/** The sessions known to this installation, and the current one. */
export interface Sessions {
  /** identical concurrent calls create one session, as some clients repeat a call before it is answered */
  create(input: NewSession): Promise<SessionReport>
  /** the named session, or the last one that this process used; @throws {NemoError} `no_session`, `1002` */
  get(sessionId?: string): Promise<OpenSession>
  /** like `get`; opens a new one, with a `note`, if none is named and this process used none yet */
  getOrCreate(sessionId?: string): Promise<OpenSession & { note?: string }>
  /**
   * Like `getOrCreate`, but only if there never was another session: clients restart servers, and an edit for the previous
   * project must not land in an empty one. @throws {NemoError} `no_session`, which names the others
   */
  getOrCreateFirst(sessionId?: string): Promise<OpenSession & { note?: string }>
  /** opens a session without making it current */
  reach(sessionId: string): Promise<OpenSession>
  /** those used here, and those of the local engine if that is used by default; most recent first */
  list(): Promise<SessionSummary[]>
  /** the last session that this process used, including one being opened */
  current(): Promise<string | undefined>
  /** records other sessions that a turn opened on the same engine */
  opened(beside: string, sessions: NonNullable<TurnExtras['sessions']>): Promise<void>
  /** records what a state says about a session */
  learn(sessionId: string, facts: { bindId?: string; title?: string }): Promise<void>
}

interface NewSession {
  title?: string
  language?: string
  engine?: EngineChoice
}

interface Needs {
  options: Pick<ClientOptions, 'home' | 'defaultEngine' | 'language' | 'webUrl'>
  endpoints: Endpoints
  caller: Caller
  clock: Clock
  secrets: Secrets
}

/** Whether an id is a number that a double holds exactly, as one id in a thousand is by chance. */
function isRounded(id: string): boolean {
  return /^\d+$/.test(id) && !Number.isSafeInteger(Number(id)) && BigInt(Number(id)).toString() === id
}

export function createSessions({ options, endpoints, caller, clock, secrets }: Needs): Sessions {
  const store = records(join(options.home, 'sessions'), SessionRecord, secrets)
  let current: string | undefined
  /** sessions being opened, by their parameters */
  const opening = new Map<string, Promise<SessionReport>>()

  async function create(input: NewSession): Promise<SessionReport> {
    const key = JSON.stringify([input.title, input.language, input.engine])
    const same = opening.get(key)
    if (same) return { ...(await same), note: [SAME_SESSION, (await same).note].join(' ') }
    const opened = open(input).finally(() => opening.delete(key))
    opening.set(key, opened)
    return opened
  }

  async function open(input: NewSession): Promise<SessionReport> {
    const { endpoint, note } = await endpoints.open(input.engine ?? options.defaultEngine)
    const language = input.language ?? options.language ?? Intl.DateTimeFormat().resolvedOptions().locale
    const json = { task_name: input.title ?? NO_TITLE, language }
    const { payload } = await caller.call(endpoint, { method: 'POST', path: ROUTES.createSession, json })
    const { sessionId, taskId, bindId, capabilities } = readAs(Session, payload)
    if (!RECORD_ID.test(sessionId)) throw new NemoError('bad_answer', 'the session id is not usable')
    const now = clock.now()
    const title = input.title ?? UNTITLED
    const engine = endpoint.engine
    const additions = addsOver(endpoint, capabilities)
    const record = { sessionId, taskId, engine, additions, title, language, bindId, createdAt: now, lastUsedAt: now }
    await store.put(sessionId, record)
    current = sessionId
    // the web site's link expires, so it is requested when there is a film to see
    const workspaceUrl =
      engine === 'local' ? await workspaceLink(caller, endpoint, { sessionId, taskId }, options.webUrl) : undefined
    return {
      sessionId,
      taskId,
      engine,
      title,
      language,
      workspaceUrl,
      note: [note, endpoint.privacy].filter(Boolean).join(' '),
    }
  }

  async function get(sessionId?: string): Promise<OpenSession> {
    const id = sessionId ?? (await lastUsed())
    if (id === undefined) throw await unclear()
    const open = await reach(id)
    current = open.record.sessionId
    await store.update(current, (record) => ({ ...(record ?? open.record), lastUsedAt: clock.now() }))
    return open
  }

  async function lastUsed(): Promise<string | undefined> {
    await Promise.allSettled(opening.values())
    return current
  }

  async function getOrCreate(sessionId?: string): Promise<OpenSession & { note?: string }> {
    if (sessionId !== undefined || (await lastUsed()) !== undefined) return get(sessionId)
    const others = await recent()
    const { sessionId: opened, note } = await create({})
    const earlier = others && ` To go on with an earlier one, pass its session_id: ${others}.`
    return { ...(await get(opened)), note: `A new session was opened.${earlier} ${note ?? ''}`.trim() }
  }

  async function reach(id: string): Promise<OpenSession> {
    if (!RECORD_ID.test(id)) throw new NemoError('bad_argument', `session_id "${id.slice(0, 40)}" is not a session id`)
    const own = await store.get(id)
    const whole = own ? id : ((await wholeOf(id)) ?? id)
    const record = own ?? (await store.get(whole))
    return record ? { record, endpoint: (await endpoints.open(record.engine)).endpoint } : adopt(whole)
  }

  /** Some clients send a session's 19 digits as a number, losing the last ones: finds the only session that matches. */
  async function wholeOf(id: string): Promise<string | undefined> {
    if (!/^\d+$/.test(id) || Number.isSafeInteger(Number(id))) return undefined
    const known = new Set([...(await store.ids()), ...(await onEngine()).map(({ sessionId }) => sessionId)])
    const near = [...known].filter((each) => Number(each) === Number(id))
    return near.length === 1 ? near[0] : undefined
  }

  /** A session opened by another program, such as the studio, or by another installation, if an engine knows it. */
  async function adopt(sessionId: string): Promise<OpenSession> {
    const { endpoint, state } = await find(sessionId).catch(async (error: unknown) => {
      if (!(error instanceof NemoError) || error.code !== '1002') throw error
      const facts = { ...error.facts, sessions: await recent(), ...(isRounded(sessionId) && { rounded: true }) }
      throw new NemoError('1002', error.message, facts, error)
    })
    const now = clock.now()
    const engine = { engine: endpoint.engine, additions: addsOver(endpoint, state.capabilities) }
    const base = { sessionId, taskId: '', ...engine, language: options.language ?? 'en' }
    const record = { ...base, title: state.title ?? UNTITLED, bindId: state.bindId, createdAt: now, lastUsedAt: now }
    await store.put(sessionId, record)
    return { record, endpoint }
  }

  /** Where a session is: on the engine used by default, or else on the local one. @throws {NemoError} of the former */
  async function find(sessionId: string): Promise<{ endpoint: Endpoint; state: WireState }> {
    const { endpoint } = await endpoints.open(options.defaultEngine)
    try {
      return { endpoint, state: await readState(caller, endpoint, sessionId) }
    } catch (error) {
      if (!(error instanceof NemoError) || endpoint.engine === 'local') throw error
      const local = await endpoints.openUsed()
      const state = local && (await readState(caller, local, sessionId).catch(nothing))
      if (!state) throw error
      return { endpoint: local, state }
    }
  }

  /** The sessions of the local engine if that is used by default; none if it does not answer. */
  async function onEngine(): Promise<EngineSession[]> {
    if (options.defaultEngine === 'cloud') return []
    try {
      const { endpoint } = await endpoints.open(options.defaultEngine)
      if (endpoint.engine !== 'local') return []
      const call = { method: 'GET', path: ROUTES.sessions, repeatable: true, timeoutMs: LIST_MS } as const
      return readAs(EngineSessions, (await caller.call(endpoint, call)).payload)
    } catch (error) {
      return nothing(error) ?? []
    }
  }

  async function list(): Promise<SessionSummary[]> {
    const [records, others] = await Promise.all([store.all(), onEngine()])
    const found = new Map(records.map((record) => [record.sessionId, summaryOf(record)]))
    for (const { sessionId, title = UNTITLED, createdAt, updatedAt } of others) {
      const lastUsedAt = Math.max(updatedAt, found.get(sessionId)?.lastUsedAt ?? 0)
      found.set(sessionId, { sessionId, engine: 'local', title, createdAt, lastUsedAt })
    }
    return [...found.values()].sort((a, b) => b.lastUsedAt - a.lastUsedAt)
  }

  /** the last used sessions in words, to choose from */
  async function recent(): Promise<string> {
    const last = (await list()).slice(0, MOST_NAMED)
    return last.map((s) => `${s.sessionId} ("${short(s.title)}", ${age(clock.now() - s.lastUsedAt)})`).join(', ')
  }

  async function unclear(): Promise<NemoError> {
    const sessions = await recent()
    return new NemoError('no_session', 'none has been used since the server was started', sessions ? { sessions } : {})
  }

  return {
    create,
    get,
    reach,
    getOrCreate,
    getOrCreateFirst: async (sessionId) => {
      const isFirst = sessionId === undefined && (await lastUsed()) === undefined && (await list()).length === 0
      return isFirst ? getOrCreate() : get(sessionId)
    },
    list,
    current: lastUsed,
    opened: async (beside, sessions) => {
      const { engine, additions, language } = (await reach(beside)).record
      for (const { session_id: sessionId, task_id: taskId, title } of sessions) {
        const now = clock.now()
        const times = { createdAt: now, lastUsedAt: now }
        await store.put(sessionId, { sessionId, taskId, engine, additions, title, language, ...times })
      }
    },
    learn: async (sessionId, facts) => {
      await store.update(sessionId, (record) => {
        const learnt = record && { ...record, ...facts }
        return JSON.stringify(learnt) === JSON.stringify(record) ? undefined : learnt
      })
    },
  }
}

/** How long a list of the engine's sessions may take, ms. */
const LIST_MS = 5000

/** How many fit into an error's advice. */
const MOST_NAMED = 4

const SAME_SESSION = 'The same call arrived twice at the same time; both mean this session.'

function short(title: string): string {
  const characters = [...title]
  return characters.length > 30 ? `${characters.slice(0, 29).join('')}…` : title
}

function summaryOf({ sessionId, engine, title, createdAt, lastUsedAt }: SessionRecord): SessionSummary {
  return { sessionId, engine, title, createdAt, lastUsedAt }
}
