import type { Place } from '../../../edits/values/keyframes.ts'
import type { PositionName } from '../../../edits/values/position.ts'
import type { Mapping } from '../kernel/kernel.ts'
import type { Moves, Pose } from '../plan/moves.ts'
import type { Size } from './fit.ts'

/** A position on the canvas, px. */
export interface Point {
  x: number
  y: number
}

/** Px of a drawing per px of the canvas: 2 is drawn twice as large. */
export type Density = Point

/** Position of the centre, scale and rotation of an element. */
export interface Placed {
  middle: Point
  /** multiplies its size */
  scale: number
  /** degrees clockwise */
  rotation: number
}

export function poseAt({ poses }: Moves, frame: number): Pose {
  const pose = poses[Math.min(frame, poses.length - 1)]
  if (!pose) throw new Error('something moves without a pose')
  return pose
}

/**
 * The centre of an element.
 * @param own its position without a pose @param size px as shown @param named its corner at a named position
 */
export function middleOf(
  place: Pose['place'],
  own: Point,
  size: Size,
  canvas: Size,
  named: (position: PositionName, size: Size) => Point,
): Point {
  if (place === null) return own
  const at = (one: Place): Point => {
    if (typeof one !== 'string') return { x: one[0] * canvas.width, y: one[1] * canvas.height }
    const { x, y } = named(one, size)
    return { x: x + size.width / 2, y: y + size.height / 2 }
  }
  if (typeof place === 'string' || Array.isArray(place)) return at(place)
  const [from, to] = [at(place.from), at(place.to)]
  return { x: from.x + (to.x - from.x) * place.way, y: from.y + (to.y - from.y) * place.way }
}

/**
 * Mapping from a part of the canvas to a drawing's pixels.
 * @param corner of that part, px @param pivot centre in the drawing, px
 */
export function mappingFrom(
  corner: Point,
  { middle, scale, rotation }: Placed,
  density: Density,
  pivot: Point,
): Mapping {
  const [cos, sin] = turned(rotation)
  const [across, along] = [density.x / scale, density.y / scale]
  const [dx, dy] = [corner.x - middle.x, corner.y - middle.y]
  return {
    x: pivot.x + across * (cos * dx + sin * dy),
    y: pivot.y + along * (cos * dy - sin * dx),
    right: { x: across * cos, y: -along * sin },
    down: { x: across * sin, y: along * cos },
  }
}

/** The visible bounding box of a drawing on the canvas, with even sides; undefined if it is outside. */
export function seenPart(
  { middle, scale, rotation }: Placed,
  density: Density,
  pivot: Point,
  drawing: Size,
  canvas: Size,
): (Size & Point) | undefined {
  const [cos, sin] = turned(rotation)
  const corners = [0, 1, 2, 3].map((i) => {
    const x = (((i & 1) * drawing.width - pivot.x) / density.x) * scale
    const y = (((i >> 1) * drawing.height - pivot.y) / density.y) * scale
    return { x: middle.x + cos * x - sin * y, y: middle.y + sin * x + cos * y }
  })
  const even = (px: number) => 2 * Math.floor(px / 2)
  const low = (values: number[]) => Math.max(0, even(Math.min(...values) - 1))
  const high = (values: number[], side: number) => Math.min(side, even(Math.max(...values) + 3))
  const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)]
  const [x, y] = [low(xs), low(ys)]
  const [width, height] = [high(xs, canvas.width) - x, high(ys, canvas.height) - y]
  return width > 0 && height > 0 ? { x, y, width, height } : undefined
}

/** Cosine and sine of an angle, exact for quarter turns. */
function turned(degrees: number): [number, number] {
  const quarter = degrees / 90
  const exact = (
    [
      [1, 0],
      [0, 1],
      [-1, 0],
      [0, -1],
    ] as const
  )[((quarter % 4) + 4) % 4]
  const radians = (degrees * Math.PI) / 180
  return exact ? [...exact] : [Math.cos(radians), Math.sin(radians)]
}
