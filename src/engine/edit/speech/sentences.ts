import type { HeardWord } from './heard.ts'

/** Pause after which a new sentence begins, whatever the punctuation, s. */
const LONG_PAUSE = 1.2
/** Without punctuation, a shorter pause ends a sentence of at least this many words. */
const SHORT_PAUSE = 0.5
const FEW_WORDS = 7
const MOST_WORDS = 40

/** Splits words into sentences: by punctuation, pauses and speakers, and never much longer than one breath. */
export function sentencesOf(words: readonly HeardWord[], fps: number): HeardWord[][] {
  const marked = words.filter(({ text }) => ends(text)).length >= words.length / 60
  const sentences: HeardWord[][] = []
  for (const [i, word] of words.entries()) {
    const sentence = sentences.at(-1)
    const before = words[i - 1]
    if (sentence && before && !parts(before, word, sentence.length, { fps, marked })) sentence.push(word)
    else sentences.push([word])
  }
  return sentences
}

/** Whether a word has punctuation at which speakers pause. */
export function isPunctuated(text: string): boolean {
  return /[\p{Term}…—–-]["'”’)]*$/u.test(text)
}

/** Whether a word has punctuation that ends a sentence. */
export function ends(text: string): boolean {
  return /[\p{STerm}…]["'”’»)\]]*$/u.test(text) && !/^(?:mr|mrs|ms|dr|st|vs|e\.g|i\.e|no)\.$/i.test(text)
}

function parts(
  before: HeardWord,
  word: HeardWord,
  length: number,
  { fps, marked }: { fps: number; marked: boolean },
): boolean {
  const pause = (word.from - before.to) / fps
  if (ends(before.text) || pause > LONG_PAUSE || before.speaker !== word.speaker) return true
  if (pause > SHORT_PAUSE / 2 && /^\p{Lu}/u.test(word.text) && !/^I\b/.test(word.text) && length >= 3) return true
  if (before.voice.mediaId !== word.voice.mediaId) return true
  if (!marked && pause > SHORT_PAUSE && length >= FEW_WORDS) return true
  return length >= MOST_WORDS
}
