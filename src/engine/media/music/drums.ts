import { cymbal } from './cymbals.ts'
import { type Played, wide } from './played.ts'
import { addAt, addDecayingSine, buffer, decaying, drive, filter, noise, RATE, shape } from './tones.ts'
import type { DrumVoice } from './voices.ts'

/** Gains for a natural balance between the drums. */
const LEVEL: Partial<Record<DrumVoice, number>> = {
  softkick: 0.8,
  snare: 1.1,
  brush: 1.6,
  clap: 1.5,
  snap: 1.6,
  hat: 1,
  openhat: 0.85,
  shaker: 2,
  tambourine: 1.05,
  ride: 0.8,
  crash: 0.85,
  swell: 0.85,
  rim: 2.4,
}

/** A single stroke. @param midi pitch of a tom @param seconds length of a swell, or of blowing air */
export function drum(voice: DrumVoice, midi: number, seconds: number): Played {
  const level = LEVEL[voice] ?? 1
  const played = stroke(voice, midi, seconds)
  for (const channel of played) for (let i = 0; i < channel.length; i++) channel[i] = level * (channel[i] ?? 0)
  return played
}

function stroke(voice: DrumVoice, midi: number, seconds: number): Played {
  switch (voice) {
    case 'kick':
      return [kick()]
    case 'softkick':
      return [filter(sweep(0.35, 105, 50, 0.03, 0.12), 'low', 900)]
    case 'boom':
      return wide((side) =>
        addAt(
          sweep(1.6, 95, 42, 0.06, 0.45),
          filter(filter(burst(0.5, 0.09, 11 + side), 'low', 700), 'low', 1500),
          1.1,
        ),
      )
    case 'tom':
      return [tom(midi)]
    case 'snare':
      return wide((side) => snare(side))
    case 'brush':
      return wide((side) =>
        shape(filter(filter(burst(0.25, 0.055, 61 + side), 'high', 1600), 'low', 9000), 0.006, 0.06),
      )
    case 'clap':
      return wide((side) => clap(side))
    case 'snap':
      return wide((side) => snap(side))
    case 'shaker':
      return wide((side) =>
        shape(filter(filter(burst(0.12, 0.035, 7 + side), 'high', 5200), 'low', 14_000), 0.016, 0.03),
      )
    case 'rim':
      return [rim()]
    case 'crackle':
      return wide((side) => crackle(side))
    case 'air':
      return wide((side) => air(seconds, side))
    default:
      return cymbal(voice, seconds)
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
  return shape(out, 0.0012, seconds / 4)
}

export function burst(seconds: number, decay: number, seed: number): Float32Array {
  return decaying(noise(Math.round(seconds * RATE), seed), decay)
}

/** The skin, and the beater hitting it, which is the part of a kick that small loudspeakers reproduce. */
function kick(): Float32Array {
  const out = drive(sweep(0.4, 165, 50, 0.028, 0.13), 1.6)
  addAt(out, filter(filter(burst(0.02, 0.004, 3), 'high', 1200), 'low', 6000), 0.5)
  addAt(out, sweep(0.08, 420, 160, 0.012, 0.02), 0.35)
  return shape(out, 0.0006, 0.1)
}

function tom(midi: number): Float32Array {
  const low = 440 * 2 ** ((midi - 69) / 12)
  const out = sweep(0.6, low * 1.6, low, 0.04, 0.17)
  addAt(out, filter(burst(0.05, 0.012, midi), 'low', 3500), 0.35)
  return shape(out, 0.001, 0.15)
}

function snare(side: number): Float32Array {
  const wires = filter(filter(filter(burst(0.32, 0.075, 9 + side), 'high', 1100), 'low', 6500), 'low', 9000)
  const out = filter(burst(0.32, 0.02, 19), 'high', 500)
  addAt(out, wires, 1)
  addDecayingSine(out, 188, 0.75, 0.06)
  addDecayingSine(out, 331, 0.4, 0.035)
  return shape(out, 0.0008, 0.05)
}

/** Several hands, not quite together, and different ones on each side. */
function clap(side: number): Float32Array {
  const out = buffer(0.32)
  for (const [i, at] of [0, 0.009, 0.019, 0.026].entries()) {
    const hand = burst(0.28, i === 3 ? 0.07 : 0.007, 21 + i + 10 * side)
    addAt(out, hand, 0.6, Math.round((at + 0.0013 * side * i) * RATE))
  }
  return shape(filter(filter(filter(out, 'high', 900), 'high', 500), 'low', 8000), 0.0005, 0.05)
}

/** Finger snaps. */
function snap(side: number): Float32Array {
  const out = filter(filter(burst(0.2, 0.028, 71 + side), 'high', 1700), 'low', 7000)
  addDecayingSine(out, 1480 * (1 + 0.01 * side), 0.3, 0.012)
  addDecayingSine(out, 2350, 0.2, 0.008)
  return shape(out, 0.0006, 0.05)
}

function rim(): Float32Array {
  const out = buffer(0.12)
  addDecayingSine(out, 830, 0.5, 0.018)
  addDecayingSine(out, 1690, 0.4, 0.012)
  addDecayingSine(out, 3240, 0.18, 0.006)
  return shape(out, 0.0005, 0.02)
}

/** The crackle of an old record, for one bar. */
function crackle(side: number): Float32Array {
  const out = filter(filter(noise(Math.round(3.2 * RATE), 77 + side), 'low', 6000), 'high', 900)
  for (let i = 0; i < out.length; i++) out[i] = (out[i] ?? 0) * 0.04
  let at = 0
  for (const [i, gap] of noise(60, 99).entries()) {
    at += Math.round((0.03 + 0.06 * Math.abs(gap)) * RATE)
    if (i % 3 === side) continue
    for (let j = 0; j < 30 && at + j < out.length; j++) out[at + j] = (out[at + j] ?? 0) + gap * 0.7 * Math.exp(-j / 6)
  }
  return shape(out, 0.05, 0.05)
}

/** The room before anyone plays: very soft, very high, different on each side. */
function air(seconds: number, side: number): Float32Array {
  const out = filter(filter(noise(Math.round((seconds + 0.5) * RATE), 131 + side), 'high', 9000), 'high', 6000)
  return shape(out, 0.5, 0.5)
}
