import * as z from 'zod'
import { EFFECTS } from '../../../edits/values/effects.ts'
import { MOODS } from '../../../edits/values/look.ts'
import { PLAIN_AUDIO } from './defaults.ts'
import { heard } from './heard.ts'
import { content, frames, id, length, name, otherwise, seconds } from './kinds.ts'

/** Moods of built-in music. */
export const mood = z.enum(MOODS)

export type AudioSource = z.infer<typeof source>
const source = z.union([
  z.object({ mediaId: id }),
  z.object({ mood, seed: z.int() }),
  /** built-in effect; `seconds` is its full length, not how much of it plays */
  z.object({ effect: z.enum(EFFECTS), seconds: seconds.positive() }),
  /** speech; `seconds` is the duration of the whole text, if known */
  z.object({
    speech: content,
    seconds: seconds.positive().optional(),
    /** relative pace, unless normal */
    pace: z.number().min(0.5).max(2).optional(),
    /** start and end of each word, s, two numbers per word */
    said: z.array(seconds).max(4000).optional(),
  }),
])

/** Effects of a sound. */
export type AudioEffects = z.infer<typeof effects>
const effects = z.object({
  /** follows the end of the video */
  untilEnd: z.boolean(),
  /** in point, s */
  sourceStart: seconds,
  /** loop the source */
  loop: z.boolean(),
  ...heard,
})

/** A sound in addition to the clips' own: music, a voice-over, an effect, a clip's detached sound. */
export type AudioClip = z.infer<typeof audioClip>
export const audioClip = otherwise(
  PLAIN_AUDIO,
  effects.extend({
    id,
    role: z.enum(['bgm', 'voice', 'original', 'effect']),
    name,
    source,
    /** first frame on the timeline */
    start: frames,
    frames: length,
  }),
)
