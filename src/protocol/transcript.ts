import * as z from 'zod'

/** What is said in a film: an addition of the local engine. */
export type TranscriptLine = z.infer<typeof TranscriptLine>
export const TranscriptLine = z.object({
  start_ms: z.number(),
  end_ms: z.number(),
  /** numbers of the first and the last word, by which edits refer to them */
  words: z.tuple([z.number(), z.number()]),
  text: z.string(),
  speaker: z.string().optional(),
})

/** The answer to a request for the transcript. */
export const TranscriptAnswer = z.object({
  data: z.object({
    /** what is said in the film, in its order; empty if unknown */
    lines: z.array(TranscriptLine),
    /** the transcript source of each recording */
    sources: z.array(
      z.object({
        recording: z.string(),
        file: z.string(),
        /** progress of recognition, 0-1, if incomplete */
        part: z.number().optional(),
        /** spoken language, if recognised */
        language: z.string().optional(),
        /** of a script: times are guessed, some sentences do not match the recording, or most of it does not */
        doubt: z.enum(['rough', 'parts', 'unfit']).optional(),
        /** sentences of a script that do not match the recording */
        unsaid: z.array(z.string()).optional(),
        /** why recognition failed */
        problem: z.string().optional(),
      }),
    ),
    /** how to install speech recognition, if missing */
    recogniser: z.string().optional(),
  }),
})
export type Transcript = z.infer<typeof TranscriptAnswer>['data']
