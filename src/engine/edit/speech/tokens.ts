/** Words in text, in any script. Pure. */

/** Scripts that put no spaces between words. */
const SPACELESS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
const LETTER = /[\p{L}\p{N}]/u
/** What subtitles say beside words: `[Music]`, `♪` */
const ASIDES = /\[[^\][]{0,100}\]|[♪♫]/g

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' })

/** The words of a text in order, each with the marks that stand at it; what is said in square brackets is no word. */
export function wordsIn(text: string): string[] {
  const chunks = text.replace(ASIDES, ' ').split(/\s+/).filter(Boolean)
  return withLetters(chunks.flatMap((chunk) => (SPACELESS.test(chunk) ? segmentsOf(chunk) : [chunk])))
}

function segmentsOf(chunk: string): string[] {
  return [...segmenter.segment(chunk)].map(({ segment }) => segment)
}

/** Marks without a letter stand with the word before them, at the beginning with the first. */
function withLetters(pieces: readonly string[]): string[] {
  const words: string[] = []
  let before = ''
  for (const piece of pieces) {
    if (LETTER.test(piece)) {
      words.push(before + piece)
      before = ''
    } else if (words.length > 0) words[words.length - 1] += piece
    else before += piece
  }
  return words
}

/** A word's letters alone, in the form in which words are compared: lower case, without marks and accents of typing. */
export function lettersOf(word: string): string {
  return word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]/gu, '')
}

/** Words as a text: with spaces between them where their script has them. */
export function textOf(words: readonly string[]): string {
  return words
    .filter((word) => word !== '')
    .reduce((text, word) => {
      const close = SPACELESS.test(text.at(-1) ?? '') || /[。，、！？；：]$/u.test(text)
      return text === '' || (close && SPACELESS.test(word[0] ?? '')) ? text + word : `${text} ${word}`
    }, '')
}

/** How many characters a word is long to say; never 0. */
export function weightOf(word: string): number {
  const letters = [...lettersOf(word)]
  // a character of Chinese is a syllable
  return Math.max(
    1,
    letters.reduce((sum, letter) => sum + (SPACELESS.test(letter) ? 3 : 1), 0),
  )
}

/** Whether a text is written without spaces between words. */
export function isSpaceless(text: string): boolean {
  return SPACELESS.test(text)
}
