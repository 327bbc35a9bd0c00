import * as z from 'zod'
import { ERROR_CODES, type NemoError } from '../../protocol/errors.ts'

/** An error as records keep it, to be told by a later call. */
export const Problem = z.object({
  code: z.enum(ERROR_CODES),
  message: z.string(),
  /** what its advice is worded with */
  facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).default({}),
})
export type Problem = z.infer<typeof Problem>

export function problemOf(error: NemoError): Problem {
  const message = error.message === error.code ? '' : error.message
  return { code: error.code, message, facts: { ...error.facts } }
}
