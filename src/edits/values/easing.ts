import * as z from 'zod'
import { value } from './kind.ts'

/** How a move goes from one point to the next: at one pace, or faster and slower on the way. */

export const EASINGS = ['linear', 'ease', 'ease-in', 'ease-out', 'ease-in-out', 'spring'] as const
export type EasingName = (typeof EASINGS)[number]
/** The two middle points of a cubic Bézier curve from 0,0 to 1,1, as CSS has them: x1, y1, x2, y2. */
export type Curve = [x1: number, y1: number, x2: number, y2: number]
export type Easing = EasingName | Curve

/** What a way is where nothing is said. */
export const USUAL_EASING: Easing = 'ease'

const along = z.number().min(0).max(1)
/** Beyond 0 and 1 it swings over. */
const across = z.number().min(-2).max(3)
export const curve = z.tuple([along, across, along, across])

/** By its CSS name, as `cubic-bezier(…)`, or as the four figures of one; also `easeInOut`, `ease_in_out`. */
export const easing = value(
  z.preprocess(
    plain,
    z.union([z.enum(EASINGS), curve], { error: `one of ${EASINGS.join(', ')}, or a curve [x1, y1, x2, y2]` }),
  ),
  { as: EASINGS.join('|') },
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
