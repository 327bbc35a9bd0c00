import { editSaidBy } from '../../edits/read-back.ts'
import type { Context } from './context.ts'
import { fileNames } from './values/names.ts'
import type { Wish } from './wish.ts'

/** Limits on the length of a sentence and the number of sentences to look for. */
const LONGEST = 2000
const MOST = 100

/** Edits given as their own sentences, one per line; undefined if any line is something else. */
export function editsWritten(message: string, context: Context): Wish[] | undefined {
  const lines = linesOf(message)
  if (lines.length > MOST) return undefined
  const wishes: Wish[] = []
  for (const line of lines) {
    const said = line.replace(/^\d+[.)]\s+/, '').replace(/\.$/, '')
    const edit = /^[A-Z]/.test(said) && said.length < LONGEST ? editSaidBy(said, fileNames(context)) : undefined
    if (!edit) return undefined
    const { op, ...params } = edit
    wishes.push({ op, params })
  }
  return wishes.length > 0 ? wishes : undefined
}

/** Lines, except for line breaks in quotations. */
function linesOf(message: string): string[] {
  return (message.match(/(?:"[^"]*"|[^"\n])+/g) ?? []).map((line) => line.trim()).filter((line) => line !== '')
}
