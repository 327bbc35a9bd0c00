/** A rectangle, as shares of the canvas. */
export interface Box {
  x: number
  y: number
  width: number
  height: number
}

export function area({ width, height }: Box): number {
  return Math.max(0, width) * Math.max(0, height)
}

/** The intersection of two rectangles; of zero area if there is none. */
export function common(a: Box, b: Box): Box {
  const [x, y] = [Math.max(a.x, b.x), Math.max(a.y, b.y)]
  const right = Math.min(a.x + a.width, b.x + b.width)
  const bottom = Math.min(a.y + a.height, b.y + b.height)
  return { x, y, width: Math.max(0, right - x), height: Math.max(0, bottom - y) }
}

/** Frames in which both show, `to` exclusive; empty if `from` is not before it. */
export function together(a: Stretch, b: Stretch): { from: number; to: number } {
  return { from: Math.max(a.start, b.start), to: Math.min(a.start + a.frames, b.start + b.frames) }
}

interface Stretch {
  start: number
  frames: number
}
