import type { ClipView, Ramp } from './draft.ts'

/**
 * How fast a clip plays: at one speed, or along a ramp. A ramp's points stand at moments of the source, so that cutting,
 * moving and splitting leave them where they are; between two of them the pace goes in a straight line over the source's
 * time, beyond the first and the last it stays. So the time that a stretch of the source takes is an integral that has a
 * closed form (a logarithm), and so has its inverse.
 */
export type Pace = Pick<ClipView, 'speed' | 'ramp'>

/** The pace of what has more to it. */
export function paceOf({ speed, ramp }: Pace): Pace {
  return { speed, ramp }
}

/** The same pace at moments so many s later. */
export function paceLater({ speed, ramp }: Pace, shift: number): Pace {
  if (ramp === null || shift === 0) return { speed, ramp }
  const [first, ...others] = ramp.points
  const later = ({ at, pace }: typeof first) => ({ at: at + shift, pace })
  return { speed, ramp: { ...ramp, points: [later(first), ...others.map(later)] } }
}

/** How long a source plays from one moment to another, s; below 0 backwards. */
export function playingTime(pace: Pace, from: number, to: number): number {
  if (pace.ramp === null) return (to - from) / pace.speed
  const { until } = playingOf(pace)
  return until(to) - until(from)
}

/** The moment of the source that is reached some seconds of playing after another one; below 0 before it. */
export function momentAfter(pace: Pace, from: number, seconds: number): number {
  if (pace.ramp === null) return from + seconds * pace.speed
  const { until, reached } = playingOf(pace)
  return reached(until(from) + seconds)
}

/** The pace at a moment of the source, times the recorded one. */
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

/** s: a source's moments before all others, and behind them */
const ENDS = { first: -1e6, last: 1e6 }

/** The stretches of the source over which a ramp is not at the recorded speed, s. */
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

/** How playing goes on, counted from the source's beginning or a ramp's first point. */
export interface Playing {
  /** s of playing until a moment of the source */
  until(moment: number): number
  /** the moment of the source that is reached after so many s of playing */
  reached(seconds: number): number
}

/**
 * How a source plays.
 * @param share of the way from the recorded pace to this one, 0-1, by powers: at 0.5, what is four times as fast is twice as fast
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

/** A stretch of the source over which the pace goes in a straight line. */
interface Stretch {
  /** s in the source */
  from: number
  to: number
  /** pace at `from`, and how much it changes a second of the source */
  pace: number
  slope: number
  /** s of playing at `from`, counted from the first point */
  played: number
}

/** From before the first point to behind the last. */
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

/** Below this change of the pace over a stretch, as a part of it, its straight line is as good as level. */
const LEVEL = 1e-9

/** s that it takes to play from a stretch's beginning to a moment of it: the integral of 1 / pace ^ share. */
function timeWithin({ from, pace, slope }: Stretch, moment: number, share: number): number {
  const way = moment - from
  const change = (slope * way) / pace
  const level = way / pace ** share
  if (Math.abs(change) < LEVEL) return level
  const rest = 1 - share
  // ((1 + change) ^ rest - 1) / rest, which for no rest is the logarithm
  const grown = rest === 0 ? Math.log1p(change) : Math.expm1(rest * Math.log1p(change)) / rest
  return (level * grown) / change
}

/** The way through the source from a stretch's beginning in so many s of playing, s: the inverse. */
function wayWithin({ pace, slope }: Stretch, seconds: number, share: number): number {
  const level = seconds * pace ** share
  const grown = (slope * level) / pace
  if (Math.abs(grown) < LEVEL) return level
  const rest = 1 - share
  const change = rest === 0 ? Math.expm1(grown) : Math.expm1(Math.log1p(rest * grown) / rest)
  return (level * change) / grown
}
