import type { Shot } from './segment.ts'

/** A picture up to this share of a step later than a time still counts for it: time stamps are rounded. */
const EARLY = 0.4
/** longest step for this rule, s */
const USUAL = 0.04

/** How much later than a time a picture still counts for it, s. @param step s between the requested times */
export function lateness(step: number): number {
  return EARLY * Math.min(Math.abs(step) || USUAL, USUAL)
}

/** The source time that a shot shows at a frame, s. */
export function momentOf({ time, step, moments }: Pick<Shot, 'time' | 'step' | 'moments'>, frame: number): number {
  return moments?.[frame] ?? time + frame * step
}
