import type { Clip, Ramp } from './draft.ts'
import { momentAfter, type Pace } from './pace.ts'

/**
 * A ramp's points in edits and documents: s from the clip's beginning at normal speed, in playback order, independent of the
 * ramp and of the in point.
 */
export type RampPoint = readonly [seconds: number, pace: number]

type Stretch = Pick<Clip, 'sourceStart' | 'frames' | 'speed' | 'ramp' | 'reverse'>

/** Length of the source that a clip shows, s. */
export function recordedSeconds({ sourceStart, frames, ...pace }: Stretch, fps: number): number {
  return momentAfter(pace, sourceStart, frames / fps) - sourceStart
}

/** The points of a clip's ramp; empty without one. */
export function rampPoints(clip: Stretch, fps: number): RampPoint[] {
  const { ramp, sourceStart, reverse } = clip
  const end = sourceStart + recordedSeconds(clip, fps)
  const points = (ramp?.points ?? []).map(({ at, pace }): RampPoint => {
    return [rounded(reverse ? end - at : at - sourceStart), pace]
  })
  return reverse ? points.reverse() : points
}

/** The ramp for points on a clip showing a length of its source, s. At least one point. */
export function rampOf(
  points: readonly RampPoint[],
  { sourceStart, reverse }: Pick<Clip, 'sourceStart' | 'reverse'>,
  recorded: number,
): Ramp['points'] {
  let before = Number.NEGATIVE_INFINITY
  const [first = { at: 0, pace: 1 }, ...others] = (reverse ? points.toReversed() : points).map(([seconds, pace]) => {
    const at = milliseconds(reverse ? sourceStart + recorded - seconds : sourceStart + seconds)
    before = Math.max(at, milliseconds(before + 0.001))
    return { at: before, pace: Math.round(pace * 1000) / 1000 }
  })
  return [first, ...others]
}

/** Converts points to a pace over the clip's own recorded time. */
export function alongPoints(points: readonly RampPoint[]): Pace {
  const [first = { at: 0, pace: 1 }, ...others] = points.map(([at, pace]) => ({ at, pace }))
  return { speed: 1, ramp: { points: [first, ...others], muted: false } }
}

// avoids -0

function rounded(seconds: number): number {
  return Math.round(seconds * 1e5) / 1e5 + 0
}

/** Rounds to ms, so that reported values convert back exactly. */
function milliseconds(seconds: number): number {
  return Math.round(seconds * 1000) / 1000 + 0
}
