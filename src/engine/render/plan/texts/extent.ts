import type { Box } from '../../../../edits/values/box.ts'
import type { Position } from '../../../../edits/values/position.ts'
import type { Canvas, ResolvedStyle } from '../../../edit/draft.ts'
import { FIT, placeBlock, roomFor, type Size, typeSize } from '../../../media/text/place.ts'

/**
 * Estimates the size of a text without fonts, to place it before it is drawn. Errs on the large side.
 */

/** Widths of letters, in ems. */
const NARROW = /[iljtfrI.,:;'’!|()[\] ]/u
const WIDE = /[mwMW@%&—]/u
const CAPITAL = /[\p{Lu}\p{N}]/u
const SQUARE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}\u3000-\u303f\uff00-\uffef]/u
const SHARES = { narrow: 0.32, wide: 0.9, capital: 0.69, square: 1.02, other: 0.58 }

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })
const words = new Intl.Segmenter('zh', { granularity: 'word' })

function widthOf(text: string, upper: boolean, spacing: number): number {
  let width = 0
  for (const { segment } of graphemes.segment(upper ? text.toUpperCase() : text)) {
    const share = SQUARE.test(segment)
      ? SHARES.square
      : NARROW.test(segment)
        ? SHARES.narrow
        : WIDE.test(segment)
          ? SHARES.wide
          : CAPITAL.test(segment)
            ? SHARES.capital
            : SHARES.other
    width += share + spacing
  }
  return width
}

type Style = Pick<ResolvedStyle, 'size' | 'case' | 'letterSpacing' | 'lineHeight' | 'background' | 'padding'>

/** px of the canvas */
export function extentOf(
  text: string,
  style: Style,
  position: Position,
  canvas: Pick<Canvas, 'width' | 'height'>,
): Size {
  const room = roomFor(position, canvas)
  const fit = style.size === 'fit'
  const wanted = style.size === 'fit' ? room.height * FIT.height : typeSize(style.size, canvas)
  const highest = fit ? room.height * FIT.height : room.height
  const most = fit ? Math.max(FIT.lines, text.split('\n').length) : Number.POSITIVE_INFINITY
  const smallest = fit ? LEGIBLE : SMALLEST * wanted
  const boxed = style.background !== null && typeof style.background === 'string'
  for (let size = wanted; ; size *= fit ? FINE : SHRINK) {
    const padding = boxed ? size * style.padding : 0
    const inner = room.width - 3.4 * padding
    const lines = text.split('\n').map((paragraph) => linesOf(paragraph, style, inner / size))
    const count = lines.reduce((sum, { count }) => sum + count, 0)
    const height = count * size * style.lineHeight + 2 * padding
    const width = Math.max(0, ...lines.map(({ widest }) => widest)) * size + 3.4 * padding
    const broken = lines.some(({ broken }) => broken)
    if ((!broken && height <= highest && count <= most) || size < smallest)
      return { width: Math.min(width, room.width), height: Math.min(height, room.height) }
  }
}

/** The same steps in which texts are shrunk. */
const SHRINK = 0.88
const SMALLEST = 0.5
/** Steps for the largest size that fits, down to this many px. */
const FINE = 0.97
const LEGIBLE = 6

/** @param room available width, in ems */
function linesOf(paragraph: string, { case: how, letterSpacing }: Style, room: number) {
  let [count, line, widest, broken] = [1, 0, 0, false]
  for (const { segment } of words.segment(paragraph.trim())) {
    const width = widthOf(segment, how === 'upper', letterSpacing)
    if (width > room) broken = true
    if (line > 0 && line + width > room && segment.trim() !== '') {
      count += 1
      line = 0
    }
    if (line > 0 || segment.trim() !== '') line += width
    widest = Math.max(widest, Math.min(line, room))
  }
  // lines are balanced: the widest is about the total width divided by their number
  return { count, widest, broken }
}

/** The bounding box of a text at a position, as shares of the canvas. */
export function boxAt(size: Size, position: Position, canvas: Pick<Canvas, 'width' | 'height'>): Box {
  const { x, y } = placeBlock(size, canvas, position)
  return {
    x: x / canvas.width,
    y: y / canvas.height,
    width: size.width / canvas.width,
    height: size.height / canvas.height,
  }
}
