import * as z from 'zod'
import type { RandomFilm } from '../random.ts'
import { color, colorOrNone, plate } from '../values/color.ts'
import { value } from '../values/kind.ts'
import { ANIMATIONS, orRelative, type Relative, SIZES, type Size } from '../values/look.ts'
import { count } from '../values/number.ts'
import { position, randomPosition } from '../values/position.ts'
import { atPosition } from '../wording.ts'

/** How words on the picture look, of titles and captions alike. */

/** As families are called; a sentence writes it without quotes, which are for wordings and files. */
const font = value(
  z
    .string()
    .trim()
    .regex(/^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,59}$/u, { error: 'a font family such as "Georgia"' }),
  { as: 'family' },
)

/** What each parameter of a style is where it is left out, in words. */
type Defaults = Partial<
  Record<'position' | 'color' | 'size' | 'font' | 'weight' | 'animation' | 'background' | 'shadow' | 'outline', string>
>

/** The parameters of everything that shows words. @param defaults none where what is left out stays as it is */
export function textStyle(defaults: Defaults = {}) {
  const about = (key: keyof Defaults, what = '') =>
    [what, defaults[key] === undefined ? '' : `default ${defaults[key]}`].filter((part) => part !== '').join(', ')
  return {
    position: position.optional().describe(about('position')),
    color: color.optional().describe(about('color', 'of the letters')),
    size: orRelative(z.enum(SIZES), 'small|medium|large|step').optional().describe(about('size')),
    font: font.optional().describe(about('font', 'Inter stands in for a family that the machine lacks')),
    weight: count(100, 900).optional().describe(about('weight', 'of the letters, in hundreds')),
    animation: z.enum(ANIMATIONS).optional().describe(about('animation')),
    background: plate.optional().describe(about('background', 'box behind the letters')),
    shadow: z.boolean().optional().describe(about('shadow')),
    outline: colorOrNone.optional().describe(about('outline', 'line around the letters')),
  }
}

export const TITLE_DEFAULTS = {
  position: 'center, bottom for a text that closes the video',
  color: '#FFFFFF',
  size: 'medium, large for a title that opens the video',
  font: 'Inter',
  weight: '700',
  animation: 'fade',
  background: 'none',
  shadow: 'true',
  outline: 'none',
}

export const CAPTION_DEFAULTS = {
  ...TITLE_DEFAULTS,
  position: 'bottom',
  size: 'medium',
  weight: '600',
  animation: 'none',
  shadow: 'false',
  outline: '#000000',
}

/** What is left out stays as it is. */
export const TEXT_STYLE = textStyle()

type Style = z.output<z.ZodObject<typeof TEXT_STYLE>>

/** `from 0 s to 3 s at the bottom, large, in #FFD700` @param times when it shows, in words */
export function styleWords(style: Style, times: readonly string[] = []): string {
  const place = style.position === undefined ? [] : [atPosition(style.position)]
  const placed = [...times, ...place].join(' ')
  return [...(placed === '' ? [] : [placed]), ...lookWords(style)].join(', ')
}

function lookWords({ color, size, font, weight, animation, background, shadow, outline }: Style): string[] {
  return [
    size && sizeWords(size),
    color && `in ${color}`,
    font && `in the font ${font}`,
    weight && `in weight ${weight}`,
    animation && (animation === 'none' ? 'without animation' : `with the ${animation} animation`),
    background && (background === 'none' ? 'without a box' : `on a ${background} box`),
    shadow === undefined ? undefined : `${shadow ? 'with' : 'without'} a shadow`,
    outline && (outline === 'none' ? 'without an outline' : `with a ${outline} outline`),
  ].filter((each) => each !== undefined && each !== '') as string[]
}

/** `large`, `a bit larger`, `much smaller` */
function sizeWords(size: Size | Relative): string {
  if (typeof size === 'string') return size
  return `${size.amount === 'large' ? 'much' : 'a bit'} ${size.direction === 'up' ? 'larger' : 'smaller'}`
}

const COLORS = ['#FFFFFF', '#FFD700', '#f00', 'navy']

/** Some of a style's parameters. */
export function randomStyle(film: RandomFilm): z.input<z.ZodObject<typeof TEXT_STYLE>> {
  const step = { direction: film.pick(['up', 'down'] as const), amount: film.pick(['small', 'large'] as const) }
  return {
    position: film.maybe(() => randomPosition(film)),
    color: film.maybe(() => film.pick(COLORS)),
    size: film.maybe(() => film.pick([...SIZES, step])),
    font: film.maybe(() => film.pick(['Inter', 'Georgia', 'Noto Sans SC'])),
    weight: film.maybe(() => 100 * (1 + film.below(9))),
    animation: film.maybe(() => film.pick(ANIMATIONS)),
    background: film.maybe(() => film.pick(['#00000080', '#112233', 'none'])),
    shadow: film.maybe(() => film.pick([true, false])),
    outline: film.maybe(() => film.pick(['#000000', 'none'])),
  }
}
