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
  /** exactly one of `FRAME_RATES`; read as people write it too */
  fps: z.preprocess((fps) => (typeof fps === 'number' ? frameRate(fps) : fps), z.literal(FRAME_RATES)),
  /**
   * for clips without a fit of their own; of films made before there was `auto` it is `near`: photos of nearly this shape are
   * cut in their middle, all else is blurred
   */
  fit: z.enum([...FITS, 'near']),
  background: color,
})
