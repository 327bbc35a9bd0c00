import * as z from 'zod'
import { FITS } from '../../../edits/values/look.ts'
import { FRAME_RATES, frameRate } from '../../../protocol/frame-rates.ts'
import { color } from './kinds.ts'

/** px, even */
const pixels = z.int().min(16).max(3840).multipleOf(2)

export type Canvas = z.infer<typeof canvas>
export const canvas = z.object({
  width: pixels,
  height: pixels,
  /** one of `FRAME_RATES`; also accepts common notations */
  fps: z.preprocess((fps) => (typeof fps === 'number' ? frameRate(fps) : fps), z.literal(FRAME_RATES)),
  /**
   * for clips without their own fit; `near` in films older than `auto`: photos of nearly this aspect ratio are cropped
   * centrally, everything else is blurred
   */
  fit: z.enum([...FITS, 'near']),
  background: color,
})
