import * as z from 'zod'
import type { RandomFilm } from '../random.ts'
import { percent } from '../wording.ts'
import { value } from './kind.ts'
import { fraction } from './number.ts'

/** A rectangle in a picture, as shares of the picture's width and height, from the top left corner. */
export interface Box {
  x: number
  y: number
  width: number
  height: number
}

/** A rectangle with a non-zero size. Parts beyond the picture's edges are cut off where it is used. */
export const box = value(z.strictObject({ x: fraction(), y: fraction(), width: fraction(), height: fraction() }), {
  as: '{x, y, width, height} 0-1',
})

/** The problem with rectangles whose numbers are each valid. */
export function boxProblem(...boxes: readonly (Box | undefined)[]): string | undefined {
  for (const each of boxes) {
    if (each === undefined) continue
    if (each.width === 0 || each.height === 0) return 'a box needs a width and a height above 0'
    if (each.x === 1 || each.y === 1) return 'the box lies outside the picture, whose right and lower edges are at 1'
  }
  return undefined
}

/** `(x 10%, y 20%, width 30%, height 5%)` */
export function boxWords({ x, y, width, height }: Box): string {
  return `(x ${percent(x)}, y ${percent(y)}, width ${percent(width)}, height ${percent(height)})`
}

export function randomBox(film: RandomFilm): Box {
  const [x, y] = [film.between(0, 0.9), film.between(0, 0.9)]
  return { x, y, width: film.between(0.02, 1), height: film.between(0.02, 1) }
}
