import { createCanvas, ImageData, type SKRSContext2D } from '@napi-rs/canvas'
import type { GradientFill } from '../../edit/draft.ts'
import type { Block } from './block.ts'
import type { FullText } from './letters.ts'

type Ink = SKRSContext2D['fillStyle']

/** Four bytes per pixel, row by row. */
export interface RgbaPicture {
  width: number
  height: number
  rgba: Uint8ClampedArray
}

/** The fill style of letters. @param picture the photo of a photo fill */
export function letterFill(
  context: SKRSContext2D,
  block: Block,
  { color, fill }: FullText,
  picture?: RgbaPicture,
): Ink {
  if (fill === null) return color
  if ('colors' in fill) return gradientIn(context, lettersOf(block), fill)
  return picture ? pictureIn(context, lettersOf(block), picture) : color
}

/** A picture that covers a box. */
function pictureIn(context: SKRSContext2D, box: Box, { width, height, rgba }: RgbaPicture): Ink {
  const source = createCanvas(width, height)
  source.getContext('2d').putImageData(new ImageData(rgba, width, height), 0, 0)
  const tile = createCanvas(Math.max(1, Math.ceil(box.x + box.width)), Math.max(1, Math.ceil(box.y + box.height)))
  const scale = Math.max(box.width / width, box.height / height)
  const [w, h] = [width * scale, height * scale]
  tile.getContext('2d').drawImage(source, box.x + (box.width - w) / 2, box.y + (box.height - h) / 2, w, h)
  return context.createPattern(tile, 'no-repeat') ?? '#ffffff'
}

interface Box {
  x: number
  y: number
  width: number
  height: number
}

/** Bounding box of the letters including descenders, without the box behind them. */
function lettersOf({ lines, size }: Block): Box {
  const left = Math.min(...lines.map(({ x }) => x))
  const right = Math.max(...lines.map(({ x, width }) => x + width))
  const top = Math.min(...lines.map(({ baseline }) => baseline)) - 0.76 * size
  const bottom = Math.max(...lines.map(({ baseline }) => baseline)) + 0.24 * size
  return { x: left, y: top, width: right - left, height: bottom - top }
}

/** A gradient across a box, as in CSS, reaching the corners. */
export function gradientIn(context: SKRSContext2D, box: Box, { colors, angle }: GradientFill): Ink {
  const [sin, cos] = [Math.sin((angle * Math.PI) / 180), Math.cos((angle * Math.PI) / 180)]
  const half = (Math.abs(box.width * sin) + Math.abs(box.height * cos)) / 2
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  const gradient = context.createLinearGradient(x - sin * half, y + cos * half, x + sin * half, y - cos * half)
  for (const [i, color] of colors.entries()) gradient.addColorStop(i / (colors.length - 1), color)
  return gradient
}
