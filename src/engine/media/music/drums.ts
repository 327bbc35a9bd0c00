import type { Voice } from './style.ts'
import { addDecayingSine, buffer, decaying, filter, noise, RATE, shape } from './tones.ts'

/** What makes the drums as loud beside one another as a drummer would play them. */
const LEVEL: Partial<Record<Voice, number>> = { clap: 1.9, snare: 1.4, hat: 7, openhat: 2.4, shaker: 3.6, rim: 4 }

/** One stroke. */
export function drum(voice: Voice): Float32Array {
  const level = LEVEL[voice] ?? 1
  return stroke(voice).map((sample) => sample * level)
}

function stroke(voice: Voice): Float32Array {
  switch (voice) {
    case 'kick':
      return sweep(0.42, 135, 46, 0.035, 0.16)
    case 'boom':
      return mixed(sweep(1.6, 90, 38, 0.06, 0.5), filter(filter(burst(0.5, 0.09, 11), 'low', 500), 'low', 500), 0.8)
    case 'snare':
      return snare()
    case 'clap':
      return clap()
    case 'hat':
      return filter(filter(burst(0.09, 0.022, 3), 'high', 7000), 'high', 7000)
    case 'openhat':
      return filter(filter(burst(0.4, 0.11, 5), 'high', 6500), 'high', 6500)
    case 'shaker':
      return shape(filter(filter(burst(0.12, 0.035, 7), 'high', 4500), 'low', 9000), 0.018, 0.03)
    case 'rim':
      return rim()
    case 'crackle':
      return crackle()
    default:
      return buffer(0)
  }
}

/** A membrane: a tone that falls quickly from one pitch to another. */
function sweep(seconds: number, from: number, to: number, fall: number, decay: number): Float32Array {
  const out = buffer(seconds)
  let phase = 0
  for (let i = 0; i < out.length; i++) {
    const t = i / RATE
    phase += (2 * Math.PI * (to + (from - to) * Math.exp(-t / fall))) / RATE
    out[i] = Math.sin(phase) * Math.exp(-t / decay)
  }
  return shape(out, 0.0015, seconds / 4)
}

function burst(seconds: number, decay: number, seed: number): Float32Array {
  return decaying(noise(Math.round(seconds * RATE), seed), decay)
}

function snare(): Float32Array {
  const out = filter(filter(burst(0.3, 0.07, 9), 'high', 900), 'low', 7500)
  addDecayingSine(out, 186, 0.5, 0.05)
  addDecayingSine(out, 330, 0.25, 0.03)
  return shape(out, 0.001, 0.05)
}

/** Several hands, not quite together. */
function clap(): Float32Array {
  const out = buffer(0.3)
  for (const [i, at] of [0, 0.011, 0.021, 0.028].entries()) {
    const hand = burst(0.25, i === 3 ? 0.06 : 0.008, 21 + i)
    const start = Math.round(at * RATE)
    for (let j = 0; j < hand.length && start + j < out.length; j++)
      out[start + j] = (out[start + j] ?? 0) + 0.6 * (hand[j] ?? 0)
  }
  return shape(filter(filter(out, 'high', 1000), 'low', 6000), 0.0005, 0.05)
}

function rim(): Float32Array {
  const out = buffer(0.12)
  addDecayingSine(out, 830, 0.5, 0.018)
  addDecayingSine(out, 1690, 0.4, 0.012)
  return shape(out, 0.0005, 0.02)
}

/** The dust of an old record, a bar of it. */
function crackle(): Float32Array {
  const out = filter(filter(noise(Math.round(3.2 * RATE), 77), 'low', 3000), 'high', 900)
  for (let i = 0; i < out.length; i++) out[i] = (out[i] ?? 0) * 0.05
  let at = 0
  for (const gap of noise(60, 99)) {
    at += Math.round((0.03 + 0.06 * Math.abs(gap)) * RATE)
    for (let j = 0; j < 30 && at + j < out.length; j++) out[at + j] = (out[at + j] ?? 0) + gap * 0.7 * Math.exp(-j / 6)
  }
  return shape(out, 0.05, 0.05)
}

function mixed(a: Float32Array, b: Float32Array, gain: number): Float32Array {
  for (let i = 0; i < a.length && i < b.length; i++) a[i] = (a[i] ?? 0) + gain * (b[i] ?? 0)
  return a
}
