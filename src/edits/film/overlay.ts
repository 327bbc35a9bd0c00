import * as z from 'zod'
import { BLENDS } from '../values/blend.ts'
import { FITS } from '../values/look.ts'
import { fraction, volume } from '../values/number.ts'
import { placed } from '../values/position.ts'
import { keyframes } from './keyframes.ts'
import { color, file, id, length, mask, ownSound, time, view } from './kinds.ts'
import { clipRegions } from './region.ts'

const share = fraction()

/** A picture over the film. */
export type OverlayDocument = z.output<typeof overlay>
export const overlay = z.strictObject({
  id: id.optional().describe('of an existing overlay; a new one has none'),
  file: file.describe('the uploaded photo or video that it shows'),
  start: time.describe('when it appears'),
  duration: length.describe('how long it is shown'),
  until_end: z.boolean().optional().describe('it lasts until the end of the film, even if that moves'),
  from: time.optional().describe('where in the file it starts, default 0'),
  position: placed.optional().describe('where it is'),
  scale: fraction(0.02, 1).optional().describe('its width, as a fraction of the canvas’s'),
  box: z
    .strictObject({
      x: share.describe('its left edge'),
      y: share.describe('its top edge'),
      width: share.describe('its width'),
      height: share.describe('its height'),
    })
    .nullable()
    .optional()
    .describe('a fixed place in fractions of the canvas, instead of position and scale'),
  cutaway: z
    .enum([...FITS, 'canvas'])
    .nullable()
    .optional()
    .describe('for a cutaway, which covers the whole canvas like a clip and is silent: how it fills the canvas'),
  opacity: share.optional().describe('1 hides what is behind it, 0 is invisible'),
  shape: z.enum(['rectangle', 'rounded', 'circle']).optional().describe('shape of its outline'),
  radius: fraction(0, 0.5).optional().describe('radius of its corners, as a fraction of its shorter side'),
  border: z
    .strictObject({
      width: share.describe('as a fraction of the canvas’s shorter side'),
      color: color.optional().describe('colour of the border'),
    })
    .nullable()
    .optional()
    .describe('a border inside its edges'),
  shadow: z.boolean().optional().describe('whether it has a soft shadow'),
  blend: z.enum(BLENDS).optional().describe('how its colours are blended with those behind it'),
  fade: z
    .strictObject({
      in: time.optional().describe('how long it takes to fade in'),
      out: time.optional().describe('how long it takes to fade out'),
    })
    .optional()
    .describe('fades of the picture'),
  margin: fraction(0, 0.5)
    .optional()
    .describe('distance from the edges of the canvas, as a fraction of its shorter side'),
  around: color
    .nullable()
    .optional()
    .describe('colour of the gutters around it; behind the first overlay that has one, it fills the canvas'),
  mask: mask.nullable().optional().describe('a photo that decides which part is seen'),
  watermark: z.boolean().optional().describe('it is shown over the whole film, above everything else'),
  volume: volume.optional().describe('volume of its own sound; 1 is as recorded'),
  sound: ownSound.omit({ volume: true }).optional().describe('its own sound'),
  keyframes: keyframes.optional().describe('how it moves'),
  view: z
    .strictObject({
      ...view,
      regions: clipRegions.optional().describe('parts of the picture that are hidden or highlighted'),
    })
    .nullable()
    .optional()
    .describe('how it shows its file, if it has a box'),
})
