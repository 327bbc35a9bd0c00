import type { Mood } from '../../../edits/values/look.ts'
import { seeded } from './random.ts'
import { STYLES } from './style.ts'

/** What of the band plays in a bar. */
export interface Section {
  chords: boolean
  pad: boolean
  bass: boolean
  /** 0 none, 1 the first and softest drums, 2 all */
  drums: 0 | 1 | 2
  melody: boolean
  /** the last bar: one chord that rings out */
  ending: boolean
  /** the bar before something new begins */
  fill: boolean
}

/** The piece laid out in time. */
export interface Form {
  /** s */
  barSeconds: number
  sections: Section[]
  /** s that the last chord rings: one bar to two */
  lastSeconds: number
}

const SILENT: Section = {
  chords: true,
  pad: true,
  bass: false,
  drums: 0,
  melody: false,
  ending: false,
  fill: false,
}

/** s of a bar: the tempo depends on mood and seed alone, so the beat grid stays when a piece gets another length. */
export function barSecondsOf(mood: Mood, seed: number): number {
  return 240 / seeded(seed).between(...STYLES[mood].bpm)
}

/**
 * Fits bars into a length: an intro, sections of which each brings something new, an outro, and a chord to end on,
 * which rings for what is left.
 */
export function formOf(barSeconds: number, seconds: number): Form {
  const count = Math.max(1, Math.floor(seconds / barSeconds + 1e-6))
  const sections = Array.from({ length: count }, (_, i) => sectionAt(i, count))
  return { barSeconds, sections, lastSeconds: seconds - (count - 1) * barSeconds }
}

function sectionAt(bar: number, bars: number): Section {
  const intro = bars >= 24 ? 4 : bars >= 8 ? 2 : bars >= 4 ? 1 : 0
  const outro = bars >= 24 ? 3 : bars >= 8 ? 1 : 0
  if (bar === bars - 1) return { ...SILENT, bass: true, ending: bars > 1, drums: 0 }
  if (bar < intro)
    return { ...SILENT, bass: bar >= intro / 2, drums: bar >= intro / 2 ? 1 : 0, fill: bar === intro - 1 }
  if (bar >= bars - 1 - outro) return { ...SILENT, bass: true, drums: 1 }
  const length = bars >= 24 ? 8 : 4
  const index = Math.floor((bar - intro) / length)
  const fill = (bar - intro) % length === length - 1
  return { ...SILENT, ...(BODY[index % BODY.length] ?? {}), fill }
}

/** The sections of the body in turn; after the last it goes on with the first. */
const BODY: readonly Partial<Section>[] = [
  { bass: true, drums: 1 },
  { bass: true, drums: 2, melody: true },
  { bass: true, drums: 2, melody: true },
  { bass: true, drums: 0, melody: true },
  { bass: true, drums: 2, melody: false },
  { bass: true, drums: 2, melody: true },
]
