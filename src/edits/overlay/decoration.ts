import * as z from 'zod'
import type { RandomFilm } from '../random.ts'
import { BLENDS, blend } from '../values/blend.ts'
import { color } from '../values/color.ts'
import { extent, extentWords } from '../values/extent.ts'
import { fadeLength } from '../values/number.ts'
import { seconds } from '../wording.ts'

/** Decoration of overlays: borders, corners, shadows, blend modes, fades. */

/** The parameters, all optional. */
export const OVERLAY_DECORATION = {
  border: extent
    .optional()
    .describe(
      "width of a border inside its edges: pixels, or below 1 a fraction of the canvas's shorter side; 0 removes it",
    ),
  border_color: color.optional().describe('colour of the border; a new one is #FFFFFF'),
  radius: extent
    .optional()
    .describe(
      'radius of its corners: pixels, or below 1 a fraction of its shorter side, up to 0.5; 0 makes them square',
    ),
  shadow: z.boolean().optional().describe('whether it has a soft shadow'),
  blend: blend.optional().describe('how its colours are blended with those behind it'),
  fade_in: fadeLength.optional().describe('how long it takes to fade in'),
  fade_out: fadeLength.optional().describe('how long it takes to fade out'),
}

type Decoration = z.output<z.ZodObject<typeof OVERLAY_DECORATION>>

/** The problem with a combination of valid parameters. */
export function decorationProblem({ shape, radius }: Decoration & { shape?: string }): string | undefined {
  if (radius === undefined || shape === undefined || shape === 'rounded') return undefined
  if (shape === 'circle') return 'a circle has no radius; leave it out'
  return radius === 0 ? undefined : 'a rectangle has no round corners; leave out shape'
}

/** `with a border of 3 px in #FFFFFF, with corners of 12 px, with a shadow, fading in over 0.5 s` */
export function decorationWords({
  border,
  border_color,
  radius,
  shadow,
  blend,
  fade_in,
  fade_out,
}: Decoration): string[] {
  return [
    ...borderWords(border, border_color),
    ...(radius === undefined ? [] : [radius === 0 ? 'with square corners' : `with corners of ${extentWords(radius)}`]),
    ...(shadow === undefined ? [] : [shadow ? 'with a shadow' : 'without a shadow']),
    ...(blend === undefined ? [] : [`blended as ${blend}`]),
    ...fadeWords('in', fade_in),
    ...fadeWords('out', fade_out),
  ]
}

function borderWords(width: number | undefined, color: string | undefined): string[] {
  if (width === undefined) return color === undefined ? [] : [`with a border in ${color}`]
  if (width === 0) return ['without a border']
  return [`with a border of ${extentWords(width)}${color === undefined ? '' : ` in ${color}`}`]
}

function fadeWords(end: 'in' | 'out', length: number | undefined): string[] {
  if (length === undefined) return []
  return [length === 0 ? `without a fade-${end}` : `fading ${end} over ${seconds(length)}`]
}

/** A random selection of the parameters. */
export function randomDecoration(film: RandomFilm): z.input<z.ZodObject<typeof OVERLAY_DECORATION>> {
  return {
    border: film.maybe(() => randomExtent(film)),
    border_color: film.maybe(() => film.pick(['#FFFFFF', '#FFD700'])),
    shadow: film.maybe(() => film.pick([true, false])),
    blend: film.maybe(() => film.pick(BLENDS)),
    fade_in: film.maybe(() => film.between(0, 2)),
    fade_out: film.maybe(() => film.between(0, 2)),
  }
}

/** A width, sometimes an invalid one. */
export function randomExtent(film: RandomFilm): number | string {
  return film.pick([0, film.between(0.001, 0.05, 3), 1 + film.below(12), '4 px', '2%', 900])
}
