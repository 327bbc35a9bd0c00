import { momentIn } from '../../edit/clip.ts'
import type { Clip } from '../../edit/draft.ts'
import { paceAt } from '../../edit/pace.ts'
import { lateness } from './moment.ts'
import type { Shot } from './segment.ts'

export type SourceTimes = Pick<Shot, 'still' | 'time' | 'step' | 'moments'>

/** The source times that a clip shows from a frame on, counted from its start. */
export function sourceTimes(clip: Clip, from: number, frames: number, fps: number): SourceTimes {
  if (clip.kind !== 'video') return { still: true, time: 0, step: 0 }
  if (clip.freeze) return { still: true, time: microseconds(clip.sourceStart), step: 0 }
  if (clip.ramp) return rampTimes(clip, from, frames, fps)
  const step = clip.speed / fps
  if (!clip.reverse) return { still: false, time: microseconds(clip.sourceStart + from * step), step }
  return { still: false, time: microseconds(clip.sourceStart + (clip.frames - 1 - from) * step), step: -step }
}

/** On a speed ramp each frame has its own source time, and the tolerance for later pictures follows the speed. */
function rampTimes(clip: Clip, from: number, frames: number, fps: number): SourceTimes {
  const moments = Array.from({ length: frames }, (_, i) => {
    const frame = from + i
    const moment = momentIn(clip, clip.reverse ? clip.frames - 1 - frame : frame, fps)
    return microseconds(moment + lateness(paceAt(clip, moment) / fps))
  })
  return { still: false, time: moments[0] ?? 0, step: clip.reverse ? -LEAST_STEP : LEAST_STEP, moments }
}

/** s: shorter than any distance between pictures */
const LEAST_STEP = 1e-6

/** Rounds to microseconds, so that equal times are equal numbers however they were computed. */
export function microseconds(seconds: number): number {
  return Math.round(seconds * 1e6) / 1e6
}
