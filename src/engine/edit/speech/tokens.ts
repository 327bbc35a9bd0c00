/** Splits text into words, in any script. Pure. */

/** Scripts without spaces between words. */
const SPACELESS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
const LETTER = /[\p{L}\p{N}]/u
/** Non-speech in subtitles: `[Music]`, `♪` */
const ASIDES = /\[[^\][]{0,100}\]|[♪♫]/g

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' })

/** The words of a text in order, with adjacent punctuation; without text in square brackets. */
export function wordsIn(text: string): string[] {
  const chunks = text.replace(ASIDES, ' ').split(/\s+/).filter(Boolean)
  return withLetters(chunks.flatMap((chunk) => (SPACELESS.test(chunk) ? segmentsOf(chunk) : [chunk])))
}

function segmentsOf(chunk: string): string[] {
  return [...segmenter.segment(chunk)].map(({ segment }) => segment)
}

/** Joins punctuation to the previous word, or at the beginning to the first. */
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

/** A word's letters for comparison: lower case, without punctuation. */
export function lettersOf(word: string): string {
  return word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]/gu, '')
}

/** Joins words, with spaces if their script has them. */
export function textOf(words: readonly string[]): string {
  return words
    .filter((word) => word !== '')
    .reduce((text, word) => {
      const close = SPACELESS.test(text.at(-1) ?? '') || /[。，、！？；：]$/u.test(text)
      return text === '' || (close && SPACELESS.test(word[0] ?? '')) ? text + word : `${text} ${word}`
    }, '')
}

/** Weight of a word for its spoken duration, in characters; never 0. */
export function weightOf(word: string): number {
  const letters = [...lettersOf(word)]
  // a Chinese character is a syllable
  return Math.max(
    1,
    letters.reduce((sum, letter) => sum + (SPACELESS.test(letter) ? 3 : 1), 0),
  )
}

/** Whether a text is written without spaces between words. */
export function isSpaceless(text: string): boolean {
  return SPACELESS.test(text)
}
