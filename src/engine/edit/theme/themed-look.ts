import { PLAIN_LOOK } from '../draft/defaults.ts'
import type { Clip, DraftTheme } from '../draft.ts'
import { same } from '../film/sparse.ts'
import type { ResolvedTheme } from './themed.ts'

/** Applies the theme's look, at the chosen strength, to pictures without colour adjustments. */
export function themedLook(clip: Clip, chosen: Pick<DraftTheme, 'look'>, { theme }: ResolvedTheme): Clip['look'] {
  const strength = chosen.look ?? theme.look?.strength ?? 0
  if (theme.look === null || strength === 0 || clip.kind === 'card' || !same(clip.look, PLAIN_LOOK)) return clip.look
  const { filter } = theme.look
  return { ...clip.look, filters: [filter], strengths: strength === 1 ? {} : { [filter]: strength } }
}
