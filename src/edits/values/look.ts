import * as z from 'zod'
import { value } from './kind.ts'
import { shift } from './number.ts'
import { picture } from './refs.ts'

/** Names and colours that edits share. */

export const POSITIONS = [
  'top',
  'top-left',
  'top-right',
  'left',
  'center',
  'right',
  'bottom',
  'bottom-left',
  'bottom-right',
  'lower-third',
] as const
export type Position = (typeof POSITIONS)[number]
export const position = value(z.enum(POSITIONS), { as: 'position' })

export const FITS = ['crop', 'blur', 'pad'] as const
/** How a picture of another shape fills the canvas: cut, over a blurred copy of itself, or over the background colour. */
export type Fit = (typeof FITS)[number]

export const ANIMATIONS = ['none', 'fade', 'slide', 'typewriter', 'pop'] as const
export type TextAnimation = (typeof ANIMATIONS)[number]

export const SIZES = ['small', 'medium', 'large'] as const
export type Size = (typeof SIZES)[number]

/** Of the built-in music. */
export const MOODS = [
  'calm',
  'upbeat',
  'lofi',
  'cinematic',
  'piano',
  'energetic',
  'dark',
  'happy',
  'corporate',
  'ambient',
] as const
export type Mood = (typeof MOODS)[number]
export const mood = value(z.enum(MOODS), { as: 'mood' })

/** The named looks of a picture. */
export const FILTERS = [
  'grayscale',
  'sepia',
  'vintage',
  'warm',
  'cool',
  'vivid',
  'blur',
  'vignette',
  'sharpen',
  'cinematic',
  'noir',
  'fade',
  'grain',
  'invert',
  'pixelate',
  'dream',
  'cartoon',
  'edges',
  'glitch',
] as const

export type Filter = (typeof FILTERS)[number]

const FILTER_ALIASES = new Map<string, Filter>([
  ['blackandwhite', 'grayscale'],
  ['black&white', 'grayscale'],
  ['bw', 'grayscale'],
  ['b&w', 'grayscale'],
  ['mono', 'grayscale'],
  ['monochrome', 'grayscale'],
  ['greyscale', 'grayscale'],
  ['gray', 'grayscale'],
  ['grey', 'grayscale'],
  ['retro', 'vintage'],
  ['old', 'vintage'],
  ['film', 'cinematic'],
  ['vibrant', 'vivid'],
  ['cold', 'cool'],
  ['sharp', 'sharpen'],
  ['negative', 'invert'],
  ['mosaic', 'pixelate'],
  ['faded', 'fade'],
  ['dreamy', 'dream'],
  ['glow', 'dream'],
  ['sketch', 'edges'],
])

/** The name of a filter that is called by it or in another usual way: `Black and white` is `grayscale`. */
export function filterNamed(said: string): Filter | undefined {
  const plain = said.toLowerCase().replace(/[\s_-]/g, '')
  return FILTER_ALIASES.get(plain) ?? FILTERS.find((name) => name === plain)
}

const COLOUR_TABLE = /\.cube$/i

/** A filter by its name or a usual one, or an uploaded colour table by its file's name. */
export const filter = value(
  z.preprocess(
    (given) => (typeof given === 'string' ? (filterNamed(given) ?? given) : given),
    z.union([z.enum(FILTERS), z.string().trim().max(500).regex(COLOUR_TABLE)], {
      error: `one of ${FILTERS.join(', ')}, or an uploaded .cube file`,
    }),
  ),
  { as: 'filter|.cube file', kind: 'colour table' },
)

export const DIRECTIONS = ['in', 'out', 'left', 'right', 'up', 'down'] as const

/** A colour, `#RRGGBB`; three digits and upper or lower case are taken too. */
export const color = value(
  z.preprocess(full, z.string().regex(/^#[0-9A-F]{6}$/, { error: 'a colour such as "#FFCC00"' })),
  { as: '#RRGGBB' },
)
/** What stands behind a picture: a colour, or an uploaded photo or video. */
export const backdrop = value(z.union([color, picture]), { as: '#RRGGBB|file', kind: 'picture' })
/** A colour that may be see-through, `#RRGGBB` or `#RRGGBBAA`, or `none`. */
export const plate = value(
  z.preprocess(
    full,
    z.string().regex(/^(?:#[0-9A-F]{6}(?:[0-9A-F]{2})?|none)$/, { error: 'a colour such as "#00000080", or "none"' }),
  ),
  { as: '#RRGGBB[AA]|none' },
)
/** A colour, or `none`. */
export const colorOrNone = value(
  z.preprocess(full, z.string().regex(/^(?:#[0-9A-F]{6}|none)$/, { error: 'a colour such as "#000000", or "none"' })),
  { as: '#RRGGBB|none' },
)

function full(given: unknown): unknown {
  if (typeof given !== 'string' || !given.startsWith('#')) return given
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(given)
  return (
    short
      ? `#${short
          .slice(1)
          .map((digit) => digit + digit)
          .join('')}`
      : given
  ).toUpperCase()
}

/** A step without a figure. */
export interface Relative {
  direction: 'up' | 'down'
  amount: 'small' | 'large'
}
const relative: z.ZodType<Relative> = z.strictObject({
  direction: z.enum(['up', 'down']),
  amount: z.enum(['small', 'large']),
})
/** A figure, or a step up or down. */
export const orRelative = <S extends z.ZodType>(schema: S, as: string) => value(z.union([schema, relative]), { as })
/** A property of the picture's colours: what it is to be, -1 to 1 with 0 as filmed, or a step from where it stands. */
export const tone = orRelative(shift, '±1|step')
