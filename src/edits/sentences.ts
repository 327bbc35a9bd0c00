import type { Names } from './define.ts'
import { definitionOf, type Edit } from './index.ts'

/** What edits say as one English message: a sentence each, numbered where there are several. */
export function sentences(edits: readonly Edit[], names: Names): string {
  const [only, ...others] = edits.map((edit) => sentenceOf(edit, names))
  if (only !== undefined && others.length === 0) return only
  return edits.map((edit, index) => `${index + 1}. ${sentenceOf(edit, names)}`).join('\n')
}

/** An edit as an English sentence in the imperative, without a full stop. */
export function sentenceOf({ op, ...params }: Edit, names: Names): string {
  return definitionOf(op).words(params, names)
}
