import * as z from 'zod'
import { value } from './kind.ts'
import { figure } from './number.ts'

/** The frame that everything is shown in. */

export type Aspect = `${number}:${number}`

const error = 'a ratio of width to height such as "9:16", from "1:10" to "10:1"'

/** Width to height, from 1:10 to 10:1; `9x16` and `9/16` are taken too. */
export const aspect = value(
  z.preprocess(
    (given) => (typeof given === 'string' ? given.replace(/\s/g, '').replace(/[x×/：]/i, ':') : given),
    z.templateLiteral([z.number(), ':', z.number()], { error }).refine(isBetween, { error }),
  ),
  { as: '"9:16"' },
)

function isBetween(given: Aspect): boolean {
  const [width = 0, height = 0] = given.split(':').map(Number)
  return width > 0 && width / height >= 0.1 && width / height <= 10
}

/** Frames a second. */
export const frameRate = figure(1, 120, '1-120 fps')
