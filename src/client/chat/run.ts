import type { LocalPart } from '../../protocol/chat.ts'
import { NemoError } from '../../protocol/errors.ts'
import { addsToProtocol } from '../additions.ts'
import type { Http } from '../net/http.ts'
import { readState, snapshot } from '../state.ts'
import { problemOf } from '../store/problem.ts'
import type { Hold } from '../store/work.ts'
import type { Reading } from './assembly.ts'
import type { TurnRecord } from './record.ts'
import { recover, type Settling, said, settle } from './settle.ts'
import { talk } from './stream.ts'

export interface TurnNeeds extends Settling {
  http: Http
  /** the growing reading, for callers waiting in this process */
  onReading(reading: () => Reading): void
  /** account information from a state */
  onBindId(bindId: string): Promise<void>
}

/** Interval for writing received text to the record, for other processes, ms. */
const SAVE_EVERY = 1_000

/** Continues a turn from its record's status. Only `prepared` leads to a POST, and only once. */
export async function runTurn(record: TurnRecord, hold: Hold<TurnRecord>, needs: TurnNeeds): Promise<void> {
  switch (record.status) {
    case 'prepared':
      return begin(record, hold, needs)
    case 'sending':
    case 'streaming':
      return recover(await hold.save({ status: 'lost' }), hold, needs)
    case 'lost':
      return recover(record, hold, needs)
    case 'settling':
      return settle(record, hold, needs)
    default:
      return
  }
}

async function begin(record: TurnRecord, hold: Hold<TurnRecord>, needs: TurnNeeds): Promise<void> {
  const before = await stateBefore(record, hold, needs)
  if (!before) return
  // From here on the message counts as sent.
  let current = await hold.save({ status: 'sending', before, sentAt: needs.clock.now() })
  const progress = saver(hold, needs)
  const outcome = await talk(
    { http: needs.http, caller: needs.caller, clock: needs.clock },
    {
      ...needs,
      sessionId: record.sessionId,
      message: record.message,
      extra: extraParts(record),
      signal: hold.signal,
      onBytes: progress.bytes,
    },
  )
  await progress.settled()
  if (outcome.kind === 'refused') return refuse(current, outcome.error, hold, needs)
  const heard = said(outcome.reading, record)
  if (outcome.kind === 'ended') {
    current = await hold.save({ ...heard, status: 'settling', lastByteAt: needs.clock.now() })
    return settle(current, hold, needs)
  }
  const problem = problemOf(new NemoError('stream_lost', outcome.reason))
  return recover(await hold.save({ ...heard, problem, status: 'lost' }), hold, needs)
}

async function stateBefore(record: TurnRecord, hold: Hold<TurnRecord>, needs: TurnNeeds) {
  try {
    const state = await readState(needs.caller, needs.endpoint, record.sessionId, hold.signal)
    if (state.bindId) await needs.onBindId(state.bindId)
    return await snapshot(state)
  } catch (error) {
    if (!(error instanceof NemoError)) throw error
    await fail(error, hold, needs, ['The message was not sent.'])
    return undefined
  }
}

/**
 * A refused turn was not begun, according to the answer. After a failure of the server or a gateway, it may have been.
 */
async function refuse(record: TurnRecord, error: NemoError, hold: Hold<TurnRecord>, needs: TurnNeeds): Promise<void> {
  if (!['5xx', 'bad_answer', 'not_the_service'].includes(error.code)) return fail(error, hold, needs, [])
  return settle({ ...record, problem: problemOf(error) }, hold, needs)
}

async function fail(error: NemoError, hold: Hold<TurnRecord>, { clock }: TurnNeeds, notes: string[]): Promise<void> {
  await hold.save({ status: 'failed', endedAt: clock.now(), problem: problemOf(error), notes })
}

/** Saves the record at intervals, not for each chunk. */
function saver(hold: Hold<TurnRecord>, { clock, onReading }: TurnNeeds) {
  let savedAt = Number.NEGATIVE_INFINITY
  let writing: Promise<unknown> = Promise.resolve()
  return {
    bytes: (read: () => Reading) => {
      onReading(read)
      const now = clock.now()
      if (now - savedAt < SAVE_EVERY) return
      savedAt = now
      const { reply } = read()
      // an unsaved change comes with the next save, which also detects a lost lease
      writing = writing.then(() => hold.save({ status: 'streaming', lastByteAt: now, reply })).catch(() => {})
    },
    settled: () => writing,
  }
}

/** Message parts for engines with the additions. */
function extraParts(record: TurnRecord): LocalPart[] {
  const { edits, check } = record
  return addsToProtocol(record) && (edits !== undefined || check) ? [{ edits, check }] : []
}
