import * as z from 'zod'
import { figure, lengthOrNone } from './number.ts'
import { MOST_POINTS } from './points.ts'

/** The points of a speed ramp: s of the clip from its beginning at its recorded speed, each with the pace there. */

/** Times the recorded speed. */
const pace = figure(0.1, 10)

const list = <Time extends z.ZodType>(time: Time, least: number) =>
  z
    .array(z.tuple([time, pace]))
    .min(least)
    .max(MOST_POINTS)

/** What an edit takes. */
export const rampPoints = list(lengthOrNone, 2)
/** What a document holds: a part of a clip that was split may have points before its beginning. */
export const anyRampPoints = list(figure(-1e6, 1e6), 1)
