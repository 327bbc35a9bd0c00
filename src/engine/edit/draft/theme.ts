import * as z from 'zod'
import { THEMES } from '../../../edits/values/themes.ts'
import { color, fraction } from './kinds.ts'

/**
 * The theme of a film. It is not copied into the elements: they store what was set explicitly, and the theme provides the rest.
 */
export type DraftTheme = z.infer<typeof draftTheme>
export const draftTheme = z.object({
  name: z.enum(THEMES),
  /** chosen accent colour */
  accent: color.nullable(),
  /** accent found in the pictures when the theme was set; null if there was none */
  found: color.nullable(),
  /** strength of the theme's look; null: the theme's own */
  look: fraction.nullable(),
})
