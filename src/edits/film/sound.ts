import * as z from 'zod'
import { effect } from '../values/effect.ts'
import { value } from '../values/kind.ts'
import { MOODS } from '../values/look.ts'
import { fraction } from '../values/number.ts'
import { file, id, sound as kinds, length, time } from './kinds.ts'

/** A stretch of sound beside the clips' own: from a file, built-in music of a mood, a built-in effect, or a text that is spoken. */
export type SoundDocument = z.output<typeof sound>
export const sound = z.strictObject({
  id: id.optional(),
  role: z.enum(['bgm', 'voice', 'original', 'effect']),
  file: file.optional(),
  mood: z.enum(MOODS).optional(),
  /** which piece of the mood */
  seed: z.int().optional(),
  speech: z.string().min(1).max(5000).optional(),
  /** of a speech: share of the usual */
  pace: fraction(0.5, 2).optional(),
  /** of a speech: when each word begins and ends, s, two figures a word */
  said: value(z.array(time).max(4000), { as: '[s, …]' }).optional(),
  effect: effect.optional(),
  /** of the whole effect, where that is not the usual; of the whole speech */
  length: length.optional(),
  start: time,
  duration: length,
  until_end: z.boolean().optional(),
  /** where in the file it begins */
  from: time.optional(),
  loop: z.boolean().optional(),
  ...kinds.shape,
})
