import { isStill, momentIn, tidy } from './clip.ts'
import type { Clip } from './draft.ts'

/** The times that a clip's regions count in: those of its source, or of what stands still its own. */

/** The time at the edge before a frame of a clip, which may lie beyond its ends; s. */
export function regionTime(clip: Clip, frame: number, fps: number): number {
  if (isStill(clip)) return tidy(frame / fps)
  const played = clip.reverse ? clip.frames - frame : frame
  return tidy(momentIn(clip, played, fps))
}

/** The time of the picture that a frame of a clip shows, s. */
export function shownTime(clip: Clip, frame: number, fps: number): number {
  return regionTime(clip, clip.reverse && !isStill(clip) ? frame + 1 : frame, fps)
}
