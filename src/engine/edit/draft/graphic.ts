import * as z from 'zod'
import { EDGES, GRAPHIC_KINDS, HIGHEST, MOST_ENTRIES, MOST_NAMES, SIDES } from '../../../edits/values/graphic.ts'
import type { CreditsDesign, LowerThirdDesign } from '../../style/design.ts'
import { color, fraction, frames, id, length, position, shownOnly } from './kinds.ts'
import type { Scrim } from './text.ts'

const words = z.string().min(1).max(500)

const [CREDITS, LOWER_THIRD, COUNTDOWN, PROGRESS_BAR] = GRAPHIC_KINDS

const timed = z.object({
  id,
  /** of its letters (credits), or of what stands out */
  color,
  /** first frame on the timeline */
  start: frames,
  frames: length,
  /** stretches with the video when it grows or shrinks */
  untilEnd: z.boolean(),
  /** what of it is as usual because somebody set it */
  own: z.array(z.enum(['color'])).optional(),
})

/** A line that stands alone, or a role with its names. */
export type CreditEntry = z.infer<typeof entry>
const entry = z.object({ role: words.nullable(), names: z.array(words).min(1).max(MOST_NAMES) })

/** Names and roles that roll up once while they show. */
export type Credits = z.infer<typeof credits>
const credits = timed.extend({
  kind: z.literal(CREDITS),
  lines: z.array(entry).min(1).max(MOST_ENTRIES),
  /** how much darker the picture is under them */
  shade: fraction.default(0),
  design: shownOnly<CreditsDesign>(),
})

/** A name and a role on a plate. */
export type LowerThird = z.infer<typeof lowerThird>
const lowerThird = timed.extend({
  kind: z.literal(LOWER_THIRD),
  name: words,
  role: words.nullable(),
  side: z.enum(SIDES),
  /** over the picture behind letters without plates; null where they are read without it */
  scrim: shownOnly<Scrim | null>(),
  design: shownOnly<LowerThirdDesign>(),
})

/** Numbers down to 1, each for the same part of its time. */
export type Countdown = z.infer<typeof countdown>
const countdown = timed.extend({
  kind: z.literal(COUNTDOWN),
  from: z.int().min(1).max(HIGHEST),
  /** over all of the canvas, or small at a place */
  position: z.union([z.literal('full'), position]),
})

/** A bar along an edge that fills while it shows. */
export type ProgressBar = z.infer<typeof progressBar>
const progressBar = timed.extend({
  kind: z.literal(PROGRESS_BAR),
  edge: z.enum(EDGES),
  /** share of the canvas's shorter side */
  height: z.number().min(0.001).max(0.5),
})

/** A designed graphic over the film. */
export type Graphic = z.infer<typeof graphic>
export const graphic = z.discriminatedUnion('kind', [credits, lowerThird, countdown, progressBar])
