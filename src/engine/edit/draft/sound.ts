import * as z from 'zod'
import { EFFECTS } from '../../../edits/values/effects.ts'
import { MOODS } from '../../../edits/values/look.ts'
import { PLAIN_AUDIO } from './defaults.ts'
import { heard } from './heard.ts'
import { content, frames, id, length, name, otherwise, seconds } from './kinds.ts'

/** Of the built-in music. */
export const mood = z.enum(MOODS)

export type AudioSource = z.infer<typeof source>
const source = z.union([
  z.object({ mediaId: id }),
  z.object({ mood, seed: z.int() }),
  /** built-in; `seconds` is what it is made to last, not how much of it plays */
  z.object({ effect: z.enum(EFFECTS), seconds: seconds.positive() }),
  /** spoken; `seconds` is what it takes to say all of it, where that is known */
  z.object({
    speech: content,
    seconds: seconds.positive().optional(),
    /** share of the usual pace, where it is another */
    pace: z.number().min(0.5).max(2).optional(),
    /** when each of its words begins and ends, s, two figures a word */
    said: z.array(seconds).max(4000).optional(),
  }),
])

/** What may be done to a sound. */
export type AudioEffects = z.infer<typeof effects>
const effects = z.object({
  /** stretches with the video when it grows or shrinks */
  untilEnd: z.boolean(),
  /** where the source starts to play, s */
  sourceStart: seconds,
  /** start the source over when it ends before the clip does */
  loop: z.boolean(),
  ...heard,
})

/** A stretch of sound beside the clips' own: music, a voice-over, an effect, a clip's detached sound. */
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
