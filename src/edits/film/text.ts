import * as z from 'zod'
import { ANCHORS } from '../values/anchor.ts'
import { gradient } from '../values/gradient.ts'
import { value } from '../values/kind.ts'
import { ANIMATIONS, CASES } from '../values/look.ts'
import { figure, fraction } from '../values/number.ts'
import { placedText } from '../values/position.ts'
import { sizeOfType } from '../values/type-size.ts'
import { keyframes } from './keyframes.ts'
import { color, file, id, length, time } from './kinds.ts'

const ink = z.union([color, z.literal('auto')])

const fill = value(z.union([gradient, file]).nullable(), {
  as: '[color, …]|photo|null',
  full: 'a gradient such as ["gold", "red"], an uploaded photo, or null',
})

/** The style of titles and captions. Defaults are those of add_text and add_captions. */
export type StyleDocument = z.output<z.ZodObject<typeof style>>
const style = {
  position: placedText.optional().describe('where the text is; auto: a calm area'),
  color: ink.optional().describe('colour of the letters; auto: white or black'),
  fill: fill.optional().describe('what fills the letters, instead of color'),
  size: sizeOfType.optional().describe('height of the letters, by name or as a fraction of the canvas’s height'),
  font: z.string().max(200).nullable().optional().describe('font family; null: Inter'),
  weight: figure(1, 1000).optional().describe('weight of the letters: 400 is regular, 700 is bold'),
  case: z.enum(CASES).optional().describe('upper or lower case, however the text is written'),
  letter_spacing: figure(-0.2, 1).optional().describe('additional space between letters, as a fraction of the size'),
  line_height: figure(0.7, 3).optional().describe('distance from line to line, as a multiple of the size'),
  background: z
    .union([color, z.enum(['auto', 'scrim'])])
    .nullable()
    .optional()
    .describe('a box behind the letters in this colour; scrim: a soft gradient over the picture; null: neither'),
  padding: fraction(0, 2).optional().describe('space around the letters in that box, as a fraction of the size'),
  shadow: z.boolean().optional().describe('whether the letters have a shadow'),
  outline: color.nullable().optional().describe('colour of a line around the letters; null: no line'),
  opacity: fraction().optional().describe('opacity of the letters and their box'),
  animation: z.enum(ANIMATIONS).optional().describe('how the text appears and disappears'),
}

const content = z.string().min(1).max(5000)

export type TextDocument = z.output<typeof text>
export const text = z.strictObject({
  id: id.optional().describe('of an existing text; a new one has none'),
  text: content.describe('the text, exactly as it should appear'),
  start: time.describe('when it appears'),
  duration: length.describe('how long it is shown'),
  until_end: z.boolean().optional().describe('it lasts until the end of the film, even if that moves'),
  ...style,
  keyframes: keyframes.optional().describe('how it moves'),
})

export type CueDocument = z.output<typeof cue>
const cue = z.strictObject({
  id: id.optional().describe('of an existing caption; a new one has none'),
  start: time.describe('when it appears'),
  duration: time.describe('how long it is shown'),
  text: content.describe('what it says'),
  place: z
    .strictObject({
      anchor: z.enum(ANCHORS).describe('which of its points is at x and y; its lines are aligned to that side'),
      x: fraction()
        .optional()
        .describe('fraction of the canvas from the left; default: the margin of that side, or the middle'),
      y: fraction()
        .optional()
        .describe('fraction of the canvas from the top; default: the margin of that side, or the middle'),
      width: fraction().optional().describe('how wide its lines can be, as a fraction of the canvas’s width'),
    })
    .optional()
    .describe("a place of its own, instead of the captions' position"),
  color: color.optional().describe('a colour of its own'),
  outline: color.optional().describe('an outline of its own'),
  background: color.optional().describe('a background of its own'),
  lower: z.literal(true).optional().describe('it is in the second language, below the others'),
  said: value(z.array(time).max(2000), { as: '[s, …]' })
    .optional()
    .describe('when each of its words is said, and for how long: two numbers a word, in seconds from its start'),
})

export type CaptionsDocument = z.output<typeof captions>
export const captions = z.strictObject({
  source: z.string().max(500).optional().describe('name of the file that they came from'),
  ...style,
  position: placedText
    .optional()
    .describe('where the text is; auto: at the bottom, or at the top if there are faces at the bottom'),
  cues: z.array(cue).max(20_000).describe('the captions'),
})
