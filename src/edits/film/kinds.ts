import * as z from 'zod'
import { CHANNELS } from '../values/channels.ts'
import { full } from '../values/color.ts'
import { value } from '../values/kind.ts'
import { DIRECTIONS } from '../values/look.ts'
import { MASK_MODES } from '../values/mask.ts'
import { figure, fraction, lengthOrNone, shift, length as someLength, volume } from '../values/number.ts'
import { MOST_POINTS, outOfOrder } from '../values/points.ts'
import { anyRampPoints } from '../values/ramp.ts'

/** What the elements of a film document are made of. Times and lengths are seconds of the film unless said otherwise. */

/** Of what is there already; a new element has none. */
export const id = z.string().trim().min(2).max(20)
/** An upload by its name. */
export const file = z.string().trim().min(1).max(500)
export const time = lengthOrNone
export const length = someLength
/** `#RRGGBB`, or `#RRGGBBAA` where it may be seen through; CSS names are taken too */
export const color = z.preprocess(
  full,
  z.string().regex(/^#[0-9A-F]{6}([0-9A-F]{2})?$/, { error: 'a colour such as "#FFCC00" or "gold"' }),
)
/** Of silence, from the beginning of what is silent. */
const mutes = z.array(z.tuple([time, time])).max(1000)
/** Points of time, counted like mutes, and of volume, each later than the one before; between them it runs in straight lines. */
const envelope = z
  .array(z.tuple([time, volume]))
  .max(MOST_POINTS)
  .refine((points) => outOfOrder(points) === undefined, {
    error: 'points of [seconds, volume], each later than the one before',
  })

/** Lowered to a share of its volume while others are heard: all of a role, or clips, overlays and sounds by their ids. */
const duck = value(
  z
    .strictObject({
      under: z.array(z.string().min(1).max(20)).min(1).max(2000),
      level: fraction().optional(),
      attack: time.optional(),
      release: time.optional(),
      except: mutes.optional(),
    })
    .nullable(),
  {
    as: '{under: [role or id], level: 0-1, attack: s, release: s, except: [[s, s]]}',
    full: '{under: [role or id], level: 0-1, attack: s, release: s, except: [[s, s]]}, or null',
  },
)

export const sound = z.strictObject({
  volume: volume.optional(),
  /** in place of volume, where it changes */
  envelope: envelope.optional(),
  mutes: mutes.optional(),
  fade_in: time.optional(),
  fade_out: time.optional(),
  denoise: z.boolean().optional(),
  channels: z.enum(CHANNELS).optional(),
  duck: duck.optional(),
})

const replaced = value(z.strictObject({ file, shift: figure(-1e6, 1e6) }).nullable(), {
  as: '{file, shift: s}',
  full: '{file, shift: s}, or null',
})

/** The sound that a clip or an overlay brings. */
export const ownSound = sound.extend({
  /** heard in its place: what is heard at a moment of the own file, so many s later in this one */
  replaced: replaced.optional(),
})

const rampPoints = anyRampPoints.refine((points) => outOfOrder(points) === undefined, {
  error: 'points of [seconds, pace], each later than the one before',
})

const side = fraction(0, 1).optional()

/** A photo that says what is seen, by itself by its alpha where it has any, else by its brightness. */
export const mask = z.strictObject({ file, by: z.enum(MASK_MODES).optional(), invert: z.boolean().optional() })

/** How a clip or a box shows its source. */
export const view = {
  /** pace: 2 is twice as fast */
  speed: figure(0.1, 10).optional(),
  /** a pace that changes, in place of speed: [s from the clip's beginning at its recorded speed, pace]; silent while not 1 */
  ramp: z.strictObject({ points: rampPoints, muted: z.boolean().optional() }).nullable().optional(),
  reverse: z.boolean().optional(),
  /** only the picture at `from`, in silence */
  freeze: z.boolean().optional(),
  /** degrees, clockwise */
  rotate: z.literal([0, 90, 180, 270]).optional(),
  flip: z.enum(['none', 'horizontal', 'vertical', 'both']).optional(),
  /** shares of the source's sides that are cut off */
  crop: z.strictObject({ left: side, right: side, top: side, bottom: side }).optional(),
  /** a slow move over the whole clip */
  motion: z
    .strictObject({
      direction: z.enum(DIRECTIONS),
      amount: fraction(0.02, 1).optional(),
    })
    .nullable()
    .optional(),
  look: z
    .strictObject({
      filters: z.array(z.string().max(60)).max(50).optional(),
      /** of filters, 0-1, where not all of it */
      strengths: z.record(z.string().max(60), fraction(0, 1)).optional(),
      brightness: shift.optional(),
      contrast: shift.optional(),
      saturation: shift.optional(),
      temperature: shift.optional(),
      /** as match_colors found it */
      match: value(z.tuple([figure(0.3, 3), figure(-0.1, 0.1), figure(-0.1, 0.1)]).nullable(), {
        as: '[bend, blue, red]|null',
        full: '[bend, blue, red], or null',
      }).optional(),
      /** a .cube file */
      table: file.nullable().optional(),
    })
    .optional(),
  /** a colour that is see-through, and a file or colour behind it */
  key: z.strictObject({ color, similarity: fraction().optional(), background: file.optional() }).nullable().optional(),
  mask: mask.nullable().optional(),
  stabilize: z.boolean().optional(),
}
