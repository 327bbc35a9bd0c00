import type { Box } from '../../../../edits/values/box.ts'
import type { Position } from '../../../../edits/values/position.ts'
import { busyUnder, type Ground } from './ground.ts'

/** A possible position of a text, with its bounding box there. */
export interface Candidate {
  position: Position
  box: Box
  /** how strongly the picture must be changed for legibility: 0 not at all, 1 by a box */
  treatment: number
}

/** Costs of covering each of these with the whole text. */
const ON_TEXT = 40
const ON_FACE = 12
const ON_HEAD = 4
const ON_SUBJECT = 3.2
const ON_BUSY = 1.2
const ON_SEAM = 1.6
const TREATED = 0.7
/** Cost of each step down the list of preferences. */
const LESS_WISHED = 0.09
/** Distance to other texts above and below, as a share of its box. */
const CLEAR = 0.12

/**
 * The best position for a text: free of other texts, faces and subjects, where the picture is calm and evenly lit. Pure.
 * @param candidates the preferred first
 * @param taken boxes of other texts shown at the same time
 */
export function placeText(
  candidates: readonly Candidate[],
  ground: Ground,
  taken: readonly Box[],
): Candidate | undefined {
  const rated = candidates.map((candidate, i) => ({ candidate, cost: costOf(candidate, i, ground, taken) }))
  return rated.sort((a, b) => a.cost - b.cost)[0]?.candidate
}

function costOf({ box, treatment }: Candidate, order: number, ground: Ground, taken: readonly Box[]): number {
  const clear = grown(box, 0, CLEAR * box.height)
  const most = (boxes: readonly Box[], around: Box) => Math.max(0, ...boxes.map((each) => covered(around, each)))
  return (
    ON_TEXT * most(taken, clear) +
    ON_FACE * someOf(most(ground.faces, box)) +
    ON_HEAD * most(ground.heads, box) +
    ON_SUBJECT * most(ground.subjects, box) +
    ON_BUSY * busyUnder(ground, box) +
    (isOnSeam(box, ground) ? ON_SEAM : 0) +
    TREATED * treatment +
    LESS_WISHED * order
  )
}

/** Covering a little of a face is nearly as bad as half of it. */
function someOf(share: number): number {
  return share > 0.005 ? 0.25 + share : 0
}

/** Whether the edge of a picture is behind the text. */
function isOnSeam({ y, height }: Box, { seams }: Pick<Ground, 'seams'>): boolean {
  return seams.some((seam) => seam > y - NEAR && seam < y + height + NEAR)
}

/** Distance from which a text is clear of an edge, as a share of the canvas. */
const NEAR = 0.01

/** Overlap of two boxes, as a share of the smaller one, 0-1. */
export function covered(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  if (width <= 0 || height <= 0) return 0
  return (width * height) / Math.max(1e-6, Math.min(a.width * a.height, b.width * b.height))
}

export function grown({ x, y, width, height }: Box, aside: number, above: number): Box {
  return { x: x - aside, y: y - above, width: width + 2 * aside, height: height + 2 * above }
}
