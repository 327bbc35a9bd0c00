import { accentOf as accentIn } from '../../style/color/accent.ts'
import { inkOn, paletteOf, themeOf } from '../../style/index.ts'
import type { DraftTheme } from '../draft.ts'
import { type Editing, type Outcome, refuse, unchanged } from '../editing.ts'
import { same } from '../film/sparse.ts'
import type { Params } from '../operation.ts'
import { accentOf } from './accent-of.ts'

/** Sets, replaces or removes the film's theme. Elements are unchanged: their own values take precedence. */
export function theme(edit: Editing, params: Params<'theme'>): Outcome {
  const { words, draft } = edit
  const { name, accent, look } = params
  if (name === 'none') {
    if (draft.theme === null) return refuse(words.nothingThere(words.aTheme()))
    return { draft: { ...draft, theme: null }, change: words.themeOff(draft.theme.name) }
  }
  const before = draft.theme
  const after: DraftTheme = {
    name,
    accent: accent === undefined ? (before?.accent ?? null) : accent === 'auto' ? null : accent,
    found: foundIn(edit),
    look: look ?? before?.look ?? null,
  }
  if (same(before, after)) return unchanged(words.already(words.theme(name)))
  return {
    draft: { ...draft, theme: after },
    change: words.themed(before?.name ?? null, name, accentOf(after)),
    notes: movedAccent(edit, after),
  }
}

/** A note if a chosen accent is adjusted to be legible on the theme's background. */
function movedAccent({ words }: Editing, { name, accent }: DraftTheme): string[] {
  if (accent === null) return []
  const palette = paletteOf(themeOf(name), accent)
  const shown = inkOn(palette, 'accent', palette.ground)
  return shown === accent.toUpperCase() ? [] : [words.accentMoved(accent, shown)]
}

/** The accent of the film's pictures, or for an empty film of all uploads; null if none is colourful enough. */
function foundIn({ draft, context }: Editing): string | null {
  const shown = new Set(draft.clips.flatMap(({ mediaId }) => mediaId ?? []))
  const seen = [...context.pictures].filter(([id]) => shown.size === 0 || shown.has(id))
  return accentIn(seen.flatMap(([, { moments }]) => moments.map(({ colors }) => colors)))
}
