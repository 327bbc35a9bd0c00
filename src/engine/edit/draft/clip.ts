import * as z from 'zod'
import { DIRECTIONS, FITS } from '../../../edits/values/look.ts'
import { color, fraction, frames, id, length, mutes, name, seconds, shift, volume, word } from './kinds.ts'

/**
 * A clip of the timeline. Each default is what a new clip has, and what a draft means that was written before there was
 * the field.
 */

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
  filters: z.array(word).max(50).default([]),
  brightness: shift.default(0),
  contrast: shift.default(0),
  saturation: shift.default(0),
  temperature: shift.default(0),
  /** media id of a .cube file */
  lut: id.nullable().default(null),
})

export type ChromaKey = z.infer<typeof chromaKey>
const chromaKey = z.object({
  /** becomes transparent */
  color,
  similarity: fraction,
  /** media id or `#RRGGBB` shown behind */
  background: z.string().max(100),
})

/** How a clip shows its source. */
export type ClipView = z.infer<typeof view>
export const view = z.object({
  /** source seconds used = frames / fps * speed */
  speed: z.number().min(0.1).max(10).default(1),
  reverse: z.boolean().default(false),
  /** the clip shows only the source's picture at `sourceStart`, in silence */
  freeze: z.boolean().default(false),
  /** clockwise */
  rotate: z.literal([0, 90, 180, 270]).default(0),
  flipHorizontal: z.boolean().default(false),
  flipVertical: z.boolean().default(false),
  /** fractions of the source picture cut off each side, 0-0.9 */
  crop: z
    .object({ left: fraction, right: fraction, top: fraction, bottom: fraction })
    .default({ left: 0, right: 0, top: 0, bottom: 0 }),
  motion: motion.nullable().default(null),
  look: look.prefault({}),
  chromaKey: chromaKey.nullable().default(null),
  /** held still: the shake of the camera is taken out */
  stabilize: z.boolean().default(false),
})

export type ClipSound = z.infer<typeof clipSound>
export const clipSound = z.object({
  volume: volume.default(1),
  /** from the clip's start */
  mutes: mutes.default([]),
  fadeIn: frames.default(0),
  fadeOut: frames.default(0),
  denoise: z.boolean().default(false),
  /** the sound was detached to an audio clip of its own */
  detached: z.boolean().default(false),
})

export type Transition = z.infer<typeof transition>
const transition = z.object({
  id,
  /** an FFmpeg xfade name (`fade`, `slideleft`, `wipeleft`, `dissolve`, `fadeblack`, …) */
  type: word,
  /** the edit shortens it to fit the clips */
  frames: frames.min(2).multipleOf(2),
})

/** What may be done to a clip. */
const effects = view.extend({
  /** overrides the canvas's fit for this clip */
  fit: z.enum(FITS).nullable().default(null),
  sound: clipSound.prefault({}),
  /** fade of the picture from and to a colour, frames */
  fade: z.object({ in: frames, out: frames, color }).default({ in: 0, out: 0, color: '#000000' }),
  /** into the next clip; kept but without effect on the last */
  transition: transition.nullable().default(null),
})

export type Clip = z.infer<typeof clip>
export const clip = effects.extend({
  id,
  mediaId: id,
  name,
  kind: z.enum(['image', 'video']),
  /** length on the timeline */
  frames: length,
  /** in point in the source, s (0 for images) */
  sourceStart: seconds,
  /** the clip of which this one is a part, by its id */
  origin: id.nullable().default(null),
})

/** A source as it is. */
export const PLAIN_VIEW: Readonly<ClipView> = view.parse({})
/** The colours as they are. */
export const PLAIN_LOOK: Readonly<Look> = look.parse({})
/** A clip's sound as recorded. */
export const PLAIN_SOUND: Readonly<ClipSound> = clipSound.parse({})
/** A clip to which nothing was done. */
export const PLAIN_CLIP: Readonly<z.infer<typeof effects>> = effects.parse({})

const VIEW = Object.keys(PLAIN_VIEW) as (keyof ClipView)[] // the schema drops all other keys

/** How a clip shows its source, without the rest of the clip. */
export function viewOf(clip: ClipView): ClipView {
  return Object.fromEntries(VIEW.map((key) => [key, clip[key]])) as ClipView // VIEW has every key
}
