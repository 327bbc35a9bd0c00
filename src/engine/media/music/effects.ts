import { RATE } from './tones.ts'

/** Reverb delays in samples, mutually incommensurate and different on each side, for width (after Schroeder and Moorer). */
const COMBS = [
  [1687, 1601, 2053, 2251, 1783, 1949],
  [1723, 1571, 2011, 2297, 1823, 1907],
] as const
const ALLPASSES = [
  [347, 113, 601],
  [379, 127, 563],
] as const
/** Pre-delay of the reverb, samples. */
const DISTANCE = 720

/** Adds reverb to both sides. @param sends input from each side @param size 0-1 */
export function addReverb(
  left: Float32Array,
  right: Float32Array,
  sends: readonly [Float32Array, Float32Array],
  size: number,
): void {
  const feedback = 0.72 + 0.2 * size
  for (const [side, out] of [left, right].entries()) {
    const send = sends[side] ?? sends[0]
    const wet = new Float32Array(send.length)
    for (const length of COMBS[side] ?? []) comb(send, wet, length, feedback)
    for (const length of ALLPASSES[side] ?? []) allpass(wet, length)
    const gain = 0.11
    for (let i = DISTANCE; i < out.length; i++) out[i] = (out[i] ?? 0) + gain * (wet[i - DISTANCE] ?? 0)
  }
}

/** A comb filter with damping. */
function comb(input: Float32Array, out: Float32Array, length: number, feedback: number): void {
  const line = new Float32Array(length)
  let dull = 0
  let at = 0
  for (let i = 0; i < input.length; i++) {
    const echo = line[at] ?? 0
    dull += 0.7 * (echo - dull)
    line[at] = (input[i] ?? 0) + dull * feedback
    out[i] = (out[i] ?? 0) + echo
    at = at + 1 === length ? 0 : at + 1
  }
}

function allpass(sound: Float32Array, length: number): void {
  const line = new Float32Array(length)
  let at = 0
  for (let i = 0; i < sound.length; i++) {
    const echo = line[at] ?? 0
    const input = sound[i] ?? 0
    line[at] = input + 0.5 * echo
    sound[i] = echo - 0.5 * input
    at = at + 1 === length ? 0 : at + 1
  }
}

/** Ping-pong delay. @param seconds between repeats */
export function addEcho(
  left: Float32Array,
  right: Float32Array,
  send: Float32Array,
  seconds: number,
  level: number,
): void {
  const delay = Math.max(1, Math.round(seconds * RATE))
  for (let repeat = 1, gain = level; gain > 0.02 && repeat < 6; repeat++, gain *= 0.45) {
    const out = repeat % 2 === 0 ? left : right
    for (let i = repeat * delay; i < out.length; i++) out[i] = (out[i] ?? 0) + gain * (send[i - repeat * delay] ?? 0)
  }
}

/** Low-pass filter, 12 dB per octave, in place. */
export function darken(sound: Float32Array, frequency: number): void {
  const factor = 1 - Math.exp((-2 * Math.PI * frequency) / RATE)
  let [first, second] = [0, 0]
  for (let i = 0; i < sound.length; i++) {
    first += factor * ((sound[i] ?? 0) - first)
    second += factor * (first - second)
    sound[i] = second
  }
}

/** Soft clipping: linear below the knee, never reaching the ceiling. */
export function saturate(sound: Float32Array, gain: number): void {
  const knee = 0.6
  const ceiling = 0.88
  const room = ceiling - knee
  for (let i = 0; i < sound.length; i++) {
    const sample = (sound[i] ?? 0) * gain
    const size = Math.abs(sample)
    sound[i] = size <= knee ? sample : Math.sign(sample) * (knee + room * Math.tanh((size - knee) / room))
  }
}

/** High-pass filter, 12 dB per octave, in place. */
export function tighten(sound: Float32Array, frequency: number): void {
  const factor = 1 - Math.exp((-2 * Math.PI * frequency) / RATE)
  let [first, second] = [0, 0]
  for (let i = 0; i < sound.length; i++) {
    const sample = sound[i] ?? 0
    first += factor * (sample - first)
    const once = sample - first
    second += factor * (once - second)
    sound[i] = once - second
  }
}
