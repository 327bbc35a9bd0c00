import type * as z from 'zod'
import type { ownSound } from '../../../edits/film/kinds.ts'
import { tidy } from '../clip.ts'
import type { ClipSound } from '../draft.ts'
import { nameOf, type Scale } from './scale.ts'
import type { Wanted } from './wanted.ts'

/** What is heard in place of a clip's own sound, in a document. */
type Document = NonNullable<z.output<typeof ownSound>['replaced']>

export function replacedDocument({ replaced }: Pick<ClipSound, 'replaced'>, scale: Scale): Document | null {
  return replaced && { file: nameOf(replaced.mediaId, scale), shift: replaced.shift }
}

/** @throws {Unfit} */
export function replacedFrom(document: Document | null, wanted: Wanted): ClipSound['replaced'] {
  if (document === null) return null
  const { id, name } = wanted.heard(document.file)
  return { mediaId: id, name, shift: tidy(document.shift) }
}
