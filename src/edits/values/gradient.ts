import * as z from 'zod'
import { color } from './color.ts'
import { figure } from './number.ts'

/**
 * A gradient, from top to bottom: `["gold", "red"]`. A leading angle rotates it, in degrees as in CSS: `[90, "gold", "red"]` is
 * from left to right.
 */
export const gradient = z
  .array(z.union([figure(0, 360), color]))
  .min(2)
  .max(7)
  .refine(isGradient, { error: 'two to six colours such as ["gold", "red"], with an angle before them or none' })
export type GradientList = (string | number)[]

export interface Gradient {
  /** two to six */
  colors: string[]
  /** degrees as in CSS: 180 is from top to bottom, 90 from left to right */
  angle: number
}

const DOWNWARDS = 180

function isGradient([first, ...others]: GradientList): boolean {
  const colors = typeof first === 'string' ? others.length + 1 : others.length
  return colors >= 2 && colors <= 6 && others.every((each) => typeof each === 'string')
}

export function gradientOf(list: readonly (string | number)[]): Gradient {
  const [first] = list
  const colors = list.filter((each) => typeof each === 'string')
  return { colors, angle: typeof first === 'number' ? first : DOWNWARDS }
}

/** In the short notation. */
export function gradientList({ colors, angle }: Gradient): GradientList {
  return angle === DOWNWARDS ? [...colors] : [angle, ...colors]
}

/** `a gradient of #FFD700, #FF0000 at 90 degrees` */
export function gradientWords(list: readonly (string | number)[]): string {
  const { colors, angle } = gradientOf(list)
  return `a gradient of ${colors.join(', ')}${angle === DOWNWARDS ? '' : ` at ${angle} degrees`}`
}
