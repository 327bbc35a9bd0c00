import * as z from 'zod'
import { EDGES, GRAPHIC_KINDS, SIDES, startingNumber } from '../values/graphic.ts'
import { fraction } from '../values/number.ts'
import { placed } from '../values/position.ts'
import { color, id, length, time } from './kinds.ts'

const entry = z.strictObject({
  role: z.string().min(1).max(500).optional(),
  names: z.array(z.string().min(1).max(500)).min(1).max(100),
})

const span = {
  id: id.optional(),
  color: color.optional(),
  start: time,
  duration: length,
  until_end: z.boolean().optional(),
}
const [CREDITS, LOWER_THIRD, COUNTDOWN, PROGRESS_BAR] = GRAPHIC_KINDS

/** A designed graphic over the film. */
export type GraphicDocument = z.output<typeof graphic>
export const graphic = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal(CREDITS),
    lines: z.array(entry).min(1).max(300),
    /** how much the picture under them is darkened */
    shade: fraction().optional(),
    ...span,
  }),
  z.strictObject({
    kind: z.literal(LOWER_THIRD),
    name: z.string().min(1).max(500),
    role: z.string().min(1).max(500).optional(),
    side: z.enum(SIDES).optional(),
    ...span,
  }),
  z.strictObject({
    kind: z.literal(COUNTDOWN),
    from: startingNumber,
    position: z.union([z.literal('full'), placed]).optional(),
    ...span,
  }),
  z.strictObject({
    kind: z.literal(PROGRESS_BAR),
    edge: z.enum(EDGES).optional(),
    /** share of the canvas's shorter side */
    height: fraction(0.001, 0.5).optional(),
    ...span,
  }),
])

/** What a graphic is called: its words, or else its type. */
export function nameOfGraphic(graphic: GraphicDocument): string {
  if (graphic.kind === LOWER_THIRD) return graphic.name
  return graphic.kind
}
