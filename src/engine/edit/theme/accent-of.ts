import { themeOf } from '../../style/index.ts'
import type { DraftTheme } from '../draft.ts'

/** What stands out in a film of a theme. */
export function accentOf({ accent, found, name }: DraftTheme): string {
  return accent ?? found ?? themeOf(name).accent
}
