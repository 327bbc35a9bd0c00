import { pixelsOf } from '../../../edits/values/pixels.ts'
import type { Where } from '../resolve.ts'
import { Missing } from './missing.ts'

/** Converts canvas pixels to the shares stored in drafts. */

/** A position: a name, or shares of the canvas. */
export function position(given: unknown, { draft: { canvas } }: Where): unknown {
  if (!Array.isArray(given)) return given
  const [x, y] = given
  return [shareOf(x, canvas.width, 'wide'), shareOf(y, canvas.height, 'high')]
}

/** A type size: a name, a step, or a share of the canvas's height. */
export function typeSize(given: unknown, { draft: { canvas } }: Where): unknown {
  return shareOf(given, canvas.height, 'high')
}

function shareOf(given: unknown, whole: number, how: string): unknown {
  const pixels = pixelsOf(given)
  if (pixels === undefined) return given
  if (pixels > whole)
    throw new Missing({ problem: `${pixels} px is outside: the canvas is ${whole} px ${how}`, nearest: `${whole}px` })
  return Math.round((pixels / whole) * 1e6) / 1e6
}
