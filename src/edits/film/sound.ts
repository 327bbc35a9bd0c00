import * as z from 'zod'
import { effect } from '../values/effect.ts'
import { value } from '../values/kind.ts'
import { MOODS } from '../values/look.ts'
import { fraction } from '../values/number.ts'
import { wrongPause } from '../values/spoken.ts'
import { file, id, sound as kinds, length, time } from './kinds.ts'

/** A sound apart from those of clips: from a file, built-in music of a mood, a built-in effect, or a spoken text. */
export type SoundDocument = z.output<typeof sound>
export const sound = z.strictObject({
  id: id.optional().describe('of an existing sound; a new one has none'),
  role: z.enum(['bgm', 'voice', 'original', 'effect']).describe('how ducking, volumes and cuts treat it'),
  file: file.optional().describe('the uploaded file that is heard'),
  mood: z.enum(MOODS).optional().describe('built-in music of this mood, instead of a file'),
  seed: z.int().optional().describe('which piece of that mood'),
  speech: z
    .string()
    .min(1)
    .max(5000)
    .refine((text) => wrongPause(text) === undefined, { error: ({ input }) => wrongPause(String(input)) })
    .optional()
    .describe('a text that is spoken, instead of a file'),
  pace: fraction(0.5, 2).optional().describe('speed of the voice, as a multiple of its usual one'),
  said: value(z.array(time).max(4000), { as: '[s, …]' })
    .optional()
    .describe('when each word of the speech begins and ends: two numbers a word, in seconds'),
  effect: effect.optional().describe('a built-in sound effect, instead of a file'),
  length: length.optional().describe('length of the whole effect, if not the usual one, or of the whole speech'),
  start: time.describe('when it begins to play'),
  duration: length.describe('how long it plays'),
  until_end: z.boolean().optional().describe('it plays until the end of the film, even if that moves'),
  from: time.optional().describe('where in the file it starts, default 0'),
  loop: z.boolean().optional().describe('it starts again when the file has ended'),
  ...kinds.shape,
})
