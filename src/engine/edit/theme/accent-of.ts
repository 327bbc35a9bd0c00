import { fitted } from '../../style/color/gamut.ts'
import { themeOf } from '../../style/index.ts'
import type { DraftTheme } from '../draft.ts'

/** The accent colour of a film with a theme: the chosen one, else one of the pictures if it suits, else the theme's own. */
export function accentOf({ accent, found, name }: DraftTheme): string {
  const theme = themeOf(name)
  return accent ?? (found !== null && theme.gamut !== null ? fitted(found, theme.gamut) : null) ?? theme.accent
}
