import { contrast, luminanceOf, mixed } from '../../../media/contrast.ts'

/** Makes letters legible on their background: by their colour, else by a scrim over the picture, else by a box. Pure. */

/** least contrast; 4.5 plus a margin, as the background is known by cells, not by px */
const LEAST = 4.9

export const WHITE = '#FFFFFF'
export const DARK = '#141414'

/** Strongest scrim over a picture, and the search step, as alpha. */
export const MOST_SHADE = 0.6
const STEP = 0.05
const LIGHTEST = 0.2
/** Minimum opacity of boxes behind letters. */
const BOX = 0.55

/** Lowest and highest luminance of the background. */
export interface Light {
  dark: number
  bright: number
}

export interface ColorWish {
  /** the colour that was set, or `auto` for whichever is legible */
  color: string
  /** another colour of some letters, such as the spoken word, which must be legible too */
  also?: string | undefined
  /** whether a scrim, a box or both may be put behind the letters */
  behind: 'auto' | 'scrim' | 'none'
}

export interface Ink {
  /** `#RRGGBB` */
  color: string
  /** scrim over the picture: black or white, with its alpha */
  shade: { color: string; strength: number } | null
  /** colour of a box, `#RRGGBBAA` */
  box: string | null
}

/** The least that makes letters legible. @param light undefined if unknown */
export function legibleColors(light: Light | undefined, { color, also, behind }: ColorWish): Ink {
  const colors = color === 'auto' ? [WHITE, DARK] : [color]
  const first = colors[0] ?? WHITE
  const asked = behind === 'scrim' ? { color: opposite(first), strength: MOST_SHADE - 2 * STEP } : null
  if (!light) return { color: first, shade: asked, box: null }
  if (behind !== 'scrim') {
    const plain = colors.find((each) => isRead(each, light, also))
    if (plain) return { color: plain, shade: null, box: null }
    if (behind === 'none') return { color: best(colors, light), shade: null, box: null }
  }
  const shaded = shades(colors, light).find(({ ink, shade }) => isRead(ink, under(light, shade), also))
  if (shaded) return { color: shaded.ink, shade: shaded.shade, box: null }
  if (behind === 'scrim') return { color: first, shade: { color: opposite(first), strength: MOST_SHADE }, box: null }
  return { color: first, shade: null, box: boxBehind(first, light, also) }
}

/** How strongly the picture must be changed: 0 not at all, 1 by a box. */
export function treatmentOf({ shade, box }: Ink): number {
  return box === null ? (shade?.strength ?? 0) : 1
}

/** The weakest box on which a colour is legible. */
export function boxBehind(color: string, light: Light, also?: string): string {
  const ground = opposite(color)
  for (let strength = BOX; strength < 1; strength += STEP)
    if (isRead(color, under(light, { color: ground, strength }), also)) return withAlpha(ground, strength)
  return withAlpha(ground, 1)
}

interface Shade {
  color: string
  strength: number
}

/** Weakest first; of equal ones, white letters on a darkened picture. */
function shades(colors: readonly string[], light: Light): { ink: string; shade: Shade }[] {
  const strengths = Array.from(
    { length: Math.round((MOST_SHADE - LIGHTEST) / STEP) + 1 },
    (_, i) => LIGHTEST + i * STEP,
  )
  // a light scrim over a dark picture looks like fog: only if dark letters were requested
  const inks = colors.length > 1 ? colors.filter((ink) => ink !== DARK || light.dark > FOG) : colors
  return strengths.flatMap((strength) =>
    inks.map((ink) => ({ ink, shade: { color: opposite(ink), strength: Math.round(strength * 100) / 100 } })),
  )
}

/** Pictures darker than this are not lightened for dark letters. */
const FOG = 0.35

/** @param also another colour of the same letters */
export function isRead(color: string, light: Light, also?: string): boolean {
  return [color, ...(also === undefined ? [] : [also])].every((each) => readOn(each, light) >= LEAST)
}

function readOn(color: string, { dark, bright }: Light): number {
  const own = luminanceOf(color)
  return Math.min(contrast(own, dark), contrast(own, bright), ...(own > dark && own < bright ? [1] : []))
}

function under({ dark, bright }: Light, shade: Shade): Light {
  return { dark: mixed(dark, shade), bright: mixed(bright, shade) }
}

function best(colors: readonly string[], light: Light): string {
  return [...colors].sort((a, b) => readOn(b, light) - readOn(a, light))[0] ?? WHITE
}

/** Black or white, whichever contrasts more with a colour. */
function opposite(color: string): string {
  return contrast(luminanceOf(color), 0) >= contrast(luminanceOf(color), 1) ? '#000000' : '#FFFFFF'
}

function withAlpha(color: string, alpha: number): string {
  return `${color}${Math.round(alpha * 255)
    .toString(16)
    .padStart(2, '0')
    .toUpperCase()}`
}
