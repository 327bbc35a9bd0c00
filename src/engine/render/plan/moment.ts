import type { Shot } from './segment.ts'

/** A later picture is taken for a moment when it comes less than this part of a step behind it: time stamps are rounded. */
const EARLY = 0.4
/** s: the longest step that counts */
const USUAL = 0.04

/** How long behind a moment a picture still counts as shown at it, s. @param step s between the moments asked for */
export function lateness(step: number): number {
  return EARLY * Math.min(Math.abs(step) || USUAL, USUAL)
}

/** The moment of its source that a shot shows at a frame, s. */
export function momentOf({ time, step, moments }: Pick<Shot, 'time' | 'step' | 'moments'>, frame: number): number {
  return moments?.[frame] ?? time + frame * step
}
