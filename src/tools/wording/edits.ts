import type { WrittenEdits } from '../../client/client.ts'
import { AS_WRITTEN } from '../../edits/as-written.ts'
import { faultWords } from '../../edits/fault.ts'
import { help } from '../../edits/help.ts'
import { helpRequests, parseEdits } from '../../edits/parse.ts'
import { sentences } from '../../edits/sentences.ts'
import { NemoError } from '../../protocol/errors.ts'
import { checkSayable, namesOn } from './edit-names.ts'

/** What a list of edits asks to be told, where it is nothing but requests for help. */
export function helpAsked(given: unknown): string | undefined {
  return helpRequests(given)
    ?.map(({ about }) => help(about))
    .join('\n\n')
}

/** Edits ready for either engine. @throws {NemoError} `bad_edit` with the place, the parameter and what was expected */
export function writtenEdits(given: unknown): WrittenEdits {
  const parsed = parseEdits(given)
  if ('fault' in parsed) throw new NemoError('bad_edit', faultWords(parsed.fault))
  const { edits } = parsed
  return {
    list: edits,
    say(timeline) {
      if (timeline) checkSayable(edits)
      return sentences(edits, timeline ? namesOn(timeline) : AS_WRITTEN)
    },
  }
}
