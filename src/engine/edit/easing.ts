import { type Curve, EASES, type Easing, type Spring } from '../../edits/values/eases.ts'

/** Easing curves. Pure. */

/** Progress of a move, 0 to 1; springs, and curves beyond 0 and 1, overshoot. @param time 0-1 */
export function eased(easing: Easing, time: number): number {
  if (time <= 0) return 0
  if (time >= 1) return 1
  if (easing === 'linear') return time
  const way = typeof easing === 'string' ? EASES[easing] : easing
  return 'stiffness' in way ? spring(way, time) : bezier(way, time)
}

/** The distance that a move covers in a time window around a moment. @param window 0-1 */
export function speed(easing: Easing, time: number, window: number): number {
  return eased(easing, time + window / 2) - eased(easing, time - window / 2)
}

/** A spring over a second, corrected so that it ends at rest. */
function spring({ stiffness, damping }: Spring, time: number): number {
  const decay = damping / 2
  const inner = stiffness - decay * decay
  const at = (t: number): number => {
    if (inner > 0) {
      const swing = Math.sqrt(inner)
      return 1 - Math.exp(-decay * t) * (Math.cos(swing * t) + (decay / swing) * Math.sin(swing * t))
    }
    return 1 - Math.exp(-decay * t) * (1 + decay * t)
  }
  return at(time) + (1 - at(1)) * time ** 8
}

/** Solved by bisection, as x is monotonic. */
function bezier([x1, y1, x2, y2]: Readonly<Curve>, time: number): number {
  const at = (a: number, b: number, t: number) => 3 * a * t * (1 - t) ** 2 + 3 * b * t * t * (1 - t) + t ** 3
  let [low, high] = [0, 1]
  for (let step = 0; step < 40; step++) {
    const middle = (low + high) / 2
    if (at(x1, x2, middle) < time) low = middle
    else high = middle
  }
  return at(y1, y2, (low + high) / 2)
}

/** The curve of the reversed move; a spring is kept. */
export function backwards(easing: Easing): Easing {
  if (easing === 'linear' || easing === 'ease-in-out') return easing
  if (easing === 'ease-in') return 'ease-out'
  if (easing === 'ease-out') return 'ease-in'
  const way = typeof easing === 'string' ? EASES[easing] : easing
  if ('stiffness' in way) return easing
  const [x1, y1, x2, y2] = way
  const rest = (figure: number) => Math.round((1 - figure) * 1e6) / 1e6
  return [rest(x2), rest(y2), rest(x1), rest(y1)]
}
