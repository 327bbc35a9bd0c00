import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas'
import type { CardLine } from '../../edit/draft.ts'
import type { FigureDesign } from '../../style/design.ts'
import { setFont, startsRightToLeft } from '../text/block.ts'
import { fontFamilies } from '../text/fonts.ts'
import { drawable, widest, wrap } from '../text/layout.ts'
import { cased } from '../text/letters.ts'
import { type Bar, barsOf, type Room, roomOf } from '../text/ornament.ts'
import { alignment, placeBlock, roomFor, type Size, typeSize } from '../text/place.ts'
import { type Font, isPlainLatin } from '../text/rows.ts'
import { joined } from '../text/unseen-emoji.ts'
import { isUnder, takenByBands } from './figures.ts'
import type { CardPicture } from './picture.ts'

/** A row of letters, in px of the canvas. */
export interface CardRow {
  text: string
  x: number
  baseline: number
  width: number
  size: number
  font: Font
  rightToLeft: boolean
  /** colour of its line; null if it has none of its own */
  color: string | null
  /** whether it is drawn fainter: not the first line, and without its own colour */
  quiet: boolean
}

/** Lines that do not fit are all shrunk, down to this share of their size. */
const SMALLEST = 0.4
const SHRINK = 0.92

/** The first line of a card, and those below it. */
const FIRST = { size: 'large', weight: 700 } as const
const OTHERS = { size: 'small', weight: 400 } as const

/** Layout of a card. */
export interface CardLayout {
  rows: CardRow[]
  /** rules, bars and frames of a theme */
  ornaments: Bar[]
  /** those of its figures that no letters stand on */
  figures: FigureDesign[]
}

type Laid = Pick<CardPicture, 'lines' | 'position' | 'font' | 'design'>

/** Wraps and places the lines of a card; shrinks them if there is no room, and finally drops the last ones. */
export function layOutCard(card: Laid, canvas: Size): CardLayout {
  const { lines, position, design } = card
  const free = roomFor(position, canvas)
  const taken = takenByBands(design?.figures ?? [], position, canvas)
  const whole = { width: free.width - taken.width, height: free.height - taken.height }
  const context = createCanvas(1, 1).getContext('2d')
  for (let scale = 1; ; scale *= SHRINK) {
    const last = scale * SHRINK < SMALLEST
    const first = sizeOf(lines[0], 0, card, canvas) * scale
    const beside = roomOf(design?.ornament, first)
    const room = {
      width: whole.width - beside.left - beside.right,
      height: whole.height - beside.above - beside.below,
    }
    const set = lines.map((line, i) => setLine(context, line, card, i, canvas, scale, room.width))
    const rows = stacked(
      set.map(({ rows }) => rows),
      beside.between,
    )
    const fits = rows.height <= room.height && set.every(({ broken }) => !broken)
    if (!fits && !last) continue
    const within = rows.all.filter(({ bottom }) => last || bottom <= room.height + 1)
    const kept = within.filter(({ bottom }, i) => i === 0 || bottom <= room.height)
    return placed(kept, card, beside, first, canvas)
  }
}

type SetRow = Omit<CardRow, 'x' | 'baseline'> & { lineHeight: number; line: number }

/** Wraps a line into rows of a limited width. */
function setLine(
  context: SKRSContext2D,
  line: CardLine,
  card: Laid,
  index: number,
  canvas: Size,
  scale: number,
  width: number,
): { rows: SetRow[]; broken: boolean } {
  const { font: family, design } = card
  const usual = index === 0 ? FIRST : OTHERS
  const look = index === 0 ? design?.first : design?.others
  const content = cased(drawable(line.text), look?.case ?? 'as-written')
  const size = Math.max(6, sizeOf(line, index, card, canvas) * scale)
  const latin = isPlainLatin(content)
  const tight = latin && size > 0.06 * Math.min(canvas.width, canvas.height) ? -0.015 : 0
  const tracking = look ? (latin ? look.spacing : 0) : tight
  const families = fontFamilies(content, look ? look.font : family)
  const font = { css: `${line.weight ?? look?.weight ?? usual.weight} ${size}px ${families}`, spacing: tracking * size }
  const rightToLeft = startsRightToLeft(content)
  const measure = (text: string) => {
    setFont(context, font, rightToLeft)
    return context.measureText(joined(text)).width - font.spacing
  }
  const color = line.color ?? look?.color ?? null
  const lineHeight = look?.lineHeight ?? (size > 60 ? 1.14 : 1.3)
  const rows = wrap(content, width, measure).map((text) => ({
    ...{ text, width: measure(text), size, font, rightToLeft, color, lineHeight, line: index },
    quiet: index > 0 && color === null,
  }))
  return { rows, broken: widest(content, measure) > width }
}

/** px */
function sizeOf(line: CardLine | undefined, index: number, { design }: Laid, canvas: Size): number {
  const look = index === 0 ? design?.first : design?.others
  if (look && !line?.size) return look.size * Math.min(canvas.width, canvas.height)
  return typeSize(line?.size ?? (index === 0 ? FIRST : OTHERS).size, canvas)
}

interface Stacked {
  row: SetRow
  baseline: number
  bottom: number
}

/** Stacks lines, with more space between different sizes. @param between space below the first line, px */
function stacked(lines: readonly SetRow[][], between: number): { all: Stacked[]; height: number } {
  let y = 0
  const all = lines.flatMap((rows, i) => {
    const before = lines[i - 1]?.at(-1)
    const [first] = rows
    if (before && first && before.size !== first.size) y += 0.42 * Math.min(before.size, first.size)
    if (i === 1) y += between
    return rows.map((row) => {
      const height = row.size * row.lineHeight
      const baseline = y + height / 2 + row.size * 0.36
      y += height
      return { row, baseline, bottom: y }
    })
  })
  return { all, height: y }
}

function placed(
  rows: readonly Stacked[],
  { position, design }: Laid,
  beside: Room,
  size: number,
  canvas: Size,
): CardLayout {
  const align = alignment(position)
  const width = Math.max(0, ...rows.map(({ row }) => row.width))
  const height = rows.at(-1)?.bottom ?? 0
  const outer = { width: width + beside.left + beside.right, height: height + beside.above + beside.below }
  const corner = placeBlock(outer, canvas, position)
  const [left, top] = [corner.x + beside.left, corner.y + beside.above]
  const indent = { left: 0, center: 0.5, right: 1 }[align]
  const first = top + (rows.findLast(({ row }) => row.line === 0)?.bottom ?? 0)
  const letters = rows.map(({ row: { lineHeight: _, line: __, ...row }, baseline }) => ({
    ...row,
    x: left + (width - row.width) * indent,
    baseline: top + baseline,
  }))
  const boxes = letters.map(({ x, baseline, width, size }) => ({ x, y: baseline - 0.75 * size, width, height: size }))
  return {
    rows: letters,
    ornaments:
      rows.length === 0 ? [] : barsOf(design?.ornament, { x: left, y: top, width, height, first }, size, align),
    figures: (design?.figures ?? []).filter((figure) => !isUnder(figure, boxes, canvas)),
  }
}
