/** Reading time of a text. */

/** s before the first character, and per character */
const LEAD = 1
const LETTER = 0.06
const IDEOGRAPH = 0.17

const IDEOGRAPHS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu

/** Number of characters without spaces. */
export function charactersIn(text: string): number {
  return [...new Intl.Segmenter().segment(text.replace(/\s+/g, ''))].length
}

/** s */
export function readingTime(text: string): number {
  const ideographs = text.match(IDEOGRAPHS)?.length ?? 0
  return LEAD + IDEOGRAPH * ideographs + LETTER * Math.max(0, charactersIn(text) - ideographs)
}
