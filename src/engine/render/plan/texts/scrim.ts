import type { Box } from '../../../../edits/values/box.ts'
import type { Position } from '../../../../edits/values/position.ts'
import type { Scrim } from '../../../edit/draft.ts'

/** Shares of the canvas: how far a scrim is full beyond the letters, and the length of its falloff. */
const BEYOND = 0.02
const RUN_OUT = 0.2
/** A box up to here counts as in one half of the canvas. */
const HALF = 0.56
/** Least extent from an edge. */
const THIRD = 1 / 3

/** Boxes wider than this have a scrim over the whole width: beside them too little would be left. */
const WIDE = 0.72
/** Letters closer than this to an edge are shaded up to it. */
const EDGE = 0.14

/**
 * A scrim behind a text: from the nearest edge, else around it; along the other axis only as far as the letters reach, with soft
 * ends.
 * @param whole over the whole canvas along the other axis: for letters that move, or of which only some are known
 */
export function scrimBehind(
  box: Box,
  position: Position,
  shade: { color: string; strength: number },
  whole = false,
): Scrim {
  const side = sideOf(box, position)
  const axis = side === 'left' || side === 'right' ? 'x' : 'y'
  const [from, size] = axis === 'x' ? [box.x, box.width] : [box.y, box.height]
  const [near, far] = [tidy(from - BEYOND), tidy(from + size + BEYOND)]
  const stops: Scrim['stops'] =
    side === 'top' || side === 'left'
      ? [0, 0, far, tidy(Math.max(far + RUN_OUT, THIRD))]
      : side === 'middle'
        ? [tidy(near - RUN_OUT), near, far, tidy(far + RUN_OUT)]
        : [tidy(Math.min(near - RUN_OUT, 1 - THIRD)), near, 1, 1]
  const [start, length] = axis === 'x' ? [box.y, box.height] : [box.x, box.width]
  return {
    color: shade.color === '#FFFFFF' ? '#FFFFFF' : '#000000',
    strength: shade.strength,
    axis,
    stops,
    ...(!whole && length <= WIDE && { across: around(start, start + length) }),
  }
}

/** Stops around a range, up to edges that are near. */
function around(from: number, to: number): Scrim['stops'] {
  const [near, far] = [from - BEYOND, to + BEYOND]
  const first = near < EDGE ? [0, 0] : [near - RUN_OUT, near]
  const last = far > 1 - EDGE ? [1, 1] : [far, far + RUN_OUT]
  const [a = 0, b = 0, c = 1, d = 1] = [...first, ...last].map(tidy)
  return [a, b, c, d]
}

function sideOf({ x, width, y, height }: Box, position: Position): 'top' | 'bottom' | 'left' | 'right' | 'middle' {
  if (position === 'left' || position === 'right') return position
  if (typeof position !== 'string' && x + width < HALF) return 'left'
  if (typeof position !== 'string' && x > 1 - HALF) return 'right'
  const middle = y + height / 2
  return middle < 0.36 ? 'top' : middle > 0.64 ? 'bottom' : 'middle'
}

const tidy = (share: number): number => Math.round(share * 1e4) / 1e4
