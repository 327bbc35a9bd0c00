import type { Mood } from '../../../edits/values/look.ts'

/** How many pieces of built-in music a mood has. */
export const VARIATIONS = 3

export type Variation = 1 | 2 | 3

/** Beats a minute of each variation of a mood. A piece moves away from it by a few per cent to fit its length. */
const TEMPOS: Record<Mood, Readonly<Record<Variation, number>>> = {
  calm: { 1: 76, 2: 70, 3: 82 },
  upbeat: { 1: 116, 2: 122, 3: 108 },
  lofi: { 1: 80, 2: 74, 3: 86 },
  cinematic: { 1: 84, 2: 72, 3: 96 },
  piano: { 1: 72, 2: 64, 3: 84 },
  energetic: { 1: 126, 2: 132, 3: 120 },
  dark: { 1: 72, 2: 64, 3: 90 },
  happy: { 1: 124, 2: 132, 3: 112 },
  corporate: { 1: 112, 2: 104, 3: 120 },
  ambient: { 1: 60, 2: 56, 3: 68 },
}

/** Which of the variations a seed is: 1, 2 and 3 are themselves, and so on in turn. */
export function variationOf(seed: number): Variation {
  const place = (((seed - 1) % VARIATIONS) + VARIATIONS) % VARIATIONS
  return place === 0 ? 1 : place === 1 ? 2 : 3
}

/** s of a beat where no length is to be fitted. */
export function usualBeat(mood: Mood, seed: number): number {
  return 60 / TEMPOS[mood][variationOf(seed)]
}
