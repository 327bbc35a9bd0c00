/** How a lower third comes and goes, s; together at most two thirds of its time. */
const COMING = 0.7
const LEAVING = 0.4

/** @param frames for which it shows @returns frames */
export function lowerThirdEnds(frames: number, fps: number): { in: number; out: number } {
  return {
    in: Math.round(Math.min(COMING * fps, frames * 0.4)),
    out: Math.round(Math.min(LEAVING * fps, frames * 0.25)),
  }
}
