import * as z from 'zod'
import type { RandomFilm } from '../random.ts'
import { behindLetters, colorOrNone, ink } from '../values/color.ts'
import { fill } from '../values/fill.ts'
import { font } from '../values/font.ts'
import { ANIMATIONS, animation, CASES, SIZES } from '../values/look.ts'
import { count, figure, fraction } from '../values/number.ts'
import { randomPosition, textPosition } from '../values/position.ts'
import { typeSize } from '../values/type-size.ts'

/** The style of text on the picture, both titles and captions. */

/** The default of each style parameter, in words. */
type Defaults = Partial<Record<keyof ReturnType<typeof textStyle>, string>>

/** The parameters of everything with text. @param defaults undefined if parameters left out stay unchanged */
export function textStyle(defaults: Record<string, string> = {}) {
  const about = (key: string, what: string) =>
    defaults[key] === undefined ? what : `${what}; default ${defaults[key]}`
  return {
    position: textPosition.optional().describe(about('position', 'where the text is')),
    color: ink.optional().describe(about('color', 'colour of the letters')),
    fill: fill.optional().describe(about('fill', 'what fills the letters, instead of color')),
    size: typeSize.optional().describe(about('size', 'height of the letters')),
    font: font.optional().describe(about('font', 'Inter is used if it is not installed')),
    weight: count(100, 900)
      .optional()
      .describe(about('weight', 'weight of the letters, in hundreds: 400 is regular, 700 is bold')),
    case: z.enum(CASES).optional().describe(about('case', 'upper or lower case, however the text is written')),
    letter_spacing: figure(-0.2, 1)
      .optional()
      .describe(about('letter_spacing', 'additional space between letters, as a fraction of the size')),
    line_height: figure(0.7, 3)
      .optional()
      .describe(about('line_height', 'distance from line to line, as a multiple of the size')),
    animation: animation.optional().describe(about('animation', 'how the text appears and disappears')),
    background: behindLetters
      .optional()
      .describe(
        about('background', 'a box behind the letters in this colour; scrim: a soft gradient over the picture instead'),
      ),
    padding: fraction(0, 2)
      .optional()
      .describe(about('padding', 'space around the letters in that box, as a fraction of the size')),
    shadow: z.boolean().optional().describe(about('shadow', 'whether the letters have a shadow')),
    outline: colorOrNone.optional().describe(about('outline', 'colour of a line around the letters')),
    opacity: fraction().optional().describe(about('opacity', 'opacity of the letters and their box')),
  }
}

export const TITLE_DEFAULTS = {
  position: 'auto: a calm area away from faces and other texts',
  color: 'auto: white or black',
  fill: 'none',
  size: 'auto: depends on its length, larger for a title that opens the video',
  font: 'Inter',
  weight: '700',
  case: 'as-written',
  letter_spacing: '0',
  line_height: '1.22',
  animation: 'fade',
  background: 'auto: none, scrim or a box, whichever the contrast needs',
  padding: '0.32',
  shadow: 'true',
  outline: 'none',
  opacity: '1',
} satisfies Defaults

export const CAPTION_DEFAULTS = {
  ...TITLE_DEFAULTS,
  position: 'auto: at the bottom, or at the top if there are faces at the bottom',
  size: 'auto',
  weight: '600',
  animation: 'none',
} satisfies Defaults

/** Parameters left out stay unchanged. */
export const TEXT_STYLE = textStyle()

export type Style = z.output<z.ZodObject<typeof TEXT_STYLE>>

const COLORS = ['#FFFFFF', '#FFD700', '#f00', 'navy', 'auto']

/** A random selection of the style parameters. */
export function randomStyle(film: RandomFilm): z.input<z.ZodObject<typeof TEXT_STYLE>> {
  const step = { direction: film.pick(['up', 'down'] as const), amount: film.pick(['small', 'large'] as const) }
  return {
    position: film.maybe(() => film.pick([randomPosition(film), 'auto', ['120px', 0.5]])),
    color: film.maybe(() => film.pick(COLORS)),
    fill: film.maybe(() =>
      film.pick([['gold', '#FF0000'], [90, 'white', '#000', 'red'], 'none', film.file('picture')]),
    ),
    size: film.maybe(() => film.pick([...SIZES, 'fit', film.between(0.01, 0.3), '30px', step])),
    font: film.maybe(() => film.pick(['Inter', 'Georgia', 'Noto Sans SC'])),
    weight: film.maybe(() => 100 * (1 + film.below(9))),
    case: film.maybe(() => film.pick(CASES)),
    letter_spacing: film.maybe(() => film.between(-0.2, 1)),
    line_height: film.maybe(() => film.between(0.7, 3)),
    animation: film.maybe(() => film.pick(ANIMATIONS)),
    background: film.maybe(() => film.pick(['#00000080', '#112233', 'none', 'scrim', 'auto'])),
    padding: film.maybe(() => film.between(0, 2)),
    shadow: film.maybe(() => film.pick([true, false])),
    outline: film.maybe(() => film.pick(['#000000', 'none'])),
    opacity: film.maybe(() => film.between(0, 1)),
  }
}
