import { type Area, overlaps, type Samples } from './surface.ts'

/** Value interpolated from an area's surroundings at a place inside it, 0-1 from left and top. */
export type Surroundings = (x: number, y: number) => number

/** Largest number of sampled places along a side. */
const MOST_PLACES = 16
/** distance between two of them, in samples */
const APART = 6
/** Width of the band sampled outside the edge: share of the area's shorter side, and limits in samples. */
const BAND = { part: 0.12, least: 2, most: 12 }

/**
 * Interpolates the colours along an area's four sides over it (a Coons patch). Nothing inside the area or inside `hidden` is
 * read. A side at the picture's edge copies the opposite one; without any surroundings the value is `otherwise`.
 */
export function surroundings(plane: Samples, area: Area, hidden: readonly Area[], otherwise: number): Surroundings {
  const { left, top, right, bottom } = area
  const shorter = Math.min(right - left, bottom - top)
  const band = Math.round(Math.max(BAND.least, Math.min(BAND.most, shorter * BAND.part)))
  const rows = (from: number, to: number) =>
    side(plane, hidden, right - left, (a, b) => ({ left: left + a, right: left + b, top: from, bottom: to }))
  const columns = (from: number, to: number) =>
    side(plane, hidden, bottom - top, (a, b) => ({ left: from, right: to, top: top + a, bottom: top + b }))
  const sides = {
    top: rows(top - band, top),
    bottom: rows(bottom, bottom + band),
    left: columns(left - band, left),
    right: columns(right, right + band),
  }
  const all = Object.values(sides).flatMap((each) => each ?? [])
  const mean = all.length === 0 ? otherwise : all.reduce((sum, value) => sum + value, 0) / all.length
  const above = sides.top ?? sides.bottom ?? [mean]
  const below = sides.bottom ?? above
  const before = sides.left ?? sides.right ?? [mean]
  const behind = sides.right ?? before
  const [a, b] = [at(above, 0) + at(before, 0), at(above, 1) + at(behind, 0)]
  const [c, d] = [at(below, 0) + at(before, 1), at(below, 1) + at(behind, 1)]
  return (x, y) => {
    const vertical = at(above, x) * (1 - y) + at(below, x) * y
    const horizontal = at(before, y) * (1 - x) + at(behind, y) * x
    const corners = ((a * (1 - x) + b * x) * (1 - y) + (c * (1 - x) + d * x) * y) / 2
    return Math.max(0, Math.min(255, vertical + horizontal - corners))
  }
}

/** Means at even distances along a side; undefined if none of it may be read. */
function side(
  plane: Samples,
  hidden: readonly Area[],
  length: number,
  windowAt: (from: number, to: number) => Area,
): number[] | undefined {
  const places = Math.max(2, Math.min(MOST_PLACES, Math.ceil(length / APART)))
  const values = Array.from({ length: places }, (_, i) => {
    const window = windowAt(Math.floor((i * length) / places), Math.ceil(((i + 1) * length) / places))
    return hidden.some((each) => overlaps(each, window)) ? undefined : meanOf(plane, window)
  })
  const known = values.flatMap((value, i) => (value === undefined ? [] : [i]))
  if (known.length === 0) return undefined
  const near = (i: number) => known.reduce((best, other) => (Math.abs(other - i) < Math.abs(best - i) ? other : best))
  const whole = values.map((value, i) => value ?? values[near(i)] ?? 0)
  return whole.map((value, i) => (2 * value + (whole[i - 1] ?? value) + (whole[i + 1] ?? value)) / 4)
}

/** Samples read along each side of a window. */
const TAPS = 6

function meanOf({ bytes, at, stride, width, height }: Samples, window: Area): number | undefined {
  const left = Math.max(0, window.left)
  const top = Math.max(0, window.top)
  const right = Math.min(width, window.right)
  const bottom = Math.min(height, window.bottom)
  if (left >= right || top >= bottom) return undefined
  const [dx, dy] = [Math.max(1, Math.floor((right - left) / TAPS)), Math.max(1, Math.floor((bottom - top) / TAPS))]
  let [sum, count] = [0, 0]
  for (let y = top; y < bottom; y += dy)
    for (let x = left; x < right; x += dx) {
      sum += bytes[at + y * stride + x] ?? 0
      count++
    }
  return sum / count
}

function at(values: readonly number[], place: number): number {
  const last = values.length - 1
  const exact = place * last
  const i = Math.min(last, Math.floor(exact))
  const [a = 0, b = a] = [values[i], values[i + 1]]
  return a + (b - a) * (exact - i)
}
