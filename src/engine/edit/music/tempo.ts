import type { Mood } from '../../../edits/values/look.ts'

/** Number of variations per mood. */
export const VARIATIONS = 3

export type Variation = 1 | 2 | 3

/** Beats per minute of each variation. A piece deviates by a few per cent to fit its length. */
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

/** The variation of a seed: 1, 2, 3, repeating. */
export function variationOf(seed: number): Variation {
  const place = (((seed - 1) % VARIATIONS) + VARIATIONS) % VARIATIONS
  return place === 0 ? 1 : place === 1 ? 2 : 3
}

/** Beat duration without fitting to a length, s. */
export function usualBeat(mood: Mood, seed: number): number {
  return 60 / TEMPOS[mood][variationOf(seed)]
}
