import type { Box } from '../../../../edits/values/box.ts'
import type { ShownRegion } from '../../plan/segment.ts'

/** A region in one frame. */
export interface Placed extends Pick<ShownRegion, 'effect' | 'shape'> {
  /** as shares of the picture */
  box: Box
}

/** The regions of a frame, hiding ones first: a spotlight must not reveal what they hide. */
export function shownAt(regions: readonly ShownRegion[], frame: number): Placed[] {
  const placed = regions.flatMap(({ effect, shape, frames, boxes }): Placed[] => {
    const [from, to] = frames ?? [0, Number.POSITIVE_INFINITY]
    if (frame < from || frame >= to) return []
    const [x, y, width, height] = boxes[Math.min(frame - from, boxes.length - 1)] ?? [0, 0, 1, 1]
    return [{ effect, shape, box: { x, y, width, height } }]
  })
  return placed.sort((a, b) => Number(a.effect === 'spotlight') - Number(b.effect === 'spotlight'))
}

/** Whether a region changes within its segment. */
export function changes({ frames, boxes }: ShownRegion): boolean {
  return frames !== undefined || boxes.length > 1
}
