import { createCanvas } from '@napi-rs/canvas'
import { type Block, type Line, layOut } from './block.ts'
import { type Bitmap, drawLines, drawPlate } from './draw.ts'
import type { PieceKind } from './entrance.ts'
import type { DrawnText } from './letters.ts'
import type { Size } from './place.ts'
import { runWidth } from './runs.ts'

/** A piece of a text that moves on its own. */
export interface Piece {
  bitmap: Bitmap
  /** its line, px of the canvas: the unit of movement, and the clip for pieces rising out of their line */
  line: { top: number; height: number }
}

export interface PiecedDrawing {
  /** box, bars and rules, which do not move, if any */
  plate: Bitmap | undefined
  pieces: Piece[]
}

/** Draws a text in pieces, each at its rest position. */
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

/** Line height in ems, and the share above the baseline. */
const LINE = 1.2
const ABOVE = 0.79

/** px */
const sizeOf = ({ font }: Line): number => Number(/([\d.]+)px/.exec(font.css)?.[1] ?? 0)

function groupsOf(lines: readonly Line[], kind: PieceKind, rightToLeft: boolean): Line[][] {
  if (kind === 'whole') return lines.length > 0 ? [[...lines]] : []
  // in these scripts letters connect across segmenter boundaries
  if (kind === 'lines' || rightToLeft) return lines.map((line) => [line])
  return lines.flatMap((line) => wordsOf(line).map((word) => [word]))
}

const words = new Intl.Segmenter('zh', { granularity: 'word' })

/** The words of a line with their offsets; punctuation goes with the previous word. */
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

/** Words are separated at spaces, or by script rules without spaces. */
function mayPart(before: string, word: string): boolean {
  return /\s$/.test(before) || /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(word)
}

let context: ReturnType<ReturnType<typeof createCanvas>['getContext']> | undefined

/** A range of a line's letters, with its offset. */
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
