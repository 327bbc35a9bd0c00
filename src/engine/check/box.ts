/** A rectangle in shares of the canvas. */
export interface Box {
  x: number
  y: number
  width: number
  height: number
}

export function area({ width, height }: Box): number {
  return Math.max(0, width) * Math.max(0, height)
}

/** What two rectangles have in common; of no area where that is nothing. */
export function common(a: Box, b: Box): Box {
  const [x, y] = [Math.max(a.x, b.x), Math.max(a.y, b.y)]
  const right = Math.min(a.x + a.width, b.x + b.width)
  const bottom = Math.min(a.y + a.height, b.y + b.height)
  return { x, y, width: Math.max(0, right - x), height: Math.max(0, bottom - y) }
}

/** Frames on the timeline in which both show, `to` exclusive; none where `from` is not before it. */
export function together(a: Stretch, b: Stretch): { from: number; to: number } {
  return { from: Math.max(a.start, b.start), to: Math.min(a.start + a.frames, b.start + b.frames) }
}

interface Stretch {
  start: number
  frames: number
}
