import * as z from 'zod'
import { clipSound, clipView } from './clip.ts'
import { PLAIN_SOUND } from './defaults.ts'
import { fraction, frames, id, length, name, otherwise, position, seconds, volume } from './kinds.ts'

export type Overlay = z.infer<typeof overlay>
export const overlay = z.object({
  id,
  mediaId: id,
  name,
  kind: z.enum(['image', 'video']),
  /** first frame on the timeline */
  start: frames,
  frames: length,
  /** stretches with the video when it grows or shrinks */
  untilEnd: z.boolean(),
  /** s */
  sourceStart: seconds,
  position,
  /** a fixed place instead of `position` and `scale` (side by side, grid): fractions of the canvas */
  box: z.object({ x: fraction, y: fraction, width: fraction, height: fraction }).nullable(),
  /** width as a fraction of the canvas's width */
  scale: z.number().min(0.02).max(1),
  opacity: fraction,
  shape: z.enum(['rectangle', 'rounded', 'circle']),
  volume,
  /** what else was made of its sound; as recorded where there is none */
  sound: otherwise(PLAIN_SOUND, clipSound.omit({ volume: true, detached: true })).optional(),
  /** in a box, how the clip that it was shows its source; null shows a file as it is */
  clip: clipView.nullable().default(null),
})
