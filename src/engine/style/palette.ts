import { legibleOn } from './color/accent.ts'
import { lettersOn } from './color/contrast.ts'
import type { Ink, Palette, Theme } from './theme.ts'

/**
 * A theme's palette with an accent, which is darkened or lightened for legible letters on it.
 * @param accent `#RRGGBB`; by default the theme's own
 */
export function paletteOf({ colors, accent: usual }: Theme, accent: string | null): Palette {
  const chosen = (accent ?? usual).slice(0, 7)
  const onAccent = lettersOn(chosen)
  return { ...colors, accent: legibleOn(chosen, onAccent), onAccent }
}

export function inkIn(palette: Palette, ink: Ink): string {
  return ink.startsWith('#') ? ink : palette[ink as keyof Palette] // an ink is a colour or a palette key
}

/** An ink that is legible on backgrounds; the accent's lightness is adjusted if needed. */
export function inkOn(palette: Palette, ink: Ink, ...grounds: readonly string[]): string {
  if (ink !== 'accent') return inkIn(palette, ink)
  return grounds.reduce((color, ground) => legibleOn(color, ground), palette.accent)
}

/** Alpha-blends a colour over another. @param opacity 0-1 */
export function laidOver(color: string, opacity: number, ground: string): string {
  const part = (of: string, at: number) => Number.parseInt(of.slice(at, at + 2), 16)
  const parts = [1, 3, 5].map((at) => Math.round(part(color, at) * opacity + part(ground, at) * (1 - opacity)))
  return `#${parts.map((each) => each.toString(16).padStart(2, '0')).join('')}`.toUpperCase()
}

/** `#RRGGBBAA` */
export function seeThrough(color: string, opacity: number): string {
  if (opacity >= 1) return color
  return `${color}${Math.round(opacity * 255)
    .toString(16)
    .padStart(2, '0')
    .toUpperCase()}`
}
