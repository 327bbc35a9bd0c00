import type { Box } from '../../../edits/values/box.ts'
import { around, headOf, type Moment, type PictureAnalysis } from '../picture-analysis.ts'
import type { Needed } from './crop.ts'

/** Faces smaller than this share of the largest one are passers-by. */
const PASSING = 0.4
/** s for which a face that is not detected is assumed to stay in place; longer beside a moment where it was detected */
const REMEMBERED = { usually: 1.2, beside: 2.5 }
/** Moments on either side in which such a face is searched */
const BESIDE = 6
/** Moments on either side for smoothing subjects other than faces, and s that these may span */
const STEADY = { moments: 2, seconds: 4.5 }

/** The subject of one picture that must be complete. */
export function neededIn({ faces, subject, reach }: Moment): Needed | undefined {
  const largest = Math.max(0, ...faces.map(({ box }) => box.height))
  const heads = around(faces.filter(({ box }) => box.height >= PASSING * largest).map(({ box }) => headOf(box)))
  if (heads) return { box: heads, heads: true }
  return subject && { box: subject, ...(reach && { reach }), heads: false }
}

/** The same along a clip, without jitter. @returns one for each moment, in order */
export function neededAlong({ moments, shots }: PictureAnalysis): (Needed | undefined)[] {
  const shot = moments.map(({ at_ms }) => shots.findLastIndex((from) => from <= at_ms))
  const plain = moments.map(neededIn)
  const at = (n: number) => moments[n]?.at_ms ?? 0
  return moments.map(({ at_ms }, i) => {
    const own = plain[i]
    if (own?.heads) return own
    const first = Math.max(0, i - BESIDE)
    const near = plain
      .slice(first, i + BESIDE + 1)
      .map((needed, k) => ({ needed, n: first + k, off: Math.abs(at(first + k) - at_ms) / 1000 }))
      .filter(({ needed, n, off }) => needed?.heads && shot[n] === shot[i] && off <= remembered(n - i))
      .sort((a, b) => a.off - b.off)
    if (near[0]?.needed) return near[0].needed
    // a symmetric window, or moving subjects would lag at the ends of a shot
    const isSteady = (n: number) => at(i + n) - at(i - n) <= STEADY.seconds * 1000
    const reach =
      [STEADY.moments, 1].find((n) => shot[i - n] === shot[i] && shot[i + n] === shot[i] && isSteady(n)) ?? 0
    const beside = plain.slice(i - reach, i + reach + 1).flatMap((needed) => needed ?? [])
    if (!own) return undefined
    const box = usual(beside.map((needed) => needed.box))
    return { ...own, box, ...(own.reach && { reach: usual(beside.map((needed) => needed.reach ?? needed.box)) }) }
  })
}

/** @param distance in moments @returns s */
function remembered(distance: number): number {
  return Math.abs(distance) === 1 ? REMEMBERED.beside : REMEMBERED.usually
}

/** The median of each side. */
function usual(boxes: readonly Box[]): Box {
  const middle = (of: (box: Box) => number) => {
    const sorted = boxes.map(of).sort((a, b) => a - b)
    return sorted[Math.floor(sorted.length / 2)] ?? 0
  }
  const [x, y] = [middle((box) => box.x), middle((box) => box.y)]
  return { x, y, width: middle((box) => box.x + box.width) - x, height: middle((box) => box.y + box.height) - y }
}
