import * as z from 'zod'

/** Something that is wrong with the film; only from the local engine. */
export type Warning = z.infer<typeof Warning>
export const Warning = z.object({
  /** which rule found it */
  rule: z.string(),
  /** what it is about */
  ids: z.array(z.string()),
  start_ms: z.number(),
  end_ms: z.number(),
  /** a sentence in English */
  text: z.string(),
  /** what fixes it, ready to send */
  edits: z.array(z.record(z.string(), z.unknown())),
})

/** What is no warning is left out. */
export const Warnings = z
  .array(z.unknown())
  .catch([])
  .transform((all) => all.flatMap((each) => Warning.safeParse(each).data ?? []))

/** The answer of the local engine to who asks for warnings alone. */
export const WarningsAnswer = z.object({ data: z.object({ warnings: Warnings }) })
