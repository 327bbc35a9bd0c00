import * as z from 'zod'
import { file } from './kinds.ts'

const written = z.string().min(1).max(200)

/** What is known of the words that are said in recordings. */
export type SpeechDocument = z.output<typeof speech>
export const speech = z.strictObject({
  /** files that say what is said in recordings whose names they have not; `heard`, or `heard:en`, is speech recognition, `none` neither */
  sources: z
    .array(z.strictObject({ file, source: file }))
    .max(1000)
    .optional(),
  /** words that are written in another way */
  corrections: z
    .array(z.strictObject({ from: written, to: written }))
    .max(1000)
    .optional(),
})
