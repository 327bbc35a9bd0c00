/** Building blocks of the instruments: single notes as samples at 48 kHz. */

export const RATE = 48_000

export function hertz(midi: number): number {
  return 440 * 2 ** ((midi - 69) / 12)
}

export function buffer(seconds: number): Float32Array {
  return new Float32Array(Math.max(1, Math.round(seconds * RATE)))
}

/** Adds a decaying sine. @param decay time constant, s */
export function addDecayingSine(
  out: Float32Array,
  frequency: number,
  amplitude: number,
  decay: number,
  phase = 0,
): void {
  if (frequency > RATE / 2.2) return
  const step = (2 * Math.PI * frequency) / RATE
  const fade = Math.exp(-1 / (decay * RATE))
  // A decaying phasor: two products per sample instead of a sine.
  const cos = Math.cos(step) * fade
  const sin = Math.sin(step) * fade
  let x = amplitude * Math.cos(phase)
  let y = amplitude * Math.sin(phase)
  // inaudible at -80 dB
  const audible = decay * Math.log(Math.max(1, Math.abs(amplitude) / 1e-4))
  const end = Math.min(out.length, Math.ceil(audible * RATE))
  for (let i = 0; i < end; i++) {
    out[i] = (out[i] ?? 0) + y
    const turned = x * cos - y * sin
    y = x * sin + y * cos
    x = turned
  }
}

const TABLE = 4096
const tables = new Map<string, Float32Array>()

/** One period of a sum of harmonics, with an extra sample for interpolation. */
export function wave(harmonics: readonly number[]): Float32Array {
  const key = harmonics.join()
  const known = tables.get(key)
  if (known) return known
  const table = new Float32Array(TABLE + 1)
  for (let i = 0; i <= TABLE; i++)
    for (const [h, amplitude] of harmonics.entries())
      table[i] = (table[i] ?? 0) + amplitude * Math.sin((2 * Math.PI * (h + 1) * i) / TABLE)
  tables.set(key, table)
  return table
}

/** Harmonics of a saw, softened by a power and limited to below the Nyquist frequency. */
export function saw(midi: number, softness: number, most: number): number[] {
  const count = Math.max(1, Math.min(most, Math.floor(16_000 / hertz(midi))))
  return Array.from({ length: count }, (_, h) => 1 / (h + 1) ** softness)
}

/** Adds a sustained wave. @param vibrato depth, as a share of its frequency */
export function addWave(
  out: Float32Array,
  table: Float32Array,
  frequency: number,
  amplitude: number,
  phase = 0,
  vibrato = 0,
): void {
  let at = phase * TABLE
  const step = (frequency * TABLE) / RATE
  const wobble = (2 * Math.PI * 5.2) / RATE
  for (let i = 0; i < out.length; i++) {
    const index = at | 0
    const before = table[index] ?? 0
    out[i] = (out[i] ?? 0) + amplitude * (before + ((table[index + 1] ?? 0) - before) * (at - index))
    // Vibrato sets in slowly.
    at += vibrato === 0 ? step : step * (1 + vibrato * Math.min(1, i / RATE) * Math.sin(wobble * i))
    if (at >= TABLE) at -= TABLE
  }
}

/** Fades in over `attack` s, and out over the last `release` s. */
export function shape(out: Float32Array, attack: number, release: number): Float32Array {
  const rise = Math.min(out.length, Math.round(attack * RATE))
  for (let i = 0; i < rise; i++) out[i] = (out[i] ?? 0) * (0.5 - 0.5 * Math.cos((Math.PI * i) / rise))
  const fall = Math.min(out.length, Math.round(release * RATE))
  for (let i = 0; i < fall; i++) {
    const at = out.length - 1 - i
    out[at] = (out[at] ?? 0) * (0.5 - 0.5 * Math.cos((Math.PI * i) / fall))
  }
  return out
}

/** Deterministic noise. */
export function noise(length: number, seed = 1): Float32Array {
  const out = new Float32Array(length)
  let state = seed | 0
  for (let i = 0; i < length; i++) {
    state = (Math.imul(state, 1664525) + 1013904223) | 0
    out[i] = state / 2 ** 31
  }
  return out
}

/** A first-order low-pass or high-pass filter, in place. */
export function filter(out: Float32Array, kind: 'low' | 'high', frequency: number): Float32Array {
  const factor = 1 - Math.exp((-2 * Math.PI * frequency) / RATE)
  let level = 0
  for (let i = 0; i < out.length; i++) {
    const sample = out[i] ?? 0
    level += factor * (sample - level)
    out[i] = kind === 'low' ? level : sample - level
  }
  return out
}

/** Multiplies by an exponential decay. @param decay time constant, s */
export function decaying(out: Float32Array, decay: number): Float32Array {
  const fade = Math.exp(-1 / (decay * RATE))
  let gain = 1
  for (let i = 0; i < out.length; i++) {
    out[i] = (out[i] ?? 0) * gain
    gain *= fade
  }
  return out
}

/**
 * Low-pass filter (12 dB per octave) whose cutoff falls exponentially from one frequency to another, in place. @param decay
 * time constant, s
 */
export function closing(out: Float32Array, from: number, to: number, decay: number): Float32Array {
  const fade = Math.exp(-1 / (decay * RATE))
  let above = from - to
  let [first, second, factor] = [0, 0, 0]
  for (let i = 0; i < out.length; i++) {
    if (i % 32 === 0) factor = 1 - Math.exp((-2 * Math.PI * (to + above)) / RATE)
    first += factor * ((out[i] ?? 0) - first)
    second += factor * (first - second)
    out[i] = second
    above *= fade
  }
  return out
}

/** Adds a sound to another, starting at a sample. */
export function addAt(out: Float32Array, sound: Float32Array, gain = 1, at = 0): Float32Array {
  const end = Math.min(sound.length, out.length - at)
  for (let i = 0; i < end; i++) out[at + i] = (out[at + i] ?? 0) + gain * (sound[i] ?? 0)
  return out
}

/** Waveshaping that adds overtones to low notes, for small loudspeakers. */
export function drive(out: Float32Array, gain: number): Float32Array {
  const scale = 1 / Math.tanh(gain)
  for (let i = 0; i < out.length; i++) {
    const sample = gain * (out[i] ?? 0)
    // asymmetric, for even harmonics
    out[i] = scale * (Math.tanh(sample + 0.15) - Math.tanh(0.15))
  }
  return out
}
