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

/** The name of a lower third stands above what else it says, which is smaller and lighter. */
export function rowsOf(content: string, text: FullText, size: number, families: string): Row[] {
  const { weight, position, letterSpacing } = text
  const row = (content: string, scale: number, bold: number): Row => {
    const tracking = (isPlainLatin(content) ? -0.012 : 0) + letterSpacing
    return {
      content,
      size: size * scale,
      font: { css: `${bold} ${size * scale}px ${families}`, spacing: tracking * size * scale },
    }
  }
  const end = content.indexOf('\n')
  if (position !== 'lower-third' || end < 0) return [row(content, 1, weight)]
  return [row(content.slice(0, end), 1, weight), row(content.slice(end + 1), 0.62, Math.min(weight, 500))]
}

export function isPlainLatin(text: string): boolean {
  return /^[\p{Script=Latin}\p{Script=Common}]*$/u.test(text)
}
