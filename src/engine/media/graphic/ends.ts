import { type Ends, endsOf } from '../ends.ts'

/** s: how long a lower third takes to come, and to go */
const USUAL = { in: 0.7, out: 0.4 }

/** @param frames for which it shows @returns frames */
export function lowerThirdEnds(frames: number, fps: number): Ends {
  return endsOf(frames, fps, USUAL)
}
