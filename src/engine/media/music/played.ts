import { RATE } from './tones.ts'

/** A played note: one channel for both sides, or one a side where the instrument is wide. */
export type Played = [mono: Float32Array] | [left: Float32Array, right: Float32Array]

/** One a side. @param side 0 the left, 1 the right */
export function wide(side: (side: 0 | 1) => Float32Array): Played {
  return [side(0), side(1)]
}

/** Root of the mean power that a note has in its first quarter of a second, at full level. */
const LEVEL = 0.16

/** Brings notes of all instruments and pitches to one loudness, so that levels are the arrangement's business. */
export function levelled(played: Played): Played {
  const [left, right = left] = played
  const samples = Math.min(left.length, Math.round(0.25 * RATE))
  let power = 0
  for (let i = 0; i < samples; i++) power += (left[i] ?? 0) ** 2 + (right[i] ?? 0) ** 2
  const gain = power === 0 ? 1 : LEVEL / Math.sqrt(power / (2 * samples))
  for (const channel of played) for (let i = 0; i < channel.length; i++) channel[i] = gain * (channel[i] ?? 0)
  return played
}
