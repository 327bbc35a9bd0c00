import type { Relative, Size } from '../../edits/values/look.ts'
import type { TypeSize } from '../../edits/values/type-size.ts'
import type { Canvas } from './draft.ts'
import { clamp } from './values.ts'

/** How large letters of a named size are, in shares of the canvas's shorter side. */
export const SHARES: Readonly<Record<Size, number>> = { small: 0.046, medium: 0.07, large: 0.11 }

const NAMES: readonly Size[] = ['small', 'medium', 'large']
const STEPS = { small: 1.25, large: 1.6 }
const SMALLEST = 0.01

/**
 * A size after a step: the next name, and where there is none a share of the canvas's height, so that "larger" is larger
 * whatever the size was.
 * @param before the size that the step begins at
 */
export function sizeAfter(before: TypeSize, { direction, amount }: Relative, canvas: Canvas): TypeSize {
  const up = direction === 'up'
  if (before === 'fit') return up ? before : 'large'
  if (typeof before === 'string') {
    const step = (up ? 1 : -1) * (amount === 'large' ? 2 : 1)
    const name = NAMES[clamp(NAMES.indexOf(before) + step, 0, NAMES.length - 1)] ?? before
    return name === before ? sizeAfter(shareOf(before, canvas), { direction, amount }, canvas) : name
  }
  const factor = STEPS[amount] ** (up ? 1 : -1)
  return clamp(Math.round(before * factor * 1e4) / 1e4, SMALLEST, 1)
}

const shareOf = (name: Size, { width, height }: Canvas): number => (SHARES[name] * Math.min(width, height)) / height
