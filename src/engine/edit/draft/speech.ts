import * as z from 'zod'
import { id } from './kinds.ts'

const written = z.string().min(1).max(200)

/** What is known of the words that are said in recordings. */
export type Speech = z.infer<typeof speech>
export const speech = z.object({
  /** files that say what is said in recordings whose names they have not, both by their media ids; or a recogniser (speech/recogniser.ts) */
  sources: z.array(z.object({ mediaId: id, source: id })).max(1000),
  /** words that are written in another way, in the order in which they were put right */
  corrections: z.array(z.object({ from: written, to: written })).max(1000),
})
