import type { CalloutType } from '../../../edits/values/callout.ts'
import type { Curve, Geometry, Place, Rect } from './geometry.ts'

/** Paths along which callouts are drawn: points by progress, 0-1. */

/** largest distance between points, px on a canvas of 1080 */
const APART = 12

/** Points along the lines of a callout between two progress values, dense enough for a bounding box. */
export function placesAlong(type: CalloutType, geometry: Geometry, from: number, to: number): Place[] {
  const { unit, target, badge } = geometry
  if (badge) return [badge]
  const curve = type === 'underline' ? underlineOf(target, unit) : geometry.curve
  // the first part of a curve is itself a curve
  if (curve) return [...prefix(curve, to)]
  const at = (way: number) => (type === 'box' ? alongBox(target, unit, way) : alongCircle(target, way))
  // the last segment changes until it reaches the next corner, so start there
  const begin = type === 'circle' ? Math.floor(from * CORNERS) / CORNERS : from
  const length = 2.3 * (target.width + target.height)
  const steps = Math.max(1, Math.ceil(((to - begin) * length) / (APART * unit)))
  return Array.from({ length: steps + 1 }, (_, i) => at(begin + ((to - begin) * i) / steps))
}

export function boxRadius({ width, height }: Rect, unit: number): number {
  return Math.min(18 * unit, width / 2, height / 2)
}

/** Perimeter of a rounded box. */
export function aroundBox({ width, height }: Rect, radius: number): number {
  return 2 * (width + height) - (8 - 2 * Math.PI) * radius
}

/** Clockwise from its top left; corners count as square. */
function alongBox(box: Rect, unit: number, way: number): Place {
  const { x, y, width, height } = box
  const radius = boxRadius(box, unit)
  const corner = (Math.PI / 2) * radius
  let left = way * aroundBox(box, radius)
  const sides: [Place, Place, number][] = [
    [{ x: x + radius, y }, { x: x + width, y }, width - 2 * radius],
    [{ x: x + width, y: y + radius }, { x: x + width, y: y + height }, height - 2 * radius],
    [{ x: x + width - radius, y: y + height }, { x, y: y + height }, width - 2 * radius],
    [{ x, y: y + height - radius }, { x, y }, height - 2 * radius],
  ]
  for (const [from, end, straight] of sides) {
    if (left <= straight + corner) {
      const part = Math.min(1, left / Math.hypot(end.x - from.x, end.y - from.y))
      return { x: from.x + (end.x - from.x) * part, y: from.y + (end.y - from.y) * part }
    }
    left -= straight + corner
  }
  return { x: x + radius, y }
}

/** Start angle at the upper left, and the total angle, slightly more than a full turn. */
const START = -0.72 * Math.PI
const TURN = 2.12 * Math.PI
/** Points of the polygon for a circle. */
export const CORNERS = 64

export function alongCircle({ x, y, width, height }: Rect, way: number): Place {
  const turned = TURN * way
  // the end is slightly outside the start
  const grown = 1 + (0.05 * turned) / (2 * Math.PI)
  return {
    x: x + width / 2 + (width / 2) * grown * Math.cos(START + turned),
    y: y + height / 2 + (height / 2) * grown * Math.sin(START + turned),
  }
}

export function underlineOf({ x, y, width, height }: Rect, unit: number): Curve {
  const bottom = y + height + 4 * unit
  const sag = Math.min(10 * unit, width * 0.03)
  return [
    { x, y: bottom },
    { x: x + width / 2, y: bottom + sag },
    { x: x + width, y: bottom - sag / 3 },
  ]
}

/** The first part of a curve (de Casteljau). */
export function prefix([a, b, c]: Curve, t: number): Curve {
  const between = (p: Place, q: Place) => ({ x: p.x + (q.x - p.x) * t, y: p.y + (q.y - p.y) * t })
  const [ab, bc] = [between(a, b), between(b, c)]
  return [a, ab, between(ab, bc)]
}
