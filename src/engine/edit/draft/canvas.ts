import * as z from 'zod'
import { FITS } from '../../../edits/values/look.ts'
import { color } from './kinds.ts'

/** Frames a second that a canvas may have. */
export const FRAME_RATES: readonly number[] = [24, 25, 30, 50, 60]

/** px, even */
const pixels = z.int().min(16).max(3840).multipleOf(2)

export type Canvas = z.infer<typeof canvas>
export const canvas = z.object({
  width: pixels,
  height: pixels,
  /** one of `FRAME_RATES` */
  fps: z.union(FRAME_RATES.map((rate) => z.literal(rate))),
  /** for clips without a fit of their own; left to `auto`, photos of nearly this shape are cut and all else is blurred */
  fit: z.enum([...FITS, 'auto']),
  background: color,
})
