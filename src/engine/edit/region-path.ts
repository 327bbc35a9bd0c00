import type { Box } from '../../edits/values/box.ts'
import type { Point } from './draft.ts'

/** Where a region is at a time between the points of its path. */

const SIDES = ['x', 'y', 'width', 'height'] as const

/**
 * The place of a region at a time of its path: at rest before the first point and behind the last, in between on a smooth way
 * through all of them that starts and ends gently and never goes further than its points.
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

/** Points in the order of time; of several at one time the last. One alone is at 0. */
export function rising(points: readonly Point[]): Point[] {
  const inOrder = [...points].sort((a, b) => a.at - b.at)
  const apart = inOrder.filter(({ at }, i) => at !== inOrder[i + 1]?.at)
  const [only] = apart
  return apart.length === 1 && only ? [{ ...only, at: 0 }] : apart
}

/** Cubic from one value to another, with the slopes at both. @param length from one to the other  @param at 0 to length */
function between(from: number, to: number, slopeFrom: number, slopeTo: number, length: number, at: number): number {
  const t = at / length
  const [t2, t3] = [t * t, t * t * t]
  return (
    from * (2 * t3 - 3 * t2 + 1) +
    to * (3 * t2 - 2 * t3) +
    length * (slopeFrom * (t3 - 2 * t2 + t) + slopeTo * (t3 - t2))
  )
}

/** How fast a side changes at a point: the harmonic mean of both legs (Fritsch and Carlson), and rest where it turns back. */
function slope(path: readonly Point[], i: number, side: (typeof SIDES)[number]): number {
  const [a, b, c] = [path[i - 1], path[i], path[i + 1]]
  if (!a || !b || !c) return 0
  const [before, after] = [(b[side] - a[side]) / (b.at - a.at), (c[side] - b[side]) / (c.at - b.at)]
  return before * after <= 0 ? 0 : (2 * before * after) / (before + after)
}
