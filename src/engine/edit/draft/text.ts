import * as z from 'zod'
import { ANCHORS } from '../../../edits/values/anchor.ts'
import { ANIMATIONS, CASES, SIZES } from '../../../edits/values/look.ts'
import type { TextDesign } from '../../style/design.ts'
import { NO_KEYFRAMES, PLAIN_LETTERS } from './defaults.ts'
import { gradient } from './gradient.ts'
import { keyframes } from './keyframes.ts'
import { color, content, fraction, frames, id, length, name, otherwise, position, shownOnly } from './kinds.ts'
import { STYLE_OWN } from './own-style.ts'

/** Resolved by what is behind. */
const auto = z.literal('auto')

/** A gradient. */
export type GradientFill = z.infer<typeof fill>
const fill = gradient(2)

/** Effects of letters. */
export type LetterEffects = z.infer<typeof letters>
const letters = z.object({
  /** replaces their colour: a gradient, or a photo by media id */
  fill: z.union([fill, z.object({ mediaId: id })]).nullable(),
  case: z.enum(CASES),
  /** extra letter spacing, as a share of the size */
  letterSpacing: z.number().min(-0.2).max(1),
  /** line height, in ems */
  lineHeight: z.number().min(0.7).max(3),
  /** vertical padding of their box, as a share of the size; horizontally 1.7 times as much */
  padding: z.number().min(0).max(2),
  /** opacity of the letters and their box */
  opacity: fraction,
})

/**
 * A scrim: a gradient over a part of the picture for legible letters; zero at the first stop, full between the two inner ones,
 * zero from the last on. With `across`, the same along the other axis.
 */
export type Scrim = z.infer<typeof scrim>
const stops = z.tuple([z.number(), z.number(), z.number(), z.number()])
const scrim = z.object({
  color: z.enum(['#000000', '#FFFFFF']),
  /** full alpha */
  strength: fraction,
  axis: z.enum(['x', 'y']),
  stops,
  across: stops.optional(),
})

export type TextStyle = z.infer<typeof style>
const style = letters.extend({
  position: z.union([position, auto]),
  color: z.union([color, auto]),
  /** by name, `fit`, `auto` by the amount of text, or a share of the canvas's height */
  size: z.union([z.enum([...SIZES, 'fit', 'auto']), z.number().min(0.001).max(1)]),
  /** a family name; unknown ones fall back to Inter */
  font: z.string().max(200).nullable(),
  weight: z.number().min(1).max(1000),
  /** colour of a box behind the text; a scrim, resolved or not; or `auto` for whichever legibility needs */
  background: z.union([color, z.enum(['auto', 'scrim']), scrim]).nullable(),
  shadow: z.boolean(),
  outline: color.nullable(),
  animation: z.enum(ANIMATIONS),
  /** properties that were explicitly set to their defaults */
  own: z.array(z.enum(STYLE_OWN)).optional(),
  design: shownOnly<TextDesign>(),
})

/** A style without `auto` values. */
export type ResolvedStyle = Omit<TextStyle, 'position' | 'size' | 'background'> & {
  position: Exclude<TextStyle['position'], 'auto'>
  size: Exclude<TextStyle['size'], 'auto'>
  background: Exclude<TextStyle['background'], 'auto' | 'scrim'>
}

export type Text = z.infer<typeof text>
export const text = otherwise(
  { ...PLAIN_LETTERS, untilEnd: false, keyframes: NO_KEYFRAMES },
  style.extend({
    id,
    text: content,
    /** first frame on the timeline */
    start: frames,
    frames: length,
    /** follows the end of the video */
    untilEnd: z.boolean(),
    keyframes,
  }),
)

/** A cue's own position from its file, which overrides the captions'. */
export type CuePlace = z.infer<typeof cuePlace>
const cuePlace = z.object({
  /** its anchor; its lines are aligned with that side */
  anchor: z.enum(ANCHORS),
  /** shares of the canvas; null: at the safe margin of that side, or centred */
  x: fraction.nullable(),
  y: fraction.nullable(),
  /** largest line width, as a share of the canvas; null: the available room */
  width: fraction.nullable(),
})

/** A cue's own colours from its file, which override the captions'. */
export type CueLook = z.infer<typeof cueLook>
const cueLook = z.object({ color, outline: color, background: color }).partial()

export type Cue = z.infer<typeof cue>
const cue = z.object({
  id,
  start: frames,
  frames,
  text: content,
  place: cuePlace.optional(),
  look: cueLook.optional(),
  /** of the second language, below the others */
  lower: z.literal(true).optional(),
  /** word timings: start and length in frames from its beginning, two numbers per word */
  said: z.array(z.int().min(0)).max(2000).optional(),
})

export type Captions = z.infer<typeof captions>
export const captions = z.object({
  /** name of the file they came from */
  source: name,
  cues: z.array(cue).max(20_000),
  style: otherwise(PLAIN_LETTERS, style),
})
