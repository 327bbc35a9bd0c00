import { Spectrum } from './spectrum.ts'

/** Beat tracking: onset strength, tempo, and beats. Pure. */

const SIZE = 1024
const HOP = 256
const BANDS = 36
/** The preferred tempo, beats per minute. */
const USUAL_BPM = 120
/** Weight of a steady tempo against onsets. */
const TIGHTNESS = 100

/**
 * The beats of music, s. Empty without onsets.
 * @param mono samples
 * @param rate of the samples, about 24 kHz
 */
export function beatTimes(mono: Float32Array, rate: number): number[] {
  const onsets = onsetStrength(mono, rate)
  const framesPerSecond = rate / HOP
  if (onsets.length < framesPerSecond || !onsets.some((value) => value > 0)) return []
  const period = beatPeriod(onsets, framesPerSecond)
  return track(onsets, period).map((frame) => (frame * HOP + SIZE / 2) / rate)
}

/** Onset strength: the increase of level over bands of equal width in pitch; mean 0, deviation 1. */
function onsetStrength(mono: Float32Array, rate: number): Float32Array {
  const spectrum = new Spectrum(SIZE)
  const edges = bandEdges(rate)
  const count = Math.max(0, Math.floor((mono.length - SIZE) / HOP))
  const strength = new Float32Array(count)
  let before = new Float32Array(BANDS)
  for (let frame = 0; frame < count; frame++) {
    spectrum.measure(mono, frame * HOP)
    const now = new Float32Array(BANDS)
    for (let band = 0; band < BANDS; band++) {
      let sum = 0
      for (let bin = edges[band] ?? 0; bin < (edges[band + 1] ?? 0); bin++) sum += spectrum.magnitudes[bin] ?? 0
      now[band] = Math.sqrt(sum)
      if (frame > 0) strength[frame] = (strength[frame] ?? 0) + Math.max(0, (now[band] ?? 0) - (before[band] ?? 0))
    }
    before = now
  }
  return standardised(levelled(strength, Math.round(rate / HOP)))
}

function bandEdges(rate: number): number[] {
  const [low, high] = [40, Math.min(10_000, rate / 2.1)]
  const edges = Array.from({ length: BANDS + 1 }, (_, i) =>
    Math.round((low * (high / low) ** (i / BANDS) * SIZE) / rate),
  )
  // Low bands are narrower than a bin: each gets at least one.
  return edges.map((edge, i) => Math.max(edge, 1 + i))
}

/** Subtracts a local mean, so that loud passages do not outweigh soft ones. */
function levelled(values: Float32Array, width: number): Float32Array {
  const sums = new Float64Array(values.length + 1)
  for (let i = 0; i < values.length; i++) sums[i + 1] = (sums[i] ?? 0) + (values[i] ?? 0)
  return values.map((value, i) => {
    const from = Math.max(0, i - (width >> 1))
    const to = Math.min(values.length, i + (width >> 1) + 1)
    return Math.max(0, value - ((sums[to] ?? 0) - (sums[from] ?? 0)) / (to - from))
  })
}

function standardised(values: Float32Array): Float32Array {
  const power = values.reduce((sum, value) => sum + value * value, 0) / Math.max(1, values.length)
  return power === 0 ? values : values.map((value) => value / Math.sqrt(power))
}

/** Frames from beat to beat: the peak of the autocorrelation, weighted towards usual tempos. */
function beatPeriod(onsets: Float32Array, framesPerSecond: number): number {
  const usual = (60 / USUAL_BPM) * framesPerSecond
  const likeness = (lag: number) => {
    let sum = 0
    for (let i = lag; i < onsets.length; i++) sum += (onsets[i] ?? 0) * (onsets[i - lag] ?? 0)
    return sum / (onsets.length - lag)
  }
  const [shortest, longest] = [Math.floor(usual / 2), Math.min(Math.ceil(usual * 3), onsets.length - 1)]
  const likenesses = Array.from({ length: longest + 2 }, (_, lag) => (lag < shortest - 1 ? 0 : likeness(lag)))
  let best = { period: usual, weight: 0 }
  for (let lag = shortest; lag <= longest; lag++) {
    const weight = (likenesses[lag] ?? 0) * Math.exp(-0.5 * (Math.log2(lag / usual) / 0.8) ** 2)
    if (weight > best.weight) best = { period: peakNear(likenesses, lag), weight }
  }
  return best.period
}

/** Peak position by parabolic interpolation. */
function peakNear(values: readonly number[], at: number): number {
  const [before = 0, here = 0, after = 0] = [values[at - 1], values[at], values[at + 1]]
  const bend = before - 2 * here + after
  return bend === 0 ? at : at + Math.max(-0.5, Math.min(0.5, (0.5 * (before - after)) / bend))
}

/** The sequence of beats that best matches onsets at a steady tempo (Ellis, 2007). */
function track(onsets: Float32Array, period: number): number[] {
  const score = Float64Array.from(onsets)
  const previous = new Int32Array(onsets.length).fill(-1)
  const [nearest, farthest] = [Math.round(period / 2), Math.round(period * 2)]
  const penalty = Float64Array.from({ length: farthest + 1 }, (_, gap) => TIGHTNESS * Math.log(gap / period) ** 2)
  for (let at = 0; at < onsets.length; at++) {
    let best = 0
    for (let gap = nearest; gap <= Math.min(farthest, at); gap++) {
      const value = (score[at - gap] ?? 0) - (penalty[gap] ?? 0)
      if (value <= best) continue
      best = value
      previous[at] = at - gap
    }
    score[at] = (score[at] ?? 0) + best
  }
  const beats: number[] = []
  for (let at = lastBeat(score, period); at >= 0; at = previous[at] ?? -1) beats.unshift(at)
  return beats
}

/** The best last beat, within the last period. */
function lastBeat(score: Float64Array, period: number): number {
  let best = score.length - 1
  for (let at = Math.max(0, Math.floor(score.length - period)); at < score.length; at++)
    if ((score[at] ?? 0) > (score[best] ?? 0)) best = at
  return best
}
