import * as z from 'zod'
import { seconds } from '../wording.ts'
import { easing } from './easing.ts'
import { value } from './kind.ts'
import { figure, filmOrClipTime, fraction } from './number.ts'
import { outOfOrder } from './points.ts'
import { POSITIONS, type PositionName } from './position.ts'

/** Keyframes, between which a property of an element is interpolated. */

export const ANIMATED = ['position', 'scale', 'rotation', 'opacity'] as const
/** Properties that can be animated. */
export type Animated = (typeof ANIMATED)[number]

/** Notation and range of a property that is a single number. */
export const FIGURES: Record<
  Exclude<Animated, 'position'>,
  { low: number; high: number; unit: 'share' | 'degrees' }
> = {
  scale: { low: 0, high: 10, unit: 'share' },
  rotation: { low: -3600, high: 3600, unit: 'degrees' },
  opacity: { low: 0, high: 1, unit: 'share' },
}

/** How far an element's centre may be outside the canvas, in shares of the canvas: far enough to be invisible. */
const OUTSIDE = 1
/** The centre of an element, in shares of the canvas from the left and the top; outside below 0 and above 1. */
export const middle = z.tuple([figure(-OUTSIDE, 1 + OUTSIDE), figure(-OUTSIDE, 1 + OUTSIDE)])
/** A position, by name or by the centre. */
export type Place = PositionName | [x: number, y: number]

const figures = Object.values(FIGURES)
const low = Math.min(...figures.map((each) => each.low))
const high = Math.max(...figures.map((each) => each.high))

const animatedValue = value(
  z.union([fraction(low, high), z.enum(POSITIONS), middle], {
    error: 'a position ("top" or [x, y]), a scale (1 as it is), degrees clockwise, or an opacity from 0 to 1',
  }),
  { as: 'value' },
)

/** Most keyframes of a property. */
export const MOST_POINTS = 200

const point = value(
  z.tuple([filmOrClipTime, animatedValue, easing.optional()], {
    error: 'a point [time, value] or [time, value, easing]',
  }),
  { as: '[s, value, easing?]' },
)
/** Keyframes in chronological order; an empty list removes an animation. */
export const points = z.array(point).max(MOST_POINTS, { error: `at most ${MOST_POINTS} points` })
export type Point = z.output<typeof point>

/** The problem with a combination of valid keyframes. */
export function pointsProblem(property: Animated, points: readonly Point[]): string | undefined {
  if (points[0]?.[2] !== undefined)
    return 'the first point has an easing, but nothing leads to it: give an easing with the point that it leads to'
  const wrong = points.map(([time, value]) => ({ time, problem: valueProblem(property, value) }))
  const first = wrong.find(({ problem }) => problem !== undefined)
  return first ? `the point at ${seconds(first.time)}: ${first.problem}` : outOfOrder(points)
}

function valueProblem(property: Animated, value: Point[1]): string | undefined {
  if (property === 'position')
    return typeof value === 'number' ? `a position is a name or [x, y], not ${value}` : undefined
  const { low, high } = FIGURES[property]
  if (typeof value !== 'number') return `${property} takes a figure from ${low} to ${high}`
  if (value >= low && value <= high) return undefined
  return `${property} goes from ${low} to ${high}, not to ${value}; nearest: ${value < low ? low : high}`
}
