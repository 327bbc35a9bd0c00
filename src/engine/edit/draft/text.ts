import * as z from 'zod'
import { ANCHORS } from '../../../edits/values/anchor.ts'
import { ANIMATIONS, CASES, SIZES } from '../../../edits/values/look.ts'
import type { TextDesign } from '../../style/design.ts'
import { NO_KEYFRAMES, PLAIN_LETTERS } from './defaults.ts'
import { gradient } from './gradient.ts'
import { keyframes } from './keyframes.ts'
import { color, content, fraction, frames, id, length, name, otherwise, position, shownOnly } from './kinds.ts'
import { STYLE_OWN } from './own-style.ts'

/** Left to be found out from what is behind. */
const auto = z.literal('auto')

/** Colours that run into each other. */
export type GradientFill = z.infer<typeof fill>
const fill = gradient(2)

/** What may be done to letters beside the usual. */
export type LetterEffects = z.infer<typeof letters>
const letters = z.object({
  /** in place of their colour: colours, or a photo by its media id */
  fill: z.union([fill, z.object({ mediaId: id })]).nullable(),
  case: z.enum(CASES),
  /** more than usual, share of the size */
  letterSpacing: z.number().min(-0.2).max(1),
  /** from line to line, in sizes */
  lineHeight: z.number().min(0.7).max(3),
  /** between the letters and the edge of their box, above and below, share of the size; beside them 1.7 times as much */
  padding: z.number().min(0).max(2),
  /** of the letters and their box */
  opacity: fraction,
})

/** A shade over a part of the picture, so that letters are read on it: none at the first share of the canvas, full between the two inner ones, none from the last on. */
export type Scrim = z.infer<typeof scrim>
const scrim = z.object({
  color: z.enum(['#000000', '#FFFFFF']),
  /** alpha where it is full */
  strength: fraction,
  axis: z.enum(['x', 'y']),
  stops: z.tuple([z.number(), z.number(), z.number(), z.number()]),
})

export type TextStyle = z.infer<typeof style>
const style = letters.extend({
  position: z.union([position, auto]),
  color: z.union([color, auto]),
  /** by its name, as large as fits, by how much there is to read, or a share of the canvas's height */
  size: z.union([z.enum([...SIZES, 'fit', 'auto']), z.number().min(0.001).max(1)]),
  /** a family name; unknown ones fall back to Inter */
  font: z.string().max(200).nullable(),
  weight: z.number().min(1).max(1000),
  /** of a box behind the text; a shade over that part of the picture, as found out or to be; or whichever it needs to be read */
  background: z.union([color, z.enum(['auto', 'scrim']), scrim]).nullable(),
  shadow: z.boolean(),
  outline: color.nullable(),
  animation: z.enum(ANIMATIONS),
  /** what of it is as usual because somebody set it; what is otherwise was set in any case */
  own: z.array(z.enum(STYLE_OWN)).optional(),
  design: shownOnly<TextDesign>(),
})

/** A style of which nothing is left to be found out. */
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
    /** stretches with the video when it grows or shrinks */
    untilEnd: z.boolean(),
    keyframes,
  }),
)

/** Where its file puts a cue, in place of the captions' own position. */
export type CuePlace = z.infer<typeof cuePlace>
const cuePlace = z.object({
  /** which of its points stands there; its lines are flush with that side */
  anchor: z.enum(ANCHORS),
  /** shares of the canvas; null: at the safe margin of that side, or in the middle */
  x: fraction.nullable(),
  y: fraction.nullable(),
  /** its lines are no wider than this share of the canvas; null: what there is room for */
  width: fraction.nullable(),
})

/** The colours its file gives a cue, in place of the captions' own. */
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
  /** in a second language, beneath the others */
  lower: z.literal(true).optional(),
  /** of each of its words when it is said and for how long, frames from its beginning; two figures a word */
  said: z.array(z.int().min(0)).max(2000).optional(),
})

export type Captions = z.infer<typeof captions>
export const captions = z.object({
  /** name of the file they came from */
  source: name,
  cues: z.array(cue).max(20_000),
  style: otherwise(PLAIN_LETTERS, style),
})
