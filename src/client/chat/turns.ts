import { join } from 'node:path'
import { NemoError } from '../../protocol/errors.ts'
import { readTimeline } from '../../timeline/timeline.ts'
import type { Caller } from '../account/caller.ts'
import type { ChatInput, TurnReport, Wait } from '../client.ts'
import type { Deliveries } from '../deliveries.ts'
import type { Http } from '../net/http.ts'
import type { Secrets } from '../net/secrets.ts'
import type { ClientOptions, Clock, Log } from '../options.ts'
import type { OutputFolder } from '../renders/output-path.ts'
import type { OpenSession, Sessions } from '../sessions.ts'
import { readState } from '../state.ts'
import { problemOf } from '../store/problem.ts'
import { createWork, type Hold, type Work } from '../store/work.ts'
import { waitFor } from '../waiting.ts'
import { createTurnStore, type Wish } from './admit.ts'
import type { Reading } from './assembly.ts'
import { isEnded, type TurnRecord } from './record.ts'
import { reportOrThrow } from './report.ts'
import { runTurn } from './run.ts'

/** Chat turns: begun once, waited for by any call in any process. */
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

/** Of edits for the local engine, words are only a note in the records, characters. */
const LONGEST_NOTE = 8000

const SEEN_BEFORE = 'This result was delivered before.'

export function createTurns(needs: Needs): Turns {
  const { options, sessions, caller, clock, output, secrets, deliveries } = needs
  const store = createTurnStore(join(options.home, 'turns'), clock, secrets)
  /** what the streams that this process holds said so far */
  const readings = new Map<string, () => Reading>()
  const works = new Map<string, Work>()

  function workOf(sessionId: string): Work {
    const work =
      works.get(sessionId) ?? createWork({ ...needs, store: store.of(sessionId), isDone: isEnded, run: carry, onFault })
    works.set(sessionId, work)
    return work
  }

  /** It may have been sent, so it is not begun anew, and a turn that can't go on must not keep its session busy. */
  const onFault = () => ({
    status: 'failed' as const,
    endedAt: clock.now(),
    problem: problemOf(new NemoError('internal')),
  })

  async function carry(record: TurnRecord, hold: Hold<TurnRecord>): Promise<void> {
    const { endpoint } = await sessions.reach(record.sessionId)
    const onReading = (read: () => Reading) => readings.set(record.id, read)
    const onBindId = (bindId: string) => sessions.learn(record.sessionId, { bindId })
    try {
      await runTurn(record, hold, { ...needs, endpoint, onReading, onBindId, writeFiles: output.writeFiles })
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

  /** @throws {NemoError} `bad_edit`, `bad_argument` for what the session's engine can't do; nothing was sent then */
  async function wishOf({ message = '', edits, check }: ChatInput, { record, endpoint }: OpenSession): Promise<Wish> {
    if (check && record.engine === 'cloud')
      throw new NemoError('bad_argument', 'check works on the local engine alone: the cloud tells nothing beforehand')
    if (!edits) return { message, ...(check && { check }) }
    const state = record.engine === 'cloud' ? await readState(caller, endpoint, record.sessionId) : undefined
    const said = edits.say(state && readTimeline(state.draft))
    return { message: state ? said : said.slice(0, LONGEST_NOTE), edits: edits.list, ...(check && { check }) }
  }

  return {
    chat: async (input, limits) => {
      if (input.message === undefined && input.edits === undefined) return goOn(input.sessionId, limits)
      if (input.message?.trim() === '') throw new NemoError('bad_argument', 'the message is empty')
      const session = await sessions.getOrCreateFirst(input.sessionId)
      const { record, note } = await store.admit(session.record, await wishOf(input, session))
      const notes = [session.note, note].filter((each) => each !== undefined)
      return wait(session, record, limits, notes)
    },
    last: store.last,
    close: async () => {
      await Promise.all([...works.values()].map((work) => work.close()))
    },
  }
}
