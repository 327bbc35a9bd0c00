import * as z from 'zod'
import { CALLOUT_TYPES } from '../../../edits/values/callout.ts'
import { color, content, fraction, frames, id, length, position } from './kinds.ts'

/** Points something on the canvas out: it is drawn on, and fades away. */
export type Callout = z.infer<typeof callout>
export const callout = z.object({
  id,
  type: z.enum(CALLOUT_TYPES),
  /** what it points at, in shares of the canvas; an arrow and a number may do with a point */
  box: z.object({ x: fraction, y: fraction, width: fraction, height: fraction }),
  text: content.nullable(),
  /** of a number */
  number: z.int().min(0).max(999).nullable(),
  /** of the text; null puts it where there is most room beside the box */
  position: position.nullable(),
  /** of lines and plates */
  color,
  /** first frame on the timeline */
  start: frames,
  frames: length,
})
