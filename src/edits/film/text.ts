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

const fill = value(z.union([gradient, file]).nullable(), { as: '[color, …]|photo|null' })

/** Of titles and captions. What is left out is as add_text and add_captions have it. */
export type StyleDocument = z.output<z.ZodObject<typeof style>>
const style = {
  position: placedText.optional(),
  color: ink.optional(),
  /** in place of the colour: colours that run into each other, or a photo */
  fill: fill.optional(),
  size: sizeOfType.optional(),
  font: z.string().max(200).nullable().optional(),
  weight: figure(1, 1000).optional(),
  case: z.enum(CASES).optional(),
  letter_spacing: figure(-0.2, 1).optional(),
  line_height: figure(0.7, 3).optional(),
  /** box behind the letters, or a shade over that part of the picture */
  background: z
    .union([color, z.enum(['auto', 'scrim'])])
    .nullable()
    .optional(),
  padding: fraction(0, 2).optional(),
  shadow: z.boolean().optional(),
  outline: color.nullable().optional(),
  opacity: fraction().optional(),
  animation: z.enum(ANIMATIONS).optional(),
}

const content = z.string().min(1).max(5000)

export type TextDocument = z.output<typeof text>
export const text = z.strictObject({
  id: id.optional(),
  text: content,
  start: time,
  duration: length,
  /** it lasts to the film's end, also when that moves */
  until_end: z.boolean().optional(),
  ...style,
  keyframes: keyframes.optional(),
})

export type CueDocument = z.output<typeof cue>
const cue = z.strictObject({
  id: id.optional(),
  start: time,
  duration: time,
  text: content,
  /** of its own, in place of the captions' position */
  place: z
    .strictObject({
      /** which of its points stands there; its lines are flush with that side */
      anchor: z.enum(ANCHORS),
      /** shares of the canvas; left out: at the margin of that side, or in the middle */
      x: fraction().optional(),
      y: fraction().optional(),
      /** its lines are no wider than this share of the canvas */
      width: fraction().optional(),
    })
    .optional(),
  /** of its own */
  color: color.optional(),
  outline: color.optional(),
  background: color.optional(),
  /** in a second language, beneath the others */
  lower: z.literal(true).optional(),
  /** when each of its words is said and for how long, s from its start; two figures a word */
  said: value(z.array(time).max(2000), { as: '[s, …]' }).optional(),
})

export type CaptionsDocument = z.output<typeof captions>
export const captions = z.strictObject({
  /** name of the file they came from */
  source: z.string().max(500).optional(),
  ...style,
  cues: z.array(cue).max(20_000),
})
