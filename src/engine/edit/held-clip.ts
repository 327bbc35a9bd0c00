import { momentIn, tidy } from './clip.ts'
import { PLAIN_SOUND } from './draft/defaults.ts'
import type { Clip } from './draft.ts'
import { heldAt } from './keyframes.ts'
import { heldRegions } from './region-cut.ts'
import { shownTime } from './region-time.ts'

/** A silent freeze frame of a clip. @param offset of the frame in the clip @param frames its length */
export function heldClip<Held extends Clip>(clip: Held, id: string, offset: number, frames: number, fps: number): Held {
  const at = clip.reverse ? clip.frames - 1 - offset : offset
  return {
    ...clip,
    id,
    frames,
    sourceStart: tidy(momentIn(clip, at, fps)),
    speed: 1,
    ramp: null,
    reverse: false,
    freeze: true,
    regions: heldRegions(clip.regions, shownTime(clip, offset, fps)),
    motion: null,
    sound: PLAIN_SOUND,
    fade: { ...clip.fade, in: 0, out: 0 },
    keyframes: heldAt(clip.keyframes, offset),
  }
}
