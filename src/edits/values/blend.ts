import * as z from 'zod'
import { value } from './kind.ts'

/** How a picture is blended with those below it. */
export const BLENDS = [
  'normal',
  'multiply',
  'screen',
  'overlay',
  'soft-light',
  'lighten',
  'darken',
  'add',
  'difference',
] as const
export type Blend = (typeof BLENDS)[number]

const ALIASES = new Map<unknown, Blend>([
  ['softlight', 'soft-light'],
  ['lineardodge', 'add'],
  ['additive', 'add'],
  ['pluslighter', 'add'],
])

/** By name, in any spelling style. */
export const blend = value(
  z.preprocess(
    (given) => (typeof given === 'string' ? (ALIASES.get(given.toLowerCase().replace(/[\s_-]/g, '')) ?? given) : given),
    z.enum(BLENDS),
  ),
  { as: BLENDS.join('|') },
)
