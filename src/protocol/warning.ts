import * as z from 'zod'

/** A problem of the film; only from the local engine. */
export type Warning = z.infer<typeof Warning>
export const Warning = z.object({
  /** the rule that found it */
  rule: z.string(),
  /** the elements concerned */
  ids: z.array(z.string()),
  start_ms: z.number(),
  end_ms: z.number(),
  /** a sentence, in the film's language as far as the engine's replies know it */
  text: z.string(),
  /** edits that fix it, ready to send */
  edits: z.array(z.record(z.string(), z.unknown())),
})

/** Skips invalid ones. */
export const Warnings = z
  .array(z.unknown())
  .catch([])
  .transform((all) => all.flatMap((each) => Warning.safeParse(each).data ?? []))

/** The local engine's answer to a request for warnings only. */
export const WarningsAnswer = z.object({ data: z.object({ warnings: Warnings }) })
