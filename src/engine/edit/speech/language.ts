import { languageOf } from './fillers.ts'
import { wordsIn } from './tokens.ts'

/** Languages identified by their script. */
const BY_LETTERS: readonly (readonly [string, RegExp])[] = [
  ['ko', /\p{Script=Hangul}/u],
  ['ru', /\p{Script=Cyrillic}/u],
  ['el', /\p{Script=Greek}/u],
  ['he', /\p{Script=Hebrew}/u],
  ['ar', /\p{Script=Arabic}/u],
  ['hi', /\p{Script=Devanagari}/u],
  ['th', /\p{Script=Thai}/u],
]

/** Characters to analyse. */
const SAMPLE = 5000

/** Detects the language of a text by its script and its most common words; English by default. */
export function languageOfText(text: string): string {
  const sample = text.slice(0, SAMPLE)
  const letters = sample.match(/\p{L}/gu) ?? []
  const most = BY_LETTERS.find(
    ([, script]) => letters.filter((letter) => script.test(letter)).length > letters.length / 2,
  )
  return most?.[0] ?? languageOf(wordsIn(sample))
}
