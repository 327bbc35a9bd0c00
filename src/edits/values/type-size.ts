import * as z from 'zod'
import { value } from './kind.ts'
import { type Relative, relative, SIZES, type Size } from './look.ts'
import { fraction } from './number.ts'
import { pixelLength } from './pixels.ts'

/** Sizes of letters. */

/** By name, `fit` for as large as possible, `auto` by the amount of text, or a share of the canvas's height. */
export type TypeSize = Size | 'auto' | 'fit' | number

const NAMED = ['auto', ...SIZES, 'fit'] as const
const share = fraction(0.005, 1)

/** A size, or a step from the current one. Pixels are converted to a share of the canvas. */
export const typeSize = value(z.union([z.enum(NAMED), share, pixelLength, relative]), {
  as: 'small|medium|large|fit|0-1|step',
  kind: 'type size',
})

/** The same without pixels, in documents. */
export const sizeOfType = value(z.union([z.enum(NAMED), share]), { as: 'small|medium|large|fit|0-1' })

/** `large`, `as large as fits`, `at a size of 8%`, `much smaller` */
export function sizeWords(size: TypeSize | Relative | string): string {
  if (typeof size === 'object')
    return `${size.amount === 'large' ? 'much' : 'a bit'} ${size.direction === 'up' ? 'larger' : 'smaller'}`
  if (size === 'fit') return 'as large as fits'
  if (size === 'auto') return 'as large as suits its length'
  if (typeof size === 'number') return `at a size of ${Math.round(size * 100_000) / 1000}%`
  return size.endsWith('px') ? `at a size of ${size}` : size
}
