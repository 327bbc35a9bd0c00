import * as z from 'zod'
import { CALLOUT_TYPES } from '../../../edits/values/callout.ts'
import { color, content, fraction, frames, id, length, position } from './kinds.ts'

/** Points out something on the canvas: it is drawn in, and fades out. */
export type Callout = z.infer<typeof callout>
export const callout = z.object({
  id,
  type: z.enum(CALLOUT_TYPES),
  /** its target, as shares of the canvas; for an arrow or a number this may be a point */
  box: z.object({ x: fraction, y: fraction, width: fraction, height: fraction }),
  text: content.nullable(),
  /** of a number */
  number: z.int().min(0).max(999).nullable(),
  /** of the text; null for where there is most room beside the box */
  position: position.nullable(),
  /** of lines and plates */
  color,
  /** first frame on the timeline */
  start: frames,
  frames: length,
})
