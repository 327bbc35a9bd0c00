import * as z from 'zod'
import type { RandomFilm } from '../random.ts'
import { extent, extentWords } from '../values/extent.ts'
import { filmTime, fraction, length } from '../values/number.ts'
import { position, randomPosition } from '../values/position.ts'
import { randomSpanOrLength, spanWords } from '../values/span.ts'
import { atPosition, percent } from '../wording.ts'

/** When, where and how an overlay is shown. */

const SHAPES = ['rectangle', 'rounded', 'circle'] as const

/** The default of each parameter, in words. */
type Defaults = Partial<
  Record<'position' | 'scale' | 'margin' | 'opacity' | 'start' | 'end' | 'shape' | 'volume', string>
>

/** The parameters of an overlay except its file. @param defaults undefined if parameters left out stay unchanged */
export function overlayPlace(defaults: Defaults = {}) {
  const about = (key: keyof Defaults, what: string) =>
    defaults[key] === undefined ? what : `${what}; default ${defaults[key]}`
  return {
    position: position.optional().describe(about('position', 'where it is')),
    move_to: position.optional().describe('where it moves to while it is shown; for other moves use animate'),
    scale: fraction(0.02, 1).optional().describe(about('scale', "its width, as a fraction of the canvas's")),
    margin: extent
      .optional()
      .describe(
        about('margin', 'distance from the edges of the canvas: pixels, or below 1 a fraction of its shorter side'),
      ),
    opacity: fraction().optional().describe(about('opacity', '1 hides what is behind it, 0 is invisible')),
    start: filmTime.optional().describe(about('start', 'when it appears')),
    end: filmTime.optional().describe(about('end', 'when it disappears')),
    duration: length.optional().describe('how long it is shown, instead of start or end'),
    shape: z.enum(SHAPES).optional().describe(about('shape', 'shape of its outline')),
    volume: fraction(0, 2).optional().describe(about('volume', 'volume of its own sound')),
  }
}

type Place = z.output<z.ZodObject<ReturnType<typeof overlayPlace>>>

const SHAPE_WORDS: Record<(typeof SHAPES)[number], string> = {
  rectangle: 'as a rectangle',
  rounded: 'with rounded corners',
  circle: 'as a circle',
}

/** `from 1 s to 5 s at the top right`, `20% as wide as the canvas`, `at 50% opacity` */
export function placeWords({ position, move_to, scale, margin, opacity, shape, volume, ...times }: Place): string[] {
  const placed = [...spanWords(times), ...(position === undefined ? [] : [atPosition(position)])].join(' ')
  return [
    ...(placed === '' ? [] : [placed]),
    ...(move_to === undefined ? [] : [`moving to a place ${atPosition(move_to)}`]),
    ...(scale === undefined ? [] : [`${percent(scale)} as wide as the canvas`]),
    ...(margin === undefined ? [] : [`${extentWords(margin)} from the edges`]),
    ...(opacity === undefined ? [] : [`at ${percent(opacity)} opacity`]),
    ...(shape === undefined ? [] : [SHAPE_WORDS[shape]]),
    ...(volume === undefined ? [] : [`with its sound at ${percent(volume)}`]),
  ]
}

/** A random selection of the parameters. */
export function randomPlace(film: RandomFilm): Place {
  return {
    ...randomSpanOrLength(film),
    position: film.maybe(() => randomPosition(film)),
    move_to: film.maybe(() => randomPosition(film)),
    scale: film.maybe(() => film.between(0.02, 1)),
    margin: film.maybe(() => film.between(0, 0.2)),
    opacity: film.maybe(() => film.between(0, 1)),
    shape: film.maybe(() => film.pick(SHAPES)),
    volume: film.maybe(() => film.between(0, 2)),
  }
}
