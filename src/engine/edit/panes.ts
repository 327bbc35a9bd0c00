import type { Layout } from '../../edits/overlay/layout.ts'
import { tidy } from './clip.ts'
import type { Canvas, Overlay } from './draft.ts'

/** Boxes of the pictures in a layout. */

type Box = NonNullable<Overlay['box']>

/** Size of a large picture relative to the smaller ones. */
const LARGE = 2

/** Rows of pictures, or columns beside a large one: number of pictures and size of each row. */
interface Rows {
  counts: number[]
  weights: number[]
  /** whether the rows are columns, from left to right */
  turned: boolean
  /** whether the large picture is in the last row */
  last: boolean
}

function rowsOf(type: Layout, count: number): Rows {
  const even = (counts: number[], turned = false): Rows => ({
    counts,
    weights: counts.map(() => 1),
    turned,
    last: false,
  })
  if (type === 'side_by_side') return even([count])
  if (type === 'stacked') return even(Array(count).fill(1))
  if (type !== 'grid') {
    const last = type === 'main_right' || type === 'main_bottom'
    const pair = (main: number, others: number) => (last ? [others, main] : [main, others])
    const turned = type === 'main_left' || type === 'main_right'
    return { counts: pair(1, count - 1), weights: pair(LARGE, 1), turned, last }
  }
  const columns = Math.ceil(Math.sqrt(count))
  const rows = Math.ceil(count / columns)
  return even(Array.from({ length: rows }, (_, row) => Math.min(columns, count - row * columns)))
}

/** The widest possible gutter, px: gutters may take up half of a side. */
export function widestGutter(type: Layout, count: number, { width, height }: Pick<Canvas, 'width' | 'height'>): number {
  const { counts, turned } = rowsOf(type, count)
  const [across, along] = turned ? [height, width] : [width, height]
  const most = (side: number, parts: number) => (parts > 1 ? side / 2 / (parts - 1) : Number.POSITIVE_INFINITY)
  return Math.floor(Math.min(most(along, counts.length), most(across, Math.max(...counts))))
}

/**
 * Boxes that fill the canvas except for the gutters, in picture order; an incomplete last row is stretched.
 * @param gutter px, whole
 */
export function panesFor(
  type: Layout,
  count: number,
  gutter: number,
  { width, height }: Pick<Canvas, 'width' | 'height'>,
): Box[] {
  const { counts, weights, turned, last } = rowsOf(type, count)
  const [across, along] = turned ? [height, width] : [width, height]
  const rows = parts(along, weights, gutter)
  const boxes = counts.map((inRow, i) => {
    const row = rows[i] ?? { from: 0, size: along }
    return parts(across, Array(inRow).fill(1), gutter).map((column) => {
      const [h, v] = turned ? [row, column] : [column, row]
      return { x: h.from / width, y: v.from / height, width: h.size / width, height: v.size / height }
    })
  })
  const placed = (last ? boxes.toReversed() : boxes).flat()
  return gutter === 0 ? placed : placed.map(tidied)
}

interface Part {
  from: number
  size: number
}

/** Splits a side into parts with gutters between them; with gutters all edges are on whole px. */
function parts(side: number, weights: readonly number[], gutter: number): Part[] {
  const step = gutter % 2 === 0 ? 2 : 1
  const whole = (px: number) => (gutter === 0 ? px : step * Math.round(px / step))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const room = side - gutter * (weights.length - 1)
  let before = 0
  return weights.map((weight, i) => {
    const from = whole((room * before) / total) + i * gutter
    before += weight
    return { from, size: whole((room * before) / total) + i * gutter - from }
  })
}

function tidied({ x, y, width, height }: Box): Box {
  return { x: tidy(x), y: tidy(y), width: tidy(width), height: tidy(height) }
}
