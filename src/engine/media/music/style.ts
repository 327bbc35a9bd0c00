import type { Mood } from '../../../edits/values/look.ts'
import { variationOf } from '../../edit/music/tempo.ts'
import { AMBIENT } from './styles/ambient.ts'
import { CALM } from './styles/calm.ts'
import { CINEMATIC } from './styles/cinematic.ts'
import { CORPORATE } from './styles/corporate.ts'
import { DARK } from './styles/dark.ts'
import { ENERGETIC } from './styles/energetic.ts'
import { HAPPY } from './styles/happy.ts'
import { LOFI } from './styles/lofi.ts'
import { PIANO } from './styles/piano.ts'
import type { Style, Variations } from './styles/types.ts'
import { UPBEAT } from './styles/upbeat.ts'

export const STYLES: Record<Mood, Variations> = {
  calm: CALM,
  upbeat: UPBEAT,
  lofi: LOFI,
  cinematic: CINEMATIC,
  piano: PIANO,
  energetic: ENERGETIC,
  dark: DARK,
  happy: HAPPY,
  corporate: CORPORATE,
  ambient: AMBIENT,
}

export function styleOf(mood: Mood, seed: number): Style {
  return STYLES[mood][variationOf(seed) - 1] ?? STYLES[mood][0]
}
