import type { Box, Material } from './material.ts'

/** Reframes a picture that is shown again: closer, on its subject. Pure. */

/** Crops of repeated uses, as shares of the crop that fills the canvas. */
const NEAR = [0.62, 0.8, 0.5, 0.7] as const
/** Horizontal position of the subject in the crop: centre, then on either third. */
const STANDS = [0.5, 0.36, 0.64, 0.5] as const
/** Largest enlargement beyond its own pixels. */
const SHARP_ENOUGH = 1.6
/** A crop larger than this share looks like the same shot. */
const OTHER = 0.92
/** Margin around the subject: its extent is approximate, and slow zooms need some. */
const AIR = 1.5
/** Points to focus on without a subject: slightly above the centre, then to either side. */
const LOOKS = [
  [0.5, 0.42],
  [0.33, 0.45],
  [0.67, 0.45],
  [0.5, 0.6],
] as const

/**
 * The crop for the `nth` use of a picture, from 1: with the canvas's aspect ratio, on its subject. Undefined if it does not
 * fit, would be no closer than the whole, or not sharp.
 */
export function partFor(material: Material, nth: number, canvas: { width: number; height: number }): Box | undefined {
  const { width, height } = material
  const largest = fitting(width, height, canvas.width / canvas.height)
  const least = canvas.width / SHARP_ENOUGH / (width * largest.width)
  const near = NEAR[(nth - 1) % NEAR.length] ?? NEAR[0]
  const [moment] = material.seen
  // the heads, if there are people
  const subject = moment && (moment.subject ?? around(moment.faces))
  const look = LOOKS[(nth - 1) % LOOKS.length] ?? LOOKS[0]
  const whole = subject ? Math.max(subject.width / largest.width, subject.height / largest.height) * AIR : 0
  const share = Math.max(near, least, whole)
  if (share > OTHER) return undefined
  const size = { width: largest.width * share, height: largest.height * share }
  const [x, y] = subject ? middleOf(subject) : look
  const stands = subject ? (STANDS[(nth - 1) % STANDS.length] ?? 0.5) : 0.5
  return {
    x: within(holding(x - size.width * stands, size.width, subject?.x, subject?.width), 1 - size.width),
    y: within(
      holding(y - size.height * (subject ? 0.45 : 0.5), size.height, subject?.y, subject?.height),
      1 - size.height,
    ),
    ...size,
  }
}

/** The largest crop with an aspect ratio, as shares. */
function fitting(width: number, height: number, shape: number): { width: number; height: number } {
  const own = width / height
  return own > shape ? { width: shape / own, height: 1 } : { width: 1, height: own / shape }
}

function around(boxes: readonly Box[]): Box | undefined {
  if (boxes.length === 0) return undefined
  const [x, y] = [Math.min(...boxes.map((box) => box.x)), Math.min(...boxes.map((box) => box.y))]
  const right = Math.max(...boxes.map((box) => box.x + box.width))
  const bottom = Math.max(...boxes.map((box) => box.y + box.height))
  return { x, y, width: right - x, height: bottom - y }
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
