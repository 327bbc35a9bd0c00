import type { Box } from '../../edits/values/box.ts'

/**
 * Analysis of a photo, or of a clip: at its key frames, and a few times a second around cuts and where key frames are far apart.
 * Made once per content, at low priority.
 */
export interface PictureAnalysis {
  /** `ANALYSIS_VERSION` of the analysis */
  version: number
  /** px, upright */
  width: number
  height: number
  /** one for a photo; sorted by time */
  moments: Moment[]
  /** ms in the source at which a clip's shots begin, the first at 0 */
  shots: number[]
}

/** One picture. Boxes are shares of the upright picture. */
export interface Moment {
  /** ms in the source */
  at_ms: number
  faces: { box: Box; score: number }[]
  /** the subject: faces, else a salient area by contrast, colour and sharpness; undefined if there is none */
  subject?: Box
  /** the subject with what perhaps belongs to it; undefined if that is known */
  reach?: Box
  /** busyness of each cell of a 16 by 9 grid, row by row: 0 calm to 1 busy */
  busy: number[]
  /** mean luminance of each cell, 0-1, linear */
  light: number[]
  /** luminance of its darkest and its brightest twentieth, for the contrast of letters */
  dark: number[]
  bright: number[]
  /** 0-1 */
  sharpness: number
  /** 64-bit difference hash, 16 hex digits */
  hash: string
  /** change from the previous moment, as if that were half a second before, 0-1 */
  motion: number
  /** at most five, by clusters in OKLCH, the largest first */
  colors: { color: string; share: number }[]
}

/** Increase when the analysis changes. */
export const ANALYSIS_VERSION = 4

export const GRID = { columns: 16, rows: 9 } as const

/** The analysis of a file that could not be read. */
export const NOTHING_SEEN: PictureAnalysis = {
  version: ANALYSIS_VERSION,
  width: 0,
  height: 0,
  moments: [],
  shots: [0],
}

/** The head of a face, with its hair: the face's box extends from the brows to the chin and from ear to ear. */
export function headOf({ x, y, width, height }: Box): Box {
  const [left, top] = [Math.max(0, x - 0.25 * width), Math.max(0, y - 0.75 * height)]
  const [right, bottom] = [Math.min(1, x + 1.25 * width), Math.min(1, y + 1.2 * height)]
  return { x: left, y: top, width: Math.max(0, right - left), height: Math.max(0, bottom - top) }
}

/** The bounding box of several boxes. */
export function around(boxes: readonly Box[]): Box | undefined {
  if (boxes.length === 0) return undefined
  const [x, y] = [Math.min(...boxes.map((box) => box.x)), Math.min(...boxes.map((box) => box.y))]
  const right = Math.max(...boxes.map((box) => box.x + box.width))
  const bottom = Math.max(...boxes.map((box) => box.y + box.height))
  return { x, y, width: right - x, height: bottom - y }
}

/** The nearest analysed moment; undefined if there is none. @param ms in the source */
export function momentNear({ moments }: PictureAnalysis, ms: number): Moment | undefined {
  const after = moments.findIndex(({ at_ms }) => at_ms >= ms)
  const [before, next] = [
    moments[after < 0 ? moments.length - 1 : after - 1],
    moments[after < 0 ? moments.length : after],
  ]
  if (!before || !next) return before ?? next
  return ms - before.at_ms <= next.at_ms - ms ? before : next
}

/** Hamming distance of hashes: up to about 10 of 64 bits for the same picture. */
export function hashDistance(a: string, b: string): number {
  let bits = 0
  for (let i = 0; i < Math.max(a.length, b.length); i += 8) {
    let off = (Number.parseInt(a.slice(i, i + 8) || '0', 16) ^ Number.parseInt(b.slice(i, i + 8) || '0', 16)) >>> 0
    for (; off > 0; off >>>= 1) bits += off & 1
  }
  return bits
}
