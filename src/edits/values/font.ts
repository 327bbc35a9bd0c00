import * as z from 'zod'
import { value } from './kind.ts'

/** As families are called; a sentence writes it without quotes, which are for wordings and files. */
export const font = value(
  z
    .string()
    .trim()
    .regex(/^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,59}$/u, { error: 'a font family such as "Georgia"' }),
  { as: 'family', full: 'the name of a font family' },
)
