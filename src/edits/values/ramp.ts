import * as z from 'zod'
import { figure, lengthOrNone } from './number.ts'
import { MOST_POINTS } from './points.ts'

/** The points of a speed ramp: s from the clip's start at its recorded speed, each with the speed there. */

/** As a multiple of the recorded speed. */
const pace = figure(0.1, 10)

const list = <Time extends z.ZodType>(time: Time, least: number) =>
  z
    .array(z.tuple([time, pace]))
    .min(least)
    .max(MOST_POINTS)

/** The points in an edit. */
export const rampPoints = list(lengthOrNone, 2)
/** The points in a document: part of a split clip may have points before its start. */
export const anyRampPoints = list(figure(-1e6, 1e6), 1)
