import * as z from 'zod'
import { value } from './kind.ts'

/** How a move goes from one point to the next: at one pace, or faster and slower on the way. All named ways are in this table. */

/** The two middle points of a cubic Bézier curve from 0,0 to 1,1, as CSS has them: x1, y1, x2, y2. */
export type Curve = [x1: number, y1: number, x2: number, y2: number]

/** Something that hangs on a spring and is at rest in the end, its mass 1. */
export interface Spring {
  stiffness: number
  damping: number
}

/** The first six have the names and curves of CSS; `spring` swings a tenth beyond the end. */
export const EASES = {
  linear: [0, 0, 1, 1],
  ease: [0.25, 0.1, 0.25, 1],
  'ease-in': [0.42, 0, 1, 1],
  'ease-out': [0, 0, 0.58, 1],
  'ease-in-out': [0.42, 0, 0.58, 1],
  spring: { stiffness: 136.1, damping: 14 },
  /** slow cameras */
  gentle: [0.37, 0, 0.63, 1],
  /** what comes in, and what goes out */
  swift: [0.16, 1, 0.3, 1],
  'swift-in': [0.7, 0, 0.84, 0],
  /** from rest to rest with all its way in the middle */
  snappy: [0.87, 0, 0.13, 1],
  /** beyond the end once, and back */
  overshoot: [0.34, 1.56, 0.64, 1],
  'soft-spring': { stiffness: 170, damping: 26 },
} as const satisfies Record<string, Curve | Spring>

export type EasingName = keyof typeof EASES
export type Easing = EasingName | Curve

const NAMES = Object.keys(EASES) as [EasingName, ...EasingName[]] // it has no others
export const EASINGS = NAMES

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
