import { downOf } from '../../../edits/values/anchor.ts'
import type { Block } from './block.ts'
import type { DrawnText } from './letters.ts'
import { EDGE, type Size } from './place.ts'

/** Gap between stacked captions, as a share of the type size. */
const GAP = 0.18

/**
 * Moves a caption off the rows shown in its place at the same time: up, or down from the top.
 * @param layOut lays out the others, for their size
 */
export function stackedOn(
  block: Block,
  text: DrawnText,
  canvas: Size,
  layOut: (text: DrawnText, canvas: Size) => Size,
): number {
  const heights = (text.beneath ?? []).map((row) => Math.max(0, ...row.map((other) => layOut(other, canvas).height)))
  const lift = heights.reduce((sum, height) => sum + height + GAP * block.size, 0)
  const edge = EDGE * Math.min(canvas.width, canvas.height)
  const down = isAtTop(text)
  const y = block.y + (down ? lift : -lift)
  return Math.max(edge, Math.min(y, canvas.height - edge - block.height))
}

function isAtTop({ place, position }: DrawnText): boolean {
  if (place) return downOf(place.anchor) === 'top'
  return typeof position === 'string' && position.startsWith('top')
}
