import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas'
import type { CardLine } from '../../edit/draft.ts'
import { setFont, startsRightToLeft } from '../text/block.ts'
import { fontFamilies } from '../text/fonts.ts'
import { drawable, widest, wrap } from '../text/layout.ts'
import { alignment, placeBlock, roomFor, type Size, typeSize } from '../text/place.ts'
import { type Font, isPlainLatin } from '../text/rows.ts'
import { joined } from '../text/unseen-emoji.ts'
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
  /** of its line; null where it has none of its own */
  color: string | null
  /** it is not the first line, and says no colour */
  quiet: boolean
}

/** Lines that do not fit are made smaller, all alike, down to this part of their size. */
const SMALLEST = 0.4
const SHRINK = 0.92

/** The first line of a card, and those below it. */
const FIRST = { size: 'large', weight: 700 } as const
const OTHERS = { size: 'small', weight: 400 } as const

/** The lines of a card, wrapped and placed; smaller where there is no room for them, and without the last where even that does not help. */
export function layOutCard(
  { lines, position, font }: Pick<CardPicture, 'lines' | 'position' | 'font'>,
  canvas: Size,
): CardRow[] {
  const room = roomFor(position, canvas)
  const align = alignment(position)
  const context = createCanvas(1, 1).getContext('2d')
  const family = fontFamilies(lines.map(({ text }) => text).join(''), font)
  for (let scale = 1; ; scale *= SHRINK) {
    const last = scale * SHRINK < SMALLEST
    const set = lines.map((line, i) => setLine(context, line, i, canvas, scale, family, room.width))
    const rows = stacked(set.map(({ rows }) => rows))
    const fits = rows.height <= room.height && set.every(({ broken }) => !broken)
    if (!fits && !last) continue
    const within = rows.all.filter(({ bottom }) => last || bottom <= room.height + 1)
    const kept = within.filter(({ bottom }, i) => i === 0 || bottom <= room.height)
    return placed(kept, position, align, canvas)
  }
}

type SetRow = Omit<CardRow, 'x' | 'baseline'>

/** A line in rows no wider than the room. */
function setLine(
  context: SKRSContext2D,
  line: CardLine,
  index: number,
  canvas: Size,
  scale: number,
  family: string,
  width: number,
): { rows: SetRow[]; broken: boolean } {
  const usual = index === 0 ? FIRST : OTHERS
  const content = drawable(line.text)
  const size = Math.max(6, typeSize(line.size ?? usual.size, canvas) * scale)
  const tracking = isPlainLatin(content) && size > 0.06 * Math.min(canvas.width, canvas.height) ? -0.015 : 0
  const font = { css: `${line.weight ?? usual.weight} ${size}px ${family}`, spacing: tracking * size }
  const rightToLeft = startsRightToLeft(content)
  const measure = (text: string) => {
    setFont(context, font, rightToLeft)
    return context.measureText(joined(text)).width - font.spacing
  }
  const rows = wrap(content, width, measure).map((text) => ({
    ...{ text, width: measure(text), size, font, rightToLeft, color: line.color },
    quiet: index > 0 && line.color === null,
  }))
  return { rows, broken: widest(content, measure) > width }
}

interface Stacked {
  row: SetRow
  baseline: number
  bottom: number
}

/** One below the other, lines of another size a little further apart. */
function stacked(lines: readonly SetRow[][]): { all: Stacked[]; height: number } {
  let y = 0
  const all = lines.flatMap((rows, i) => {
    const before = lines[i - 1]?.at(-1)
    const [first] = rows
    if (before && first && before.size !== first.size) y += 0.42 * Math.min(before.size, first.size)
    return rows.map((row) => {
      const height = row.size * (row.size > 60 ? 1.14 : 1.3)
      const baseline = y + height / 2 + row.size * 0.36
      y += height
      return { row, baseline, bottom: y }
    })
  })
  return { all, height: y }
}

function placed(
  rows: readonly Stacked[],
  position: CardPicture['position'],
  align: ReturnType<typeof alignment>,
  canvas: Size,
): CardRow[] {
  const width = Math.max(0, ...rows.map(({ row }) => row.width))
  const corner = placeBlock({ width, height: rows.at(-1)?.bottom ?? 0 }, canvas, position)
  const indent = { left: 0, center: 0.5, right: 1 }[align]
  return rows.map(({ row, baseline }) => ({
    ...row,
    x: corner.x + (width - row.width) * indent,
    baseline: corner.y + baseline,
  }))
}
