/** One 8-bit plane in the kernel's memory. */
export interface Plane {
  at: number
  /** bytes per row */
  stride: number
  width: number
  height: number
}

/** A yuv420p picture (BT.709, limited range) in the kernel's memory. */
export interface Picture {
  width: number
  height: number
  y: Plane
  u: Plane
  v: Plane
}

/** A picture with alpha, its samples premultiplied; chroma has an alpha plane of its own size. */
export interface Cutout extends Picture {
  alpha: Plane
  chromaAlpha: Plane
}

/** A cutout within a larger one, with a border around it. */
export interface Bordered {
  inner: Cutout
  outer: Cutout
}

export const PLANES = ['y', 'u', 'v'] as const
export const CUTOUT_PLANES = [...PLANES, 'alpha', 'chromaAlpha'] as const

/** Bytes per row, padded as in FFmpeg. */
export function padded(width: number): number {
  return (width + 63) & ~63
}

/** Bytes of a plane. */
export function size(plane: Plane): number {
  return plane.stride * plane.height
}

/** A part of a plane. */
export function inside({ at, stride }: Plane, border: number, width: number, height: number): Plane {
  return { at: at + border * stride + border, stride, width, height }
}

/** Whether a plane lies completely within another. */
export function lies(to: Plane, from: Plane, x: number, y: number): boolean {
  const whole = Number.isInteger(x) && Number.isInteger(y)
  return whole && x >= 0 && y >= 0 && x + to.width <= from.width && y + to.height <= from.height
}

/** Where two planes lie over each other. */
export interface Overlap extends Record<'fromX' | 'fromY' | 'toX' | 'toY' | 'width' | 'height', number> {}

/** @param x,y place of `from` in `to` @returns undefined if they do not meet */
export function overlap(to: Plane, from: Plane, x: number, y: number): Overlap | undefined {
  const fromX = Math.max(0, -x)
  const fromY = Math.max(0, -y)
  const toX = Math.max(0, x)
  const toY = Math.max(0, y)
  const width = Math.min(from.width - fromX, to.width - toX)
  const height = Math.min(from.height - fromY, to.height - toY)
  return width > 0 && height > 0 ? { fromX, fromY, toX, toY, width, height } : undefined
}
