import * as z from 'zod'
import { EDGES, GRAPHIC_KINDS, HIGHEST, MOST_ENTRIES, MOST_NAMES, SIDES } from '../../../edits/values/graphic.ts'
import type { CreditsDesign, LowerThirdDesign } from '../../style/design.ts'
import { color, fraction, frames, id, length, position, shownOnly } from './kinds.ts'
import type { Scrim } from './text.ts'

const words = z.string().min(1).max(500)

const [CREDITS, LOWER_THIRD, COUNTDOWN, PROGRESS_BAR] = GRAPHIC_KINDS

const timed = z.object({
  id,
  /** colour of its letters (credits), or accent colour */
  color,
  /** first frame on the timeline */
  start: frames,
  frames: length,
  /** follows the end of the video */
  untilEnd: z.boolean(),
  /** properties that were explicitly set to their defaults */
  own: z.array(z.enum(['color'])).optional(),
})

/** A single line, or a role with its names. */
export type CreditEntry = z.infer<typeof entry>
const entry = z.object({ role: words.nullable(), names: z.array(words).min(1).max(MOST_NAMES) })

/** Rolling credits. */
export type Credits = z.infer<typeof credits>
const credits = timed.extend({
  kind: z.literal(CREDITS),
  lines: z.array(entry).min(1).max(MOST_ENTRIES),
  /** darkening of the picture below */
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
  /** scrim behind letters without plates; null if they are legible without it */
  scrim: shownOnly<Scrim | null>(),
  design: shownOnly<LowerThirdDesign>(),
})

/** Counts down to 1, each number for the same time. */
export type Countdown = z.infer<typeof countdown>
const countdown = timed.extend({
  kind: z.literal(COUNTDOWN),
  from: z.int().min(1).max(HIGHEST),
  /** full-screen, or small at a position */
  position: z.union([z.literal('full'), position]),
})

/** A bar along an edge that fills over its time. */
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
