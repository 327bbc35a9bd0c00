import * as z from 'zod'
import { THEMES } from '../../../edits/values/themes.ts'
import { color, fraction } from './kinds.ts'

/** The theme of a film. What it says is not copied into the elements: they have what somebody set, and the rest is the theme's. */
export type DraftTheme = z.infer<typeof draftTheme>
export const draftTheme = z.object({
  name: z.enum(THEMES),
  /** that somebody chose */
  accent: color.nullable(),
  /** of the pictures, when the theme came; null where they have none, or none was looked for */
  found: color.nullable(),
  /** how much of the theme's look the pictures take on; null: as the theme has it */
  look: fraction.nullable(),
})
