import { type InOutFrames, inOutFrames } from '../in-out.ts'

/** in and out durations of a lower third, s */
const USUAL = { in: 0.7, out: 0.4 }

/** @param frames its duration @returns frames */
export function lowerThirdInOut(frames: number, fps: number): InOutFrames {
  return inOutFrames(frames, fps, USUAL)
}
