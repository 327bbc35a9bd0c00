import * as z from 'zod'
import { figure, percent } from '../wording.ts'
import { value } from './kind.ts'
import { share } from './number.ts'

/** Largest length of a canvas's longest side, px. */
const MOST = 3840

/** Parses `3 px` as 3. */
function pixels(given: unknown): unknown {
  const px = typeof given === 'string' ? /^\s*([\d.]+)\s*px\s*$/i.exec(given)?.[1] : undefined
  return px === undefined ? share(given) : Number(px)
}

/** A width on the canvas: px from 1 on, below that a share of the canvas's shorter side or of what its description says. */
export const extent = value(z.preprocess(pixels, z.number().min(0).max(MOST)), { as: 'px|0-1' })

/** `3 px`, `2%` */
export function extentWords(given: number): string {
  return given >= 1 ? `${figure(given)} px` : percent(given)
}
