import * as z from 'zod'
import { file } from './kinds.ts'

const written = z.string().min(1).max(200)

/** What is known of the speech in recordings. */
export type SpeechDocument = z.output<typeof speech>
export const speech = z.strictObject({
  /** files with the words of recordings whose names differ; `heard`, or `heard:en`, is speech recognition, `none` neither */
  sources: z
    .array(z.strictObject({ file, source: file }))
    .max(1000)
    .optional(),
  /** words with a corrected spelling */
  corrections: z
    .array(z.strictObject({ from: written, to: written }))
    .max(1000)
    .optional(),
})
