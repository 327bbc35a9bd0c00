import * as z from 'zod'
import { EFFECTS } from './effects.ts'
import { value } from './kind.ts'

/** A built-in sound effect, by name. */
export const effect = value(z.enum(EFFECTS), { as: EFFECTS.join('|') })
