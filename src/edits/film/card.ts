import * as z from 'zod'
import { cardLine, MOST_CARD_LINES } from '../values/card.ts'
import { gradient } from '../values/gradient.ts'
import { value } from '../values/kind.ts'
import { placed } from '../values/position.ts'
import { color, file, time } from './kinds.ts'

const background = value(z.union([gradient, color, z.strictObject({ file, at: time.optional() })]), {
  as: 'color|[color, …]|{file, at?}',
  full: 'a colour, a list of colours, or {"file": …, "at": seconds in it} whose picture is seen out of focus',
})

/** What a clip shows that is no file: lines of text on a ground. */
export type CardDocument = z.output<typeof card>
export const card = z.strictObject({
  lines: z.array(cardLine).max(MOST_CARD_LINES).optional(),
  /** a colour, colours that run into each other, or the picture of a file at a time of its own, out of focus */
  background: background.optional(),
  position: placed.optional(),
  /** of lines without one; null: white or nearly black, whichever is seen better */
  color: color.nullable().optional(),
  font: z.string().max(200).nullable().optional(),
})
