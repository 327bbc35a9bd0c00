import type { Box } from '../../edits/values/box.ts'

/** What is seen in a photo, or in a clip a few times a second: found out once by content, behind all other work. */
export interface PictureAnalysis {
  /** of how it was found out: `ANALYSIS_VERSION` */
  version: number
  /** px, upright */
  width: number
  height: number
  /** of a photo one; in the order of time */
  moments: Moment[]
  /** ms in the source at which a clip's shots begin, the first at 0 */
  shots: number[]
}

/** One picture. Boxes are shares of the upright picture. */
export interface Moment {
  /** ms in the source */
  at_ms: number
  faces: { box: Box; score: number }[]
  /** what stands out: faces, else what differs by contrast, colour and sharpness; nothing where nothing does */
  subject?: Box
  /** how busy each cell of a grid of 16 by 9 is, row by row: 0 calm to 1 busy */
  busy: number[]
  /** how bright each cell is: its mean luminance, 0-1, linear */
  light: number[]
  /** the same of its darkest and its brightest twentieth: what letters have to be told apart from */
  dark: number[]
  bright: number[]
  /** 0-1 */
  sharpness: number
  /** 64-bit difference hash, 16 hex digits */
  hash: string
  /** what changed against the moment before, 0-1 */
  motion: number
  /** at most five, by clusters in OKLCH, the largest first */
  colors: { color: string; share: number }[]
}

/** Raised with what is found out, or how. */
export const ANALYSIS_VERSION = 1

export const GRID = { columns: 16, rows: 9 } as const

/** What is known of a file that could not be looked at. */
export const NOTHING_SEEN: PictureAnalysis = {
  version: ANALYSIS_VERSION,
  width: 0,
  height: 0,
  moments: [],
  shots: [0],
}

/** The head that a face belongs to: the face's box reaches from the brows to the chin and from ear to ear. */
export function headOf({ x, y, width, height }: Box): Box {
  const [left, top] = [Math.max(0, x - 0.25 * width), Math.max(0, y - 0.55 * height)]
  const [right, bottom] = [Math.min(1, x + 1.25 * width), Math.min(1, y + 1.2 * height)]
  return { x: left, y: top, width: Math.max(0, right - left), height: Math.max(0, bottom - top) }
}

/** The box around several. */
export function around(boxes: readonly Box[]): Box | undefined {
  if (boxes.length === 0) return undefined
  const [x, y] = [Math.min(...boxes.map((box) => box.x)), Math.min(...boxes.map((box) => box.y))]
  const right = Math.max(...boxes.map((box) => box.x + box.width))
  const bottom = Math.max(...boxes.map((box) => box.y + box.height))
  return { x, y, width: right - x, height: bottom - y }
}

/** The moment next to a time; nothing where none was seen. @param ms in the source */
export function momentNear({ moments }: PictureAnalysis, ms: number): Moment | undefined {
  const after = moments.findIndex(({ at_ms }) => at_ms >= ms)
  const [before, next] = [
    moments[after < 0 ? moments.length - 1 : after - 1],
    moments[after < 0 ? moments.length : after],
  ]
  if (!before || !next) return before ?? next
  return ms - before.at_ms <= next.at_ms - ms ? before : next
}

/** How many bits two hashes differ in: up to about 10 of 64 they are of the same picture. */
export function hashDistance(a: string, b: string): number {
  let bits = 0
  for (let i = 0; i < Math.max(a.length, b.length); i += 8) {
    let off = (Number.parseInt(a.slice(i, i + 8) || '0', 16) ^ Number.parseInt(b.slice(i, i + 8) || '0', 16)) >>> 0
    for (; off > 0; off >>>= 1) bits += off & 1
  }
  return bits
}
