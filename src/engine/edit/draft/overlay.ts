import * as z from 'zod'
import { BLENDS } from '../../../edits/values/blend.ts'
import { FITS } from '../../../edits/values/look.ts'
import { clipSound, clipView, mask } from './clip.ts'
import { NO_KEYFRAMES, PLAIN_DRESS, PLAIN_SOUND } from './defaults.ts'
import { keyframes } from './keyframes.ts'
import { color, fraction, frames, id, length, name, otherwise, position, seconds, volume } from './kinds.ts'

/** How an overlay looks beside the picture that it shows. */
export type Dress = z.infer<typeof dress>
const dress = z.object({
  /** of round corners, as a part of its shorter side */
  radius: z.number().min(0).max(0.5),
  /** inside its edges; the width is a part of the canvas's shorter side */
  border: z.object({ width: fraction, color }).nullable(),
  /** a soft one, below it */
  shadow: z.boolean(),
  /** how its colours are mixed with those behind it */
  blend: z.enum(BLENDS),
  /** of the picture, from nothing and to nothing */
  fade: z.object({ in: frames, out: frames }),
  /** to the canvas's edges where its position is a side or a corner, as a part of the canvas's shorter side */
  margin: z.number().min(0).max(0.5),
  /** in a layout with gutters their colour: it fills the canvas behind the first of its pictures */
  around: color.nullable(),
  mask: mask.nullable(),
})

const placed = z.object({
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
  /** over the whole canvas in place of what is beneath it, fitted into it like a clip; null is as the canvas has it */
  cutaway: z
    .object({ fit: z.enum(FITS).nullable() })
    .nullable()
    .default(null),
  keyframes: keyframes.default(NO_KEYFRAMES),
  /** over the whole film and above all else */
  watermark: z.boolean().default(false),
})

export type Overlay = z.infer<typeof overlay>
export const overlay = otherwise(PLAIN_DRESS, placed.extend(dress.shape))
