import { addReverb } from '../music/effects.ts'
import { addDecayingSine, buffer, decaying, filter, noise, RATE, shape } from '../music/tones.ts'
import { both, type Stereo } from './stereo.ts'
import { glide } from './sweep.ts'

/** Percussive effects: pop, ding, shutter. */

/** A pop: a short tone that jumps up in pitch. */
export function pop(seconds: number): Stereo {
  const out = buffer(seconds)
  let phase = 0
  for (let i = 0; i < out.length; i++) {
    const time = i / RATE
    phase += (2 * Math.PI * glide(340, 1150, 1 - Math.exp(-time / 0.022))) / RATE
    const level = Math.exp(-time / 0.03)
    out[i] = level * (Math.sin(phase) + 0.3 * Math.exp(-time / 0.02) * Math.sin(2 * phase))
  }
  // a low resonance that gives it body
  addDecayingSine(out, 190, 0.32, 0.022)
  const lips = filter(decaying(noise(Math.round(0.02 * RATE), 41), 0.0025), 'low', 2500)
  for (let i = 0; i < lips.length; i++) out[i] = (out[i] ?? 0) + 0.35 * (lips[i] ?? 0)
  const snap = filter(decaying(noise(Math.round(0.008 * RATE), 43), 0.0012), 'high', 5000)
  for (let i = 0; i < snap.length; i++) out[i] = (out[i] ?? 0) + 0.16 * (snap[i] ?? 0)
  return both(shape(out, 0.0012, 0.04))
}

/** Partials of a small bell: frequency ratio, level, decay time constant (s). */
const BELL = [
  [1, 1, 0.5],
  [2, 0.5, 0.34],
  [2.99, 0.24, 0.2],
  [4.17, 0.16, 0.11],
  [5.43, 0.12, 0.07],
  [7.6, 0.07, 0.04],
] as const
/** Hz: E6 */
const NOTE = 1318.5

/** A small bell, struck once; its two channels beat slowly. */
export function ding(seconds: number): Stereo {
  const out = { left: bell(seconds, 1), right: bell(seconds, 1.0007) }
  const send = out.left.map((sample, i) => 0.1 * (sample + (out.right[i] ?? 0)))
  addReverb(out.left, out.right, [send, send], 0.3)
  for (const channel of [out.left, out.right]) shape(channel, 0.0015, 0.35 * seconds)
  return out
}

function bell(seconds: number, detune: number): Float32Array {
  const out = buffer(seconds)
  for (const [partial, level, decay] of BELL) addDecayingSine(out, NOTE * partial * detune, level, decay)
  // a soft octave below, for body
  addDecayingSine(out, (NOTE / 2) * detune, 0.16, 0.3)
  const clapper = filter(decaying(noise(Math.round(0.02 * RATE), 47), 0.0025), 'high', 4000)
  for (let i = 0; i < clapper.length; i++) out[i] = (out[i] ?? 0) + 0.2 * (clapper[i] ?? 0)
  return out
}

/** s between the two clicks of a camera */
const OPEN = 0.085

/** A camera: the mirror up, the curtain, the mirror down. */
export function shutter(seconds: number): Stereo {
  const out = { left: buffer(seconds), right: buffer(seconds) }
  for (const [channel, seed] of [
    [out.left, 5],
    [out.right, 11],
  ] as const) {
    click(channel, 0, { seed, low: 1500, high: 5200, decay: 0.005, thud: 165, level: 0.8 })
    click(channel, OPEN, { seed: seed + 2, low: 2100, high: 8500, decay: 0.008, thud: 230, level: 1 })
    click(channel, OPEN + 0.022, { seed: seed + 4, low: 2600, high: 7000, decay: 0.012, thud: 310, level: 0.45 })
    const motor = shape(filter(noise(Math.round(OPEN * RATE), seed + 6), 'high', 2500), 0.02, 0.03)
    for (let i = 0; i < motor.length; i++) channel[i] = (channel[i] ?? 0) + 0.03 * (motor[i] ?? 0)
    shape(channel, 0.0004, 0.06)
  }
  return out
}

interface Click {
  seed: number
  /** band of its rattle, Hz */
  low: number
  high: number
  /** s */
  decay: number
  /** resonance of its body, Hz */
  thud: number
  level: number
}

function click(out: Float32Array, at: number, { seed, low, high, decay, thud, level }: Click): void {
  const stroke = filter(filter(decaying(noise(Math.round(0.12 * RATE), seed), decay), 'high', low), 'low', high)
  addDecayingSine(stroke, thud, 0.26, 0.012)
  addDecayingSine(stroke, low * 1.31, 0.3, decay)
  shape(stroke, 0.0003, 0.02)
  const start = Math.round(at * RATE)
  for (let i = 0; i < stroke.length && start + i < out.length; i++)
    out[start + i] = (out[start + i] ?? 0) + level * (stroke[i] ?? 0)
}
