import * as z from 'zod'
import { frameRate as exactRate, FRAME_RATES, writtenRate } from '../../protocol/frame-rates.ts'
import { value } from './kind.ts'
import { number } from './number.ts'

/** The frame in which everything is shown. */

export type Aspect = `${number}:${number}`

const error = 'a ratio of width to height such as "9:16", from "1:10" to "10:1"'

/** Width to height, from 1:10 to 10:1; `9x16` and `9/16` are also accepted. */
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

const RATES = FRAME_RATES.map(writtenRate)

/** Frames per second as people write them: 29.97 means 30000/1001. */
export const frameRate = value(z.preprocess(written, z.literal(RATES)), { as: '23.976-60 fps' })

function written(given: unknown): unknown {
  const figure = number(given)
  const rate = typeof figure === 'number' ? exactRate(figure) : undefined
  return rate === undefined ? figure : writtenRate(rate)
}
