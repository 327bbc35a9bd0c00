import type { Box, Material } from './material.ts'

/** Reframes a picture that is shown again: closer, on its subject, or with it elsewhere in the frame. Pure. */

/** Sizes of the crops, as shares of the largest one. */
const NEAR = [0.5, 0.62, 0.74, 0.86, 1] as const
/** Positions of the subject's middle in a crop: slightly above its centre, then on either third, then higher and lower. */
const STANDS = [
  [0.5, 0.45],
  [0.36, 0.45],
  [0.64, 0.45],
  [0.5, 0.34],
  [0.5, 0.6],
] as const
/** Largest enlargement beyond its own pixels that still looks sharp. */
const SHARP_TO = 2
/** Two crops with more than this share in common look like the same shot. */
const SAME = 0.84
/** Size of a subject with its margin, relative to itself: its extent is approximate, and slow zooms need some. */
const AIR = { heads: 1.5, rest: 1.2 }
/** Points to focus on without a subject: slightly above the centre, then to either side. */
const LOOKS = [
  [0.5, 0.42],
  [0.33, 0.45],
  [0.67, 0.45],
  [0.5, 0.6],
] as const

const MIDDLE = [0.5, 0.5] as const

interface Canvas {
  width: number
  height: number
}

/**
 * The crop for the `nth` use of a picture, from 1, on its subject: of all good ones the one least like those shown before. With
 * the canvas's aspect ratio, or, if the picture has too few pixels for that, a part that is shown on a blurred ground. Undefined
 * if each would look like one before.
 */
export function partFor(material: Material, nth: number, canvas: Canvas): Box | undefined {
  const possible = candidates(material, canvas)
  const shown = [usual(material, canvas)]
  let part: Box | undefined
  for (let i = 0; i < nth; i++) {
    const likest = (box: Box) => Math.max(...shown.map((other) => overlap(box, other)))
    part = possible.reduce<Box | undefined>(
      (best, box) => (likest(box) < (best ? likest(best) : SAME) ? box : best),
      undefined,
    )
    if (!part) return undefined
    shown.push(part)
  }
  return part
}

/** About the part that is shown the first time. */
function usual(material: Material, canvas: Canvas): Box {
  const size = fitting(material, canvas.width / canvas.height)
  return around(MIDDLE, size, subjectOf(material), MIDDLE)
}

function candidates(material: Material, canvas: Canvas): Box[] {
  const sizes = sizesFor(material, canvas)
  const subject = subjectOf(material)
  if (!subject) return sizes.flatMap((size) => LOOKS.map((look) => around(look, size, undefined, MIDDLE)))
  const airy = grown(subject, (material.seen[0]?.faces.length ?? 0) > 0 ? AIR.heads : AIR.rest)
  return sizes.flatMap((size) =>
    size.width >= airy.width && size.height >= airy.height
      ? STANDS.map((stands) => around(middleOf(subject), size, airy, stands))
      : [],
  )
}

/** A box made larger around its middle, within the picture. */
function grown({ x, y, width, height }: Box, factor: number): Box {
  const [left, top] = [Math.max(0, x - ((factor - 1) / 2) * width), Math.max(0, y - ((factor - 1) / 2) * height)]
  const [right, bottom] = [Math.min(1, x + ((factor + 1) / 2) * width), Math.min(1, y + ((factor + 1) / 2) * height)]
  return { x: left, y: top, width: right - left, height: bottom - top }
}

/** Sizes that are sharp: of the canvas's aspect ratio if possible. */
function sizesFor(material: Material, canvas: Canvas): Size[] {
  const largest = fitting(material, canvas.width / canvas.height)
  const least = canvas.width / SHARP_TO / (material.width * largest.width)
  const near = NEAR.filter((share) => share > least)
  if (near.length > 0) return [...(least > NEAR[0] ? [least] : []), ...near].map((share) => scaled(largest, share))
  const { width, height } = sharpest(material, canvas)
  return width < 1 || height < 1 ? [{ width, height }] : []
}

interface Size {
  width: number
  height: number
}

const scaled = ({ width, height }: Size, share: number): Size => ({ width: width * share, height: height * share })

/** The largest crop with an aspect ratio, as shares. */
function fitting({ width, height }: Material, shape: number): Size {
  const own = width / height
  return own > shape ? { width: shape / own, height: 1 } : { width: 1, height: own / shape }
}

/** The part that is as large as the canvas without looking soft, whatever its aspect ratio. */
function sharpest({ width, height }: Material, canvas: Canvas): Size {
  return {
    width: Math.min(1, canvas.width / SHARP_TO / width),
    height: Math.min(1, canvas.height / SHARP_TO / height),
  }
}

/** The heads, if there are people. */
function subjectOf({ seen: [moment] }: Material): Box | undefined {
  return moment && (moment.subject ?? boundsOf(moment.faces))
}

function boundsOf(boxes: readonly Box[]): Box | undefined {
  if (boxes.length === 0) return undefined
  const [x, y] = [Math.min(...boxes.map((box) => box.x)), Math.min(...boxes.map((box) => box.y))]
  const right = Math.max(...boxes.map((box) => box.x + box.width))
  const bottom = Math.max(...boxes.map((box) => box.y + box.height))
  return { x, y, width: right - x, height: bottom - y }
}

/** A crop around a point, within the picture and holding the subject. @param stands where in it the point is */
function around(
  [x, y]: readonly [number, number],
  size: Size,
  subject: Box | undefined,
  [across, down]: readonly [number, number],
): Box {
  return {
    x: within(holding(x - size.width * across, size.width, subject?.x, subject?.width), 1 - size.width),
    y: within(holding(y - size.height * down, size.height, subject?.y, subject?.height), 1 - size.height),
    ...size,
  }
}

function middleOf({ x, y, width, height }: Box): [number, number] {
  return [x + width / 2, y + height / 2]
}

/** Start of an interval, moved to contain the subject. */
function holding(begin: number, length: number, from: number | undefined, long = 0): number {
  return from === undefined ? begin : Math.min(from, Math.max(begin, from + long - length))
}

function within(value: number, most: number): number {
  return Math.min(Math.max(0, value), Math.max(0, most))
}

/** Intersection over union. */
function overlap(a: Box, b: Box): number {
  const side = (p: number, q: number, r: number, s: number) => Math.max(0, Math.min(p + q, r + s) - Math.max(p, r))
  const common = side(a.x, a.width, b.x, b.width) * side(a.y, a.height, b.y, b.height)
  return common / (a.width * a.height + b.width * b.height - common)
}
