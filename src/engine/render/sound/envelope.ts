import type { Pcm } from '../../media/sound/pcm.ts'

/** A gain over time: linear between points sorted by `at` (samples), constant beyond the end points. */
export type Envelope = { at: number; gain: number }[]

/** From silence to full; `at` is where it begins. */
export function rise(at: number, samples: number): Envelope {
  return [
    { at, gain: 0 },
    { at: at + samples, gain: 1 },
  ]
}

/** From full to silence; `at` is where it ends. */
export function fall(at: number, samples: number): Envelope {
  return [
    { at: at - samples, gain: 1 },
    { at, gain: 0 },
  ]
}

const CURVE_STEPS = 16

/** Equal-power fade-in, the counterpart of `powerFall`. */
export function powerRise(at: number, samples: number): Envelope {
  return Array.from({ length: CURVE_STEPS + 1 }, (_, i) => ({
    at: at + (samples * i) / CURVE_STEPS,
    gain: Math.sin((Math.PI / 2) * (i / CURVE_STEPS)),
  }))
}

/** @param at where it ends */
export function powerFall(at: number, samples: number): Envelope {
  return powerRise(0, samples)
    .map((point) => ({ at: at - point.at, gain: point.gain }))
    .reverse()
}

/** Silence from `from` to `to`, with short fades outside. */
export function hole(from: number, to: number, slope: number): Envelope {
  return [
    { at: from - slope, gain: 1 },
    { at: from, gain: 0 },
    { at: to, gain: 0 },
    { at: to + slope, gain: 1 },
  ]
}

export function level(gain: number): Envelope {
  return [{ at: 0, gain }]
}

export function gainAt(envelope: Envelope, at: number): number {
  const after = envelope.findIndex((point) => point.at > at)
  const next = envelope[after]
  const before = after < 0 ? envelope.at(-1) : envelope[after - 1]
  if (!before) return next?.gain ?? 1
  if (!next) return before.gain
  return before.gain + ((next.gain - before.gain) * (at - before.at)) / (next.at - before.at)
}

/** Applies an envelope to a block in place. @param from position of the block's first sample in the envelope */
export function applyEnvelope(pcm: Pcm, from: number, envelope: Envelope): void {
  const end = from + pcm.left.length
  const corners = envelope.map((point) => Math.ceil(point.at)).filter((at) => at > from && at < end)
  let start = from
  for (const stop of [...corners, end]) {
    if (stop === start) continue
    // Within such a span the gain is linear.
    const first = gainAt(envelope, start)
    ramp(pcm, start - from, stop - from, first, (gainAt(envelope, stop - 1) - first) / Math.max(1, stop - 1 - start))
    start = stop
  }
}

/** Multiplies by a gain that changes by `step` per sample. */
export function ramp({ left, right }: Pcm, from: number, to: number, gain: number, step: number): void {
  if (gain === 1 && step === 0) return
  for (let i = from; i < to; i++) {
    const now = gain + step * (i - from)
    left[i] = (left[i] ?? 0) * now
    right[i] = (right[i] ?? 0) * now
  }
}
