import { type InOutFrames, inOutFrames, inOutProgress } from '../in-out.ts'

/** In and out animation of callouts. */

/** How much of it is drawn, 0-1: its lines by length (a disc by size, with a brief overshoot), and its text. */
export interface Stroke {
  way: number
  shown: number
}

export interface CalloutPose extends Stroke {
  /** 0-1 */
  opacity: number
}

/** durations of drawing and of fading out, s */
const USUAL = { in: 0.55, out: 0.25 }

/** Durations of drawing a callout and of fading it out, frames. */
export function calloutInOut(frames: number, fps: number): InOutFrames {
  return inOutFrames(frames, fps, USUAL)
}

/** @param frame 0 to frames - 1 */
export function calloutPose(type: string, frame: number, frames: number, fps: number): CalloutPose {
  const { come, gone } = inOutProgress(frame, frames, calloutInOut(frames, fps))
  // an arrow starts from its text, so the text comes first; in all others it comes last
  const [words, lines] =
    type === 'arrow' ? [along(come, 0, 0.4), along(come, 0.2, 1)] : [along(come, 0.5, 1), along(come, 0, 0.8)]
  return { way: type === 'number' ? overshoot(lines) : gentle(lines), shown: gentle(words), opacity: 1 - gone }
}

function along(t: number, from: number, to: number): number {
  return Math.max(0, Math.min(1, (t - from) / (to - from)))
}

/** Ease in and out. */
function gentle(t: number): number {
  return t < 0.5 ? 4 * t ** 3 : 1 - (2 - 2 * t) ** 3 / 2
}

/** Eases with a small overshoot. */
function overshoot(t: number): number {
  const back = 1.7
  return t <= 0 ? 0 : 1 + (back + 1) * (t - 1) ** 3 + back * (t - 1) ** 2
}
