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
  /** the reading as it grows, for those who wait in this process */
  onReading(reading: () => Reading): void
  /** what a state said about the account */
  onBindId(bindId: string): Promise<void>
}

/** What comes in is written to the record so often, for readers in other processes, ms. */
const SAVE_EVERY = 1_000

/** Carries a turn on from wherever its record stands. Only `prepared` leads to a POST, and only once. */
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
  // From here on the message counts as sent, whatever happens to this process.
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
 * Refused: nothing was begun as far as the answer says. A failure of the server's, or of what stands before it, may have left
 * something behind.
 */
async function refuse(record: TurnRecord, error: NemoError, hold: Hold<TurnRecord>, needs: TurnNeeds): Promise<void> {
  if (!['5xx', 'bad_answer', 'not_the_service'].includes(error.code)) return fail(error, hold, needs, [])
  return settle({ ...record, problem: problemOf(error) }, hold, needs)
}

async function fail(error: NemoError, hold: Hold<TurnRecord>, { clock }: TurnNeeds, notes: string[]): Promise<void> {
  await hold.save({ status: 'failed', endedAt: clock.now(), problem: problemOf(error), notes })
}

/** Keeps the record near to what was heard, without a write for each chunk. */
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
      // what could not be saved now comes with the next save; a lease that is lost shows there as well
      writing = writing.then(() => hold.save({ status: 'streaming', lastByteAt: now, reply })).catch(() => {})
    },
    settled: () => writing,
  }
}

/** What only an engine of this program's is told. */
function extraParts(record: TurnRecord): LocalPart[] {
  const { edits, check } = record
  return addsToProtocol(record) && (edits !== undefined || check) ? [{ edits, check }] : []
}
