/** How long words have to stand to be read. */

/** s, whatever there is to read */
const FIRST_LOOK = 1
/** s a character; a Chinese or Japanese one says as much as three letters */
const LETTER = 0.06
const IDEOGRAPH = 0.17

const ideographs = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu

/** Time that it takes to find words on the picture and to read them, s, to the tenth. */
export function readingSeconds(text: string): number {
  const letters = text.replace(/\s+/g, '')
  const wide = letters.match(ideographs)?.length ?? 0
  return Math.ceil(10 * (FIRST_LOOK + wide * IDEOGRAPH + (letters.length - wide) * LETTER)) / 10
}
