import type { Names } from './define.ts'
import { definitionOf, type Edit } from './index.ts'

/** Edits as one English message: one sentence each, numbered if there are several. */
export function sentences(edits: readonly Edit[], names: Names): string {
  const said = edits.map((edit) => sentenceOf(edit, names))
  return said.length === 1 ? said.join('') : said.map((each, index) => `${index + 1}. ${each}`).join('\n')
}

/** An edit as an English sentence in the imperative, without a full stop. */
export function sentenceOf({ op, ...params }: Edit, names: Names): string {
  return definitionOf(op).words(params, names)
}
