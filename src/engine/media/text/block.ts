import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas'
import { acrossOf } from '../../../edits/values/anchor.ts'
import { placeAt, roomAt } from './anchored.ts'
import { fontFamilies } from './fonts.ts'
import { drawable, split, widest, wrap } from './layout.ts'
import { type DrawnText, type FullText, fullText, lettersOf } from './letters.ts'
import { type Bar, barsOf, roomOf } from './ornament.ts'
import { alignment, FIT, placeBlock, roomFor, type Size, typeSize } from './place.ts'
import { type Families, type Font, type Row, rowsOf } from './rows.ts'
import { runWidth } from './runs.ts'
import { stackedOn } from './stack.ts'

/** A text laid out, in px of the canvas. */
export interface Block extends Size {
  x: number
  y: number
  lines: Line[]
  /** type size */
  size: number
  /** the vertical bar beside a lower third */
  bar: { x: number; y: number; width: number; height: number } | null
  /** rules, bars and frames of a theme */
  ornaments: Bar[]
  rightToLeft: boolean
}

export interface Line {
  text: string
  x: number
  baseline: number
  width: number
  font: Font
}

/** Texts that do not fit are shrunk, down to this share of their size. */
const SMALLEST = 0.45
const SHRINK = 0.88
/** px */
const LEGIBLE = 6

/** Lays out a text: within the canvas's safe margins, or centred on its point. */
export function layOut(text: DrawnText, canvas: Size): Block {
  const setting = new Setting(fullText(text), canvas)
  const block = setting.text.size === 'fit' ? largest(setting) : shrunk(setting, typeSize(setting.text.size, canvas))
  const at = text.place ? placeAt(block, canvas, text.place) : placeBlock(block, canvas, text.position)
  const placed = moved(block, at)
  return text.beneath ? moved(placed, { x: 0, y: stackedOn(placed, text, canvas, layOut) - placed.y }) : placed
}

/** Lays out at a size, shrunk if needed; cut with an ellipsis if even the smallest size is too large. */
function shrunk(setting: Setting, wanted: number): Block {
  const smallest = Math.max(LEGIBLE, wanted * SMALLEST)
  for (let size = wanted; ; size = Math.floor(size * SHRINK)) {
    const last = size * SHRINK < smallest
    if (last) return setting.block(size, true)
    const block = setting.block(size)
    if (block.height <= setting.room.height && !setting.breaksWords(size)) return block
  }
}

/** The largest size that fits. */
function largest(setting: Setting): Block {
  const { room, canvas, content } = setting
  const lines = Math.max(FIT.lines, content.split('\n').length)
  const fits = (size: number) => {
    const block = setting.block(size)
    const low = block.height <= room.height * FIT.height
    return low && block.lines.length <= lines && !setting.breaksWords(size)
  }
  let small = LEGIBLE
  let large = canvas.height
  while (large - small > 1) {
    const middle = Math.floor((small + large) / 2)
    if (fits(middle)) small = middle
    else large = middle
  }
  return fits(small) ? setting.block(small) : shrunk(setting, typeSize('medium', canvas))
}

/** Lays out a text on a canvas at any type size. */
class Setting {
  readonly text: FullText
  readonly canvas: Size
  readonly room: Size
  readonly content: string
  readonly #context = createCanvas(1, 1).getContext('2d')
  readonly #families: Families
  readonly #rightToLeft: boolean

  constructor(text: FullText, canvas: Size) {
    this.text = text
    this.canvas = canvas
    this.room = text.place ? roomAt(text.place, canvas) : roomFor(text.position, canvas)
    this.content = lettersOf({ ...text, text: drawable(text.text) })
    const families = (font: string | null) => fontFamilies(`${this.content}…`, font)
    const second = text.design?.second
    this.#families = { first: families(text.font), second: second ? families(second.font) : '' }
    this.#rightToLeft = startsRightToLeft(this.content)
  }

  /** Whether a word is wider than a line. */
  breaksWords(size: number): boolean {
    const width = this.#lineWidth(size)
    return this.#rows(size).some((row) => widest(row.content, this.#measure(row)) > width)
  }

  /** Stacks the rows in a block with its corner at 0, 0. @param cut end in an ellipsis if it is too high */
  block(size: number, cut = false): Block {
    const padding = paddingOf(this.text, size, this.#hasBar)
    const ornament = this.text.design?.ornament
    const beside = roomOf(ornament, size)
    const lines: Line[] = []
    let y = padding.y + beside.above
    const top = y
    let first = y
    for (const [i, row] of this.#rows(size).entries()) {
      const measure = this.#measure(row)
      const height = row.size * this.text.lineHeight
      const rise = row.size * this.#rise(row)
      if (i === 1) y += beside.between + this.#gap(size)
      const fitting = cut ? Math.max(1, Math.floor((this.room.height - padding.y - y) / height)) : Infinity
      for (const text of capped(wrap(row.content, this.#lineWidth(size), measure), fitting)) {
        lines.push({
          text,
          x: padding.left + beside.left,
          baseline: y + height / 2 + rise,
          width: measure(text),
          font: row.font,
        })
        y += height
      }
      if (i === 0) first = y
    }
    const inner = Math.max(...lines.map((line) => line.width))
    const { place, position } = this.text
    const align = place ? acrossOf(place.anchor) : alignment(position)
    const indent = { left: 0, center: 0.5, right: 1 }[align]
    const written = { x: padding.left + beside.left, y: top, width: inner, height: y - top, first }
    return {
      x: 0,
      y: 0,
      width: inner + padding.left + padding.right + beside.left + beside.right,
      height: y + padding.y + beside.below,
      lines: lines.map((line) => ({ ...line, x: line.x + (inner - line.width) * indent })),
      size,
      bar: this.#hasBar ? { x: 0, y: size * 0.04, width: size * 0.13, height: y - size * 0.08 } : null,
      ornaments: barsOf(ornament, written, size, align),
      rightToLeft: this.#rightToLeft,
    }
  }

  /** Half the cap height, as a share of the size: lines are centred by it. Inter's cap height is 0.73. */
  #rise({ font, size, content }: Row): number {
    const { design } = this.text
    if (!design || !/\p{Script=Latin}/u.test(content)) return 0.36
    setFont(this.#context, font, false)
    const { actualBoundingBoxAscent } = this.#context.measureText('H')
    return actualBoundingBoxAscent / size / 2
  }

  /** Space between the first line of a theme's text and those below it. */
  #gap(size: number): number {
    return this.text.design?.second ? 0.1 * size : 0
  }

  get #hasBar(): boolean {
    const { position, background, design } = this.text
    return position === 'lower-third' && background === null && !design?.ornament
  }

  #rows(size: number): Row[] {
    return rowsOf(this.content, this.text, size, this.#families, this.canvas)
  }

  #lineWidth(size: number): number {
    const { left, right } = paddingOf(this.text, size, this.#hasBar)
    const beside = roomOf(this.text.design?.ornament, size)
    return this.room.width - left - right - beside.left - beside.right
  }

  /** Width of a line in px, without the letter spacing after its last letter. */
  #measure({ font }: Row): (line: string) => number {
    const trailing = font.spacing
    return (line) => runWidth(this.#context, line, font, this.#rightToLeft) - trailing
  }
}

/** padding between the lines and the box or the bar, px */
function paddingOf({ background, padding }: FullText, size: number, hasBar: boolean) {
  if (background === null) return { left: hasBar ? size * 0.46 : 0, right: 0, y: 0 }
  const aside = size * 0.55 * (padding / 0.32)
  return { left: aside, right: aside, y: size * padding }
}

/** Limits the number of lines; if some are dropped, the last ends in an ellipsis. */
function capped(lines: string[], count: number): string[] {
  if (lines.length <= count) return lines
  const end = lines[count - 1] ?? ''
  return [...lines.slice(0, count - 1), `${split(end).slice(0, -2).join('')}…`]
}

function moved(block: Block, { x, y }: { x: number; y: number }): Block {
  const lines = block.lines.map((line) => ({ ...line, x: line.x + x, baseline: line.baseline + y }))
  const bar = block.bar && { ...block.bar, x: block.bar.x + x, y: block.bar.y + y }
  const ornaments = block.ornaments.map((each) => ({ ...each, x: each.x + x, y: each.y + y }))
  return { ...block, x: block.x + x, y: block.y + y, lines, bar, ornaments }
}

export function setFont(context: SKRSContext2D, { css, spacing }: Font, rightToLeft: boolean): void {
  context.font = css
  context.letterSpacing = `${spacing}px`
  context.lang = 'zh-Hans'
  context.direction = rightToLeft ? 'rtl' : 'ltr'
  context.textBaseline = 'alphabetic'
  context.lineJoin = 'round'
}

export function startsRightToLeft(text: string): boolean {
  return /^[^\p{L}]*[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u.test(text)
}
