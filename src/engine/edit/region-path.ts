import type { Box } from '../../edits/values/box.ts'
import type { Point } from './draft.ts'

/** Interpolates the path of a region. */

const SIDES = ['x', 'y', 'width', 'height'] as const

/**
 * The box of a region at a time: constant before the first and after the last point, between them a smooth monotone curve that
 * starts and ends at rest.
 */
export function placeAt(path: readonly Point[], time: number): Box {
  const next = path.findIndex(({ at }) => at > time)
  const [before, after] = [path[next < 0 ? path.length - 1 : next - 1], path[next]]
  const [a = after, b = before] = [before, after]
  if (!a || !b) return { x: 0, y: 0, width: 1, height: 1 }
  const i = path.indexOf(a)
  const [x = 0, y = 0, width = 0, height = 0] = SIDES.map((side) => {
    if (a === b) return a[side]
    return between(a[side], b[side], slope(path, i, side), slope(path, i + 1, side), b.at - a.at, time - a.at)
  })
  return { x, y, width, height }
}

/** Sorts points by time, keeping the last of several at one time. A single one is at 0. */
export function rising(points: readonly Point[]): Point[] {
  const inOrder = [...points].sort((a, b) => a.at - b.at)
  const apart = inOrder.filter(({ at }, i) => at !== inOrder[i + 1]?.at)
  const [only] = apart
  return apart.length === 1 && only ? [{ ...only, at: 0 }] : apart
}

/** Cubic Hermite interpolation. @param length between the points @param at 0 to length */
function between(from: number, to: number, slopeFrom: number, slopeTo: number, length: number, at: number): number {
  const t = at / length
  const [t2, t3] = [t * t, t * t * t]
  return (
    from * (2 * t3 - 3 * t2 + 1) +
    to * (3 * t2 - 2 * t3) +
    length * (slopeFrom * (t3 - 2 * t2 + t) + slopeTo * (t3 - t2))
  )
}

/** Slope at a point: the harmonic mean of both sides (Fritsch-Carlson), 0 at extrema. */
function slope(path: readonly Point[], i: number, side: (typeof SIDES)[number]): number {
  const [a, b, c] = [path[i - 1], path[i], path[i + 1]]
  if (!a || !b || !c) return 0
  const [before, after] = [(b[side] - a[side]) / (b.at - a.at), (c[side] - b[side]) / (c.at - b.at)]
  return before * after <= 0 ? 0 : (2 * before * after) / (before + after)
}
