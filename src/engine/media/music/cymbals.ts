import { type Played, wide } from './played.ts'
import { addAt, buffer, decaying, filter, noise, RATE, shape } from './tones.ts'

/** Cymbals and the like: hi-hats, cymbals, a tambourine, and a reversed cymbal. */

/** Hz, inharmonic (after the square waves of an 808) */
const METAL = [2050, 3060, 3670, 4180, 5430, 8010]

type Cymbal = 'hat' | 'openhat' | 'tambourine' | 'ride' | 'crash' | 'swell'

/** @param seconds length of a swell */
export function cymbal(voice: Cymbal, seconds: number): Played {
  return wide((side) => stroke(voice, seconds, side))
}

function stroke(voice: Cymbal, seconds: number, side: number): Float32Array {
  switch (voice) {
    case 'hat':
      return high(metallic(0.1, 0.022, side, 0.35), 7500, 0.02)
    case 'openhat':
      return high(metallic(0.45, 0.12, side, 0.35), 7000, 0.06)
    case 'tambourine':
      return tambourine(side)
    case 'ride':
      return high(addAt(metallic(1.1, 0.3, side, 0.5), metallic(0.2, 0.03, side + 2, 0.2), 0.8), 5200, 0.3)
    case 'crash':
      return high(addAt(metallic(2.4, 0.6, side, 0.16), metallic(0.4, 0.06, side + 2, 0.1), 0.7), 3200, 0.8)
    case 'swell':
      return shape(high(metallic(seconds, seconds / 3.5, side, 0.16), 3600, 0.02).reverse(), seconds / 3, 0.012)
  }
}

/** Noise with ringing tones. @param tones their proportion, 0-1 */
function metallic(seconds: number, decay: number, side: number, tones: number): Float32Array {
  const out = decaying(noise(Math.round(seconds * RATE), 41 + 17 * side), decay)
  const bell = buffer(seconds)
  for (const [i, frequency] of METAL.entries()) {
    const step = (frequency * (1 + 0.002 * side * (i % 2 === 0 ? 1 : -1))) / RATE
    let phase = (i * 0.37 + side * 0.5) % 1
    for (let n = 0; n < bell.length; n++) {
      bell[n] = (bell[n] ?? 0) + (phase < 0.5 ? 0.3 : -0.3)
      phase += step
      if (phase >= 1) phase--
    }
  }
  return addAt(out, decaying(bell, decay), tones)
}

function high(out: Float32Array, frequency: number, release: number): Float32Array {
  return shape(filter(filter(out, 'high', frequency), 'high', frequency), 0.0006, release)
}

/** Many small jingles, not quite together. */
function tambourine(side: number): Float32Array {
  const out = buffer(0.3)
  for (const [i, at] of [0, 0.006, 0.013, 0.024].entries())
    addAt(out, metallic(0.24, i === 3 ? 0.05 : 0.015, side + i, 0.4), 0.5, Math.round(at * RATE))
  return high(out, 6500, 0.06)
}
