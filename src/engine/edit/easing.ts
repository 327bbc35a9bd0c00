import type { Curve, Easing, EasingName } from '../../edits/values/easing.ts'

/** The curves that moves follow: how far they are at a part of their time. */

/** As CSS has them. */
const CURVES: Record<Exclude<EasingName, 'linear' | 'spring'>, Curve> = {
  ease: [0.25, 0.1, 0.25, 1],
  'ease-in': [0.42, 0, 1, 1],
  'ease-out': [0, 0, 0.58, 1],
  'ease-in-out': [0.42, 0, 0.58, 1],
}

/** How far a move is, 0 at its start and 1 at its end; a spring, and curves beyond 0 and 1, swing over. @param time 0-1 */
export function eased(easing: Easing, time: number): number {
  if (time <= 0) return 0
  if (time >= 1) return 1
  if (easing === 'linear') return time
  if (easing === 'spring') return spring(time)
  return bezier(typeof easing === 'string' ? CURVES[easing] : easing, time)
}

/** How fast the swing dies away, and how fast it swings: a tenth beyond the end, then at rest. */
const DECAY = 7
const SWING = (DECAY * 0.8) / 0.6

function spring(time: number): number {
  return 1 - Math.exp(-DECAY * time) * (Math.cos(SWING * time) + (DECAY / SWING) * Math.sin(SWING * time))
}

/** A curve rises from left to right, so that halving finds the place on it. */
function bezier([x1, y1, x2, y2]: Curve, time: number): number {
  const at = (a: number, b: number, t: number) => 3 * a * t * (1 - t) ** 2 + 3 * b * t * t * (1 - t) + t ** 3
  let [low, high] = [0, 1]
  for (let step = 0; step < 40; step++) {
    const middle = (low + high) / 2
    if (at(x1, x2, middle) < time) low = middle
    else high = middle
  }
  return at(y1, y2, (low + high) / 2)
}

/** The curve of the same move played backwards; a spring stays one. */
export function backwards(easing: Easing): Easing {
  if (easing === 'linear' || easing === 'spring' || easing === 'ease-in-out') return easing
  if (easing === 'ease-in') return 'ease-out'
  if (easing === 'ease-out') return 'ease-in'
  const [x1, y1, x2, y2] = typeof easing === 'string' ? CURVES[easing] : easing
  const rest = (figure: number) => Math.round((1 - figure) * 1e6) / 1e6
  return [rest(x2), rest(y2), rest(x1), rest(y1)]
}
