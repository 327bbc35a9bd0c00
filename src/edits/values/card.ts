import * as z from 'zod'
import type { RandomFilm } from '../random.ts'
import { content } from '../text/content.ts'
import { percent, quoted } from '../wording.ts'
import { color } from './color.ts'
import { gradient, gradientWords } from './gradient.ts'
import { value } from './kind.ts'
import { SIZES } from './look.ts'
import { count, fraction } from './number.ts'
import { shownPicture } from './refs.ts'

/** A card: a clip without a file, showing lines of text on a background. */

/** Most lines on a card. */
export const MOST_CARD_LINES = 20

/** The size of a line: by name, or a share of the canvas's height. */
const lineSize = value(z.union([z.enum(SIZES), fraction(0.005, 0.5)]), { as: 'small|medium|large|0-1' })

/** A line with its own style. */
const styledLine = z.strictObject({
  text: content,
  size: lineSize.optional(),
  color: color.optional(),
  weight: count(100, 900).optional(),
})

const LINE =
  'a text or {"text": …, "size": small|medium|large|0-1 of the canvas’s height, "color": …, "weight": 100-900}'

export const cardLine = value(z.union([content, styledLine]), {
  as: 'text|{text, size?, color?, weight?}',
  full: 'a text or {text, size, color, weight}',
})

/** The lines of a card; a single text is split into its lines. */
export type CardLines = z.output<typeof cardLines>
export const cardLines = value(
  z.union([content, z.array(cardLine).min(1).max(MOST_CARD_LINES)], {
    error: `a text, or a list of 1 to ${MOST_CARD_LINES} lines such as ["Summer", {"text": "2026", "size": "small"}]`,
  }),
  {
    as: 'text|[line, …]',
    full: `a text, or a list of 1 to ${MOST_CARD_LINES} lines, each ${LINE}`,
  },
)

/** The background of a card: a colour, a gradient, or the blurred picture of a file or clip. */
export type Ground = z.output<typeof ground>
export const ground = value(
  z.union([gradient, color, shownPicture], {
    error: 'a colour, a list of colours such as ["navy", "black"], or a file or clip',
  }),
  {
    as: 'color|[color, …]|file|clip',
    kind: 'ground',
  },
)

/** `"Summer" and "2026" (small, #FFD700)` */
export function lineWords(line: z.output<typeof cardLine>): string {
  if (typeof line === 'string') return quoted(line)
  const { text, size, color, weight } = line
  const look = [
    ...(size === undefined ? [] : [typeof size === 'number' ? percent(size) : size]),
    ...(color === undefined ? [] : [color]),
    ...(weight === undefined ? [] : [`weight ${weight}`]),
  ]
  return look.length === 0 ? quoted(text) : `${quoted(text)} (${look.join(', ')})`
}

/** `#102030`, `a gradient of #FFD700, #FF0000`, `a blurred picture of "beach.jpg"` */
export function groundWords(given: Ground, clipName: (ref: number) => string): string {
  if (typeof given === 'number') return `a blurred picture of ${clipName(given)}`
  if (typeof given !== 'string') return gradientWords(given)
  return /^#[0-9A-F]{6}$/.test(given) ? given : `a blurred picture of ${quoted(given)}`
}

export function randomLines(film: RandomFilm): z.input<typeof cardLines> {
  const line = () =>
    film.pick<z.input<typeof cardLine>>([
      film.words(),
      {
        text: film.words(),
        size: film.maybe(() => film.pick([...SIZES, film.between(0.02, 0.3)])),
        color: film.maybe(() => '#FFD700'),
        weight: film.maybe(() => 100 * (1 + film.below(9))),
      },
    ])
  return film.pick([film.words(), Array.from({ length: 1 + film.below(4) }, line)])
}

export function randomGround(film: RandomFilm): z.input<typeof ground> {
  return film.pick([
    '#102030',
    'navy',
    ['#203040', '#000000'],
    [90, 'gold', 'red', '#101010'],
    film.file('picture'),
    film.file('video'),
    film.clip(),
  ])
}
