import type { ClipView, Ramp } from './draft.ts'

/**
 * The pace of a clip: a constant speed or a ramp. A ramp's points are at source times, so that cutting, moving and splitting do
 * not change them; the pace is linear in source time between points and constant beyond them. So the playing time of a part of
 * the source is an integral with a closed form (a logarithm), and so is its inverse.
 */
export type Pace = Pick<ClipView, 'speed' | 'ramp'>

/** Picks the pace from a larger object. */
export function paceOf({ speed, ramp }: Pace): Pace {
  return { speed, ramp }
}

/** Shifts a pace to later source times, s. */
export function paceLater({ speed, ramp }: Pace, shift: number): Pace {
  if (ramp === null || shift === 0) return { speed, ramp }
  const [first, ...others] = ramp.points
  const later = ({ at, pace }: typeof first) => ({ at: at + shift, pace })
  return { speed, ramp: { ...ramp, points: [later(first), ...others.map(later)] } }
}

/** Playing time between two source times, s; negative backwards. */
export function playingTime(pace: Pace, from: number, to: number): number {
  if (pace.ramp === null) return (to - from) / pace.speed
  const { until } = playingOf(pace)
  return until(to) - until(from)
}

/** The source time reached after a playing time from another; negative before it. */
export function momentAfter(pace: Pace, from: number, seconds: number): number {
  if (pace.ramp === null) return from + seconds * pace.speed
  const { until, reached } = playingOf(pace)
  return reached(until(from) + seconds)
}

/** The speed at a source time. */
export function paceAt({ speed, ramp }: Pace, moment: number): number {
  if (ramp === null) return speed
  const { from, pace, slope } = stretchAt(stretchesOf(ramp, 1), moment)
  return pace + slope * (moment - from)
}

/** The slowest and the fastest pace. */
export function extremes({ speed, ramp }: Pace): { slowest: number; fastest: number } {
  const paces = ramp?.points.map(({ pace }) => pace) ?? [speed]
  return { slowest: Math.min(...paces), fastest: Math.max(...paces) }
}

/** s: bounds of source times */
const ENDS = { first: -1e6, last: 1e6 }

/** The parts of the source in which a ramp's speed is not 1, s. */
export function offPace({ points }: Ramp): { from: number; to: number }[] {
  const [first, last] = [points[0], points.at(-1) ?? points[0]]
  const corners = [{ at: ENDS.first, pace: first.pace }, ...points, { at: ENDS.last, pace: last.pace }]
  const off: { from: number; to: number }[] = []
  for (const [i, { at, pace }] of corners.entries()) {
    const before = corners[i - 1]
    if (before === undefined || (before.pace === 1 && pace === 1)) continue
    const joined = off.at(-1)?.to === before.at ? off.pop() : undefined
    off.push({ from: joined?.from ?? before.at, to: at })
  }
  return off
}

/** Maps between source and playing time, counted from the source's beginning or a ramp's first point. */
export interface Playing {
  /** playing time until a source time, s */
  until(moment: number): number
  /** source time reached after a playing time, s */
  reached(seconds: number): number
}

/**
 * The playback mapping of a pace.
 * @param share exponent for the speed, 0-1: at 0.5, a speed of 4 becomes 2
 */
export function playingOf({ speed, ramp }: Pace, share = 1): Playing {
  if (ramp === null) {
    const pace = speed ** share
    return { until: (moment) => moment / pace, reached: (seconds) => seconds * pace }
  }
  const stretches = stretchesOf(ramp, share)
  return {
    until(moment) {
      const stretch = stretchAt(stretches, moment)
      return stretch.played + timeWithin(stretch, moment, share)
    },
    reached(seconds) {
      const stretch = stretches.findLast(({ played }) => played <= seconds) ?? stretches[0]
      return stretch.from + wayWithin(stretch, seconds - stretch.played, share)
    },
  }
}

/** A part of the source with linear pace. */
interface Stretch {
  /** s in the source */
  from: number
  to: number
  /** pace at `from`, and its change per second of the source */
  pace: number
  slope: number
  /** playing time at `from`, counted from the first point, s */
  played: number
}

/** All parts, including those before the first and after the last point. */
function stretchesOf({ points }: Ramp, share: number): [Stretch, ...Stretch[]] {
  const { at: from, pace } = points[0]
  const stretches: [Stretch, ...Stretch[]] = [{ from, to: from, pace, slope: 0, played: 0 }]
  let played = 0
  for (const [i, { at, pace }] of points.entries()) {
    const next = points[i + 1]
    const slope = next === undefined ? 0 : (next.pace - pace) / (next.at - at)
    const stretch = { from: at, to: next?.at ?? Number.POSITIVE_INFINITY, pace, slope, played }
    stretches.push(stretch)
    if (next !== undefined) played += timeWithin(stretch, next.at, share)
  }
  return stretches
}

function stretchAt(stretches: [Stretch, ...Stretch[]], moment: number): Stretch {
  return stretches.find(({ to }) => moment < to) ?? stretches[0]
}

/** Relative changes of the pace below this count as constant. */
const LEVEL = 1e-9

/** Playing time from a part's beginning to a moment in it, s: the integral of 1 / pace ^ share. */
function timeWithin({ from, pace, slope }: Stretch, moment: number, share: number): number {
  const way = moment - from
  const change = (slope * way) / pace
  const level = way / pace ** share
  if (Math.abs(change) < LEVEL) return level
  const rest = 1 - share
  // ((1 + change) ^ rest - 1) / rest, which tends to the logarithm for rest 0
  const grown = rest === 0 ? Math.log1p(change) : Math.expm1(rest * Math.log1p(change)) / rest
  return (level * grown) / change
}

/** Source time covered from a part's beginning in a playing time, s: the inverse. */
function wayWithin({ pace, slope }: Stretch, seconds: number, share: number): number {
  const level = seconds * pace ** share
  const grown = (slope * level) / pace
  if (Math.abs(grown) < LEVEL) return level
  const rest = 1 - share
  const change = rest === 0 ? Math.expm1(grown) : Math.expm1(Math.log1p(rest * grown) / rest)
  return (level * change) / grown
}
