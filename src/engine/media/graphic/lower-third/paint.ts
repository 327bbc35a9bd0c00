import type { SKRSContext2D } from '@napi-rs/canvas'
import type { LowerThirdDesign } from '../../../style/design.ts'
import { setFont } from '../../text/block.ts'
import { joined } from '../../text/unseen-emoji.ts'
import { type Box, isOne, type Plate } from './layout.ts'

type Side = 'left' | 'right'

/** Paints a line and its plate during its animation. @param shown 0-1 */
export function paintPlate(
  context: SKRSContext2D,
  plate: Plate,
  part: Part,
  side: Side,
  shown: number,
  design: LowerThirdDesign,
  unit: number,
): void {
  if (shown <= 0) return
  context.save()
  const way = enter(context, plate, side, shown, design)
  if (plate.design.plate !== null) {
    context.fillStyle = plate.design.plate
    context.beginPath()
    context.roundRect(plate.x, plate.y, plate.width, plate.height, corners(plate, part, side, design, unit))
    context.fill()
  }
  if (design.reveal === 'wipe') context.globalAlpha = shown ** 2
  paintLine(context, plate, way, design)
  context.restore()
}

/** Sets transform and clip for the animation. @returns offset of the letters, px */
function enter(
  context: SKRSContext2D,
  { x, y, width, height, line }: Plate,
  side: Side,
  shown: number,
  { reveal }: LowerThirdDesign,
): number {
  if (shown >= 1) return 0
  const left = 1 - shown
  switch (reveal) {
    case 'wipe': {
      // wipes in from its outer edge, with its text moving slightly
      const seen = width * shown
      context.beginPath()
      context.rect(side === 'left' ? x : x + width - seen, y, seen, height)
      context.clip()
      return left * 0.8 * line.size * (side === 'left' ? -1 : 1)
    }
    case 'rise':
      // rises out of the line below it
      context.beginPath()
      context.rect(x - height, y - height / 2, width + 2 * height, 1.5 * height)
      context.clip()
      context.globalAlpha = Math.min(1, shown * 1.4)
      context.translate(0, left * height)
      return 0
    case 'pop': {
      context.globalAlpha = Math.min(1, shown * 2)
      const scale = 0.7 + 0.3 * shown
      const [middle, foot] = [x + width / 2, y + height / 2]
      context.translate(middle, foot)
      context.scale(scale, scale)
      context.translate(-middle, -foot)
      return 0
    }
    case 'fade':
      context.globalAlpha = shown
      return 0
  }
}

/** `alone`: a name without a role */
export type Part = 'name' | 'role' | 'alone'

/** Corner radii, square next to the bar or the other plate. From the top left, clockwise. */
function corners(
  { height }: Plate,
  part: Part,
  side: Side,
  { radius, bar, align, ...design }: LowerThirdDesign,
  unit: number,
): number[] {
  const round = Math.min(radius * unit, height / 2)
  const beside = bar?.place === 'side' && align === 'side'
  const [left, right] = [beside && side === 'left' ? 0 : round, beside && side === 'right' ? 0 : round]
  if (part === 'alone' || !isOne({ radius, bar, align, ...design })) return [left, right, right, left]
  return part === 'name' ? [left, right, 0, 0] : [0, 0, right, left]
}

/** Shadows that separate letters from a picture: a wide soft one and a tight one. */
const SHADES = [
  { blur: 0.5, drop: 0.02, color: 'rgba(0, 0, 0, 0.5)' },
  { blur: 0.14, drop: 0.04, color: 'rgba(0, 0, 0, 0.6)' },
]
const GLOWS = [0.6, 0.3, 0.12]

function paintLine(
  context: SKRSContext2D,
  { x, y, height, line, padding, design: { color, plate } }: Plate,
  way: number,
  { shadow, glow }: LowerThirdDesign,
): void {
  setFont(context, line.font, line.rightToLeft)
  context.textAlign = line.rightToLeft ? 'right' : 'left'
  context.fillStyle = color
  const start = x + padding + way
  const at: [number, number] = [line.rightToLeft ? start + line.width : start, y + height / 2 + line.rise * line.size]
  const throwing = [
    ...(shadow && plate === null ? SHADES : []),
    ...(glow === null || glow === color ? [] : GLOWS.map((blur) => ({ blur, drop: 0, color: glow }))),
  ]
  for (const each of throwing) {
    context.shadowColor = each.color
    context.shadowBlur = each.blur * line.size
    context.shadowOffsetY = each.drop * line.size
    context.fillText(joined(line.text), ...at)
  }
  context.shadowColor = 'transparent'
  context.fillText(joined(line.text), ...at)
}

/** The bar grows: a vertical one from its middle, a horizontal one from its end. */
export function paintBar(
  context: SKRSContext2D,
  { x, y, width, height }: Box,
  { place, color }: NonNullable<LowerThirdDesign['bar']>,
  shown: number,
): void {
  if (shown <= 0) return
  context.fillStyle = color
  if (place === 'side') context.fillRect(x, y + (height * (1 - shown)) / 2, width, height * shown)
  else context.fillRect(x, y, width * shown, height)
}
