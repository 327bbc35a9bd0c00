import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas'
import type { TextStyle } from '../../edit/draft.ts'
import { fontFamilies } from './fonts.ts'
import { drawable, split, wrap } from './layout.ts'
import { alignment, placeBlock, type Size, safeMargins, typeSize } from './place.ts'

/** A text to draw: a `Text` of the draft, or a caption's words with the captions' style. */
export type DrawnText = { text: string } & TextStyle

/** A piece of the canvas with straight (not premultiplied) alpha. Place and size are even, for 4:2:0 pictures. */
export interface Bitmap {
  /** px from the canvas's top left corner */
  x: number
  y: number
  width: number
  height: number
  /** four bytes a pixel, row by row */
  rgba: Uint8Array
}

/** Lines with all that is needed to paint them, in px of the canvas. */
interface Block extends Size {
  x: number
  y: number
  lines: { text: string; x: number; baseline: number; width: number }[]
  size: number
  font: string
  spacing: number
  /** space between the lines and the edge of the box */
  padding: { x: number; y: number }
}

const LINE_HEIGHT = 1.22
const SMALLEST = 0.45

/**
 * Draws a text as it stands on a canvas of the given size: wrapped, placed within the safe margins, smaller where it
 * would not fit, cut with an ellipsis where even that does not help.
 * @param characters how many characters (`textLength` counts them) are visible; the others keep their place
 */
export function drawText(text: DrawnText, canvas: Size, characters = Number.POSITIVE_INFINITY): Bitmap {
  const block = layOut(text, canvas)
  const box = inkBox(block, text, canvas)
  const surface = createCanvas(box.width, box.height)
  const context = surface.getContext('2d')
  context.translate(-box.x, -box.y)
  prepare(context, block, text.text)
  paint(context, { ...block, lines: visible(block.lines, characters) }, text)
  const { data } = context.getImageData(0, 0, box.width, box.height)
  return { ...box, rgba: new Uint8Array(data.buffer, data.byteOffset, data.byteLength) }
}

function layOut(text: DrawnText, canvas: Size): Block {
  const content = drawable(text.text)
  const families = fontFamilies(`${content}…`, text.font)
  const context = createCanvas(1, 1).getContext('2d')
  const margins = safeMargins(canvas)
  const room = { width: canvas.width - 2 * margins.x, height: canvas.height - margins.top - margins.bottom }
  const wanted = typeSize(text.size, canvas)
  for (let size = wanted; ; size = Math.floor(size * 0.88)) {
    const last = size * 0.88 < Math.max(6, wanted * SMALLEST)
    const block = blockOfSize(context, content, text, room, size, families, last)
    if (block.height > room.height && !last) continue
    return moved(block, placeBlock(block, canvas, text.position))
  }
}

function blockOfSize(
  context: SKRSContext2D,
  content: string,
  style: TextStyle,
  room: Size,
  size: number,
  families: string,
  cut: boolean,
): Block {
  const font = `${style.weight} ${size}px ${families}`
  const spacing = /^[\p{Script=Latin}\p{Script=Common}]*$/u.test(content) ? -0.012 * size : 0
  const padding = style.background === null ? { x: 0, y: 0 } : { x: size * 0.55, y: size * 0.32 }
  prepare(context, { font, spacing }, content)
  const measure = (line: string) => context.measureText(line).width
  const lineHeight = size * LINE_HEIGHT
  const wrapped = wrap(content, room.width - 2 * padding.x, measure)
  const fitting = Math.max(1, Math.floor((room.height - 2 * padding.y) / lineHeight))
  const lines = cut && wrapped.length > fitting ? ellipsized(wrapped, fitting) : wrapped
  const widths = lines.map(measure)
  const inner = Math.max(...widths)
  const indent = { left: 0, center: 0.5, right: 1 }[alignment(style.position)]
  return {
    x: 0,
    y: 0,
    width: inner + 2 * padding.x,
    height: lines.length * lineHeight + 2 * padding.y,
    lines: lines.map((line, i) => ({
      text: line,
      x: padding.x + (inner - (widths[i] ?? 0)) * indent,
      // Inter's capitals are 0.73 of its size high: this centres them in the line.
      baseline: padding.y + i * lineHeight + lineHeight / 2 + size * 0.36,
      width: widths[i] ?? 0,
    })),
    size,
    font,
    spacing,
    padding,
  }
}

function ellipsized(lines: string[], count: number): string[] {
  const kept = lines.slice(0, count)
  const end = kept.at(-1) ?? ''
  return [...kept.slice(0, -1), `${split(end).slice(0, -2).join('')}…`]
}

function moved(block: Block, { x, y }: { x: number; y: number }): Block {
  const lines = block.lines.map((line) => ({ ...line, x: line.x + x, baseline: line.baseline + y }))
  return { ...block, x, y, lines }
}

/** All that paint may touch, cut to the canvas. */
function inkBox(block: Block, style: TextStyle, canvas: Size): { x: number; y: number; width: number; height: number } {
  const spread = block.size * (style.shadow && style.background === null ? 0.75 : 0.25) + 2
  const left = even(Math.max(0, block.x - spread), canvas.width - 2)
  const top = even(Math.max(0, block.y - spread), canvas.height - 2)
  const right = Math.min(canvas.width, block.x + block.width + spread)
  const bottom = Math.min(canvas.height, block.y + block.height + spread)
  return {
    x: left,
    y: top,
    width: even(Math.max(2, right - left + 1), canvas.width - left),
    height: even(Math.max(2, bottom - top + 1), canvas.height - top),
  }
}

function even(value: number, limit: number): number {
  return 2 * Math.floor(Math.min(value, limit) / 2)
}

function visible(lines: Block['lines'], characters: number): Block['lines'] {
  if (characters === Number.POSITIVE_INFINITY) return lines
  let left = characters
  return lines.map((line) => {
    let shown = ''
    for (const character of split(line.text)) {
      if (!/^\s$/.test(character) && left-- <= 0) break
      shown += character
    }
    return { ...line, text: shown }
  })
}

function prepare(context: SKRSContext2D, { font, spacing }: Pick<Block, 'font' | 'spacing'>, text: string): void {
  context.font = font
  context.letterSpacing = `${spacing}px`
  context.lang = 'zh-Hans'
  context.direction = startsRightToLeft(text) ? 'rtl' : 'ltr'
  context.textBaseline = 'alphabetic'
  context.lineJoin = 'round'
}

function startsRightToLeft(text: string): boolean {
  return /^[^\p{L}]*[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u.test(text)
}

function paint(context: SKRSContext2D, block: Block, style: TextStyle): void {
  const shown = block.lines.some((line) => line.text !== '')
  if (style.background !== null && shown) paintBox(context, block, style.background)
  if (style.shadow && style.background === null) paintShadow(context, block)
  if (style.outline !== null) {
    context.strokeStyle = style.outline
    context.lineWidth = block.size * 0.14
    eachLine(context, block, (line, x, y) => context.strokeText(line, x, y))
  }
  context.fillStyle = '#ffffff'
  context.fillStyle = style.color
  eachLine(context, block, (line, x, y) => context.fillText(line, x, y))
}

/** Right-to-left lines are hung at their right end, so that a typewriter starts there. */
function eachLine(
  context: SKRSContext2D,
  block: Block,
  draw: (line: string, x: number, baseline: number) => void,
): void {
  const rtl = context.direction === 'rtl'
  context.textAlign = rtl ? 'right' : 'left'
  for (const line of block.lines) draw(line.text, rtl ? line.x + line.width : line.x, line.baseline)
}

function paintBox(context: SKRSContext2D, block: Block, color: string): void {
  context.fillStyle = '#000000b3'
  context.fillStyle = color
  context.beginPath()
  context.roundRect(block.x, block.y, block.width, block.height, block.size * 0.28)
  context.fill()
}

/** A wide soft shade that parts the text from a busy picture, and a tight one that gives light pictures an edge. */
const SHADES = [
  { blur: 0.5, drop: 0.03, color: 'rgba(0, 0, 0, 0.45)' },
  { blur: 0.14, drop: 0.035, color: 'rgba(0, 0, 0, 0.6)' },
]

function paintShadow(context: SKRSContext2D, block: Block): void {
  // Only the shadow lands on the canvas: the text that throws it stands far outside.
  const far = 20_000
  context.save()
  context.fillStyle = '#000000'
  for (const shade of SHADES) {
    context.shadowColor = shade.color
    context.shadowBlur = block.size * shade.blur
    context.shadowOffsetX = far
    context.shadowOffsetY = block.size * shade.drop
    eachLine(context, block, (line, x, y) => context.fillText(line, x - far, y))
  }
  context.restore()
}
