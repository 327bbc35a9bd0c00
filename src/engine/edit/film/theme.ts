import type { FilmDocument } from '../../../edits/film/document.ts'
import type { DraftTheme } from '../draft.ts'

type Document = NonNullable<FilmDocument['theme']>

/** A theme in a document. */
export function themeDocument({ name, accent, found, look }: DraftTheme): Document {
  return {
    name,
    ...(accent !== null && { accent }),
    ...(found !== null && { found }),
    ...(look !== null && { look }),
  }
}

/** The theme described by a document. */
export function themeFrom({ name, accent, found, look }: Document): DraftTheme {
  return { name, accent: accent ?? null, found: found ?? null, look: look ?? null }
}
