import { type Ends, endsOf } from '../ends.ts'

/** in and out durations of a lower third, s */
const USUAL = { in: 0.7, out: 0.4 }

/** @param frames its duration @returns frames */
export function lowerThirdEnds(frames: number, fps: number): Ends {
  return endsOf(frames, fps, USUAL)
}
