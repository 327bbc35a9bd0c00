import { join } from 'node:path'
import { NemoError } from '../../protocol/errors.ts'
import type { Caller } from '../account/caller.ts'
import type { TurnReport, Wait } from '../client.ts'
import { adviceFor } from '../errors.ts'
import type { Http } from '../net/http.ts'
import type { Secrets } from '../net/secrets.ts'
import type { ClientOptions, Clock, Log } from '../options.ts'
import type { OutputFolder } from '../renders/output-path.ts'
import type { OpenSession, Sessions } from '../sessions.ts'
import { withLock } from '../store/lock.ts'
import { KEEP_FOR, type Records, records, timedId } from '../store/records.ts'
import { createWork } from '../store/work.ts'
import { waitFor } from '../waiting.ts'
import type { Reading } from './assembly.ts'
import { isEnded, TurnRecord } from './record.ts'
import { runTurn } from './run.ts'

/** Chat turns: begun once, waited for by any call in any process. */
export interface Turns {
  chat(input: { sessionId?: string; message?: string }, wait: Wait): Promise<TurnReport>
  /** the session's last turn */
  last(sessionId: string): Promise<TurnRecord | undefined>
  close(): Promise<void>
}

interface Needs {
  options: Pick<ClientOptions, 'home'>
  sessions: Sessions
  caller: Caller
  http: Http
  clock: Clock
  log: Log
  output: OutputFolder
  secrets: Secrets
}

const SAME_TURN = 'This is the turn that an earlier call began with the same message; it was not sent again.'
const NEVER_SENT = 'An earlier message was recorded but never sent, since the program ended: '

export function createTurns({ options, sessions, caller, http, clock, log, output, secrets }: Needs): Turns {
  const folder = join(options.home, 'turns')
  const store = (sessionId: string): Records<TurnRecord> => records(join(folder, sessionId), TurnRecord, secrets)
  const readings = new Map<string, () => Reading>()
  const works = new Map<string, ReturnType<typeof createWork<TurnRecord>>>()

  function work(sessionId: string) {
    const known = works.get(sessionId)
    if (known) return known
    const created = createWork<TurnRecord>({ store: store(sessionId), clock, isDone: isEnded, run: carry })
    works.set(sessionId, created)
    return created
  }

  async function carry(record: TurnRecord, hold: Parameters<typeof runTurn>[1]): Promise<void> {
    const { endpoint } = await sessions.reach(record.sessionId)
    await runTurn(record, hold, {
      endpoint,
      caller,
      http,
      clock,
      log,
      onReading: (read) => readings.set(record.id, read),
      onBindId: (bindId) => sessions.learn(record.sessionId, { bindId }),
      writeFiles: output.writeFiles,
    })
    readings.delete(record.id)
  }

  async function last(sessionId: string): Promise<TurnRecord | undefined> {
    const id = (await store(sessionId).ids()).at(-1)
    return id === undefined ? undefined : store(sessionId).get(id)
  }

  /** The turn that a message means: a new one, or an earlier one with the same message whose result was never seen. */
  async function turnFor(session: OpenSession, message: string): Promise<{ record: TurnRecord; note?: string }> {
    const { sessionId, engine } = session.record
    return withLock(join(folder, sessionId, 'session.lock'), async () => {
      const previous = await last(sessionId)
      if (previous && previous.message === message && !previous.delivered) return { record: previous, note: SAME_TURN }
      const note = previous && !isEnded(previous) ? await makeRoom(previous) : undefined
      const record = newTurn(timedId('turn', clock.now()), sessionId, engine, message, clock.now())
      await store(sessionId).put(record.id, record)
      await store(sessionId).prune(KEEP_FOR)
      return { record, note }
    })
  }

  /** One turn a session: a running one refuses the next. One that died before it was sent is given up. */
  async function makeRoom(previous: TurnRecord): Promise<string> {
    const running = new NemoError('turn_running', '', {
      seconds: Math.round((clock.now() - previous.createdAt) / 1000),
      running: previous.message.slice(0, 120),
      turn: previous.id,
    })
    if (previous.status !== 'prepared') throw running
    const given = await store(previous.sessionId).update(previous.id, (record) => {
      const free = record && (!record.lease || record.lease.until < clock.now())
      return free ? { ...record, status: 'failed', endedAt: clock.now(), delivered: true } : undefined
    })
    if (given?.status !== 'failed') throw running
    return `${NEVER_SENT}"${previous.message.slice(0, 120)}".`
  }

  async function wait(session: OpenSession, record: TurnRecord, limits: Wait, notes: string[]): Promise<TurnReport> {
    const { sessionId } = session.record
    const started = record.sentAt ?? record.createdAt
    const describe = () => {
      const seconds = Math.round((clock.now() - started) / 1000)
      return { progress: seconds, message: `⏳ Still working (${seconds} s)` }
    }
    const ended = await waitFor(work(sessionId).attend(record.id), limits, clock, describe)
    const latest = (await store(sessionId).get(record.id)) ?? record
    if (ended && isEnded(latest) && !limits.signal?.aborted) {
      await store(sessionId).update(record.id, (turn) => turn && { ...turn, delivered: true })
    }
    return deliver(latest, session, notes)
  }

  async function deliver(record: TurnRecord, session: OpenSession, notes: string[]): Promise<TurnReport> {
    const live = isEnded(record) ? undefined : readings.get(record.id)?.().reply
    const result = report({ ...record, reply: live ?? record.reply }, clock.now(), notes)
    if (!record.problem || !isEnded(record)) return result
    const facts = await factsFor(record, session)
    const bare = record.reply === '' && record.changes.length === 0
    if (bare) throw new NemoError(record.problem.code, record.problem.message, facts)
    const { happened, now } = adviceFor(record.problem.code, { detail: record.problem.message, ...facts })
    return { ...result, error: { code: record.problem.code, message: `${happened} ${now}` } }
  }

  async function factsFor(record: TurnRecord, { record: session, endpoint }: OpenSession) {
    const facts = { session: session.sessionId, turn: record.id, backend_code: record.problem?.code ?? '' }
    const host = new URL(endpoint.baseUrl).host
    if (record.problem?.code !== '2001') return { ...facts, host }
    const register = await caller.registerUrl(endpoint, session.bindId).catch(() => undefined)
    return register ? { ...facts, register_url: register } : { ...facts, registered: true }
  }

  return {
    chat: async ({ sessionId, message }, limits) => {
      if (message === undefined) {
        const session = await sessions.get(sessionId)
        const record = await last(session.record.sessionId)
        if (!record) throw new NemoError('bad_argument', 'no message was sent in this session yet; give a message')
        return wait(session, record, limits, record.delivered ? ['This result was delivered before.'] : [])
      }
      if (message.trim() === '') throw new NemoError('bad_argument', 'the message is empty')
      const session = await sessions.getOrCreate(sessionId)
      const { record, note } = await turnFor(session, message)
      return wait(
        session,
        record,
        limits,
        [session.note, note].filter((n) => n !== undefined),
      )
    },
    last,
    close: async () => {
      await Promise.all([...works.values()].map((each) => each.close()))
    },
  }
}

function newTurn(
  id: string,
  sessionId: string,
  engine: TurnRecord['engine'],
  message: string,
  createdAt: number,
): TurnRecord {
  const nothing = { reply: '', files: [], changes: [], timeline: '', notes: [], recoveryReads: 0, delivered: false }
  return { id, sessionId, engine, message, status: 'prepared', createdAt, ...nothing }
}

function report(record: TurnRecord, now: number, notes: string[]): TurnReport {
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
    ranMs: (record.endedAt ?? now) - record.createdAt,
    ...(note ? { note } : {}),
  }
}

const LOST = 'The connection was lost; the timeline is being watched for the result. Nothing is sent again.'

export function statusOf({ status }: TurnRecord): TurnReport['status'] {
  return status === 'completed' || status === 'failed' || status === 'needs_input' ? status : 'running'
}
