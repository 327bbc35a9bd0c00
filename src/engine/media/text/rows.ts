import type { FullText } from './letters.ts'
import type { Size } from './place.ts'

/** Font settings of a canvas. */
export interface Font {
  css: string
  /** letter spacing, px */
  spacing: number
}

/** A run of lines in one font. */
export interface Row {
  content: string
  /** px */
  size: number
  font: Font
}

/** Font families of a text, and of the lines below the first if a theme has others for them. */
export interface Families {
  first: string
  second: string
}

/** Size of the lines below a name, relative to it. */
const ROLE = 0.7

/** In a lower third the lines below the name are smaller and lighter; a theme may want that of any text. */
export function rowsOf(content: string, text: FullText, size: number, families: Families, canvas: Size): Row[] {
  const short = Math.min(canvas.width, canvas.height)
  const { weight, position, letterSpacing, design } = text
  const row = (content: string, scale: number, bold: number, family: string, more: number): Row => {
    // a theme sets its own letter spacing
    const usual = design ? (isPlainLatin(content) ? -0.012 : 0) : trackingOf(content, size * scale, short)
    const tracking = usual + more
    return {
      content,
      size: size * scale,
      font: { css: `${bold} ${size * scale}px ${family}`, spacing: tracking * size * scale },
    }
  }
  const end = content.indexOf('\n')
  const second = design?.second
  if (end < 0 || (position !== 'lower-third' && !second))
    return [row(content, 1, weight, families.first, letterSpacing)]
  const [head, rest] = [content.slice(0, end), content.slice(end + 1)]
  const first = row(head, 1, weight, families.first, letterSpacing)
  if (!second) return [first, row(rest, ROLE, Math.min(weight, 500), families.first, letterSpacing)]
  return [first, row(rest, second.scale, second.weight, families.second, second.spacing)]
}

/** Letter spacing in ems: wider for capitals, tighter for title sizes. */
function trackingOf(content: string, size: number, short: number): number {
  if (!isPlainLatin(content)) return 0
  if (isCapitals(content)) return size > DISPLAY * short ? 0.03 : 0.06
  return size > DISPLAY * short ? -0.018 : size > SMALL * short ? -0.01 : 0
}

/** Thresholds for large and small type, as shares of the canvas's shorter side. */
const DISPLAY = 0.075
const SMALL = 0.045

const isCapitals = (content: string): boolean => /\p{Lu}.*\p{Lu}/su.test(content) && !/\p{Ll}/u.test(content)

export function isPlainLatin(text: string): boolean {
  return /^[\p{Script=Latin}\p{Script=Common}]*$/u.test(text)
}
