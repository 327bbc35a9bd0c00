import * as z from 'zod'
import { EASES, type Easing, type EasingName } from './eases.ts'
import { value } from './kind.ts'

/** Easings as they are written. */

export type { Curve, Easing, EasingName } from './eases.ts'

const NAMES = Object.keys(EASES) as [EasingName, ...EasingName[]] // it has no others
export const EASINGS = NAMES

/** The default easing. */
export const USUAL_EASING: Easing = 'ease'

const along = z.number().min(0).max(1)
/** Overshoots outside 0 to 1. */
const across = z.number().min(-2).max(3)
export const curve = z.tuple([along, across, along, across])

/** By its CSS name, as `cubic-bezier(…)`, or as its four numbers; also `easeInOut`, `ease_in_out`. */
export const easing = value(
  z.preprocess(
    plain,
    z.union([z.enum(EASINGS), curve], { error: `one of ${EASINGS.join(', ')}, or a curve [x1, y1, x2, y2]` }),
  ),
  { as: `${EASINGS.slice(0, 3).join('|')}|…` },
)

function plain(given: unknown): unknown {
  if (typeof given !== 'string') return given
  const [, figures] = /^\s*cubic-bezier\(([^)]*)\)\s*$/i.exec(given) ?? []
  if (figures !== undefined) return figures.split(',').map(Number)
  const letters = (name: string) => name.toLowerCase().replace(/[^a-z]/g, '')
  return EASINGS.find((name) => letters(name) === letters(given)) ?? given
}

/** `ease-out`, `the curve 0.16 1 0.3 1` */
export function easingWords(easing: Easing): string {
  return typeof easing === 'string' ? easing : `the curve ${easing.join(' ')}`
}
