import type { CalloutType } from '../../../edits/values/callout.ts'
import type { Callout } from '../../edit/draft.ts'
import { placeBlock, type Size } from '../text/place.ts'
import type { Label } from './label.ts'

import { unitOf } from './unit.ts'

/** Geometry of callouts, px of the canvas. */

/** How a callout looks, without its time. */
export type CalloutLook = Pick<Callout, 'type' | 'box' | 'text' | 'number' | 'position' | 'color'>

export interface Rect extends Size {
  x: number
  y: number
}

export interface Place {
  x: number
  y: number
}

/** A quadratic Bézier curve: start, control point, end. */
export type Curve = readonly [from: Place, by: Place, to: Place]

export interface Geometry {
  /** one px of a canvas of 1080 */
  unit: number
  /** width of lines */
  line: number
  /** the target, with a margin */
  target: Rect
  /** the text's plate, if there is text */
  plate: Rect | undefined
  /** of an arrow */
  curve: Curve | undefined
  /** of a number */
  badge: (Place & { radius: number }) | undefined
}

/** Width of lines, and lengths, on a canvas of 1080. */
const LINE = 9
const ROOM: Record<CalloutType, number> = { arrow: 12, box: 12, circle: 16, underline: 6, number: 0 }
const ARROW = 130
const BADGE = 34
/** between a plate and its target */
const GAP = 18
/** preferred margin to the canvas's edge, as a share of its shorter side */
const MARGIN = 0.04

/** @param label the text, laid out */
export function geometryOf(look: CalloutLook, canvas: Size, label: Label | undefined): Geometry {
  const unit = unitOf(canvas)
  const target = targetOf(look, canvas, unit)
  const badge = look.type === 'number' ? badgeAt(target, canvas, unit) : undefined
  const plate = label && plateOf(look, canvas, label, target, badge, unit)
  const curve = look.type === 'arrow' ? curveTo(target, plate ?? tailOf(target, canvas, unit), unit) : undefined
  return { unit, line: LINE * unit, target, plate, curve, badge }
}

function targetOf({ type, box }: CalloutLook, canvas: Size, unit: number): Rect {
  const [width, height] = [box.width * canvas.width, box.height * canvas.height]
  // an ellipse around a box is larger than it
  const [wider, higher] = type === 'circle' ? [width * 0.21, height * 0.21] : [0, 0]
  const room = ROOM[type] * unit
  return {
    x: box.x * canvas.width - wider - room,
    y: box.y * canvas.height - higher - room,
    width: width + 2 * (wider + room),
    height: height + 2 * (higher + room),
  }
}

/** At the corner of its target, or centred on a point. */
function badgeAt(target: Rect, canvas: Size, unit: number): Place & { radius: number } {
  const radius = BADGE * unit
  const within = (at: number, most: number) => Math.max(radius * 1.2, Math.min(most - radius * 1.2, at))
  return { x: within(target.x, canvas.width), y: within(target.y, canvas.height), radius }
}

export function middleOf({ x, y, width, height }: Rect): Place {
  return { x: x + width / 2, y: y + height / 2 }
}

function plateOf(
  { type, position }: CalloutLook,
  canvas: Size,
  { width, height }: Size,
  target: Rect,
  badge: Geometry['badge'],
  unit: number,
): Rect {
  if (position !== null) return { ...placeBlock({ width, height }, canvas, position), width, height }
  if (badge) return beside(badge, { width, height }, canvas, unit)
  const away = type === 'arrow' ? ARROW * unit : GAP * unit
  return roomiest(type === 'arrow' ? AROUND : SIDES, target, { width, height }, away, canvas)
}

/** Text follows a number, to its right if there is room. */
function beside(
  { x, y, radius }: Place & { radius: number },
  { width, height }: Size,
  canvas: Size,
  unit: number,
): Rect {
  const gap = radius + (GAP / 2) * unit
  const right = x + gap + width <= canvas.width * (1 - MARGIN / 2)
  return { x: right ? x + gap : x - gap - width, y: y - height / 2, width, height }
}

/** Directions from a target in which its text can be placed, the preferred first. */
const AROUND: readonly Place[] = [
  { x: -0.8, y: -0.6 },
  { x: 0.8, y: -0.6 },
  { x: -0.8, y: 0.6 },
  { x: 0.8, y: 0.6 },
  { x: -1, y: 0 },
  { x: 1, y: 0 },
  { x: 0, y: -1 },
  { x: 0, y: 1 },
]
const SIDES: readonly Place[] = [
  { x: 0, y: -1 },
  { x: 0, y: 1 },
  { x: 1, y: 0 },
  { x: -1, y: 0 },
]

/** Beside the target, completely on the canvas if possible, towards its middle. */
function roomiest(directions: readonly Place[], target: Rect, plate: Size, away: number, canvas: Size): Rect {
  const margin = MARGIN * Math.min(canvas.width, canvas.height)
  const from = middleOf(target)
  const towards = { x: canvas.width / 2 - from.x, y: canvas.height / 2 - from.y }
  const options = directions.map(({ x, y }) => {
    const middle = {
      x: from.x + x * (target.width / 2 + away) + (Math.sign(x) * plate.width) / 2,
      y: from.y + y * (target.height / 2 + away) + (Math.sign(y) * plate.height) / 2,
    }
    const wanted = { x: middle.x - plate.width / 2, y: middle.y - plate.height / 2 }
    const kept = {
      x: Math.max(margin, Math.min(canvas.width - margin - plate.width, wanted.x)),
      y: Math.max(margin, Math.min(canvas.height - margin - plate.height, wanted.y)),
    }
    const moved = Math.hypot(kept.x - wanted.x, kept.y - wanted.y)
    const inwards = (x * towards.x) / canvas.width + (y * towards.y) / canvas.height
    return { ...kept, cost: moved - inwards * away }
  })
  const best = options.reduce((a, b) => (b.cost < a.cost - 1 ? b : a))
  return { x: best.x, y: best.y, ...plate }
}

/** The start of an arrow without text: away from its target, towards the middle of the canvas. */
function tailOf(target: Rect, canvas: Size, unit: number): Rect {
  const from = middleOf(target)
  const [dx, dy] = [canvas.width / 2 - from.x, canvas.height / 2 - from.y]
  const length = Math.hypot(dx, dy)
  const direction = length < 40 * unit ? { x: -0.8, y: -0.6 } : { x: dx / length, y: dy / length }
  const edge = edgeOf(target, { x: from.x + direction.x * 1e4, y: from.y + direction.y * 1e4 })
  const reach = ARROW * 1.25 * unit
  return { x: edge.x + direction.x * reach, y: edge.y + direction.y * reach, width: 0, height: 0 }
}

/** Curvature of an arrow, as a share of its length. */
const BEND = 0.16

function curveTo(target: Rect, plate: Rect, unit: number): Curve {
  const start = edgeOf(grown(plate, plate.width > 0 ? 6 * unit : 0), middleOf(target))
  const straight = edgeOf(target, start)
  const [dx, dy] = [straight.x - start.x, straight.y - start.y]
  // curved upwards
  const side = dx > 0 ? 1 : -1
  const by = { x: (start.x + straight.x) / 2 + side * dy * BEND, y: (start.y + straight.y) / 2 - side * dx * BEND }
  return [start, by, edgeOf(target, by)]
}

function grown({ x, y, width, height }: Rect, by: number): Rect {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by }
}

/** Where the line from a rectangle's centre to a point outside crosses its edge. */
function edgeOf(rect: Rect, to: Place): Place {
  const from = middleOf(rect)
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const part = Math.min(
    1,
    rect.width / 2 / Math.max(1e-6, Math.abs(dx)),
    rect.height / 2 / Math.max(1e-6, Math.abs(dy)),
  )
  return { x: from.x + dx * part, y: from.y + dy * part }
}
