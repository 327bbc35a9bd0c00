import { contrast, luminanceOf, mixed } from '../../../media/contrast.ts'

/** How letters are told from what is behind them: by their colour, else by a shade over the picture, else by a box. Pure. */

/** STYLE.md has 4.5; what is behind is known in parts, not px by px */
const LEAST = 4.9

export const WHITE = '#FFFFFF'
export const DARK = '#141414'

/** Strongest shade over a picture, and the step in which it is found, as alpha. */
export const MOST_SHADE = 0.6
const STEP = 0.05
const LIGHTEST = 0.2
/** Boxes behind letters begin as strong as this. */
const BOX = 0.55

/** Luminance of the darkest and the lightest that is behind. */
export interface Light {
  dark: number
  bright: number
}

export interface InkWish {
  /** what somebody set, `auto` for whichever is read */
  color: string
  /** of some of its letters, such as the word that is said: it has to be read too */
  also?: string | undefined
  /** whether a shade, a box or both may be laid behind the letters */
  behind: 'auto' | 'scrim' | 'none'
}

export interface Ink {
  /** `#RRGGBB` */
  color: string
  /** what is laid over the picture, softly: black or white, with its alpha */
  shade: { color: string; strength: number } | null
  /** of a box, `#RRGGBBAA` */
  box: string | null
}

/** What makes letters legible on a light, as little as that takes. @param light undefined where it is not known */
export function inkFor(light: Light | undefined, { color, also, behind }: InkWish): Ink {
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

/** How much of a picture's rest a text needs: 0 nothing, 1 a box. */
export function treatmentOf({ shade, box }: Ink): number {
  return box === null ? (shade?.strength ?? 0) : 1
}

/** A box that a colour is read on, no stronger than that takes. */
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

/** The lightest first; of two alike, white letters on a darker picture. */
function shades(colors: readonly string[], light: Light): { ink: string; shade: Shade }[] {
  const strengths = Array.from(
    { length: Math.round((MOST_SHADE - LIGHTEST) / STEP) + 1 },
    (_, i) => LIGHTEST + i * STEP,
  )
  // a light shade over a dark picture looks like fog: only where letters of that colour were asked for
  const inks = colors.length > 1 ? colors.filter((ink) => ink !== DARK || light.dark > FOG) : colors
  return strengths.flatMap((strength) =>
    inks.map((ink) => ({ ink, shade: { color: opposite(ink), strength: Math.round(strength * 100) / 100 } })),
  )
}

/** Pictures darker than this are not made lighter for the sake of dark letters. */
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

/** Black or white, whichever a colour is seen better on. */
function opposite(color: string): string {
  return contrast(luminanceOf(color), 0) >= contrast(luminanceOf(color), 1) ? '#000000' : '#FFFFFF'
}

function withAlpha(color: string, alpha: number): string {
  return `${color}${Math.round(alpha * 255)
    .toString(16)
    .padStart(2, '0')
    .toUpperCase()}`
}
