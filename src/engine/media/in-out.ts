/** In and out animation of graphics. */

/** Frames. */
export interface InOutFrames {
  in: number
  out: number
}

/** In and out durations, together at most two thirds of the time. @param usual s, if there is time */
export function inOutFrames(frames: number, fps: number, usual: InOutFrames): InOutFrames {
  return {
    in: Math.round(Math.min(usual.in * fps, frames * 0.4)),
    out: Math.round(Math.min(usual.out * fps, frames * 0.25)),
  }
}

/** Progress of the in and the out animation, 0-1. @param frame 0 to frames - 1 */
export function inOutProgress(frame: number, frames: number, ends: InOutFrames): { come: number; gone: number } {
  return {
    come: ends.in === 0 ? 1 : Math.min(1, (frame + 1) / ends.in),
    gone: ends.out === 0 ? 0 : Math.max(0, (frame - (frames - 1 - ends.out)) / (ends.out + 1)),
  }
}
