import { type Editing, type Outcome, unchanged } from './editing.ts'
import type { Params } from './operation.ts'

/** Gives the film a name. */
export function rename({ words, draft }: Editing, { title }: Params<'rename'>): Outcome {
  if (title === draft.title) return unchanged(words.already(words.theName()))
  return { draft: { ...draft, title }, change: words.renamed(title) }
}
