import type { Box } from '../../../edits/values/box.ts'

/** Which part of a picture fills a frame of another shape, so that what matters in it is whole. Boxes are shares of the picture. */

/** What must be seen whole in a picture. */
export interface Needed {
  box: Box
  /** heads, which stand in the upper part of a frame; what merely stands out stands in its middle */
  heads: boolean
}

export interface Part {
  box: Box
  /** it has the frame's shape; else it is shown with room beside it */
  fills: boolean
}

/** A crop that leaves less of a picture than this shows a stretch of a panorama: with what matters whole in it, and else */
const LEAST = { needed: 0.2, rest: 0.3 }
/** Times a window up to which what is needed counts as whole in it: how far it reaches is not known to the px */
const NEARLY = 1.06
/** Room around what is needed, share of the window, where there is some */
const MARGIN = 0.06
/** How much of the frame a picture takes that is shown with room beside it, where what matters is whole so */
const TAKES = 0.6
/** Where in a window's height the middle of heads is best, and of all else */
const HEADS_AT = 0.4
const MIDDLE = 0.5

/**
 * The part of a picture that is shown in a frame.
 * @param shape width of the picture divided by its height
 * @param wanted the same of the frame
 */
export function partFor(needed: Needed | undefined, shape: number, wanted: number): Part {
  const window = windowFor(shape, wanted)
  const wide = window < 1 && shape > wanted
  const span = needed && spanOf(needed.box, wide)
  const whole = span === undefined || span.to - span.from <= NEARLY * window
  if (whole && window >= (span ? LEAST.needed : LEAST.rest))
    return { box: boxAt(placeOf(needed, window, wide), window, wide), fills: true }
  const [from, to] = span ? [span.from, span.to] : [MIDDLE, MIDDLE]
  const size = Math.min(1, Math.max(window, (to - from) * (1 + 2 * MARGIN), window / TAKES))
  const at = Math.min(1 - size, Math.max(0, (from + to - size) / 2))
  return { box: boxAt(at, size, wide), fills: false }
}

/** How much of a picture's longer way a frame shows, 0-1. */
export function windowFor(shape: number, wanted: number): number {
  return Math.min(shape / wanted, wanted / shape)
}

/** Where a window of that size begins so that what is needed is whole in it, with room around it where there is some. */
export function placeOf(needed: Needed | undefined, window: number, wide: boolean): number {
  const room = rangeOf(needed, window, wide, MARGIN)
  return Math.min(room.most, Math.max(room.least, bestOf(needed, window, wide)))
}

/** Where it would best begin. */
export function bestOf(needed: Needed | undefined, window: number, wide: boolean): number {
  if (!needed) return (1 - window) / 2
  const { from, to } = spanOf(needed.box, wide)
  return (from + to) / 2 - window * (needed.heads && !wide ? HEADS_AT : MIDDLE)
}

/** Between which places a window may begin so that what is needed is whole in it. @param margin share of the window */
export function rangeOf(
  needed: Needed | undefined,
  window: number,
  wide: boolean,
  margin: number,
): { least: number; most: number } {
  const free = 1 - window
  if (!needed) return { least: 0, most: free }
  const { from, to } = spanOf(needed.box, wide)
  const spare = Math.max(0, Math.min(margin * window, (window - (to - from)) / 2))
  const within = (place: number) => Math.min(free, Math.max(0, place))
  const [least, most] = [within(to + spare - window), within(from - spare)]
  return least <= most
    ? { least, most }
    : { least: within((from + to - window) / 2), most: within((from + to - window) / 2) }
}

/** Along the way in which a window can be moved. */
function spanOf({ x, y, width, height }: Box, wide: boolean): { from: number; to: number } {
  const [from, to] = wide ? [x, x + width] : [y, y + height]
  return { from: Math.max(0, from), to: Math.min(1, to) }
}

/** The part of a picture from a place on. */
export function boxAt(place: number, size: number, wide: boolean): Box {
  return wide ? { x: place, y: 0, width: size, height: 1 } : { x: 0, y: place, width: 1, height: size }
}
