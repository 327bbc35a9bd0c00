import * as z from 'zod'

/** What is said in a film: an extension of the local engine's. */
export type TranscriptLine = z.infer<typeof TranscriptLine>
export const TranscriptLine = z.object({
  start_ms: z.number(),
  end_ms: z.number(),
  /** numbers of its first and its last word, by which edits name them */
  words: z.tuple([z.number(), z.number()]),
  text: z.string(),
  speaker: z.string().optional(),
})

/** The answer to who asks for it. */
export const TranscriptAnswer = z.object({
  data: z.object({
    /** of what is heard in the film, in its order; empty where nothing is known */
    lines: z.array(TranscriptLine),
    /** files that say what is said in its recordings */
    sources: z.array(z.object({ recording: z.string(), file: z.string() })),
  }),
})
export type Transcript = z.infer<typeof TranscriptAnswer>['data']
