import * as z from 'zod'
import { fraction, volume } from '../values/number.ts'
import { position } from '../values/position.ts'
import { file, id, length, sound, time, view } from './kinds.ts'

const share = fraction()

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
  position: position.optional(),
  /** width as a share of the canvas's width */
  scale: fraction(0.02, 1).optional(),
  /** a fixed place in place of position and scale, in shares of the canvas */
  box: z.strictObject({ x: share, y: share, width: share, height: share }).nullable().optional(),
  opacity: share.optional(),
  shape: z.enum(['rectangle', 'rounded', 'circle']).optional(),
  volume: volume.optional(),
  sound: sound.omit({ volume: true }).optional(),
  /** in a box: how it shows its source; without it, a file as it is */
  view: z.strictObject(view).nullable().optional(),
})
