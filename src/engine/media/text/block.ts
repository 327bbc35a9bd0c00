import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas'
import type { TextStyle } from '../../edit/draft.ts'
import { fontFamilies } from './fonts.ts'
import { drawable, split, wrap } from './layout.ts'
import { alignment, placeBlock, roomFor, type Size, typeSize } from './place.ts'

/** A text to draw: a `Text` of the draft, or a caption's words with the captions' style. */
export type DrawnText = { text: string } & TextStyle

/** A text laid out, in px of the canvas. */
export interface Block extends Size {
  x: number
  y: number
  lines: Line[]
  /** type size */
  size: number
  /** the upright bar beside a lower third */
  bar: { x: number; y: number; width: number; height: number } | null
  rightToLeft: boolean
}

export interface Line {
  text: string
  x: number
  baseline: number
  width: number
  font: Font
}

/** What a canvas has to be set to. */
export interface Font {
  css: string
  /** between letters, px */
  spacing: number
}

/** A run of lines in one font. */
interface Row {
  content: string
  size: number
  font: Font
}

const LINE_HEIGHT = 1.22
/** Texts that do not fit are made smaller, down to this part of their size. */
const SMALLEST = 0.45
const SHRINK = 0.88
/** px */
const LEGIBLE = 6

/** Lays a text out within the canvas's safe margins. */
export function layOut(text: DrawnText, canvas: Size): Block {
  const content = drawable(text.text)
  const families = fontFamilies(`${content}…`, text.font)
  const context = createCanvas(1, 1).getContext('2d')
  const room = roomFor(text.position, canvas)
  const wanted = typeSize(text.size, canvas)
  for (let size = wanted; ; size = Math.floor(size * SHRINK)) {
    const last = size * SHRINK < Math.max(LEGIBLE, wanted * SMALLEST)
    const block = stacked(context, rowsOf(content, text, size, families), text, room, size)
    if (block.height > room.height && !last) continue
    return moved(block, placeBlock(block, canvas, text.position))
  }
}

/** The name of a lower third stands above what else it says, which is smaller and lighter. */
function rowsOf(content: string, { weight, position }: TextStyle, size: number, families: string): Row[] {
  const row = (text: string, scale: number, bold: number): Row => ({
    content: text,
    size: size * scale,
    font: { css: `${bold} ${size * scale}px ${families}`, spacing: isPlainLatin(text) ? -0.012 * size * scale : 0 },
  })
  const end = content.indexOf('\n')
  if (position !== 'lower-third' || end < 0) return [row(content, 1, weight)]
  return [row(content.slice(0, end), 1, weight), row(content.slice(end + 1), 0.62, Math.min(weight, 500))]
}

function isPlainLatin(text: string): boolean {
  return /^[\p{Script=Latin}\p{Script=Common}]*$/u.test(text)
}

/** The rows one below the other, in a block whose corner is at 0, 0. */
function stacked(context: SKRSContext2D, rows: Row[], style: TextStyle, room: Size, size: number): Block {
  const hasBar = style.position === 'lower-third' && style.background === null
  const padding = paddingOf(style, size, hasBar)
  const rightToLeft = startsRightToLeft(rows[0]?.content ?? '')
  const lines: Line[] = []
  let y = padding.y
  for (const { content, size: own, font } of rows) {
    setFont(context, font, rightToLeft)
    const measure = (line: string) => context.measureText(line).width
    const height = own * LINE_HEIGHT
    const fitting = Math.max(1, Math.floor((room.height - padding.y - y) / height))
    for (const text of capped(wrap(content, room.width - padding.left - padding.right, measure), fitting)) {
      // Inter's capitals are 0.73 of its size high: this centres them in the line.
      lines.push({ text, x: padding.left, baseline: y + height / 2 + own * 0.36, width: measure(text), font })
      y += height
    }
  }
  const inner = Math.max(...lines.map((line) => line.width))
  const indent = { left: 0, center: 0.5, right: 1 }[alignment(style.position)]
  return {
    x: 0,
    y: 0,
    width: inner + padding.left + padding.right,
    height: y + padding.y,
    lines: lines.map((line) => ({ ...line, x: line.x + (inner - line.width) * indent })),
    size,
    bar: hasBar ? { x: 0, y: size * 0.04, width: size * 0.13, height: y - size * 0.08 } : null,
    rightToLeft,
  }
}

/** px between the lines and the edge of the box, or the bar */
function paddingOf({ background }: TextStyle, size: number, hasBar: boolean) {
  if (background !== null) return { left: size * 0.55, right: size * 0.55, y: size * 0.32 }
  return { left: hasBar ? size * 0.46 : 0, right: 0, y: 0 }
}

/** At most so many lines; where some are left out, the last ends in an ellipsis. */
function capped(lines: string[], count: number): string[] {
  if (lines.length <= count) return lines
  const end = lines[count - 1] ?? ''
  return [...lines.slice(0, count - 1), `${split(end).slice(0, -2).join('')}…`]
}

function moved(block: Block, { x, y }: { x: number; y: number }): Block {
  const lines = block.lines.map((line) => ({ ...line, x: line.x + x, baseline: line.baseline + y }))
  const bar = block.bar && { ...block.bar, x: block.bar.x + x, y: block.bar.y + y }
  return { ...block, x, y, lines, bar }
}

export function setFont(context: SKRSContext2D, { css, spacing }: Font, rightToLeft: boolean): void {
  context.font = css
  context.letterSpacing = `${spacing}px`
  context.lang = 'zh-Hans'
  context.direction = rightToLeft ? 'rtl' : 'ltr'
  context.textBaseline = 'alphabetic'
  context.lineJoin = 'round'
}

function startsRightToLeft(text: string): boolean {
  return /^[^\p{L}]*[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u.test(text)
}
