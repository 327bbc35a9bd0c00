import type { SKRSContext2D } from '@napi-rs/canvas'
import { setFont } from '../text/block.ts'
import { joined } from '../text/unseen-emoji.ts'
import type { Curve, Geometry, Place, Rect } from './geometry.ts'
import type { Label } from './label.ts'
import { alongCircle, aroundBox, boxRadius, CORNERS, prefix, underlineOf } from './stroke-path.ts'

/** Draws callouts: lines with round ends, with a halo that contrasts with any background. */

export interface Ink {
  /** colour of lines and plates */
  color: string
  /** halo and colour of letters on plates: white or nearly black, whichever contrasts more */
  halo: string
}

/** On a canvas of 1080. */
const HALO = 4
const SHADOW = { color: 'rgba(0, 0, 0, 0.4)', blur: 16, drop: 4 }

/** Draws lines with a halo, and a shadow beneath all of them. */
export function inked(
  context: SKRSContext2D,
  { unit, line }: Geometry,
  ink: Ink,
  draw: (context: SKRSContext2D) => void,
): void {
  context.lineCap = 'round'
  context.lineJoin = 'round'
  shadowed(context, unit, () => {
    context.strokeStyle = ink.halo
    context.fillStyle = ink.halo
    context.lineWidth = line + 2 * HALO * unit
    draw(context)
  })
  context.strokeStyle = ink.color
  context.fillStyle = ink.color
  context.lineWidth = line
  draw(context)
}

function shadowed(context: SKRSContext2D, unit: number, draw: () => void): void {
  context.save()
  context.shadowColor = SHADOW.color
  context.shadowBlur = SHADOW.blur * unit
  context.shadowOffsetY = SHADOW.drop * unit
  draw()
  context.restore()
}

/** @param way progress from the tail to the target, 0-1 */
export function drawArrow(context: SKRSContext2D, curve: Curve, line: number, way: number): void {
  const head = 3.4 * line
  const [from, by, tip] = prefix(curve, way)
  const angle = Math.atan2(tip.y - by.y, tip.x - by.x)
  const back = { x: tip.x - Math.cos(angle) * head * 0.8, y: tip.y - Math.sin(angle) * head * 0.8 }
  if (Math.hypot(tip.x - from.x, tip.y - from.y) > head) {
    context.beginPath()
    context.moveTo(from.x, from.y)
    context.quadraticCurveTo(by.x, by.y, back.x, back.y)
    context.stroke()
  }
  const wing = (side: number) => ({
    x: tip.x - Math.cos(angle) * head * 1.15 + side * Math.sin(angle) * head * 0.66,
    y: tip.y - Math.sin(angle) * head * 1.15 - side * Math.cos(angle) * head * 0.66,
  })
  const [left, right] = [wing(1), wing(-1)]
  const width = context.lineWidth
  context.beginPath()
  context.moveTo(tip.x, tip.y)
  context.lineTo(left.x, left.y)
  context.lineTo(back.x, back.y)
  context.lineTo(right.x, right.y)
  context.closePath()
  // rounds its corners by the remaining line width
  context.lineWidth = Math.max(1, width - line * 0.62)
  context.stroke()
  context.fill()
  context.lineWidth = width
}

export function drawBox(context: SKRSContext2D, box: Rect, unit: number, way: number): void {
  const { x, y, width, height } = box
  const radius = boxRadius(box, unit)
  const around = aroundBox(box, radius)
  context.setLineDash(way < 1 ? [around * way, around * 2] : [])
  context.beginPath()
  context.roundRect(x, y, width, height, radius)
  context.stroke()
  context.setLineDash([])
}

export function drawCircle(context: SKRSContext2D, target: Rect, way: number): void {
  // uses the same points at any time, so that earlier parts do not change
  const passed = Array.from({ length: Math.ceil(CORNERS * way) }, (_, i) => i / CORNERS)
  context.beginPath()
  for (const { x, y } of [...passed, way].map((done) => alongCircle(target, done))) context.lineTo(x, y)
  context.stroke()
}

export function drawUnderline(context: SKRSContext2D, target: Rect, unit: number, way: number): void {
  const [from, by, to] = prefix(underlineOf(target, unit), way)
  context.beginPath()
  context.moveTo(from.x, from.y)
  context.quadraticCurveTo(by.x, by.y, to.x, to.y)
  context.stroke()
}

/** A disc with a number. @param size 0-1, with a brief overshoot */
export function paintBadge(
  context: SKRSContext2D,
  { x, y, radius }: Place & { radius: number },
  text: string,
  families: string,
  unit: number,
  ink: Ink,
  size: number,
): void {
  const grown = radius * size
  if (grown < 1) return
  const disc = (r: number) => {
    context.beginPath()
    context.arc(x, y, r, 0, 2 * Math.PI)
    context.fill()
  }
  shadowed(context, unit, () => {
    context.fillStyle = ink.halo
    disc(grown + HALO * unit)
  })
  context.fillStyle = ink.color
  disc(grown)
  const type = grown * (text.length > 1 ? 1.0 : 1.22)
  setFont(context, { css: `750 ${type}px ${families}`, spacing: 0 }, false)
  context.textAlign = 'center'
  context.fillStyle = ink.halo
  context.fillText(joined(text), x, y + type * 0.363)
}

/** The text on its plate. */
export function paintPlate(context: SKRSContext2D, plate: Rect, label: Label, { unit }: Geometry, ink: Ink): void {
  const { x, y, width, height } = plate
  const radius = Math.min(height / 2, 0.34 * label.leading)
  const rounded = (grow: number) => {
    context.beginPath()
    context.roundRect(x - grow, y - grow, width + 2 * grow, height + 2 * grow, radius + grow)
    context.fill()
  }
  shadowed(context, unit, () => {
    context.fillStyle = ink.halo
    rounded(HALO * unit)
  })
  context.fillStyle = ink.color
  rounded(0)
  setFont(context, label.font, false)
  context.textAlign = 'center'
  context.fillStyle = ink.halo
  for (const [i, { text }] of label.lines.entries())
    context.fillText(
      joined(text),
      x + width / 2,
      y + label.padding.y + label.leading * (i + 0.5) + label.leading * 0.297,
    )
}
