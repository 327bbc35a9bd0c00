import { linearOf } from './oklch.ts'

/** Contrast required for text by WCAG. */
export const LEGIBLE = 4.5

/** WCAG 2: 1-21. @param a `#RRGGBB` */
export function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05)
}

/** Relative luminance, 0-1. */
export function luminance(color: string): number {
  const [r, g, b] = linearOf(color)
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** White or nearly black, whichever contrasts more with a colour. */
export function lettersOn(color: string): '#FFFFFF' | '#141414' {
  return contrast('#FFFFFF', color) >= contrast('#141414', color) ? '#FFFFFF' : '#141414'
}
