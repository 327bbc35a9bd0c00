import type { FullText } from './letters.ts'

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

/** The name of a lower third stands above what else it says, which is smaller and lighter; a theme may want that of any text. */
export function rowsOf(content: string, text: FullText, size: number, families: Families): Row[] {
  const { weight, position, letterSpacing, design } = text
  const row = (content: string, scale: number, bold: number, family: string, more: number): Row => {
    const tracking = (isPlainLatin(content) ? -0.012 : 0) + more
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
  if (!second) return [first, row(rest, 0.62, Math.min(weight, 500), families.first, letterSpacing)]
  return [first, row(rest, second.scale, second.weight, families.second, second.spacing)]
}

export function isPlainLatin(text: string): boolean {
  return /^[\p{Script=Latin}\p{Script=Common}]*$/u.test(text)
}
