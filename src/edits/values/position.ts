import * as z from 'zod'
import type { RandomFilm } from '../random.ts'
import { AUTO } from './auto.ts'
import { value } from './kind.ts'
import { fraction } from './number.ts'
import { pixelLength } from './pixels.ts'

/** Positions on the canvas. */

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
export type PositionName = (typeof POSITIONS)[number]

/** Of an element's centre, as shares of the canvas from its left and its top edge. */
export type Point = [x: number, y: number]

export type Position = PositionName | Point

const coordinate = z.union([fraction(), pixelLength])

/** A position by name, or that of the centre: `[0.5, 0.2]`, `["960px", "200px"]`. */
export const position = value(
  z.union([z.enum(POSITIONS), z.tuple([coordinate, coordinate])], {
    error: `one of ${POSITIONS.join(', ')}, or [x, y] of the centre as fractions of the canvas (0-1) or in pixels ("960px")`,
  }),
  { as: 'position', kind: 'position' },
)

/** The same for a text, which may also be placed automatically. */
export type TextPosition = Position | typeof AUTO

const TEXT_POSITIONS = [AUTO, ...POSITIONS] as const

/** `auto`: a calm part of the picture, without faces and other texts. */
export const textPosition = value(
  z.union([z.enum(TEXT_POSITIONS), z.tuple([coordinate, coordinate])], {
    error: `auto, one of ${POSITIONS.join(', ')}, or [x, y] of the centre as fractions of the canvas (0-1) or in pixels ("960px")`,
  }),
  { as: 'position', full: 'auto,', kind: 'position' },
)

export const placedText = value(
  z.union([z.enum(TEXT_POSITIONS), z.tuple([fraction(), fraction()])], {
    error: `auto, one of ${POSITIONS.join(', ')}, or [x, y] of the centre as fractions of the canvas (0-1)`,
  }),
  {
    as: 'position',
    full: 'auto, a position by its name, or [x, y] of the centre from 0 to 1',
  },
)

/** The same without pixels, in documents. */
export const placed = value(
  z.union([z.enum(POSITIONS), z.tuple([fraction(), fraction()])], {
    error: `one of ${POSITIONS.join(', ')}, or [x, y] of the centre as fractions of the canvas (0-1)`,
  }),
  { as: 'position', full: 'a position by its name, or [x, y] of the centre from 0 to 1' },
)

/** Whether two positions are the same. */
export function samePosition(a: TextPosition, b: TextPosition): boolean {
  return String(a) === String(b)
}

export function randomPosition(film: RandomFilm): Position {
  return film.pick([film.pick(POSITIONS), [film.between(0, 1), film.between(0, 1)]])
}
