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
    /** what says what is said in its recordings */
    sources: z.array(
      z.object({
        recording: z.string(),
        file: z.string(),
        /** of what is being recognised: how much of it was listened to, 0-1, where that is not all */
        part: z.number().optional(),
        /** in which is spoken, where the recogniser says so */
        language: z.string().optional(),
        /** of a script: times are guessed, some sentences are not what is said, or most of it is not */
        doubt: z.enum(['rough', 'parts', 'unfit']).optional(),
        /** sentences of a script that are not what is said */
        unsaid: z.array(z.string()).optional(),
        /** why a recogniser gave up */
        problem: z.string().optional(),
      }),
    ),
    /** what would bring a recogniser, where there is none */
    recogniser: z.string().optional(),
  }),
})
export type Transcript = z.infer<typeof TranscriptAnswer>['data']
