import * as z from 'zod'
import { value } from './kind.ts'
import { THEMES } from './themes.ts'

/** A theme by name, or `none`. */
export const theme = value(
  z.preprocess(
    (given) => (typeof given === 'string' ? given.trim().toLowerCase() : given),
    z.enum([...THEMES, 'none'], { error: `one of ${THEMES.join(', ')}, or none` }),
  ),
  { as: 'theme|none' },
)
