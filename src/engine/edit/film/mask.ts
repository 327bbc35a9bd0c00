import type * as z from 'zod'
import type { mask } from '../../../edits/film/kinds.ts'
import type { Mask } from '../draft.ts'
import type { Resolver } from './resolver.ts'
import { nameOf, type Scale } from './scale.ts'
import type { Full } from './sparse.ts'

type Document = z.output<typeof mask>

/** A mask in a document. */
export function maskDocument(mask: Mask | null, scale: Scale): Full<Document> | null {
  return mask && { file: nameOf(mask.mediaId, scale), by: mask.by, invert: mask.invert }
}

/** The mask described by a document. @throws {DocumentError} */
export function maskFrom(document: Document | null, resolver: Resolver): Mask | null {
  if (document === null) return null
  const { file, by = 'auto', invert = false } = document
  return { mediaId: resolver.photo(file), by, invert }
}
