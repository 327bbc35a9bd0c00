import { BAD_EDIT, TurnExtras } from '../../protocol/chat.ts'
import type { Endpoint } from '../../protocol/endpoint.ts'
import { NemoError } from '../../protocol/errors.ts'
import { compare } from '../../timeline/compare.ts'
import { summarize } from '../../timeline/summary.ts'
import type { Caller } from '../account/caller.ts'
import { addsToProtocol } from '../additions.ts'
import { saidBy } from '../net/failures.ts'
import type { Clock, Log } from '../options.ts'
import type { OutputFolder } from '../renders/output-path.ts'
import { readState, type Snapshot, snapshot } from '../state.ts'
import { problemOf } from '../store/problem.ts'
import type { Hold } from '../store/work.ts'
import type { Reading } from './assembly.ts'
import { handOut } from './files.ts'
import type { TurnRecord } from './record.ts'

export interface Settling {
  endpoint: Endpoint
  caller: Caller
  clock: Clock
  log: Log
  /** called with other sessions that the turn opened */
  onSessions(opened: NonNullable<TurnExtras['sessions']>): Promise<void>
  /** writes files that the engine made beside the video; returns the paths */
  writeFiles: OutputFolder['writeFiles']
}

/** How often the state is read again after a silent turn without a change (PROTOCOL.md 12.8). */
const SILENT_LOOKS = 5
const SILENT_PAUSE = 3_000
/** After a lost stream (12.9, variant 1), ms. The local engine is near and quick; another of this program's is quick once it is there. */
const RECOVERY = {
  cloud: { first: 30_000, next: 60_000 },
  ours: { first: 2_000, next: 10_000 },
  local: { first: 1_000, next: 2_000 },
}
const RECOVERY_READS = 5

/** The fields of a record from a stream. */
export function said(reading: Reading, record: Pick<TurnRecord, 'engine' | 'additions'>): Partial<TurnRecord> {
  const extras = addsToProtocol(record) ? acceptedExtras(reading.extras) : undefined
  const [error] = reading.errors
  return {
    reply: reading.reply,
    truncated: reading.truncated,
    twoStage: reading.twoStage,
    ...(extras ? { extras } : {}),
    ...(error ? { problem: problemOf(streamError(error, record)) } : {}),
  }
}

function acceptedExtras(extras: readonly unknown[]): TurnExtras | undefined {
  return extras.map((value) => TurnExtras.safeParse(value).data).findLast((value) => value !== undefined)
}

function streamError(
  { code, message }: Reading['errors'][number],
  record: Pick<TurnRecord, 'engine' | 'additions'>,
): NemoError {
  if (code === BAD_EDIT && addsToProtocol(record)) return new NemoError('bad_edit', message)
  const known = ['1001', '1002', '2001', '402', '429'] as const
  return new NemoError(known.find((each) => each === code) ?? 'backend', message, {
    backend_code: code ?? '',
    ...saidBy(record.engine),
  })
}

/** Completes a turn after its stream: reads the state and reports the difference. */
export async function settle(record: TurnRecord, hold: Hold<TurnRecord>, needs: Settling): Promise<void> {
  const silent = record.reply === '' && !record.problem
  let after: Snapshot | undefined
  for (let look = 0; ; look++) {
    after = await observe(record, hold, needs)
    const waiting = silent && after !== undefined && after.hash === record.before?.hash && look < SILENT_LOOKS
    if (!waiting) break
    await needs.clock.sleep(SILENT_PAUSE, hold.signal)
    hold.signal.throwIfAborted()
  }
  await end(record, after, hold, needs)
}

/** The current state; undefined, with a log entry, if it can't be read. A lost session is an error. */
async function observe(record: TurnRecord, hold: Hold<TurnRecord>, needs: Settling): Promise<Snapshot | undefined> {
  try {
    return await snapshot(await readState(needs.caller, needs.endpoint, record.sessionId, hold.signal))
  } catch (error) {
    if (!(error instanceof NemoError)) throw error
    needs.log.warn({ code: error.code, session: record.sessionId }, 'the state after a turn could not be read')
    return undefined
  }
}

async function end(
  record: TurnRecord,
  after: Snapshot | undefined,
  hold: Hold<TurnRecord>,
  needs: Settling,
): Promise<void> {
  // engines with additions report what each edit did; otherwise timelines are compared
  const compared = () => (after && record.before ? compare(record.before.scene, after.scene) : [])
  const changes = record.extras?.changes ?? compared()
  const changed = after !== undefined && after.hash !== record.before?.hash
  const { files, notes: missing } = await handOut(record.extras?.files ?? [], needs.writeFiles)
  if (record.extras?.sessions) await needs.onSessions(record.extras.sessions)
  await hold.save({
    status: record.problem ? 'failed' : record.extras?.needs_input ? 'needs_input' : 'completed',
    problem: record.problem,
    endedAt: needs.clock.now(),
    changes:
      changed && changes.length === 0 ? ['The timeline changed in ways that cannot be described in words.'] : changes,
    timeline: after ? summarize(after.scene.timeline) : '',
    files,
    notes: [...record.notes, ...notes(record, after, changed), ...missing],
  })
}

function notes(record: TurnRecord, after: Snapshot | undefined, changed: boolean): string[] {
  const silent = record.reply === '' && !record.problem
  return [
    after === undefined && 'The timeline could not be read after this turn; call get_state later.',
    silent &&
      changed &&
      'The service made the edit without mentioning it; the changes were found by comparing timelines.',
    silent &&
      after &&
      !changed &&
      'The service said nothing and nothing changed on the timeline. Suggest other words; do not send the same ones again.',
    record.truncated && 'The reply was cut off.',
    record.problem && changed && 'The service reported a problem, yet the timeline did change.',
    record.twoStage &&
      'Made in two stages: first the raw clip, then music, titles or effects that the service added by itself. Offer to keep or remove them.',
  ].filter((note) => typeof note === 'string')
}

/** Polls the state after a lost stream, without sending anything again (12.9). */
export async function recover(record: TurnRecord, hold: Hold<TurnRecord>, needs: Settling): Promise<void> {
  let current = record
  while (current.recoveryReads < RECOVERY_READS) {
    const pauses = RECOVERY[record.engine === 'cloud' && addsToProtocol(record) ? 'ours' : record.engine]
    const pause = current.recoveryReads === 0 ? pauses.first : pauses.next
    const now = needs.clock.now()
    const silentSince = current.recoveryReads === 0 ? (current.lastByteAt ?? current.sentAt ?? now) : now
    await needs.clock.sleep(Math.min(pause, Math.max(0, silentSince + pause - now)), hold.signal)
    hold.signal.throwIfAborted()
    const after = await observe(current, hold, needs)
    current = await hold.save({ recoveryReads: current.recoveryReads + 1 })
    if (after && after.hash !== current.before?.hash) {
      const note =
        'The connection was lost; this was read from the timeline. More may still follow: call get_state later.'
      return end({ ...current, problem: undefined, notes: [...current.notes, note] }, after, hold, needs)
    }
  }
  await hold.save({
    status: 'failed',
    endedAt: needs.clock.now(),
    problem: problemOf(new NemoError('stream_lost', current.problem?.message || 'the connection was lost')),
  })
}
