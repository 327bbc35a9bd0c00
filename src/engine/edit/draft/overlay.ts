import * as z from 'zod'
import { BLENDS } from '../../../edits/values/blend.ts'
import { FITS } from '../../../edits/values/look.ts'
import { clipSound, clipView, mask } from './clip.ts'
import { NO_KEYFRAMES, PLAIN_DECORATION, PLAIN_SOUND } from './defaults.ts'
import { keyframes } from './keyframes.ts'
import { color, fraction, frames, id, length, name, otherwise, position, seconds, volume } from './kinds.ts'

/** The decoration of an overlay's picture. */
export type Decoration = z.infer<typeof decoration>
const decoration = z.object({
  /** corner radius, as a share of its shorter side */
  radius: z.number().min(0).max(0.5),
  /** inside its edges; width as a share of the canvas's shorter side */
  border: z.object({ width: fraction, color }).nullable(),
  /** soft drop shadow */
  shadow: z.boolean(),
  /** blend mode */
  blend: z.enum(BLENDS),
  /** fade-in and fade-out */
  fade: z.object({ in: frames, out: frames }),
  /** margin to the canvas's edges at named positions, as a share of the canvas's shorter side */
  margin: z.number().min(0).max(0.5),
  /** colour of a layout's gutters: fills the canvas behind its first picture */
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
  /** follows the end of the video */
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
  /** other properties of its sound; unchanged by default */
  sound: otherwise(PLAIN_SOUND, clipSound.omit({ volume: true, detached: true })).optional(),
  /** in a box, the view of the original clip; null shows a file unchanged */
  clip: clipView.nullable().default(null),
  /** replaces what is beneath over the whole canvas, fitted like a clip; a null fit is the canvas's */
  cutaway: z
    .object({ fit: z.enum(FITS).nullable() })
    .nullable()
    .default(null),
  keyframes: keyframes.default(NO_KEYFRAMES),
  /** over the whole film and above everything else */
  watermark: z.boolean().default(false),
})

export type Overlay = z.infer<typeof overlay>
export const overlay = otherwise(PLAIN_DECORATION, placed.extend(decoration.shape))
