import * as z from 'zod'
import { quoted } from '../wording.ts'
import { gradient, gradientWords } from './gradient.ts'
import { value } from './kind.ts'
import { picture } from './refs.ts'

/** The fill of letters other than a single colour: a gradient or a photo. */
export const fill = value(z.union([gradient, z.literal('none'), picture]), {
  as: '[color, …]|photo|none',
  kind: 'fill',
})

/** `filled with a gradient of #FFD700, #FF0000`, `filled with "gold.jpg"`, `without a fill` */
export function fillWords(given: z.output<typeof fill>): string {
  if (given === 'none') return 'without a fill'
  return `filled with ${typeof given === 'string' ? quoted(given) : gradientWords(given)}`
}
