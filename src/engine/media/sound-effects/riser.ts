import { addReverb } from '../music/effects.ts'
import { buffer, noise, RATE, shape } from '../music/tones.ts'
import type { Stereo } from './stereo.ts'
import { glide, SweepingFilter } from './sweep.ts'

/** release after its end, s, apart from reverb */
const RELEASE = 0.012
const VOICES = [
  { detune: 1, pan: 0.5 },
  { detune: 1.006, pan: 0.15 },
  { detune: 0.994, pan: 0.85 },
] as const

/**
 * Noise and a chord of saws that rise two octaves, flutter faster and faster, and break off. @param hit share of its length at
 * which it breaks off
 */
export function riser(seconds: number, hit: number): Stereo {
  const out = { left: buffer(seconds), right: buffer(seconds) }
  const end = Math.round(out.left.length * hit)
  addNoise(out, end)
  for (const voice of VOICES) addSaw(out, end, voice)
  for (const channel of [out.left, out.right]) swell(channel, end)
  const send = out.left.map((sample, i) => 0.35 * (sample + (out.right[i] ?? 0)))
  addReverb(out.left, out.right, [send, send], 0.35)
  for (const channel of [out.left, out.right]) shape(channel, 0, 0.9 * (1 - hit) * seconds)
  return out
}

function addNoise({ left, right }: Stereo, end: number): void {
  for (const [channel, seed] of [
    [left, 19],
    [right, 23],
  ] as const) {
    const air = noise(end, seed)
    const filter = new SweepingFilter()
    for (let i = 0; i < end; i++) channel[i] = 0.9 * filter.band(air[i] ?? 0, glide(250, 7500, (i / end) ** 1.3), 1.2)
  }
}

/** A saw through a filter that opens as it rises. */
function addSaw({ left, right }: Stereo, end: number, { detune, pan }: (typeof VOICES)[number]): void {
  let phase = detune % 1
  let [first, second] = [0, 0]
  for (let i = 0; i < end; i++) {
    const climb = (i / end) ** 1.4
    const step = glide(110, 440, climb) * (detune / RATE)
    phase = (phase + step) % 1
    const factor = 1 - Math.exp((-2 * Math.PI * glide(300, 4500, climb)) / RATE)
    first += factor * (smoothSaw(phase, step) - first)
    second += factor * (first - second)
    left[i] = (left[i] ?? 0) + 0.28 * second * Math.sqrt(1 - pan)
    right[i] = (right[i] ?? 0) + 0.28 * second * Math.sqrt(pan)
  }
}

/** A saw with reduced aliasing (PolyBLEP). */
function smoothSaw(phase: number, step: number): number {
  const saw = 2 * phase - 1
  if (phase < step) return saw - (2 * (phase / step) - (phase / step) ** 2 - 1)
  if (phase > 1 - step) return saw - (((phase - 1) / step) ** 2 + 2 * ((phase - 1) / step) + 1)
  return saw
}

/** Crescendo with an accelerating flutter. */
function swell(channel: Float32Array, end: number): void {
  const release = RELEASE * RATE
  let flutter = 0
  for (let i = 0; i < end; i++) {
    const time = i / end
    flutter += glide(3, 14, time) / RATE
    const depth = 0.3 * time
    const level = (0.02 + 0.98 * time ** 2.1) * (1 - depth * (0.5 - 0.5 * Math.cos(2 * Math.PI * flutter)))
    const tail = Math.min(1, (end - i) / release)
    channel[i] = (channel[i] ?? 0) * level * Math.min(1, i / (0.05 * RATE)) * (0.5 - 0.5 * Math.cos(Math.PI * tail))
  }
}
