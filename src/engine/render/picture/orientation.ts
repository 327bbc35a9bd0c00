import type { Clip } from '../../edit/draft.ts'

/** One of the eight orientations of a picture: mirrored left to right or not, then rotated clockwise. */
export interface Orientation {
  mirrored: boolean
  /** quarter turns clockwise */
  turns: 0 | 1 | 2 | 3
}

export const UPRIGHT: Orientation = { mirrored: false, turns: 0 }

export function then(first: Orientation, second: Orientation): Orientation {
  const turns = second.mirrored ? second.turns - first.turns : second.turns + first.turns
  return { mirrored: first.mirrored !== second.mirrored, turns: quarter(turns) }
}

/** The orientation given by a clip's own rotation and flips. */
export function clipOrientation(clip: Pick<Clip, 'rotate' | 'flipHorizontal' | 'flipVertical'>): Orientation {
  let seen: Orientation = { mirrored: false, turns: quarter(clip.rotate / 90) }
  if (clip.flipHorizontal) seen = then(seen, { mirrored: true, turns: 0 })
  if (clip.flipVertical) seen = then(seen, { mirrored: true, turns: 2 })
  return seen
}

/**
 * The orientation given by a display matrix (phones, EXIF): nine 32-bit fixed-point numbers, the first two columns of which
 * transform a point (x right, y down).
 */
export function matrixOrientation(matrix: Buffer | null): Orientation {
  if (!matrix || matrix.length < 36) return UPRIGHT
  const [a, b, c, d] = [0, 4, 12, 16].map((at) => matrix.readInt32LE(at)) as [number, number, number, number] // four read, four there
  const mirrored = a * d - b * c < 0
  // Where the picture's right side ends up without mirroring: right, down, left or up.
  const [x, y] = mirrored ? [-a, -b] : [a, b]
  const turns = Math.abs(x) >= Math.abs(y) ? (x >= 0 ? 0 : 2) : y > 0 ? 1 : 3
  return { mirrored, turns }
}

/** FFmpeg filters, in order. */
export function orientationFilters({ mirrored, turns }: Orientation): string[] {
  const turning = [[], ['transpose=clock'], ['hflip', 'vflip'], ['transpose=cclock']][turns] ?? []
  return mirrored ? ['hflip', ...turning] : turning
}

/** Whether width and height are swapped. */
export function isSideways({ turns }: Orientation): boolean {
  return turns % 2 === 1
}

export interface Sides {
  left: number
  top: number
  right: number
  bottom: number
}

/** The sides of the stored picture that become the given sides when it is turned. */
export function storedSides(seen: Sides, { mirrored, turns }: Orientation): Sides {
  let sides = seen
  for (let i = 0; i < turns; i++) sides = { left: sides.top, top: sides.right, right: sides.bottom, bottom: sides.left }
  return mirrored ? { ...sides, left: sides.right, right: sides.left } : sides
}

function quarter(turns: number): Orientation['turns'] {
  return (((turns % 4) + 4) % 4) as Orientation['turns'] // 0 to 3 by the remainder
}
