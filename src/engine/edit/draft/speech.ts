import * as z from 'zod'
import { id } from './kinds.ts'

const written = z.string().min(1).max(200)

/** Transcripts of recordings. */
export type Speech = z.infer<typeof speech>
export const speech = z.object({
  /** transcripts of recordings with other file names, both by media id; or a recogniser (speech/recogniser.ts) */
  sources: z.array(z.object({ mediaId: id, source: id })).max(1000),
  /** spelling corrections, in the order in which they were made */
  corrections: z.array(z.object({ from: written, to: written })).max(1000),
})
