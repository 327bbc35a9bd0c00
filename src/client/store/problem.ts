import * as z from 'zod'
import { ERROR_CODES, type NemoError } from '../../protocol/errors.ts'

/** An error in a record, to be reported by a later call. */
export const Problem = z.object({
  code: z.enum(ERROR_CODES),
  message: z.string(),
  /** facts for its advice */
  facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).default({}),
})
export type Problem = z.infer<typeof Problem>

export function problemOf(error: NemoError): Problem {
  const message = error.message === error.code ? '' : error.message
  return { code: error.code, message, facts: { ...error.facts } }
}
