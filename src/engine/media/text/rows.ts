import type { FullText } from './letters.ts'
import type { Size } from './place.ts'

/** What a canvas has to be set to. */
export interface Font {
  css: string
  /** between letters, px */
  spacing: number
}

/** A run of lines in one font. */
export interface Row {
  content: string
  /** px */
  size: number
  font: Font
}

/** Families of the letters of a text, and of the lines below its first where a theme has others for them. */
export interface Families {
  first: string
  second: string
}

/** Of what stands below a name, a part of its size. */
const ROLE = 0.7

/** The name of a lower third stands above what else it says, which is smaller and lighter; a theme may want that of any text. */
export function rowsOf(content: string, text: FullText, size: number, families: Families, canvas: Size): Row[] {
  const short = Math.min(canvas.width, canvas.height)
  const { weight, position, letterSpacing, design } = text
  const row = (content: string, scale: number, bold: number, family: string, more: number): Row => {
    // a theme says how far apart its letters are
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

/** Between letters, in sizes: capitals stand a little apart, letters as large as titles nearer to each other. */
function trackingOf(content: string, size: number, short: number): number {
  if (!isPlainLatin(content)) return 0
  if (isCapitals(content)) return size > DISPLAY * short ? 0.03 : 0.06
  return size > DISPLAY * short ? -0.018 : size > SMALL * short ? -0.01 : 0
}

/** From these shares of the canvas's shorter side on letters are large, and no longer small. */
const DISPLAY = 0.075
const SMALL = 0.045

const isCapitals = (content: string): boolean => /\p{Lu}.*\p{Lu}/su.test(content) && !/\p{Ll}/u.test(content)

export function isPlainLatin(text: string): boolean {
  return /^[\p{Script=Latin}\p{Script=Common}]*$/u.test(text)
}
