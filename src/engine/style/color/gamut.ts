import { fromOklch, toOklch } from './oklch.ts'

/** The colours from photos that suit a theme as an accent. */
export interface Gamut {
  /** suitable hues, in degrees; a range may wrap around 0. Default: all */
  hues?: readonly (readonly [from: number, to: number])[]
  /** OKLCH, 0-1 */
  lightness?: readonly [least: number, most: number]
  /** OKLCH; the minimum, as far as screens can show it */
  chroma?: number
}

/** Moves a colour into a gamut, changing its lightness and chroma, but not its hue. Null if its hue does not suit. */
export function fitted(color: string, { hues, lightness: [least, most] = [0, 1], chroma = 0 }: Gamut): string | null {
  const { l, c, h } = toOklch(color)
  if (hues && !hues.some(([from, to]) => (from <= to ? h >= from && h <= to : h >= from || h <= to))) return null
  const suits = l >= least && l <= most && c >= chroma
  return suits ? color : fromOklch({ l: Math.min(most, Math.max(least, l)), c: Math.max(c, chroma), h })
}
