import { NemoError } from '../../protocol/errors.ts'
import { readTimeline } from '../../timeline/timeline.ts'
import type { Caller } from '../account/caller.ts'
import { addsToProtocol } from '../additions.ts'
import type { ChatInput } from '../client.ts'
import type { OpenSession } from '../sessions.ts'
import { readState } from '../state.ts'
import type { TurnRequest } from './admit.ts'

/** The request of a call, before its edits are put into words. @throws {NemoError} `bad_argument` for what no engine can do */
export function asked({ message = '', edits, check }: ChatInput): TurnRequest {
  if (!edits && message.trim() === '') throw new NemoError('bad_argument', 'the message is empty')
  return { message, ...(edits && { edits: edits.list }), ...(check && { check }) }
}

/** Longest note about structured edits in records, characters. */
const LONGEST_NOTE = 8000

/**
 * The request with its words. For an engine that only takes words, edits refer to its timeline, which is read for that.
 * @throws {NemoError} `bad_edit`, `bad_argument` for what the session's engine can't do, before anything is sent
 */
export async function inWords(
  wish: TurnRequest,
  { edits }: ChatInput,
  { record, endpoint }: OpenSession,
  caller: Caller,
): Promise<TurnRequest> {
  const words = !addsToProtocol(record)
  if (wish.check && words)
    throw new NemoError(
      'bad_argument',
      'check works only on the local engine: the cloud cannot say beforehand what edits would do',
    )
  if (!edits) return wish
  if (!words) return { ...wish, message: edits.say().slice(0, LONGEST_NOTE) }
  const { draft } = await readState(caller, endpoint, record.sessionId)
  return { ...wish, message: edits.say(readTimeline(draft)) }
}
