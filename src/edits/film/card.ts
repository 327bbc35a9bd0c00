import * as z from 'zod'
import { cardLine, MOST_CARD_LINES } from '../values/card.ts'
import { gradient } from '../values/gradient.ts'
import { value } from '../values/kind.ts'
import { placed } from '../values/position.ts'
import { color, file, time } from './kinds.ts'

const background = value(z.union([gradient, color, z.strictObject({ file, at: time.optional() })]), {
  as: 'color|[color, …]|{file, at?}',
  full: 'a colour, a list of colours, or {"file": …, "at": seconds in it} which is shown blurred',
})

/** A clip without a file: lines of text on a background. */
export type CardDocument = z.output<typeof card>
export const card = z.strictObject({
  lines: z.array(cardLine).max(MOST_CARD_LINES).optional().describe('its lines of text'),
  background: background.optional().describe('what is behind the text'),
  position: placed.optional().describe('where the lines are'),
  color: color
    .nullable()
    .optional()
    .describe('of lines without one; null: white or almost black, whichever is more legible'),
  font: z.string().max(200).nullable().optional().describe('font family; null: Inter'),
})
