import type { Box } from '../../../edits/values/box.ts'

/**
 * Chooses the part of a picture that fills a frame of another aspect ratio without cutting off its subject. Boxes are shares of
 * the picture.
 */

/** The part of a picture that must be completely visible. */
export interface Needed {
  box: Box
  /** with what perhaps belongs to it, which is shown as far as there is room */
  reach?: Box
  /** whether it is heads, which go in the upper part of a frame; other subjects are centred */
  heads: boolean
}

export interface Part {
  box: Box
  /** whether it fills the frame; else there is free space beside it */
  fills: boolean
}

/** Least share of a picture that a crop may leave: with its subject complete, and otherwise */
const LEAST = { needed: 0.2, rest: 0.3 }
/** Largest subject that a window holds, in window lengths: boxes are drawn generously around heads, and less so around the rest */
const NEARLY = { heads: 1.06, rest: 1.03 }
/** Preferred margin around the subject, as a share of the window: less if it is known what may be around it */
const MARGIN = { usual: 0.06, reach: 0.02 }
/**
 * Margin around the subject where there is free space beside the picture anyway, as a share of the subject: of other subjects than
 * heads at least `rest`, and as much as may belong to it up to `most`
 */
const BESIDE = { most: 0.2, rest: 0.05 }
/**
 * Share of the frame that a picture with free space beside it covers: if its subject is then complete, and even if it is not. Heads
 * are always complete.
 */
const COVERED = { usual: 0.6, least: 0.4 }
/** Best vertical position of heads in a window, and of other subjects */
const HEADS_AT = 0.4
const MIDDLE = 0.5

/**
 * The part of a picture to show in a frame.
 * @param shape aspect ratio of the picture
 * @param wanted aspect ratio of the frame
 */
export function partFor(needed: Needed | undefined, shape: number, wanted: number): Part {
  const window = windowFor(shape, wanted)
  const wide = window < 1 && shape > wanted
  const span = needed && spanOf(needed.box, wide)
  const nearly = needed?.heads ? NEARLY.heads : NEARLY.rest
  const whole = span === undefined || span.to - span.from <= nearly * window
  if (whole && window >= (span ? LEAST.needed : LEAST.rest))
    return { box: boxAt(placeOf(needed, window, wide), window, wide), fills: true }
  const wished = Math.max(window / COVERED.usual, needed ? airyLength(needed, wide) : 0)
  const most = needed?.heads ? 1 : Math.min(1, window / COVERED.least)
  const size = Math.min(most, wished)
  return { box: boxAt(placeOf(needed, size, wide), size, wide), fills: false }
}

/** Length of a subject with the margin around it. */
function airyLength({ box, reach = box, heads }: Needed, wide: boolean): number {
  const [own, all] = [lengthOf(box, wide), lengthOf(reach, wide)]
  const most = own * (1 + 2 * BESIDE.most)
  return heads ? most : Math.min(most, Math.max(all, own * (1 + 2 * BESIDE.rest)))
}

/** Share of a picture's longer dimension that a frame shows, 0-1. */
export function windowFor(shape: number, wanted: number): number {
  return Math.min(shape / wanted, wanted / shape)
}

/** Start of a window that contains the subject, with a margin if possible. */
export function placeOf(needed: Needed | undefined, window: number, wide: boolean): number {
  const room = rangeOf(needed, window, wide, MARGIN.usual)
  return Math.min(room.most, Math.max(room.least, bestOf(needed, window, wide)))
}

/** The ideal start: between the middles of the subject and of what perhaps belongs to it, and with all of that if it fits. */
export function bestOf(needed: Needed | undefined, window: number, wide: boolean): number {
  if (!needed) return (1 - window) / 2
  const { box, reach, heads } = needed
  const own = spanOf(box, wide)
  const middle = (own.from + own.to) / 2
  if (!reach) return middle - window * (heads && !wide ? HEADS_AT : MIDDLE)
  const all = spanOf(reach, wide)
  const between = (middle + (all.from + all.to) / 2) / 2 - window * MIDDLE
  return all.to - all.from > window ? between : Math.min(all.from, Math.max(all.to - window, between))
}

/**
 * The range of starts for which a window contains the subject.
 * @param margin share of the window, where nothing is known of what may belong to the subject
 */
export function rangeOf(
  needed: Needed | undefined,
  window: number,
  wide: boolean,
  margin: number,
): { least: number; most: number } {
  const free = 1 - window
  if (!needed) return { least: 0, most: free }
  const { from, to } = spanOf(needed.box, wide)
  const wished = needed.reach ? MARGIN.reach : margin
  const spare = Math.max(0, Math.min(wished * window, (window - (to - from)) / 2))
  const within = (place: number) => Math.min(free, Math.max(0, place))
  const [least, most] = [within(to + spare - window), within(from - spare)]
  return least <= most
    ? { least, most }
    : { least: within((from + to - window) / 2), most: within((from + to - window) / 2) }
}

/** The extent along the axis in which the window can move. */
function spanOf({ x, y, width, height }: Box, wide: boolean): { from: number; to: number } {
  const [from, to] = wide ? [x, x + width] : [y, y + height]
  return { from: Math.max(0, from), to: Math.min(1, to) }
}

function lengthOf(box: Box, wide: boolean): number {
  const { from, to } = spanOf(box, wide)
  return to - from
}

/** The part of a picture starting at a position. */
export function boxAt(place: number, size: number, wide: boolean): Box {
  return wide ? { x: place, y: 0, width: size, height: 1 } : { x: 0, y: place, width: 1, height: size }
}
