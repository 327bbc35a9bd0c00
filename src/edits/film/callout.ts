import * as z from 'zod'
import { box } from '../values/box.ts'
import { CALLOUT_TYPES } from '../values/callout.ts'
import { count } from '../values/number.ts'
import { placed } from '../values/position.ts'
import { color, id, length, time } from './kinds.ts'

/** Points out something on the canvas. */
export type CalloutDocument = z.output<typeof callout>
export const callout = z.strictObject({
  id: id.optional(),
  type: z.enum(CALLOUT_TYPES),
  /** of an arrow or a number, possibly without a size */
  box,
  text: z.string().min(1).max(5000).optional(),
  number: count(0, 999).optional(),
  /** position of the text; default: wherever there is room */
  position: placed.optional(),
  color: color.optional(),
  start: time,
  duration: length,
})
