import { definitionOf, OPERATION_NAMES, type OperationName } from '../../edits/index.ts'

/** A duration and nothing else. */
const LENGTH = /^\d+(?:\.\d+)? ?(?:s|secs?|seconds?|mins?|minutes?|秒钟?|分钟?)$/i

/** The operation most similar to some words, by its name, summary and examples. */
export function nearestOperation(words: string): OperationName | undefined {
  if (LENGTH.test(words.trim())) return 'set_total_duration'
  const asked = new Set(termsIn(words))
  const { terms, weight } = vocabulary()
  const scored = OPERATION_NAMES.map((name) => {
    const own = terms.get(name) ?? new Set()
    // its name is the best description
    const called = new Set(termsIn(name.replaceAll('_', ' ')))
    const worth = (term: string) => (own.has(term) ? weight(term) : 0) * (called.has(term) ? 2 : 1)
    return { name, score: [...asked].reduce((sum, term) => sum + worth(term), 0) }
  })
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a))
  return best.score >= LEAST ? best.name : undefined
}

/** A word shared by a third of the operations says nothing. */
const LEAST = Math.log(3)

interface Vocabulary {
  terms: ReadonlyMap<OperationName, ReadonlySet<string>>
  /** higher for words that few operations have */
  weight(term: string): number
}

let known: Vocabulary | undefined

function vocabulary(): Vocabulary {
  known ??= built()
  return known
}

function built(): Vocabulary {
  const terms = new Map(OPERATION_NAMES.map((name) => [name, new Set(termsOf(name))]))
  const holders = new Map<string, number>()
  for (const own of terms.values()) for (const term of own) holders.set(term, (holders.get(term) ?? 0) + 1)
  return { terms, weight: (term) => Math.log(OPERATION_NAMES.length / (holders.get(term) ?? 1)) }
}

function termsOf(name: OperationName): string[] {
  const { summary, examples } = definitionOf(name)
  const said = Object.values(examples).flatMap((each) => each.map(([text]) => text))
  return [name.replaceAll('_', ' '), summary, ...said].flatMap(termsIn)
}

/** Words that say nothing about what to do. */
const SMALL = new Set(
  `the and for with from into onto out off over its it's that this these those them they you your our are was were be both each every all any
  video film movie some one two but not than then when while where who what which how has have had get gets give let make makes put use want need please can could
  would should will just only also too very more most much many like in on at of to as by or is it a an first second seconds third last other
  others before after`.split(/\s+/),
)

/** Words without their endings; for Chinese, pairs of characters. Names of files and quotations are left out. */
function termsIn(written: string): string[] {
  const text = written.replace(/"[^"]*"|“[^”]*”|[\w-]+\.\w{2,4}\b/g, ' ')
  const words = (text.toLowerCase().match(/[a-z]{3,}/g) ?? []).filter((word) => !SMALL.has(word))
  const latin = words.map((word) => word.replace(/(?:ing|ed|es|s|e)$/, ''))
  const han = (text.match(/\p{Script=Han}+/gu) ?? []).flatMap((run) =>
    [...run].slice(1).map((letter, i) => `${[...run][i]}${letter}`),
  )
  return [...latin, ...han]
}
