/** Reading time of on-screen text. */

/** s, independent of the length */
const FIRST_LOOK = 1
/** s per character; a Chinese or Japanese one counts as three letters */
const LETTER = 0.06
const IDEOGRAPH = 0.17

const ideographs = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu

/** Time to notice and read a text, s, in tenths. */
export function readingSeconds(text: string): number {
  const letters = text.replace(/\s+/g, '')
  const wide = letters.match(ideographs)?.length ?? 0
  return Math.ceil(10 * (FIRST_LOOK + wide * IDEOGRAPH + (letters.length - wide) * LETTER)) / 10
}
