import * as z from 'zod'
import { value } from './kind.ts'
import { shift } from './number.ts'

/** Names shared by several edits. */

export const FILLS = ['crop', 'blur', 'pad'] as const
/** How a picture of another shape fills the canvas: cropped, over a blurred copy of itself, or over the background colour. */
export type Fill = (typeof FILLS)[number]

export const FITS = ['auto', ...FILLS] as const
/** The same, or automatic: cropped around faces and other salient parts, or over a blurred copy if they would be cut off. */
export type Fit = (typeof FITS)[number]

/** Animations of texts: as a whole or in pieces; karaoke highlights the word being said. */
export const ANIMATIONS = [
  'none',
  'fade',
  'slide',
  'typewriter',
  'pop',
  'rise',
  'lines',
  'words',
  'mask',
  'spring',
  'karaoke',
] as const
export type TextAnimation = (typeof ANIMATIONS)[number]
export const animation = value(z.enum(ANIMATIONS), { as: 'animation', full: ANIMATIONS.join('|') })

/** Styles of letters. */
export const CASES = ['as-written', 'upper', 'lower', 'title'] as const
export type Case = (typeof CASES)[number]

export const SIZES = ['small', 'medium', 'large'] as const
export type Size = (typeof SIZES)[number]

/** Moods of the built-in music. */
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

/** The named filters. */
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
  'film',
  'tealorange',
  'pastel',
  'golden',
  'moody',
  'bleach',
  'neon',
  'clean',
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
  ['filmlook', 'film'],
  ['analog', 'film'],
  ['teal&orange', 'tealorange'],
  ['tealandorange', 'tealorange'],
  ['orangeandteal', 'tealorange'],
  ['goldenhour', 'golden'],
  ['bleachbypass', 'bleach'],
  ['cyberpunk', 'neon'],
  ['pastels', 'pastel'],
  ['natural', 'clean'],
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

/** A filter by its name or a common synonym: `Black and white` is `grayscale`. */
export function filterNamed(said: string): Filter | undefined {
  const plain = said.toLowerCase().replace(/[\s_-]/g, '')
  return FILTER_ALIASES.get(plain) ?? FILTERS.find((name) => name === plain)
}

const COLOUR_TABLE = /\.cube$/i

/** A filter by its name or a synonym, or an uploaded lookup table by its file's name. */
export const filter = value(
  z.preprocess(
    (given) => (typeof given === 'string' ? (filterNamed(given) ?? given) : given),
    z.union([z.enum(FILTERS), z.string().trim().max(500).regex(COLOUR_TABLE)], {
      error: `one of ${FILTERS.join(', ')}, or an uploaded .cube file`,
    }),
  ),
  { as: 'filter|.cube file', kind: 'colour table' },
)

/** The default extent of a slow movement. */
export const MOVE = 0.05
export const DIRECTIONS = ['in', 'out', 'left', 'right', 'up', 'down'] as const

/** A step without a number. */
export interface Relative {
  direction: 'up' | 'down'
  amount: 'small' | 'large'
}
export const relative: z.ZodType<Relative> = z.strictObject({
  direction: z.enum(['up', 'down']),
  amount: z.enum(['small', 'large']),
})
/** A number, or a step up or down. */
export const orRelative = <S extends z.ZodType>(schema: S, as: string) => value(z.union([schema, relative]), { as })
/** A colour property of the picture: its value, -1 to 1 with 0 as filmed, or a step from the current one. */
export const tone = orRelative(shift, '±1|step')
