import * as z from 'zod'
import { BLENDS } from '../values/blend.ts'
import { FITS } from '../values/look.ts'
import { fraction, volume } from '../values/number.ts'
import { placed } from '../values/position.ts'
import { keyframes } from './keyframes.ts'
import { color, file, id, length, mask, ownSound, time, view } from './kinds.ts'

const share = fraction()

import { clipRegions } from './region.ts'
/** A picture over the film. */
export type OverlayDocument = z.output<typeof overlay>
export const overlay = z.strictObject({
  id: id.optional(),
  file,
  start: time,
  duration: length,
  /** it lasts to the film's end, also when that moves */
  until_end: z.boolean().optional(),
  from: time.optional(),
  position: placed.optional(),
  /** width as a share of the canvas's width */
  scale: fraction(0.02, 1).optional(),
  /** a fixed place in place of position and scale, in shares of the canvas */
  box: z.strictObject({ x: share, y: share, width: share, height: share }).nullable().optional(),
  /** over the whole canvas, fitted into it like a clip, beneath the others and silent unless said */
  cutaway: z
    .enum([...FITS, 'canvas'])
    .nullable()
    .optional(),
  opacity: share.optional(),
  shape: z.enum(['rectangle', 'rounded', 'circle']).optional(),
  /** of round corners, as a share of its shorter side */
  radius: fraction(0, 0.5).optional(),
  /** inside its edges; its width as a share of the canvas's shorter side */
  border: z.strictObject({ width: share, color: color.optional() }).nullable().optional(),
  shadow: z.boolean().optional(),
  blend: z.enum(BLENDS).optional(),
  /** of the picture, from nothing and to nothing */
  fade: z.strictObject({ in: time.optional(), out: time.optional() }).optional(),
  /** to the canvas's edges, as a share of its shorter side */
  margin: fraction(0, 0.5).optional(),
  /** colour of the gutters around it: it fills the canvas behind the first that has one */
  around: color.nullable().optional(),
  mask: mask.nullable().optional(),
  /** over the whole film, above all else */
  watermark: z.boolean().optional(),
  volume: volume.optional(),
  sound: ownSound.omit({ volume: true }).optional(),
  /** in a box: how it shows its source; without it, a file as it is */
  keyframes: keyframes.optional(),
  view: z
    .strictObject({ ...view, regions: clipRegions.optional() })
    .nullable()
    .optional(),
})
