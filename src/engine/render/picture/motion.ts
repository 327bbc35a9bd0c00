import type { Motion } from '../../edit/draft.ts'
import type { Window } from '../kernel/kernel.ts'

/** Share of a move at each end in which it speeds up or slows down. */
const EASE = 0.2

/** A point of the frame, as shares of its sides. */
export interface Focus {
  x: number
  y: number
}

const MIDDLE: Focus = { x: 0.5, y: 0.5 }

/**
 * The window of the picture that the camera sees at a frame of a move.
 * @param frame from the clip's start; before and after the clip (in transitions) the camera rests
 * @param length of the clip, frames
 * @param focus point that a zoom goes to or comes from, and that a pan passes: it keeps its place in the frame
 */
export function motionWindow(
  { direction, amount }: Motion,
  frame: number,
  length: number,
  focus: Focus = MIDDLE,
): Window {
  const way = eased(Math.min(1, Math.max(0, length > 1 ? frame / (length - 1) : 0)))
  const zoom = direction === 'in' ? 1 + amount * way : direction === 'out' ? 1 + amount * (1 - way) : 1 + amount
  const size = 1 / zoom
  const free = 1 - size
  const x = direction === 'right' ? free * way : direction === 'left' ? free * (1 - way) : free * focus.x
  const y = direction === 'down' ? free * way : direction === 'up' ? free * (1 - way) : free * focus.y
  return { x, y, width: size, height: size }
}

/** Trapezoidal easing, 0 to 1: constant acceleration, constant speed, constant deceleration. */
export function eased(t: number): number {
  const top = 1 / (1 - EASE)
  if (t < EASE) return (top * t * t) / (2 * EASE)
  if (t > 1 - EASE) return 1 - (top * (1 - t) * (1 - t)) / (2 * EASE)
  return top * (t - EASE / 2)
}

/**
 * Size of the picture that the camera moves over, relative to the canvas. At 1, the first frames of a zoom would be sharper
 * than the rest; above 2 the kernel can't resample.
 */
export function motionScale({ amount }: Motion): number {
  return Math.min(2, Math.max(1.1, 1 + amount))
}
