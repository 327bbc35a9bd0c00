import { createCanvas } from '@napi-rs/canvas'
import { type Block, type Line, layOut } from './block.ts'
import { type Bitmap, drawLines, drawPlate } from './draw.ts'
import type { PieceKind } from './entrance.ts'
import type { DrawnText } from './letters.ts'
import type { Size } from './place.ts'
import { runWidth } from './runs.ts'

/** A text in pieces that move by themselves. */
export interface Piece {
  bitmap: Bitmap
  /** of its line, px of the canvas: what it moves by, and where it is seen that comes out of its line */
  line: { top: number; height: number }
}

export interface PiecedDrawing {
  /** the box, bars and rules, which do not move; none where there is nothing */
  plate: Bitmap | undefined
  pieces: Piece[]
}

/** Draws a text piece by piece, each where it stands at rest. */
export function drawPieces(text: DrawnText, canvas: Size, kind: PieceKind): PiecedDrawing {
  const block = layOut(text, canvas)
  const lines = block.lines.filter((line) => line.text !== '')
  return {
    plate: drawPlate(block, text, canvas),
    pieces: groupsOf(lines, kind, block.rightToLeft).map((group) => {
      const heights = group.map((line) => sizeOf(line) * LINE)
      const [first, last] = [group[0], group.at(-1)]
      const top = (first?.baseline ?? 0) - (heights[0] ?? 0) * ABOVE
      const bottom = (last?.baseline ?? 0) + (heights.at(-1) ?? 0) * (1 - ABOVE)
      return {
        bitmap: drawLines({ ...block, lines: group }, text, canvas),
        line: { top, height: kind === 'whole' ? (heights[0] ?? 0) : bottom - top },
      }
    }),
  }
}

/** Height of a line in sizes, and how much of it is above the baseline. */
const LINE = 1.2
const ABOVE = 0.79

/** px */
const sizeOf = ({ font }: Line): number => Number(/([\d.]+)px/.exec(font.css)?.[1] ?? 0)

function groupsOf(lines: readonly Line[], kind: PieceKind, rightToLeft: boolean): Line[][] {
  if (kind === 'whole') return lines.length > 0 ? [[...lines]] : []
  // letters of one word join across what looks like a word to a machine
  if (kind === 'lines' || rightToLeft) return lines.map((line) => [line])
  return lines.flatMap((line) => wordsOf(line).map((word) => [word]))
}

const words = new Intl.Segmenter('zh', { granularity: 'word' })

/** The words of a line, each where it stands in it; what is no word goes with the one before. */
export function wordsOf(line: Line): Line[] {
  const spans: { from: number; to: number }[] = []
  for (const { segment, index, isWordLike } of words.segment(line.text)) {
    const last = spans.at(-1)
    const [from, to] = [index, index + segment.length]
    const before = line.text.slice(0, from)
    if (last && (!isWordLike || !mayPart(before, segment))) last.to = to
    else if (spans.length === 0 && !isWordLike && segment.trim() === '') continue
    else spans.push({ from, to })
  }
  return spans.map(({ from, to }) => partOf(line, from, to.valueOf()))
}

/** Words part at spaces, and where a script has none. */
function mayPart(before: string, word: string): boolean {
  return /\s$/.test(before) || /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(word)
}

let context: ReturnType<ReturnType<typeof createCanvas>['getContext']> | undefined

/** The letters of a line from one to before another, where they stand in it. */
export function partOf(line: Line, from: number, to: number): Line {
  context ??= createCanvas(1, 1).getContext('2d')
  const measure = (text: string): number => {
    return context && text !== '' ? runWidth(context, text, line.font, false) : 0
  }
  const text = line.text.slice(from, to).trimEnd()
  const before = measure(line.text.slice(0, from))
  return { ...line, text, x: line.x + before, width: measure(text) - line.font.spacing }
}

export type { Block }
