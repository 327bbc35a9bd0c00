import type { Box } from '../../../edits/values/box.ts'
import { around, headOf, type Moment } from '../../edit/picture-analysis.ts'
import { colorsOf } from './colors.ts'
import { gridOf } from './grid.ts'
import { differenceHash, motionBetween, sharpnessOf } from './measures.ts'
import { greyOf, type Pixels, resized, smaller, tidy } from './pixels.ts'
import { type Outstanding, standingOut } from './subject.ts'

/** px of the longer side for colour clustering */
const COLORS_SIDE = 48

/** An analysed moment, with the data for comparing the next one. */
export interface Looked {
  moment: Moment
  thumb: Float32Array
}

/**
 * Analyses one picture.
 * @param pixels upright, some hundred px
 * @param before the previous moment
 */
export function lookAt(pixels: Pixels, at_ms: number, faces: Moment['faces'], before?: Looked): Looked {
  const heads = around(faces.map(({ box }) => headOf(box)))
  const { box: subject, reach }: Partial<Outstanding> = heads ? { box: heads } : (standingOut(pixels) ?? {})
  const thumb = thumbOf(pixels)
  const moment: Moment = {
    at_ms,
    faces: faces.map(({ box, score }) => ({ box: tidyBox(box), score: tidy(score) })),
    ...(subject && { subject: tidyBox(subject) }),
    ...(reach && { reach }),
    ...gridOf(pixels),
    sharpness: sharpnessOf(pixels),
    hash: differenceHash(pixels),
    motion: before ? motionBetween(before.thumb, thumb, (at_ms - before.moment.at_ms) / 1000) : 0,
    colors: colorsOf(smaller(pixels, COLORS_SIDE)),
  }
  return { moment, thumb }
}

/** The thumbnail by which moments are compared. */
export function thumbOf(pixels: Pixels): Float32Array {
  return greyOf(resized(pixels, 32, 18))
}

function tidyBox({ x, y, width, height }: Box): Box {
  return { x: tidy(x), y: tidy(y), width: tidy(width), height: tidy(height) }
}
