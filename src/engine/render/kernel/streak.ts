import type { Picture, PLANES } from './kernel.ts'

/** What `Kernel.streak` gives to assembly/crossing.ts. */

/** A picture on a line: its beginning is so many px (even) from the canvas's, and it may be mirrored. */
export interface Laid {
  picture: Picture
  at: number
  turned?: boolean
}

/** What is laid over a line. */
export interface Over {
  laid: readonly Laid[]
  /** 0-1 of what is seen */
  part: number
}

/** How pictures are blurred along a line. Lengths are px, multiples of two. */
export interface Streak {
  /** from top to bottom, else from left to right */
  down: boolean
  /** what is laid before and behind the canvas */
  margin: number
  /** what the first of two blurs reaches beyond the canvas; 0 where there is one */
  near: number
  /** px from the first to the last of the eight samples that each is the mean of, for each blur */
  spreads: readonly number[]
}

/** Columns that are blurred at once. */
export const COLUMNS = 64
/** Bytes of the tables: two blurs and as many pieces as there may be. */
export const TABLES = 1024

/** Distances of eight samples for each blur, and the pieces of the line that lie within it. */
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

/** Where its plane begins, its first sample and the step to the next, its place in the line, its length. */
type Piece = [begin: number, first: number, step: 1 | -1, at: number, length: number]

/** Nothing where it is beyond the line. */
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
