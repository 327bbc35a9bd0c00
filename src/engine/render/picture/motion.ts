import type { Motion } from '../../edit/draft.ts'
import type { Window } from '../kernel/kernel.ts'

/** Part of the way at each end in which a move speeds up or slows down. */
const EASE = 0.2

/** A point of the frame, in shares of its sides. */
export interface Focus {
  x: number
  y: number
}

const MIDDLE: Focus = { x: 0.5, y: 0.5 }

/**
 * Where the camera looks at a frame of a move, as a part of the whole picture.
 * @param frame counted from the clip's start; before and behind the clip (in transitions) the camera rests
 * @param length of the clip, frames
 * @param focus what a zoom goes to, or comes from, and a pan passes: it stays at its place in the frame
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

/** 0 to 1 with a speed that grows evenly from nothing, stays, and sinks to nothing. */
export function eased(t: number): number {
  const top = 1 / (1 - EASE)
  if (t < EASE) return (top * t * t) / (2 * EASE)
  if (t > 1 - EASE) return 1 - (top * (1 - t) * (1 - t)) / (2 * EASE)
  return top * (t - EASE / 2)
}

/**
 * How much larger than the canvas the picture is that the camera moves over. At 1 a zoom that begins at 1 would show
 * its first frames sharper than the rest; above 2 the kernel cannot sample.
 */
export function motionScale({ amount }: Motion): number {
  return Math.min(2, Math.max(1.1, 1 + amount))
}
