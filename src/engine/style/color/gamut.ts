import { fromOklch, toOklch } from './oklch.ts'

/** The colours in which an accent from the photos suits a theme. */
export interface Gamut {
  /** hues that suit, in degrees; a range may run over 0. Left out: all */
  hues?: readonly (readonly [from: number, to: number])[]
  /** OKLCH, 0-1 */
  lightness?: readonly [least: number, most: number]
  /** OKLCH; no less than this, where a screen shows it */
  chroma?: number
}

/** A colour brought into a gamut: its lightness and chroma are moved, its hue is not. Null where its hue does not suit. */
export function fitted(color: string, { hues, lightness: [least, most] = [0, 1], chroma = 0 }: Gamut): string | null {
  const { l, c, h } = toOklch(color)
  if (hues && !hues.some(([from, to]) => (from <= to ? h >= from && h <= to : h >= from || h <= to))) return null
  const suits = l >= least && l <= most && c >= chroma
  return suits ? color : fromOklch({ l: Math.min(most, Math.max(least, l)), c: Math.max(c, chroma), h })
}
