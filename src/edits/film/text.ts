import * as z from 'zod'
import { ANIMATIONS, SIZES } from '../values/look.ts'
import { figure } from '../values/number.ts'
import { position } from '../values/position.ts'
import { keyframes } from './keyframes.ts'
import { color, id, length, time } from './kinds.ts'

/** Of titles and captions. What is left out is as add_text and add_captions have it. */
const style = {
  position: position.optional(),
  color: color.optional(),
  size: z.enum(SIZES).optional(),
  font: z.string().max(200).nullable().optional(),
  weight: figure(1, 1000).optional(),
  /** box behind the letters */
  background: color.nullable().optional(),
  shadow: z.boolean().optional(),
  outline: color.nullable().optional(),
  animation: z.enum(ANIMATIONS).optional(),
}

const content = z.string().min(1).max(5000)

export type TextDocument = z.output<typeof text>
export const text = z.strictObject({
  id: id.optional(),
  text: content,
  start: time,
  duration: length,
  ...style,
  keyframes: keyframes.optional(),
})

export type CueDocument = z.output<typeof cue>
const cue = z.strictObject({ id: id.optional(), start: time, duration: time, text: content })

export type CaptionsDocument = z.output<typeof captions>
export const captions = z.strictObject({
  /** name of the file they came from */
  source: z.string().max(500).optional(),
  ...style,
  cues: z.array(cue).max(20_000),
})
