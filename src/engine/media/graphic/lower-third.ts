import type { SKRSContext2D } from '@napi-rs/canvas'
import { unitOf } from '../callout/unit.ts'
import { contrasting } from '../contrast.ts'
import { drawn } from '../drawn.ts'
import { passed } from '../ends.ts'
import { setFont } from '../text/block.ts'
import { placeBlock, type Size, safeMargins } from '../text/place.ts'
import { joined } from '../text/unseen-emoji.ts'
import { easeIn, easeOut, evenArea, type GraphicDrawing, type LookOf, type Stage, type Stamp } from './drawing.ts'
import { lowerThirdEnds } from './ends.ts'
import { type OneLine, oneLine } from './words.ts'

/** A name on a dark plate behind a bar, and a role on a plate of the bar's colour below it. */

/** px on a canvas of 1080 */
const NAME = { size: 52, weight: 700, x: 30, y: 15 }
const ROLE = { size: 33, weight: 600, x: 30, y: 10 }
const BAR = 10
const RADIUS = 5
const PLATE = 'rgba(17, 21, 27, 0.9)'
/** Widest, as a part of the canvas's width. */
const WIDEST = { lying: 0.6, standing: 0.74 }

/** How much is there of each part, 0-1. */
interface Pose {
  bar: number
  name: number
  role: number
}

const WHOLE: Pose = { bar: 1, name: 1, role: 1 }

function poseAt(frame: number, { length, canvas }: Stage): Pose {
  if (length === 0) return WHOLE
  const { come, gone } = passed(frame, length, lowerThirdEnds(length, canvas.fps))
  const part = (from: number, to: number) => easeOut((come - from) / (to - from))
  const left = (from: number, to: number) => 1 - easeIn((gone - from) / (to - from))
  return {
    bar: part(0, 0.5) * left(0.55, 1),
    name: part(0.15, 0.85) * left(0.2, 0.9),
    role: part(0.3, 1) * left(0, 0.7),
  }
}

interface Plate extends Size {
  x: number
  y: number
  line: OneLine
  padding: number
}

export function lowerThird(look: LookOf<'lower_third'>, stage: Stage): GraphicDrawing {
  const { canvas } = stage
  const unit = unitOf(canvas)
  const [name, role] = plates(look, canvas, unit)
  const whole = areaOf(name, role, unit)
  const bottom = whole.y + whole.height
  const area = evenArea(whole.x - 1, whole.y - 1, whole.width + 2, whole.height + 2, canvas)
  return {
    at(frame): Stamp[] {
      const pose = poseAt(frame, stage)
      if (pose.bar <= 0.001 && pose.name <= 0.001 && pose.role <= 0.001) return []
      const there = pose.bar === 1 && pose.name === 1 && pose.role === 1
      const draw = () =>
        drawn(area, (context) => {
          paintPlate(context, name, look.side, pose.name, { plate: PLATE, letters: '#FFFFFF' }, unit)
          if (role) {
            const letters = contrasting([look.color])
            paintPlate(context, role, look.side, pose.role, { plate: look.color, letters }, unit)
          }
          paintBar(context, { ...name, height: bottom - name.y }, look, pose.bar, unit)
        })
      return [{ x: area.x, y: area.y, draw, opacity: 1, ...(there && { name: 'whole' }) }]
    },
  }
}

/** Where all of it stands, px. */
export function lowerThirdArea(look: LookOf<'lower_third'>, canvas: Size): Size & { x: number; y: number } {
  const unit = unitOf(canvas)
  return areaOf(...plates(look, canvas, unit), unit)
}

function areaOf(name: Plate, role: Plate | undefined, unit: number): Size & { x: number; y: number } {
  const left = Math.min(name.x, role?.x ?? name.x) - BAR * unit
  const right = Math.max(name.x + name.width, role ? role.x + role.width : 0) + BAR * unit
  const bottom = role ? role.y + role.height : name.y + name.height
  return { x: left, y: name.y, width: right - left, height: bottom - name.y }
}

function plates({ name, role, side }: LookOf<'lower_third'>, canvas: Size, unit: number): [Plate, Plate | undefined] {
  const widest = (canvas.width > canvas.height ? WIDEST.lying : WIDEST.standing) * canvas.width
  const plate = (text: string, { size, weight, x, y }: typeof NAME) => {
    const line = oneLine(text, size * unit, weight, widest - 2 * x * unit, -0.01)
    return { line, padding: x * unit, width: line.width + 2 * x * unit, height: 1.22 * line.size + 2 * y * unit }
  }
  const [top, below] = [plate(name, NAME), role === null ? undefined : plate(role, ROLE)]
  const all = { width: top.width, height: top.height + (below?.height ?? 0) }
  const { y } = placeBlock(all, canvas, 'lower-third')
  const margin = safeMargins(canvas).x + BAR * unit
  const at = (width: number) => (side === 'left' ? margin : canvas.width - margin - width)
  return [{ ...top, x: at(top.width), y }, below && { ...below, x: at(below.width), y: y + top.height }]
}

/** A plate wiped on from its outer edge, its words coming a little way with it. */
function paintPlate(
  context: SKRSContext2D,
  { x, y, width, height, line, padding }: Plate,
  side: 'left' | 'right',
  shown: number,
  colors: { plate: string; letters: string },
  unit: number,
): void {
  if (shown <= 0) return
  const seen = width * shown
  context.save()
  context.beginPath()
  context.rect(side === 'left' ? x : x + width - seen, y, seen, height)
  context.clip()
  context.fillStyle = colors.plate
  context.beginPath()
  const round = RADIUS * unit
  context.roundRect(x, y, width, height, side === 'left' ? [0, round, round, 0] : [round, 0, 0, round])
  context.fill()
  const way = (1 - shown) * 0.8 * line.size * (side === 'left' ? -1 : 1)
  setFont(context, line.font, line.rightToLeft)
  context.textAlign = line.rightToLeft ? 'right' : 'left'
  context.globalAlpha = shown ** 2
  context.fillStyle = colors.letters
  const start = x + padding + way
  context.fillText(joined(line.text), line.rightToLeft ? start + line.width : start, y + height / 2 + 0.36 * line.size)
  context.restore()
}

/** The bar grows from its middle. */
function paintBar(
  context: SKRSContext2D,
  { x, y, width, height }: Plate,
  { side, color }: LookOf<'lower_third'>,
  shown: number,
  unit: number,
): void {
  if (shown <= 0) return
  const high = height * shown
  context.fillStyle = color
  context.fillRect(side === 'left' ? x - BAR * unit : x + width, y + (height - high) / 2, BAR * unit, high)
}
