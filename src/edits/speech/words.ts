import * as z from 'zod'
import type { RandomFilm } from '../random.ts'
import { value } from '../values/kind.ts'
import { listed, quoted } from '../wording.ts'

/** The words of a film that an edit refers to. */

const number = z.preprocess(
  (given) => (typeof given === 'string' && /^\s*\d{1,6}\s*$/.test(given) ? Number(given) : given),
  z.int().min(1).max(1_000_000),
)
const range = z.tuple([number, number])

/** `[12, 18]` means `[[12, 18]]`. */
const pairs = (given: unknown) =>
  Array.isArray(given) && given.length === 2 && given.every((each) => !Array.isArray(each)) ? [given] : given

/** Numbers of words, inclusive. */
export const wordRanges = value(z.preprocess(pairs, z.array(range).min(1).max(500)), { as: '[[from, to], …]' })
const phrase = z.string().trim().min(1).max(2000)

export const SAID = {
  words: wordRanges
    .optional()
    .describe('ranges of words, by the numbers that get_state with transcript gives them, first and last included'),
  phrase: phrase.optional().describe('the words as they are said, instead of numbers'),
  all: z.literal(true).optional().describe('everywhere that the phrase is said, not just once'),
}

type Said = z.output<z.ZodObject<typeof SAID>>

/** The problem with a combination of valid parameters. */
export function saidProblem({ words, phrase, all }: Said): string | undefined {
  if ((words === undefined) === (phrase === undefined)) return 'give words or phrase'
  if (words !== undefined && all) return 'give all together with phrase'
  return words?.every(([from, to]) => from <= to) === false ? 'in each of the words, from comes before to' : undefined
}

/** `words 3 to 7 and 12 to 12`, `the words "as I said"` */
export function saidWords({ words = [], phrase, all }: Said): string {
  if (phrase !== undefined) return `the words ${quoted(phrase)}${all ? ' everywhere' : ''}`
  return `words ${listed(words.map(([from, to]) => `${from} to ${to}`))}`
}

export function randomSaid(film: RandomFilm): z.input<z.ZodObject<typeof SAID>> {
  const from = 1 + film.below(8)
  return film.pick([
    { words: [[from, from + film.below(4)] as [number, number]] },
    { phrase: film.words() },
    { phrase: film.words(), all: true as const },
  ])
}
