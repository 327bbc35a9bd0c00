import * as z from 'zod'
import { MOST_CARD_LINES } from '../../../edits/values/card.ts'
import { SIZES } from '../../../edits/values/look.ts'
import type { CardDesign } from '../../style/design.ts'
import { gradient } from './gradient.ts'
import { color, id, position, seconds, shownOnly } from './kinds.ts'
import { CARD_OWN } from './own-style.ts'

/** A line of a card; null values take the card's defaults for the line's place. */
export type CardLine = z.infer<typeof line>
const line = z.object({
  /** may contain line breaks */
  text: z.string().min(1).max(500),
  /** by name, or a share of the canvas's height */
  size: z.union([z.enum(SIZES), z.number().min(0.001).max(1)]).nullable(),
  color: color.nullable(),
  weight: z.number().min(1).max(1000).nullable(),
})

export type Ground = z.infer<typeof ground>
const ground = z.union([
  /** one colour, or a gradient */
  gradient(1),
  /** a blurred picture of a file; `at` is s in it */
  z.object({ mediaId: id, at: seconds }),
])

/** The content of a clip that is not a file. */
export type Card = z.infer<typeof card>
export const card = z.object({
  lines: z.array(line).max(MOST_CARD_LINES),
  ground,
  /** of all lines */
  position,
  /** default colour of lines; null: white or nearly black, whichever contrasts more */
  color: color.nullable(),
  font: z.string().max(200).nullable(),
  /** properties that were explicitly set to their defaults */
  own: z.array(z.enum(CARD_OWN)).optional(),
  design: shownOnly<CardDesign>(),
})
