import { definitionOf, OPERATION_NAMES, type OperationName } from '../../edits/index.ts'
import { wordsFor } from '../reader/words-for.ts'

/** A duration and nothing else. */
const LENGTH = /^\d+(?:\.\d+)? ?(?:s|secs?|seconds?|mins?|minutes?|秒钟?|分钟?)$/i

/**
 * The operations most similar to some words, the best first: by their names, summaries and examples, and by the words with which
 * the reader's tables ask for them.
 */
export function nearestOperations(words: string): OperationName[] {
  if (LENGTH.test(words.trim())) return ['set_total_duration']
  const told = scoresOf(words, all()).filter(({ isDescribed, share }) => isDescribed || share >= LEAST_SHARE)
  const ranked = told.sort((a, b) => b.score - a.score)
  const least = Math.max(LEAST, NEARLY * (ranked[0]?.score ?? 0))
  return ranked.slice(0, MOST).flatMap(({ name, score }) => (score >= least ? [name] : []))
}

/** Whether some words resemble the description of an operation. */
export function namesOperation(words: string): boolean {
  return LENGTH.test(words.trim()) || scoresOf(words, described()).some(({ score }) => score >= LEAST)
}

const MOST = 2
/** A second one has at least this share of the first one's score. */
const NEARLY = 0.6
/** A word of the description counts more than one of the tables. */
const DESCRIBED = 1.5
/** A word shared by a third of the operations says nothing. */
const LEAST = Math.log(3)
/** Of the weight of all words, if none of them is in the description: one word of many says nothing either. */
const LEAST_SHARE = 0.4

interface Vocabulary {
  terms: ReadonlyMap<OperationName, ReadonlySet<string>>
  /** higher for words that few operations have */
  weight(term: string): number
}

interface Score {
  name: OperationName
  score: number
  /** of the weight of all words, 0-1 */
  share: number
  /** whether one of the words is in its description */
  isDescribed: boolean
}

function scoresOf(words: string, { terms, weight }: Vocabulary): Score[] {
  const asked = [...new Set(termsIn(words))]
  const weightOf = (some: readonly string[]) => some.reduce((sum, term) => sum + weight(term), 0)
  const most = weightOf(asked)
  return OPERATION_NAMES.map((name) => {
    const own = terms.get(name) ?? new Set()
    // its name is the best description
    const called = new Set(termsIn(name.replaceAll('_', ' ')))
    const isDescribed = (term: string) => described().terms.get(name)?.has(term) === true
    const worth = (term: string) => weight(term) * (called.has(term) ? 2 : 1) * (isDescribed(term) ? DESCRIBED : 1)
    const shared = asked.filter((term) => own.has(term))
    return {
      name,
      score: shared.reduce((sum, term) => sum + worth(term), 0),
      share: weightOf(shared) / most,
      isDescribed: shared.some(isDescribed),
    }
  })
}

const described = once(() => vocabularyOf(descriptionOf))
const all = once(() => vocabularyOf((name) => [...descriptionOf(name), ...wordsFor(name)]))

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

function vocabularyOf(textsOf: (name: OperationName) => readonly string[]): Vocabulary {
  const terms = new Map(OPERATION_NAMES.map((name) => [name, new Set(textsOf(name).flatMap(termsIn))]))
  const holders = new Map<string, number>()
  for (const own of terms.values()) for (const term of own) holders.set(term, (holders.get(term) ?? 0) + 1)
  return { terms, weight: (term) => Math.log(OPERATION_NAMES.length / (holders.get(term) ?? 1)) }
}

function descriptionOf(name: OperationName): string[] {
  const { summary, examples } = definitionOf(name)
  const said = Object.values(examples).flatMap((each) => each.map(([text]) => text))
  return [name.replaceAll('_', ' '), summary, ...said]
}

/** Words that say nothing about what to do. */
const SMALL = new Set(
  `the and for with from into onto out off over its it's that this these those them they you your our are was were be both each every all any
  video film movie some one two but not than then when while where who what which how has have had get gets give let make makes put use want need please can could
  would should will just only also too very more most much many like in on at of to as by or is it a an first second seconds third last other
  others before after`.split(/\s+/),
)

/** Words without their endings; for Chinese, characters and pairs of them. Names of files and quotations are left out. */
function termsIn(written: string): string[] {
  const text = written.replace(/"[^"]*"|“[^”]*”|[\w-]+\.\w{2,4}\b/g, ' ')
  const words = (text.toLowerCase().match(/[a-z]{3,}/g) ?? []).filter((word) => !SMALL.has(word))
  const latin = words.map((word) => word.replace(/(?:ing|ed|es|s|e)$/, ''))
  const han = (text.match(/\p{Script=Han}+/gu) ?? []).flatMap((run) =>
    [...run].flatMap((letter, i, letters) => (i === 0 ? [letter] : [letter, `${letters[i - 1]}${letter}`])),
  )
  return [...latin, ...han]
}
