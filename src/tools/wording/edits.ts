import type { WrittenEdits } from '../../client/client.ts'
import { AS_WRITTEN } from '../../edits/as-written.ts'
import { faultWords } from '../../edits/fault.ts'
import { help } from '../../edits/help.ts'
import { helpRequests, parseEdits } from '../../edits/parse.ts'
import { sentences } from '../../edits/sentences.ts'
import { NemoError } from '../../protocol/errors.ts'
import { checkSayable, namesOn } from './edit-names.ts'

/** The answer to a list of edits that only contains help requests. */
export function helpAsked(given: unknown): string | undefined {
  return helpRequests(given)
    ?.map(({ about }) => help(about))
    .join('\n\n')
}

/** Parses edits for either engine. @throws {NemoError} `bad_edit` with the index, the parameter and what was expected */
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
