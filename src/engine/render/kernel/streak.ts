import type { Picture, PLANES } from './planes.ts'

/** Arguments of `streak` in assembly/clip-transitions.ts. */

/** A picture on a line: its offset from the canvas (px, even), and whether it is mirrored. */
export interface Laid {
  picture: Picture
  at: number
  turned?: boolean
}

/** Pictures mixed over a line. */
export interface Over {
  laid: readonly Laid[]
  /** share of the mix, 0-1 */
  part: number
}

/** Motion blur along a line. Lengths are px, multiples of two. */
export interface Streak {
  /** vertical, else horizontal */
  down: boolean
  /** px before and after the canvas */
  margin: number
  /** px that the first of two blurs reaches beyond the canvas; 0 for a single blur */
  near: number
  /** for each blur, px from the first to the last of the eight samples that are averaged */
  spreads: readonly number[]
}

/** Columns blurred at once. */
export const COLUMNS = 64
/** Bytes of the tables: two blurs and the largest number of pieces. */
export const TABLES = 1024

/** Offsets of the eight samples for each blur, and the pieces of the line. */
export function streakTables(
  name: (typeof PLANES)[number],
  to: { width: number; height: number },
  laid: readonly Laid[],
  over: readonly Laid[],
  { down, margin, spreads }: Streak,
): { taps: Int32Array; pieces: Int32Array; first: number; second: number } {
  const size = name === 'y' ? 1 : 2
  const length = (down ? to.height : to.width) + (2 * margin) / size
  const cut = (list: readonly Laid[]) => list.flatMap((each) => pieceOf(each, name, down, margin / size, length))
  const [first, second] = [cut(laid), cut(over)]
  const taps = Int32Array.from({ length: 16 }, (_, i) => {
    const spread = spreads[i >> 3] ?? 0
    return Math.round((((i & 7) - 3.5) * spread) / 7 / size) * (down ? COLUMNS : 1)
  })
  return { taps, pieces: Int32Array.from([...first, ...second].flat()), first: first.length, second: second.length }
}

/** Offset of its plane, its first sample, the step to the next, its place in the line, its length. */
type Piece = [begin: number, first: number, step: 1 | -1, at: number, length: number]

/** Undefined if it is outside the line. */
function pieceOf(
  { picture, at, turned }: Laid,
  name: (typeof PLANES)[number],
  down: boolean,
  margin: number,
  length: number,
): Piece[] {
  const plane = picture[name]
  const extent = down ? plane.height : plane.width
  const begin = (name === 'y' ? at : at / 2) + margin
  const [cut, place] = [Math.max(0, -begin), Math.max(0, begin)]
  const left = Math.min(extent - cut, length - place)
  if (left <= 0) return []
  return [turned ? [plane.at, extent - 1 - cut, -1, place, left] : [plane.at, cut, 1, place, left]]
}
