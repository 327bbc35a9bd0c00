import { fitted } from '../../style/color/gamut.ts'
import { themeOf } from '../../style/index.ts'
import type { DraftTheme } from '../draft.ts'

/** The accent colour of a film with a theme: the chosen one, otherwise one from the pictures if it suits, otherwise the theme's own. */
export function accentOf({ accent, found, name }: DraftTheme): string {
  const theme = themeOf(name)
  return accent ?? (found !== null && theme.gamut !== null ? fitted(found, theme.gamut) : null) ?? theme.accent
}
