import type { Played } from './played.ts'
import { wide } from './played.ts'
import { addAt, addWave, buffer, closing, drive, filter, hertz, noise, saw, shape, wave } from './tones.ts'

/** Synthesisers, basses, and a whistle. */

/** Seven detuned saws across both sides, with a low-pass filter that closes. */
export function saws(midi: number, seconds: number): Played {
  return detuned(midi, seconds, { from: 12_000, to: 3800, decay: 0.25, attack: 0.004, release: 0.14 })
}

/** A short chord or note of the same, with a harder attack. */
export function stab(midi: number, seconds: number): Played {
  return detuned(midi, Math.min(seconds, 0.3), { from: 11_000, to: 900, decay: 0.09, attack: 0.002, release: 0.2 })
}

interface Filtered {
  /** Hz */
  from: number
  to: number
  /** s */
  decay: number
  attack: number
  release: number
}

function detuned(midi: number, seconds: number, { from, to, decay, attack, release }: Filtered): Played {
  const table = wave(saw(midi, 1, 36))
  return wide((side) => {
    const out = buffer(seconds + release)
    for (const [i, spread] of [-1, -0.55, 0, 0.62].entries()) {
      const shift = 1 + 0.007 * spread * (side === 0 ? 1 : -0.91)
      addWave(out, table, hertz(midi) * shift, 0.2, (i * 0.41 + side * 0.29) % 1)
    }
    return shape(closing(out, from, to, decay), attack, release)
  })
}

const BASSES = {
  /** electric bass played with fingers */
  bass: { harmonics: [1, 0.7, 0.42, 0.26, 0.16, 0.1, 0.06], from: 1900, to: 420, decay: 0.16, drive: 1.3 },
  synthbass: { harmonics: null, from: 3200, to: 520, decay: 0.13, drive: 1.8 },
  /** a low tone with just enough overtones to be audible on a telephone */
  sub: { harmonics: [1, 0.22, 0.1], from: 600, to: 380, decay: 0.3, drive: 1.5 },
} as const

export function bass(kind: keyof typeof BASSES, midi: number, seconds: number): Played {
  const { harmonics, from, to, decay, drive: gain } = BASSES[kind]
  const out = buffer(seconds * 0.95 + 0.06)
  addWave(out, wave(harmonics ?? saw(midi, 1.05, 20)), hertz(midi), 0.55)
  closing(out, from, to, decay)
  drive(out, gain)
  filter(out, 'high', 28)
  for (let i = 0; i < out.length; i++) out[i] = (out[i] ?? 0) * (0.6 + 0.4 * Math.exp((-3 * i) / 48_000))
  return [shape(out, 0.004, 0.06)]
}

/** A soft breathy tone with glides and vibrato. */
export function whistle(midi: number, seconds: number): Played {
  const tone = buffer(seconds * 0.92 + 0.12)
  addWave(tone, wave([1, 0.1, 0.06, 0.02]), hertz(midi), 0.5, 0, 0.006)
  return wide((side) => {
    const breath = closing(noise(tone.length, midi + 31 * side), 9000, 4000, 0.08)
    const out = addAt(tone.slice(), filter(breath, 'high', 2500), 0.07)
    return shape(out, 0.035, 0.12)
  })
}
