import type { VALUES } from '../values/index.ts'
import type { WishName } from '../wish.ts'
import { type Grammar, grammarOf, type Rule, rulesOf, type Scanner } from './grammar.ts'

/** What a phrase gives to its operation beside what it captures. */
type Given = Readonly<Record<string, unknown>>

/** Ways to say a part of a wish: patterns, each alone or with parameters that it means. */
export type Phrase = readonly (string | readonly [pattern: string, given: Given])[]

/**
 * How an operation is asked for. `say` lists bags of phrases, which come in any order: `verb clip? with*` is the verb once, the
 * clip at most once, the rest any number of times (`+`: at least once; `#` the same, each kept apart in a list under its name). A
 * bag that begins with `~` leaves out what the words before have said, and is read only where nothing else is.
 */
export interface OperationWords {
  say: readonly string[]
  phrases?: Readonly<Record<string, Phrase>>
}

export const NO_WORDS = 'no words yet'

/** All that is said about one language. See docs/reader.md. */
export interface Language {
  /** patterns for each rule of each kind of value */
  values: {
    readonly [Kind in keyof typeof VALUES]: { readonly [Name in keyof (typeof VALUES)[Kind]]: readonly string[] }
  }
  /** phrases that several operations share; `noise` means nothing, `lead` means nothing before a wish; `link` stands between phrases and wishes */
  phrases: Readonly<Record<string, Phrase>> & { noise: Phrase; lead: Phrase; link: Phrase }
  operations: Readonly<Record<WishName, OperationWords | typeof NO_WORDS>>
  /** figures in words */
  numeral: Scanner
}

export interface Slot {
  /** the kind of phrase in the grammar */
  phrase: string
  optional: boolean
  repeats: boolean
  /** what several of it give is kept apart, in a list under this name */
  list?: string
}

/** A way to ask for an operation: phrases in any order. */
export interface Bag {
  op: WishName
  name: string
  slots: readonly Slot[]
  elliptic: boolean
}

export interface CompiledLanguage {
  grammar: Grammar
  bags: readonly Bag[]
}

/** @throws where tables name what they don't have */
export function compile(
  language: Language,
  meanings: typeof VALUES,
  scanners: Readonly<Record<string, Scanner>>,
): CompiledLanguage {
  const rules = new Map<string, Rule[]>()
  for (const [kind, table] of Object.entries(language.values)) {
    const of: Readonly<Record<string, Rule['meaning']>> = meanings[kind as keyof typeof VALUES] // the table's keys are the kinds
    const all = Object.entries(table).flatMap(([name, patterns]: [string, readonly string[]]) => {
      const meaning = of[name]
      if (!meaning) throw new Error(`no rule ${kind}.${name}`)
      return rulesOf(`${kind}.${name}`, patterns, meaning)
    })
    rules.set(kind, all)
  }
  for (const [name, phrase] of Object.entries(language.phrases)) rules.set(`+${name}`, phraseRules(name, phrase))
  const bags: Bag[] = []
  for (const [op, words] of Object.entries(language.operations)) {
    if (words === NO_WORDS) continue
    for (const [name, phrase] of Object.entries(words.phrases ?? {}))
      rules.set(`${op}+${name}`, phraseRules(`${op}.${name}`, phrase))
    bags.push(...words.say.map((say) => bagOf(op as WishName, say, (phrase) => rules.has(phrase)))) // the table's keys are the names
  }
  return { grammar: grammarOf(rules, { ...scanners, numeral: language.numeral }), bags }
}

function phraseRules(name: string, phrase: Phrase): Rule[] {
  return phrase.flatMap((each) => {
    const [pattern, given] = typeof each === 'string' ? [each, {}] : each
    return rulesOf(name, [pattern], (captured) => ({ ...given, ...captured }))
  })
}

function bagOf(op: WishName, say: string, known: (phrase: string) => boolean): Bag {
  const elliptic = say.startsWith('~')
  const slots = say
    .replace('~', '')
    .trim()
    .split(/\s+/)
    .map((written): Slot => {
      const name = written.replace(/[?*+#]$/, '')
      const own = `${op}+${name}`
      const phrase = known(own) ? own : `+${name}`
      if (!known(phrase)) throw new Error(`${op}: there is no phrase "${name}"`)
      return {
        phrase,
        optional: /[?*]$/.test(written),
        repeats: /[*+#]$/.test(written),
        ...(written.endsWith('#') ? { list: name } : {}),
      }
    })
  return { op, name: `${op}: ${say}`, slots, elliptic }
}
