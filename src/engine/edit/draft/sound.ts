import * as z from 'zod'
import { MOODS } from '../../../edits/values/look.ts'
import { content, frames, id, length, mutes, name, seconds, volume } from './kinds.ts'

/** Of the built-in music. */
export const mood = z.enum(MOODS)

export type AudioSource = z.infer<typeof source>
const source = z.union([z.object({ mediaId: id }), z.object({ mood, seed: z.int() }), z.object({ speech: content })])

/** What may be done to a sound. */
const effects = z.object({
  /** stretches with the video when it grows or shrinks */
  untilEnd: z.boolean().default(false),
  /** where the source starts to play, s */
  sourceStart: seconds.default(0),
  /** start the source over when it ends before the clip does */
  loop: z.boolean().default(false),
  volume: volume.default(1),
  fadeIn: frames.default(0),
  fadeOut: frames.default(0),
  /** from the clip's start */
  mutes: mutes.default([]),
  /** lower this sound while another one speaks */
  duck: z
    .object({ under: z.enum(['voice', 'original', 'all']) })
    .nullable()
    .default(null),
  denoise: z.boolean().default(false),
})

/** A stretch of sound beside the clips' own: music, a voice-over, a clip's detached sound. */
export type AudioClip = z.infer<typeof audioClip>
export const audioClip = effects.extend({
  id,
  role: z.enum(['bgm', 'voice', 'original']),
  name,
  source,
  /** first frame on the timeline */
  start: frames,
  frames: length,
})

/** An audio clip once through, as it is. */
export const PLAIN_AUDIO: Readonly<z.infer<typeof effects>> = effects.parse({})
