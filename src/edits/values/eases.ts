/** Easings between two keyframes. This table has all named ones. */

/** The two middle points of a cubic Bézier curve from 0,0 to 1,1, as in CSS: x1, y1, x2, y2. */
export type Curve = [x1: number, y1: number, x2: number, y2: number]

/** A spring that is at rest in the end, with a mass of 1. */
export interface Spring {
  stiffness: number
  damping: number
}

/** The first six have CSS's names and curves; `spring` overshoots by a tenth. */
export const EASES = {
  linear: [0, 0, 1, 1],
  ease: [0.25, 0.1, 0.25, 1],
  'ease-in': [0.42, 0, 1, 1],
  'ease-out': [0, 0, 0.58, 1],
  'ease-in-out': [0.42, 0, 0.58, 1],
  spring: { stiffness: 136.1, damping: 14 },
  /** slow camera movements */
  gentle: [0.37, 0, 0.63, 1],
  /** entrances and exits */
  swift: [0.16, 1, 0.3, 1],
  'swift-in': [0.7, 0, 0.84, 0],
  /** at rest at both ends, with most of the movement in the middle */
  snappy: [0.87, 0, 0.13, 1],
  /** overshoots once */
  overshoot: [0.34, 1.56, 0.64, 1],
  'soft-spring': { stiffness: 170, damping: 26 },
} as const satisfies Record<string, Curve | Spring>

export type EasingName = keyof typeof EASES
export type Easing = EasingName | Curve
