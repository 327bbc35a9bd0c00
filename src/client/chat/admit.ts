import { join } from 'node:path'
import { NemoError } from '../../protocol/errors.ts'
import type { Secrets } from '../net/secrets.ts'
import type { Clock } from '../options.ts'
import type { SessionRecord } from '../sessions.ts'
import { withLock } from '../store/lock.ts'
import { KEEP_FOR, type Records, records, timedId } from '../store/records.ts'
import { isFree } from '../store/work.ts'
import { isEnded, TurnRecord } from './record.ts'

/** The input of a turn. */
export type TurnRequest = Pick<TurnRecord, 'message' | 'edits' | 'check'>

/** The turn for a call, with a note. */
export interface Admitted {
  record: TurnRecord
  note?: string
}

/** The turns of all sessions on disk; a session has one running turn at a time. */
export interface TurnStore {
  of(sessionId: string): Records<TurnRecord>
  /** the session's last turn */
  last(sessionId: string): Promise<TurnRecord | undefined>
  /** the session's last turn, if it had the same input and its result was never delivered */
  again(sessionId: string, wish: TurnRequest): Promise<Admitted | undefined>
  /**
   * The turn for an input: that of an earlier call, or a new one.
   * @throws {NemoError} `turn_running`
   */
  admit(session: SessionRecord, wish: TurnRequest): Promise<Admitted>
}

const SAME_TURN = 'An earlier call sent the same words or edits; this reports on it, and nothing was sent again.'
const NEVER_SENT = 'An earlier message was recorded but never sent, because the program ended: '

export function createTurnStore(folder: string, clock: Clock, secrets: Secrets): TurnStore {
  const of = (sessionId: string) => records(join(folder, sessionId), TurnRecord, secrets)

  async function last(sessionId: string): Promise<TurnRecord | undefined> {
    const id = (await of(sessionId).ids()).at(-1)
    return id === undefined ? undefined : of(sessionId).get(id)
  }

  /** A running turn blocks the next. One that died before it was sent is dropped, with a note. */
  async function makeRoom(previous: TurnRecord): Promise<string> {
    const running = new NemoError('turn_running', '', {
      seconds: Math.round((clock.now() - previous.createdAt) / 1000),
      running: previous.message.slice(0, 120),
      turn: previous.id,
    })
    if (previous.status !== 'prepared') throw running
    const given = await of(previous.sessionId).update(previous.id, (record) => {
      const dead = record?.status === 'prepared' && isFree(record.lease, clock.now())
      return dead ? { ...record, status: 'failed', endedAt: clock.now(), delivered: true } : undefined
    })
    if (given?.status !== 'failed') throw running
    return `${NEVER_SENT}"${previous.message.slice(0, 120)}".`
  }

  async function again(sessionId: string, wish: TurnRequest): Promise<Admitted | undefined> {
    const previous = await last(sessionId)
    return previous && isSame(previous, wish) && !previous.delivered ? { record: previous, note: SAME_TURN } : undefined
  }

  return {
    of,
    last,
    again,
    admit: (session, wish) =>
      withLock(join(folder, session.sessionId, 'session.lock'), async () => {
        const same = await again(session.sessionId, wish)
        if (same) return same
        const previous = await last(session.sessionId)
        const note = previous && !isEnded(previous) ? await makeRoom(previous) : undefined
        const record = newTurn(session, wish, clock.now())
        await of(session.sessionId).put(record.id, record)
        await of(session.sessionId).prune(KEEP_FOR)
        return { record, note }
      }),
  }
}

/**
 * Compares edits, not their words, which name elements of the timeline at that time. As JSON, since one of them was read from
 * disk.
 */
function isSame(turn: TurnRecord, wish: TurnRequest): boolean {
  const asked = ({ message, edits, check }: TurnRequest) => JSON.stringify([edits ?? message, check ?? false])
  return asked(turn) === asked(wish)
}

function newTurn({ sessionId, engine, additions }: SessionRecord, wish: TurnRequest, createdAt: number): TurnRecord {
  const nothing = { reply: '', files: [], changes: [], timeline: '', notes: [], recoveryReads: 0, delivered: false }
  const place = { sessionId, engine, additions }
  return { id: timedId('turn', createdAt), ...place, ...wish, status: 'prepared', createdAt, ...nothing }
}
