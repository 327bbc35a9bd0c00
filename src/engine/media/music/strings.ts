import type { Played } from './played.ts'
import { wide } from './played.ts'
import { addAt, addWave, buffer, filter, hertz, noise, RATE, saw, shape, wave } from './tones.ts'

/** Bowed and plucked strings, and pads. */

interface Held {
  softness: number
  most: number
  /** s */
  attack: number
  release: number
  /** share of the frequency */
  detune: number
  vibrato: number
  /** noise of the bow or of the breath, in addition to the tone */
  breath: number
}

const HELD = {
  pad: { softness: 1.55, most: 16, attack: 0.4, release: 0.9, detune: 0.0045, vibrato: 0, breath: 0.05 },
  strings: { softness: 1.2, most: 26, attack: 0.22, release: 0.6, detune: 0.0035, vibrato: 0.0035, breath: 0.06 },
  staccato: { softness: 1.1, most: 26, attack: 0.008, release: 0.2, detune: 0.0025, vibrato: 0, breath: 0.12 },
} as const satisfies Record<string, Held>

/** Four players per side, never quite in tune. */
export function held(kind: keyof typeof HELD, midi: number, seconds: number): Played {
  const { softness, most, attack, release, detune, vibrato, breath } = HELD[kind]
  const length = kind === 'staccato' ? 0.16 : seconds
  const table = wave(saw(midi, softness, most))
  return wide((side) => {
    const out = buffer(length + release)
    for (const [i, player] of [-1, -0.35, 0.4, 1].entries()) {
      const shift = 1 + detune * player * (side === 0 ? 1 : -0.87)
      addWave(out, table, hertz(midi) * shift, 0.2, (i * 0.37 + side * 0.53) % 1, vibrato * (1 + 0.2 * player))
    }
    if (breath > 0) addAt(out, filter(filter(noise(out.length, midi + 997 * side), 'high', 3500), 'high', 3500), breath)
    return shape(out, Math.min(attack, length / 2), release)
  })
}

const PLUCKED = {
  pluck: { longest: 1.8, loss: 0.9965, brightness: 6500, body: 0 },
  guitar: { longest: 1.5, loss: 0.9945, brightness: 5200, body: 0.9 },
} as const

/** Plucked strings, different on each side, like a double-tracked guitar. */
export function plucked(kind: keyof typeof PLUCKED, midi: number, seconds: number): Played {
  const { longest, loss, brightness, body } = PLUCKED[kind]
  return wide((side) => {
    const length = kind === 'guitar' ? Math.min(longest, seconds + 0.35) : longest
    const out = string(midi + (side === 0 ? 0.03 : -0.03), length, { loss, brightness, seed: midi * 2 + side })
    return body > 0 ? inBody(out, body) : out
  })
}

/** A plucked string (Karplus and Strong): noise that circulates in a delay line and gets duller. */
function string(
  midi: number,
  seconds: number,
  { loss, brightness, seed }: { loss: number; brightness: number; seed: number },
): Float32Array {
  const out = buffer(seconds)
  const period = RATE / hertz(midi)
  const length = Math.floor(period - 0.5)
  const tuning = period - 0.5 - length
  const line = plectrum(filter(noise(length + 2, seed), 'low', brightness))
  const stretched = loss ** (hertz(midi) / 220)
  let previous = 0
  for (let i = 0; i < out.length; i++) {
    const at = i % length
    const sample = line[at] ?? 0
    const next = line[(at + 1) % length] ?? 0
    out[i] = sample
    const smoothed = stretched * (0.5 * (sample + next) * (1 - tuning) + tuning * 0.5 * (sample + previous))
    line[at] = smoothed
    previous = sample
  }
  filter(out, 'high', 60)
  return shape(out, 0.0008, Math.min(0.15, seconds / 3))
}

/** The sound depends on where a string is plucked: here at a seventh of its length from the bridge. */
function plectrum(line: Float32Array): Float32Array {
  const away = Math.max(1, Math.round(line.length / 7))
  return line.map((sample, i) => sample - 0.7 * (line[(i + line.length - away) % line.length] ?? 0))
}

/** The body: frequencies around 110 and 240 Hz resonate. */
function inBody(out: Float32Array, amount: number): Float32Array {
  const resonances = [
    { hertz: 112, width: 0.9985 },
    { hertz: 238, width: 0.9975 },
  ]
  const rung = resonances.map(({ hertz: frequency, width }) => {
    const turn = 2 * width * Math.cos((2 * Math.PI * frequency) / RATE)
    let [last, before] = [0, 0]
    return out.map((sample) => {
      const now = (1 - width) * sample + turn * last - width * width * before
      before = last
      last = now
      return now
    })
  })
  for (const resonance of rung) addAt(out, resonance, amount)
  return out
}
