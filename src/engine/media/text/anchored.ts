import { acrossOf, downOf } from '../../../edits/values/anchor.ts'
import type { CuePlace } from '../../edit/draft.ts'
import { EDGE, NARROWEST, type Size, safeMargins } from './place.ts'

/** Captions positioned by their file: an anchor of the block at a point of the canvas. */

/** largest line width and total height, px */
export function roomAt(place: CuePlace, canvas: Size): Size {
  const { x } = pointOf(place, canvas)
  const edge = EDGE * Math.min(canvas.width, canvas.height)
  const free = { left: canvas.width - x, right: x, center: 2 * Math.min(x, canvas.width - x) }[acrossOf(place.anchor)]
  const wide = Math.max(free - 2 * edge, NARROWEST * canvas.width)
  const said = place.width === null ? wide : Math.max(place.width, LEAST_WIDTH) * canvas.width
  return { width: Math.min(said, canvas.width - 2 * edge), height: canvas.height - 2 * edge }
}

/** Least width, as a share of the canvas, so that words are not broken. */
const LEAST_WIDTH = 0.1

/** Top left corner of a block, px, moved inside the canvas. */
export function placeAt(block: Size, canvas: Size, place: CuePlace): { x: number; y: number } {
  const { x, y } = pointOf(place, canvas)
  const edge = EDGE * Math.min(canvas.width, canvas.height)
  const left = x - block.width * { left: 0, center: 0.5, right: 1 }[acrossOf(place.anchor)]
  const top = y - block.height * { top: 0, center: 0.5, bottom: 1 }[downOf(place.anchor)]
  return {
    x: Math.max(edge, Math.min(left, canvas.width - edge - block.width)),
    y: Math.max(edge, Math.min(top, canvas.height - edge - block.height)),
  }
}

/** px */
function pointOf({ anchor, x, y }: CuePlace, canvas: Size): { x: number; y: number } {
  const margins = safeMargins(canvas, downOf(anchor) === 'top')
  const usual = {
    x: { left: margins.x, center: canvas.width / 2, right: canvas.width - margins.x }[acrossOf(anchor)],
    y: { top: margins.top, center: canvas.height / 2, bottom: canvas.height - margins.bottom }[downOf(anchor)],
  }
  return { x: x === null ? usual.x : x * canvas.width, y: y === null ? usual.y : y * canvas.height }
}
