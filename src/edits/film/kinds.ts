import * as z from 'zod'
import { CHANNELS } from '../values/channels.ts'
import { full } from '../values/color.ts'
import { value } from '../values/kind.ts'
import { DIRECTIONS } from '../values/look.ts'
import { MASK_MODES } from '../values/mask.ts'
import { figure, fraction, lengthOrNone, shift, length as someLength, volume } from '../values/number.ts'
import { MOST_POINTS, outOfOrder } from '../values/points.ts'
import { anyRampPoints } from '../values/ramp.ts'

/** The parts of a film document's elements. Times and lengths are seconds of the film unless stated otherwise. */

/** Of an existing element; a new one has none. */
export const id = value(z.string().trim().min(2).max(20), { as: 'id', full: 'an id' })
/** An upload, by name. */
export const file = value(z.string().trim().min(1).max(500), { as: 'file', full: 'a file by its name' })
export const time = lengthOrNone
export const length = someLength
/** `#RRGGBB`, or `#RRGGBBAA` if it may be transparent; CSS names are also accepted */
export const color = value(
  z.preprocess(
    full,
    z.string().regex(/^#[0-9A-F]{6}([0-9A-F]{2})?$/, { error: 'a colour such as "#FFCC00" or "gold"' }),
  ),
  { as: 'color', full: 'a colour' },
)
/** Silent ranges, from the start of the element. */
const mutes = z.array(z.tuple([time, time])).max(1000)
/** Points in time, relative to the same start as mutes, and volumes, each later than the previous one; interpolated linearly. */
const envelope = z
  .array(z.tuple([time, volume]))
  .max(MOST_POINTS)
  .refine((points) => outOfOrder(points) === undefined, {
    error: 'points of [seconds, volume], each later than the one before',
  })

/** Lowered to a share of its volume while others play: all of a role, or clips, overlays and sounds by id. */
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
  volume: volume.optional().describe('1 is as recorded'),
  envelope: envelope.optional().describe('points of [seconds, volume], instead of volume, if it changes'),
  mutes: mutes.optional().describe('ranges in which it is silent'),
  fade_in: time.optional().describe('length of the fade-in'),
  fade_out: time.optional().describe('length of the fade-out'),
  denoise: z.boolean().optional().describe('whether steady background noise is removed'),
  channels: z.enum(CHANNELS).optional().describe('which channels play where, as in set_channels'),
  duck: duck
    .optional()
    .describe('it is lowered to a fraction of its volume while the sounds of these roles or ids are heard'),
})

const replaced = value(z.strictObject({ file, shift: figure(-1e6, 1e6) }).nullable(), {
  as: '{file, shift: s}',
  full: '{file, shift: s}, or null',
})

/** The sound of a clip or an overlay. */
export const ownSound = sound.extend({
  replaced: replaced
    .optional()
    .describe('a file that is heard instead; second t of its own file goes with second t + shift of this one'),
})

const rampPoints = anyRampPoints.refine((points) => outOfOrder(points) === undefined, {
  error: 'points of [seconds, pace], each later than the one before',
})

const side = (name: string) => fraction(0, 1).optional().describe(`how much is cut off the ${name}`)

/** A photo that determines what is visible; by default by its alpha channel if it has one, otherwise by its brightness. */
export const mask = z.strictObject({
  file: file.describe('the uploaded photo'),
  by: z
    .enum(MASK_MODES)
    .optional()
    .describe('whether its alpha channel or its brightness (luma) decides; auto: alpha if it has any, else brightness'),
  invert: z.boolean().optional().describe('hide what it would let through'),
})

/** How a clip or a box shows its file. */
export const view = {
  speed: figure(0.1, 10).optional().describe('speed as a multiple of the recorded one: 2 is twice as fast'),
  ramp: z
    .strictObject({
      points: rampPoints.describe('[time, speed]: seconds of the clip at its recorded speed, and the speed then'),
      muted: z.boolean().optional().describe('silent wherever the speed is not 1'),
    })
    .nullable()
    .optional()
    .describe('a speed that changes, instead of speed'),
  reverse: z.boolean().optional().describe('it plays backwards'),
  freeze: z.boolean().optional().describe('only the frame at "from" is shown, in silence'),
  rotate: z.literal([0, 90, 180, 270]).optional().describe('how far it turns clockwise, in degrees'),
  flip: z.enum(['none', 'horizontal', 'vertical', 'both']).optional().describe('how it is mirrored'),
  crop: z
    .strictObject({ left: side('left'), right: side('right'), top: side('top'), bottom: side('bottom') })
    .optional()
    .describe('fractions of the picture that are cut off'),
  motion: z
    .strictObject({
      direction: z.enum(DIRECTIONS).describe('in and out zoom, the others pan'),
      amount: fraction(0.02, 1).optional().describe('how far: 0.05 zooms from 100% to 105%'),
    })
    .nullable()
    .optional()
    .describe('a slow camera move over the whole clip'),
  look: z
    .strictObject({
      filters: z.array(z.string().max(60)).max(50).optional().describe('looks by their names'),
      strengths: z
        .record(z.string().max(60), fraction(0, 1))
        .optional()
        .describe('how strong a look is, by its name, if not at full strength'),
      brightness: shift.optional().describe('0 is as recorded'),
      contrast: shift.optional().describe('0 is as recorded'),
      saturation: shift.optional().describe('0 is as recorded, -1 is black and white'),
      temperature: shift.optional().describe('0 is as recorded, higher is warmer'),
      match: value(z.tuple([figure(0.3, 3), figure(-0.1, 0.1), figure(-0.1, 0.1)]).nullable(), {
        as: '[bend, blue, red]|null',
        full: '[bend, blue, red], or null',
      })
        .optional()
        .describe('what match_colors found'),
      table: file.nullable().optional().describe('an uploaded LUT (cube file)'),
    })
    .optional()
    .describe('filters and colour adjustments'),
  key: z
    .strictObject({
      color: color.describe('the colour that becomes transparent'),
      similarity: fraction().optional().describe('how similar other colours have to be to become transparent, too'),
      background: file.optional().describe('a file or colour that is shown instead'),
    })
    .nullable()
    .optional()
    .describe('a colour that becomes transparent, such as a green screen'),
  mask: mask.nullable().optional().describe('a photo that decides which part is seen'),
  stabilize: z.boolean().optional().describe('camera shake is removed'),
}
