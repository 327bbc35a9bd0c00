import { themeOf } from '../../style/index.ts'
import type { DraftTheme } from '../draft.ts'

/** The accent colour of a film with a theme. */
export function accentOf({ accent, found, name }: DraftTheme): string {
  return accent ?? found ?? themeOf(name).accent
}
