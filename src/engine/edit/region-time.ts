import { isStill, momentIn, tidy } from './clip.ts'
import type { Clip } from './draft.ts'

/** The time base of a clip's regions: source time, or for stills the clip's own. */

/** The time at the start of a frame of a clip, possibly beyond its ends; s. */
export function regionTime(clip: Clip, frame: number, fps: number): number {
  if (isStill(clip)) return tidy(frame / fps)
  const played = clip.reverse ? clip.frames - frame : frame
  return tidy(momentIn(clip, played, fps))
}

/** The time of the picture shown at a frame of a clip, s. */
export function shownTime(clip: Clip, frame: number, fps: number): number {
  return regionTime(clip, clip.reverse && !isStill(clip) ? frame + 1 : frame, fps)
}
