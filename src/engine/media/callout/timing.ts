import { type Ends, endsOf, passed } from '../ends.ts'

/** How a callout comes and goes. */

/** How much of it is drawn, 0-1: its lines by length (a number's disc by size, a little beyond for a moment), and its words. */
export interface Stroke {
  way: number
  shown: number
}

export interface CalloutPose extends Stroke {
  /** 0-1 */
  opacity: number
}

/** s: how long it takes to be drawn, and to fade */
const USUAL = { in: 0.55, out: 0.25 }

/** How long a callout takes to be drawn and to fade, frames. */
export function calloutEnds(frames: number, fps: number): Ends {
  return endsOf(frames, fps, USUAL)
}

/** @param frame 0 to frames - 1 */
export function calloutPose(type: string, frame: number, frames: number, fps: number): CalloutPose {
  const { come, gone } = passed(frame, frames, calloutEnds(frames, fps))
  // the words of an arrow come first, since it starts from them; those of all others last
  const [words, lines] =
    type === 'arrow' ? [along(come, 0, 0.4), along(come, 0.2, 1)] : [along(come, 0.5, 1), along(come, 0, 0.8)]
  return { way: type === 'number' ? overshoot(lines) : gentle(lines), shown: gentle(words), opacity: 1 - gone }
}

function along(t: number, from: number, to: number): number {
  return Math.max(0, Math.min(1, (t - from) / (to - from)))
}

/** Starts and ends softly. */
function gentle(t: number): number {
  return t < 0.5 ? 4 * t ** 3 : 1 - (2 - 2 * t) ** 3 / 2
}

/** Past 1 by a few percent, and back. */
function overshoot(t: number): number {
  const back = 1.7
  return t <= 0 ? 0 : 1 + (back + 1) * (t - 1) ** 3 + back * (t - 1) ** 2
}
