import type * as z from 'zod'
import type { ownSound } from '../../../edits/film/kinds.ts'
import { tidy } from '../clip.ts'
import type { ClipSound } from '../draft.ts'
import type { Resolver } from './resolver.ts'
import { nameOf, type Scale } from './scale.ts'

/** The sound that replaces a clip's own, in a document. */
type Document = NonNullable<z.output<typeof ownSound>['replaced']>

export function replacedDocument({ replaced }: Pick<ClipSound, 'replaced'>, scale: Scale): Document | null {
  return replaced && { file: nameOf(replaced.mediaId, scale), shift: replaced.shift }
}

/** Parses a replaced sound. @throws {DocumentError} */
export function replacedFrom(document: Document | null, resolver: Resolver): ClipSound['replaced'] {
  if (document === null) return null
  const { id, name } = resolver.heard(document.file)
  return { mediaId: id, name, shift: tidy(document.shift) }
}
