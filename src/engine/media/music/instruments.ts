import { drum } from './drums.ts'
import type { Voice } from './style.ts'
import { addDecayingSine, addWave, buffer, filter, hertz, noise, RATE, saw, shape, wave } from './tones.ts'

/** A played note: one channel for both sides, or one a side where the instrument is wide. */
export type Played = [mono: Float32Array] | [left: Float32Array, right: Float32Array]

/** Plays one note at full level. @param seconds how long it is held */
export function play(voice: Voice, midi: number, seconds: number): Played {
  switch (voice) {
    case 'piano':
      return [piano(midi, seconds)]
    case 'rhodes':
      return [rhodes(midi, seconds)]
    case 'pad':
      return wide((side) =>
        held(midi, seconds, { side, softness: 1.7, most: 10, attack: 0.5, release: 0.9, detune: 0.0035, vibrato: 0 }),
      )
    case 'strings':
      return wide((side) =>
        held(midi, seconds, {
          side,
          softness: 1.25,
          most: 22,
          attack: 0.28,
          release: 0.6,
          detune: 0.0028,
          vibrato: 0.0035,
        }),
      )
    case 'saws':
      return wide((side) =>
        held(midi, seconds, {
          side,
          softness: 1.05,
          most: 30,
          attack: 0.008,
          release: 0.12,
          detune: 0.006,
          vibrato: 0,
        }),
      )
    case 'staccato':
      return [
        held(midi, 0.22, { side: 0, softness: 1.2, most: 18, attack: 0.012, release: 0.16, detune: 0.002, vibrato: 0 }),
      ]
    case 'pluck':
      return [louder(string(midi, 1.6, 0.996, 5200), 2)]
    case 'guitar':
      return [louder(string(midi, Math.min(1.1, seconds + 0.25), 0.9935, 3600), 1.7)]
    case 'marimba':
      return [
        struck(midi, [
          [1, 1, 0.32],
          [3.93, 0.35, 0.09],
          [9.2, 0.12, 0.03],
        ]),
      ]
    case 'bell':
      return [
        struck(midi, [
          [1, 1, 1.1],
          [2.0, 0.4, 0.7],
          [3.01, 0.22, 0.4],
          [5.4, 0.1, 0.15],
        ]),
      ]
    case 'whistle':
      return [whistle(midi, seconds)]
    case 'bass':
      return [bass(midi, seconds, [1, 0.45, 0.16, 0.05])]
    case 'synthbass':
      return [bass(midi, seconds, saw(midi, 1.15, 14))]
    default:
      return [drum(voice)]
  }
}

/** Strings that are slightly out of tune, each partial with its own decay, and the felt of the hammer. */
function piano(midi: number, seconds: number): Float32Array {
  const out = buffer(Math.min(seconds + 0.9, 5))
  const base = hertz(midi)
  const ring = 2.6 * 2 ** ((60 - midi) / 24)
  for (let n = 1; n <= 10; n++) {
    const frequency = n * base * Math.sqrt(1 + 0.0004 * n * n)
    const amplitude = 0.34 / n ** 1.35
    addDecayingSine(out, frequency * 1.0004, amplitude, ring / n ** 0.8, n)
    addDecayingSine(out, frequency * 0.9996, amplitude, (ring * 0.6) / n ** 0.8, n)
  }
  const felt = filter(filter(noise(Math.round(0.012 * RATE), midi), 'low', 900), 'low', 900)
  for (let i = 0; i < felt.length; i++) out[i] = (out[i] ?? 0) + 0.25 * (felt[i] ?? 0) * (1 - i / felt.length)
  return shape(out, 0.003, Math.min(0.9, out.length / RATE / 2))
}

/** An electric piano: a tine whose overtones go quickly. */
function rhodes(midi: number, seconds: number): Float32Array {
  const out = buffer(Math.min(seconds + 0.6, 4.5))
  const step = (2 * Math.PI * hertz(midi)) / RATE
  for (let i = 0; i < out.length; i++) {
    const t = i / RATE
    const bend = 0.9 * Math.exp(-t * 4) + 0.12
    const body = Math.sin(step * i + bend * Math.sin(step * i))
    const tine = 0.12 * Math.exp(-t * 14) * Math.sin(step * 7 * i)
    out[i] = 0.6 * Math.exp(-t * 0.9) * (body + tine) * (1 + 0.08 * Math.sin(2 * Math.PI * 4.3 * t))
  }
  return shape(out, 0.006, 0.4)
}

interface Held {
  side: number
  softness: number
  most: number
  /** s */
  attack: number
  release: number
  /** part of the frequency */
  detune: number
  vibrato: number
}

function wide(side: (side: number) => Float32Array): Played {
  return [side(0), side(1)]
}

/** Three players that are never quite in tune; the two sides differ. */
function held(
  midi: number,
  seconds: number,
  { side, softness, most, attack, release, detune, vibrato }: Held,
): Float32Array {
  const out = buffer(seconds + release)
  const table = wave(saw(midi, softness, most))
  const players = [-1, 0.13, 1]
  for (const [i, player] of players.entries()) {
    const shift = 1 + detune * player * (side === 0 ? 1 : -0.83)
    addWave(out, table, hertz(midi) * shift, 0.2, (i * 0.37 + side * 0.21) % 1, vibrato)
  }
  return shape(out, Math.min(attack, seconds / 2), release)
}

/** A plucked string (Karplus and Strong): noise that runs round a string and loses its edge. */
function string(midi: number, seconds: number, loss: number, brightness: number): Float32Array {
  const out = buffer(seconds)
  const period = RATE / hertz(midi)
  const length = Math.floor(period - 0.5)
  const tuning = period - 0.5 - length
  const line = filter(noise(length + 2, midi), 'low', brightness)
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
  return shape(out, 0.001, Math.min(0.15, seconds / 3))
}

function louder(sound: Float32Array, gain: number): Float32Array {
  return sound.map((sample) => sample * gain)
}

/** Bars and bells: few partials, each with its decay (ratio, amplitude, s). */
function struck(midi: number, partials: [ratio: number, amplitude: number, decay: number][]): Float32Array {
  const longest = Math.max(...partials.map(([, , decay]) => decay))
  const out = buffer(longest * 4)
  for (const [ratio, amplitude, decay] of partials) addDecayingSine(out, hertz(midi) * ratio, 0.5 * amplitude, decay)
  return shape(out, 0.002, longest)
}

/** A soft breathy tone that slides in and vibrates. */
function whistle(midi: number, seconds: number): Float32Array {
  const out = buffer(seconds * 0.92 + 0.12)
  addWave(out, wave([1, 0.08, 0.05]), hertz(midi), 0.5, 0, 0.006)
  const breath = filter(noise(out.length, midi), 'high', 2500)
  for (let i = 0; i < out.length; i++) out[i] = (out[i] ?? 0) + 0.012 * (breath[i] ?? 0)
  return shape(out, 0.04, 0.12)
}

function bass(midi: number, seconds: number, harmonics: number[]): Float32Array {
  const out = buffer(seconds * 0.95 + 0.05)
  addWave(out, wave(harmonics), hertz(midi), 0.4)
  // Plucked: louder and brighter where it begins.
  for (let i = 0; i < out.length; i++) out[i] = (out[i] ?? 0) * (0.55 + 0.45 * Math.exp((-3 * i) / RATE))
  return shape(out, 0.006, 0.06)
}
