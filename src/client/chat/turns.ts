import { join } from 'node:path'
import { NemoError } from '../../protocol/errors.ts'
import type { Caller } from '../account/caller.ts'
import type { ChatInput, TurnReport, Wait } from '../client.ts'
import type { Deliveries } from '../deliveries.ts'
import type { Http } from '../net/http.ts'
import type { Secrets } from '../net/secrets.ts'
import type { ClientOptions, Clock, Log } from '../options.ts'
import type { OutputFolder } from '../renders/output-path.ts'
import type { OpenSession, Sessions } from '../sessions.ts'
import { problemOf } from '../store/problem.ts'
import { createWork, type Hold, type Work } from '../store/work.ts'
import { waitFor } from '../waiting.ts'
import { createTurnStore } from './admit.ts'
import type { Reading } from './assembly.ts'
import { isEnded, type TurnRecord } from './record.ts'
import { reportOrThrow } from './report.ts'
import { runTurn } from './run.ts'
import type { Settling } from './settle.ts'
import { asked, inWords } from './turn-request.ts'

/** Chat turns: begun once; any call in any process can wait for them. */
export interface Turns {
  chat(input: ChatInput, wait: Wait): Promise<TurnReport>
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
  deliveries: Deliveries
}

const SEEN_BEFORE = 'This result was delivered before.'

export function createTurns(needs: Needs): Turns {
  const { options, sessions, caller, clock, output, secrets, deliveries } = needs
  const store = createTurnStore(join(options.home, 'turns'), clock, secrets)
  /** current readings of the streams in this process */
  const readings = new Map<string, () => Reading>()
  const works = new Map<string, Work>()

  function workOf(sessionId: string): Work {
    const work =
      works.get(sessionId) ?? createWork({ ...needs, store: store.of(sessionId), isDone: isEnded, run: carry, onFault })
    works.set(sessionId, work)
    return work
  }

  /** It may have been sent, so it is not restarted, but it must not block its session. */
  const onFault = () => ({
    status: 'failed' as const,
    endedAt: clock.now(),
    problem: problemOf(new NemoError('internal')),
  })

  async function carry(record: TurnRecord, hold: Hold<TurnRecord>): Promise<void> {
    const { endpoint } = await sessions.reach(record.sessionId)
    const onReading = (read: () => Reading) => readings.set(record.id, read)
    const onBindId = (bindId: string) => sessions.learn(record.sessionId, { bindId })
    const onSessions: Settling['onSessions'] = (opened) => sessions.opened(record.sessionId, opened)
    try {
      await runTurn(record, hold, {
        ...needs,
        endpoint,
        onReading,
        onBindId,
        onSessions,
        writeFiles: output.writeFiles,
      })
    } finally {
      readings.delete(record.id)
    }
  }

  async function wait(session: OpenSession, record: TurnRecord, limits: Wait, notes: string[]): Promise<TurnReport> {
    const { sessionId } = session.record
    const describe = () => {
      const seconds = Math.round((clock.now() - (record.sentAt ?? record.createdAt)) / 1000)
      return { progress: seconds, message: `⏳ Still working (${seconds} s)` }
    }
    await waitFor(workOf(sessionId).attend(record.id), limits, clock, describe)
    const latest = (await store.of(sessionId).get(record.id)) ?? record
    if (isEnded(latest)) {
      const seen = (turn: TurnRecord | undefined) => turn && { ...turn, delivered: true }
      if (!limits.signal?.aborted) deliveries.add(() => store.of(sessionId).update(record.id, seen))
      return reportOrThrow(latest, session, caller, clock.now(), notes)
    }
    const reply = readings.get(record.id)?.().reply ?? latest.reply
    return reportOrThrow({ ...latest, reply }, session, caller, clock.now(), notes)
  }

  async function goOn(sessionId: string | undefined, limits: Wait): Promise<TurnReport> {
    const session = await sessions.get(sessionId)
    const record = await store.last(session.record.sessionId)
    if (!record) throw new NemoError('bad_argument', 'no message was sent in this session yet; give a message')
    return wait(session, record, limits, record.delivered ? [SEEN_BEFORE] : [])
  }

  async function begin(input: ChatInput, limits: Wait): Promise<TurnReport> {
    const wish = asked(input)
    const session = await sessions.getOrCreateFirst(input.sessionId)
    // before edits are put into words: they may name elements that no longer exist
    const begun =
      (await store.again(session.record.sessionId, wish)) ??
      (await store.admit(session.record, await inWords(wish, input, session, caller)))
    const notes = [session.note, begun.note].filter((each) => each !== undefined)
    return wait(session, begun.record, limits, notes)
  }

  return {
    chat: (input, limits) =>
      input.message === undefined && input.edits === undefined ? goOn(input.sessionId, limits) : begin(input, limits),
    last: store.last,
    close: async () => {
      await Promise.all([...works.values()].map((work) => work.close()))
    },
  }
}
