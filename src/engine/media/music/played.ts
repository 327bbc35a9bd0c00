import { RATE } from './tones.ts'

/** A rendered note: mono, or stereo for wide instruments. */
export type Played = [mono: Float32Array] | [left: Float32Array, right: Float32Array]

/** Renders both sides. @param side 0 left, 1 right */
export function wide(side: (side: 0 | 1) => Float32Array): Played {
  return [side(0), side(1)]
}

/** RMS level of a note in its first quarter of a second, at full level. */
const LEVEL = 0.16

/** Normalises notes of all instruments and pitches to the same level, so that the arrangement sets the balance. */
export function levelled(played: Played): Played {
  const [left, right = left] = played
  const samples = Math.min(left.length, Math.round(0.25 * RATE))
  let power = 0
  for (let i = 0; i < samples; i++) power += (left[i] ?? 0) ** 2 + (right[i] ?? 0) ** 2
  const gain = power === 0 ? 1 : LEVEL / Math.sqrt(power / (2 * samples))
  for (const channel of played) for (let i = 0; i < channel.length; i++) channel[i] = gain * (channel[i] ?? 0)
  return played
}
