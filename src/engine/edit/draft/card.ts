import * as z from 'zod'
import { MOST_CARD_LINES } from '../../../edits/values/card.ts'
import { SIZES } from '../../../edits/values/look.ts'
import type { CardDesign } from '../../style/design.ts'
import { gradient } from './gradient.ts'
import { color, id, position, seconds, shownOnly } from './kinds.ts'
import { CARD_OWN } from './own-style.ts'

/** A line of a card; what is null is as the card has it for a line of its place. */
export type CardLine = z.infer<typeof line>
const line = z.object({
  /** line breaks and all */
  text: z.string().min(1).max(500),
  /** by its name, or a share of the canvas's height */
  size: z.union([z.enum(SIZES), z.number().min(0.001).max(1)]).nullable(),
  color: color.nullable(),
  weight: z.number().min(1).max(1000).nullable(),
})

export type Ground = z.infer<typeof ground>
const ground = z.union([
  /** one colour, or some that run into each other */
  gradient(1),
  /** what a file shows, out of focus; `at` is s in it */
  z.object({ mediaId: id, at: seconds }),
])

/** What a clip shows that is no file. */
export type Card = z.infer<typeof card>
export const card = z.object({
  lines: z.array(line).max(MOST_CARD_LINES),
  ground,
  /** of all lines */
  position,
  /** of lines without one; null: white or nearly black, whichever is seen better */
  color: color.nullable(),
  font: z.string().max(200).nullable(),
  /** what of it is as usual because somebody set it */
  own: z.array(z.enum(CARD_OWN)).optional(),
  design: shownOnly<CardDesign>(),
})
