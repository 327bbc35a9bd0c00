import type * as z from 'zod'
import type { mask } from '../../../edits/film/kinds.ts'
import type { Mask } from '../draft.ts'
import { nameOf, type Scale } from './scale.ts'
import type { Full } from './sparse.ts'
import type { Wanted } from './wanted.ts'

type Document = z.output<typeof mask>

/** A mask in a document. */
export function maskDocument(mask: Mask | null, scale: Scale): Full<Document> | null {
  return mask && { file: nameOf(mask.mediaId, scale), by: mask.by, invert: mask.invert }
}

/** The mask that a document means. @throws {Unfit} */
export function maskFrom(document: Document | null, wanted: Wanted): Mask | null {
  if (document === null) return null
  const { file, by = 'auto', invert = false } = document
  return { mediaId: wanted.photo(file), by, invert }
}
