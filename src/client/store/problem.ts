import * as z from 'zod'
import { ERROR_CODES, type NemoError } from '../../protocol/errors.ts'

/** An error as records keep it, to be told by a later call. */
export const Problem = z.object({
  code: z.enum(ERROR_CODES),
  message: z.string(),
  /** as the service named it */
  backendCode: z.union([z.string(), z.number()]).optional(),
  /** when to try again, in words */
  wait: z.string().optional(),
})
export type Problem = z.infer<typeof Problem>

export function problemOf(error: NemoError): Problem {
  const { backend_code: code, wait } = error.facts
  const message = error.message === error.code ? '' : error.message
  return {
    code: error.code,
    message,
    ...(typeof code === 'boolean' || code === undefined ? {} : { backendCode: code }),
    ...(typeof wait === 'string' ? { wait } : {}),
  }
}
