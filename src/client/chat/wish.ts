import { NemoError } from '../../protocol/errors.ts'
import { readTimeline } from '../../timeline/timeline.ts'
import type { Caller } from '../account/caller.ts'
import { addsToProtocol } from '../additions.ts'
import type { ChatInput } from '../client.ts'
import type { OpenSession } from '../sessions.ts'
import { readState } from '../state.ts'
import type { Wish } from './admit.ts'

/** What a call asks for, without the words of its edits. @throws {NemoError} `bad_argument` for what no engine can do */
export function asked({ message = '', edits, check }: ChatInput): Wish {
  if (!edits && message.trim() === '') throw new NemoError('bad_argument', 'the message is empty')
  return { message, ...(edits && { edits: edits.list }), ...(check && { check }) }
}

/** Of edits that go out as they are, words are only a note in the records, characters. */
const LONGEST_NOTE = 8000

/**
 * The same in the words that go out. For an engine that takes words alone, edits name what stands on its timeline, which is read for that.
 * @throws {NemoError} `bad_edit`, `bad_argument` for what the session's engine can't do; nothing was sent then
 */
export async function inWords(
  wish: Wish,
  { edits }: ChatInput,
  { record, endpoint }: OpenSession,
  caller: Caller,
): Promise<Wish> {
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
