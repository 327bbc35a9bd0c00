import * as z from 'zod'
import { value } from './kind.ts'

/** A font family; sentences write it without quotes, which are for texts and files. */
export const font = value(
  z
    .string()
    .trim()
    .regex(/^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,59}$/u, { error: 'a font family such as "Georgia"' }),
  { as: 'family', full: 'the name of a font family' },
)
