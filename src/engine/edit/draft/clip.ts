import * as z from 'zod'
import { DIRECTIONS, FITS } from '../../../edits/values/look.ts'
import { MASK_MODES } from '../../../edits/values/mask.ts'
import { MOST_REGIONS } from '../../../edits/values/region.ts'
import { card } from './card.ts'
import { PLAIN_CLIP, PLAIN_LOOK, PLAIN_SOUND, PLAIN_VIEW } from './defaults.ts'
import { heard } from './heard.ts'
import { keyframes } from './keyframes.ts'
import { color, fraction, frames, id, length, name, otherwise, seconds, shift, word } from './kinds.ts'
import { TRANSITION_OWN } from './own-style.ts'
import { clipRegion } from './region.ts'

/** Ken Burns: a slow move over the whole clip, eased at both ends. */
export type Motion = z.infer<typeof motion>
const motion = z.object({
  direction: z.enum(DIRECTIONS),
  /** how far: 0.1 is a zoom from 1 to 1.1 */
  amount: z.number().min(0.02).max(1),
})

export type Look = z.infer<typeof look>
const look = z.object({
  /** named filters in order: grayscale, sepia, vintage, warm, cool, vivid, blur, vignette, sharpen, … */
  filters: z.array(word).max(50),
  /** strengths of filters, unless full */
  strengths: z.record(word, fraction),
  brightness: shift,
  contrast: shift,
  saturation: shift,
  temperature: shift,
  /** colour match with other pictures: gamma, and offsets of blue and red */
  match: z.tuple([z.number().min(0.3).max(3), z.number().min(-0.1).max(0.1), z.number().min(-0.1).max(0.1)]).nullable(),
  /** media id of a .cube file */
  lut: id.nullable(),
})

export type ChromaKey = z.infer<typeof chromaKey>
const chromaKey = z.object({
  /** becomes transparent */
  color,
  similarity: fraction,
  /** media id or `#RRGGBB` shown behind */
  background: z.string().max(100),
})

/** A photo used as a mask: fitted into the picture with its own aspect ratio; outside it nothing is visible. */
export type Mask = z.infer<typeof mask>
export const mask = z.object({
  mediaId: id,
  by: z.enum(MASK_MODES),
  /** inverts the mask */
  invert: z.boolean(),
})

export type Ramp = z.infer<typeof ramp>
const rampPoint = z.object({
  /** s in the source, ascending */
  at: z.number().min(-1e6).max(1e6),
  /** relative to the recorded speed; linear to the next point */
  pace: z.number().min(0.1).max(10),
})
const ramp = z.object({
  points: z.tuple([rampPoint], rampPoint),
  /** silent wherever the speed is not 1 */
  muted: z.boolean(),
})

/** How a clip shows its source. */
export type ClipView = z.infer<typeof view>
const view = z.object({
  /** source seconds used = frames / fps * speed */
  speed: z.number().min(0.1).max(10),
  /** a varying speed; `speed` is then 1 */
  ramp: ramp.nullable(),
  reverse: z.boolean(),
  /** shows the still picture at `sourceStart`, in silence */
  freeze: z.boolean(),
  /** clockwise */
  rotate: z.literal([0, 90, 180, 270]),
  flipHorizontal: z.boolean(),
  flipVertical: z.boolean(),
  /** fractions of the source picture cut off each side, 0-0.9 */
  crop: z.object({ left: fraction, right: fraction, top: fraction, bottom: fraction }),
  motion: motion.nullable(),
  look: otherwise(PLAIN_LOOK, look),
  chromaKey: chromaKey.nullable(),
  mask: mask.nullable(),
  /** whether camera shake is removed */
  stabilize: z.boolean(),
  /** hidden or lit regions of the picture */
  regions: z.array(clipRegion).max(MOST_REGIONS),
})

/** A complete view. */
export const clipView = otherwise(PLAIN_VIEW, view)

export type ClipSound = z.infer<typeof clipSound>
export const clipSound = z.object({
  ...heard,
  /** replaces the clip's sound by another file, `shift` s later */
  replaced: z.object({ mediaId: id, name, shift: z.number().min(-1e6).max(1e6) }).nullable(),
  /** whether the sound was detached to an audio clip */
  detached: z.boolean(),
})

export type Transition = z.infer<typeof transition>
const transition = z.object({
  id,
  /** a name of the table of transitions (`fade`, `slideleft`, `lightleak`, …) */
  type: word,
  /** edits shorten it to fit the clips */
  frames: frames.min(2).multipleOf(2),
  /** properties that were explicitly set to their defaults */
  own: z.array(z.enum(TRANSITION_OWN)).optional(),
})

/** Effects of a clip. */
export type ClipEffects = z.infer<typeof effects>
const effects = view.extend({
  /** overrides the canvas's fit for this clip */
  fit: z.enum(FITS).nullable(),
  sound: otherwise(PLAIN_SOUND, clipSound),
  /** fade of the picture from and to a colour, frames */
  fade: z.object({ in: frames, out: frames, color }),
  keyframes,
  /** into the next clip; kept but without effect on the last */
  transition: transition.nullable(),
})

const placed = effects.extend({
  id,
  name,
  /** length on the timeline */
  frames: length,
  /** in point in the source, s (0 for stills) */
  sourceStart: seconds,
  /** id of the clip of which this is a part */
  origin: id.nullable().default(null),
  /** its length follows the music: its end stays on a beat when the film changes */
  onBeat: z.boolean().default(false),
  /** crop and fit were chosen by `make`: how often it shows the same photo before; null otherwise */
  showing: z.number().int().min(0).nullable().default(null),
})

/** A clip shows a file, or a card. */
export type Clip = z.infer<typeof clip>
export type FileClip = Extract<Clip, { card: null }>
export type CardClip = Exclude<Clip, FileClip>
export const clip = otherwise(
  PLAIN_CLIP,
  z.discriminatedUnion('kind', [
    placed.extend({ kind: z.enum(['image', 'video']), mediaId: id, card: z.null().default(null) }),
    placed.extend({ kind: z.literal('card'), mediaId: z.null(), card }),
  ]),
)
