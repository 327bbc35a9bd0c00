import * as z from 'zod'
import type { RandomFilm } from '../random.ts'
import { boxWords } from '../values/box.ts'
import type { CALLOUT_TYPES } from '../values/callout.ts'
import { color } from '../values/color.ts'
import { value } from '../values/kind.ts'
import { count, filmTime, fraction, length } from '../values/number.ts'
import { position, randomPosition } from '../values/position.ts'
import { randomSpanOrLength, spanProblem } from '../values/span.ts'
import { atPosition, percent } from '../wording.ts'

/** The target of a callout: a box, or for arrows and numbers a point. */
export type Spot = z.output<typeof spot>
export const spot = value(
  z.strictObject({ x: fraction(), y: fraction(), width: fraction().optional(), height: fraction().optional() }),
  { as: '{x, y, width?, height?} 0-1' },
)

/** Text of a callout: one or two lines. */
const words = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .overwrite((text) => text.replace(/\r\n?/g, '\n'))

/** How and when a callout is shown, without its type and target. */
export const CALLOUT = {
  text: words.optional().describe('words on a label next to it'),
  number: count(0, 999).optional().describe('the number that a callout of that type shows'),
  position: position.optional().describe('where the words are'),
  color: color.optional().describe('colour of the lines and the label'),
  start: filmTime.optional().describe('when it appears'),
  end: filmTime.optional().describe('when it disappears'),
  duration: length.optional().describe('how long it is shown, instead of start or end'),
}

type Given = Partial<z.output<z.ZodObject<typeof CALLOUT>>> & { type?: (typeof CALLOUT_TYPES)[number]; box?: Spot }

/** The problem with a combination of valid parameters. */
export function calloutProblem({ type, box, text, number, position, ...span }: Given): string | undefined {
  const sized = box === undefined || ((box.width ?? 0) > 0 && (box.height ?? 0) > 0)
  if (type !== undefined && type !== 'arrow' && type !== 'number' && !sized)
    return `a ${type} needs a box with a width and a height above 0`
  if (number !== undefined && type !== undefined && type !== 'number')
    return `number is for the type number, not for ${type}`
  return spanProblem(span)
}

/** `(x 10%, y 20%)`, or including its size */
export function spotWords({ x, y, width, height }: Spot): string {
  if (width === undefined && height === undefined) return `(x ${percent(x)}, y ${percent(y)})`
  return boxWords({ x, y, width: width ?? 0, height: height ?? 0 })
}

/** `in #FF0000`, `its words at the top left` */
export function calloutWords({ position, color }: Given): string[] {
  return [
    ...(color === undefined ? [] : [`in ${color}`]),
    ...(position === undefined ? [] : [`its words ${atPosition(position)}`]),
  ]
}

export function randomCallout(film: RandomFilm) {
  return {
    text: film.maybe(() => film.words()),
    color: film.maybe(() => film.pick(['#FFD700', '#1E3A8A'])),
    position: film.maybe(() => randomPosition(film)),
    ...randomSpanOrLength(film),
  }
}

export function randomSpot(film: RandomFilm): Spot {
  const place = { x: film.between(0, 1), y: film.between(0, 1) }
  return film.pick([place, { ...place, width: film.between(0.02, 0.5), height: film.between(0.02, 0.5) }])
}
