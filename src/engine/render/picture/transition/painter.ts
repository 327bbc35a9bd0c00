import type { Kernel, Picture } from '../../kernel/kernel.ts'
import type { Size } from '../fit.ts'

/** What a transition's painter is created for. */
export interface Stage {
  kernel: Kernel
  canvas: Size
  /** length of the transition */
  frames: number
}

/** One moment of a transition. */
export interface Moment {
  target: Picture
  before: Picture
  after: Picture
  /** above 0 (all of the clip before) and below 1 */
  way: number
  /** counted from the transition's start */
  frame: number
}

/** Paints one moment of a transition. */
export type Paint = (moment: Moment) => void
/** Prepares what all moments need. */
export type Painter = (stage: Stage) => Paint

/** Smoothstep: 0 below `from`, 1 above `to`. */
export function smooth(value: number, from = 0, to = 1): number {
  const t = Math.min(1, Math.max(0, (value - from) / (to - from)))
  return t * t * (3 - 2 * t)
}

export const BLACK = { y: 16, u: 128, v: 128 }
export const WHITE = { y: 235, u: 128, v: 128 }
