import * as z from 'zod'
import { ANIMATIONS, SIZES } from '../../../edits/values/look.ts'
import { NO_KEYFRAMES } from './defaults.ts'
import { keyframes } from './keyframes.ts'
import { color, content, frames, id, length, name, position } from './kinds.ts'

export type TextStyle = z.infer<typeof textStyle>
export const textStyle = z.object({
  position,
  color,
  size: z.enum(SIZES),
  /** a family name; unknown ones fall back to Inter */
  font: z.string().max(200).nullable(),
  weight: z.number().min(1).max(1000),
  /** of a box behind the text */
  background: color.nullable(),
  shadow: z.boolean(),
  outline: color.nullable(),
  animation: z.enum(ANIMATIONS),
})

export type Text = z.infer<typeof text>
export const text = textStyle.extend({
  id,
  text: content,
  /** first frame on the timeline */
  start: frames,
  frames: length,
  keyframes: keyframes.default(NO_KEYFRAMES),
})

export type Cue = z.infer<typeof cue>
const cue = z.object({ id, start: frames, frames, text: content })

export type Captions = z.infer<typeof captions>
export const captions = z.object({
  /** name of the file they came from */
  source: name,
  cues: z.array(cue).max(20_000),
  style: textStyle,
})
