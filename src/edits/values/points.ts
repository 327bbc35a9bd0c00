import * as z from 'zod'
import { seconds } from '../wording.ts'
import { value } from './kind.ts'
import { lengthOrNone, volume } from './number.ts'

/** Values that change over time, as points of time and value. */

/** Most points in a list. */
export const MOST_POINTS = 1000

/** Times on the timeline, s, each with a volume. */
export const volumePoints = value(
  z
    .array(z.tuple([lengthOrNone, volume]))
    .min(1)
    .max(MOST_POINTS),
  {
    as: '[[s, 0-4], …]',
  },
)

/** The problem with points that are not in chronological order. */
export function outOfOrder(points: readonly (readonly [at: number, ...rest: unknown[]])[]): string | undefined {
  const at = points.findIndex(([time], i) => i > 0 && time <= (points[i - 1]?.[0] ?? 0))
  const [time = 0] = points[at] ?? []
  const [before = 0] = points[at - 1] ?? []
  return at < 0
    ? undefined
    : `points have to be in order of time, each later than the one before: point ${at + 1} is at ${seconds(time)}, the one before at ${seconds(before)}`
}
