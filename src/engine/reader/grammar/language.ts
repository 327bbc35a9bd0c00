import type { VALUES, ValueKind } from '../values/index.ts'
import type { WishName } from '../wish.ts'
import { type Grammar, grammarOf, type Rule, type Scanner } from './grammar.ts'
import { patternOf, waysIn } from './pattern.ts'

/**
 * Ways to say a part of a wish, with `|` between them. What is meant beside what a way captures follows `=>`:
 * `louder => direction: up | <amount:amount> quieter => direction: down`.
 */
export type Phrase = string

/**
 * How an operation is asked for. `say` lists bags of phrases, which come in any order: `verb clip? with*` is the verb once, the
 * clip at most once, the rest any number of times (`+`: at least once; `#` the same, each kept apart in a list under its name). A
 * bag that begins with `~` leaves out what the words before have said, and is read only where nothing else is. One that begins
 * with `>` is said in that order alone. A phrase after `<` is never said first.
 */
export interface OperationWords {
  say: string
  phrases?: Readonly<Record<string, Phrase>>
}

export const NO_WORDS = 'no words yet'

/** Values that are also read by their own names, in whatever language: a table has what else they are called. */
const OWN_NAMED = ['transition', 'strong_transition', 'known_family', 'format'] as const satisfies readonly ValueKind[]
type OwnNamed = (typeof OWN_NAMED)[number]

/** All that is said about one language. See docs/reader.md. */
export interface Language {
  /** patterns for each rule of each kind of value */
  values: {
    readonly [Kind in Exclude<ValueKind, OwnNamed>]: { readonly [Name in keyof (typeof VALUES)[Kind]]: string }
  } & {
    readonly [Kind in OwnNamed]: { readonly [Name in keyof (typeof VALUES)[Kind]]?: string }
  }
  /** phrases that several operations share; `noise` means nothing, `lead` means nothing before a wish; `link` stands between phrases and wishes, `begin` is what only a wish begins with, `over` the last word of one and the first of another */
  phrases: Readonly<Record<string, Phrase>> & { noise: Phrase; lead: Phrase; link: Phrase }
  operations: Readonly<Record<WishName, OperationWords | typeof NO_WORDS>>
  /** figures in words */
  numeral: Scanner
  /** the script, of a language that shares it with no other */
  script?: RegExp
  /** what else only code can read */
  scanners?: Readonly<Record<string, Scanner>>
  /** what is written in short, in full: `gonna` */
  short?: Readonly<Record<string, string>>
  /** plain forms that a word may be a form of, where the language has any */
  forms?: (word: string) => readonly string[]
}

export interface Slot {
  /** the kind of phrase in the grammar */
  phrase: string
  optional: boolean
  repeats: boolean
  /** it is never said first */
  after?: true
  /** what several of it give is kept apart, in a list under this name */
  list?: string
}

/** A way to ask for an operation: phrases in any order. */
export interface Bag {
  op: WishName
  name: string
  /** its place in the tables */
  place: number
  slots: readonly Slot[]
  elliptic: boolean
  /** the phrases come in the order in which they stand */
  ordered: boolean
}

export interface CompiledLanguage {
  grammar: Grammar
  /** the bags that have a phrase */
  bagsOf: ReadonlyMap<string, readonly Bag[]>
  forms: (word: string) => readonly string[]
  short: Readonly<Record<string, string>>
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
    const all = Object.entries(table).flatMap(([name, ways]: [string, string]) => {
      const meaning = of[name]
      if (!meaning) throw new Error(`no rule ${kind}.${name}`)
      return waysIn(ways).map((way) => ({ name: `${kind}.${name}`, node: patternOf(way), meaning }))
    })
    const own = OWN_NAMED.some((each) => each === kind) ? Object.entries(of) : []
    const named = own
      .filter(([name]) => table[name as keyof typeof table] !== '')
      .map(([name, meaning]): Rule => ({ name: `${kind}.${name}`, node: patternOf(name), meaning }))
    rules.set(kind, [...all, ...named])
  }
  for (const [name, phrase] of Object.entries(language.phrases)) rules.set(`+${name}`, phraseRules(name, phrase))
  const bags: Bag[] = []
  for (const [op, words] of Object.entries(language.operations)) {
    if (words === NO_WORDS) continue
    for (const [name, phrase] of Object.entries(words.phrases ?? {}))
      rules.set(`${op}+${name}`, phraseRules(`${op}.${name}`, phrase))
    // the table's keys are the names
    for (const say of waysIn(words.say))
      bags.push({ ...bagOf(op as WishName, say, (phrase) => rules.has(phrase)), place: bags.length })
  }
  const grammar = grammarOf(rules, { ...scanners, ...language.scanners, numeral: language.numeral })
  return { grammar, bagsOf: byPhrase(bags), forms: language.forms ?? (() => []), short: language.short ?? {} }
}

function byPhrase(bags: readonly Bag[]): Map<string, Bag[]> {
  const having = new Map<string, Bag[]>()
  for (const bag of bags)
    for (const phrase of new Set(bag.slots.map((slot) => slot.phrase))) {
      const others = having.get(phrase)
      if (others) others.push(bag)
      else having.set(phrase, [bag])
    }
  return having
}

function phraseRules(name: string, phrase: Phrase): Rule[] {
  return waysIn(phrase).map((way) => {
    const [pattern = '', given] = way.split('=>')
    const meant = given === undefined ? {} : givenIn(given)
    return { name, node: patternOf(pattern), meaning: (captured) => ({ ...meant, ...captured }) }
  })
}

/** `direction: up, in: true` */
function givenIn(written: string): Readonly<Record<string, unknown>> {
  const parts = written.split(',').map((part) => part.split(/:\s*/).map((each) => each.trim()))
  return Object.fromEntries(parts.map(([name = '', value = '']) => [name, plainValue(value)]))
}

function plainValue(written: string): unknown {
  if (written === 'true' || written === 'false') return written === 'true'
  return /^-?[\d.]+$/.test(written) ? Number(written) : written
}

function bagOf(op: WishName, say: string, known: (phrase: string) => boolean): Omit<Bag, 'place'> {
  const [signs = ''] = /^[~>]*/.exec(say) ?? []
  const slots = say
    .slice(signs.length)
    .trim()
    .split(/\s+/)
    .map((written): Slot => {
      const name = written.replace(/^<|[?*+#]$/g, '')
      const own = `${op}+${name}`
      const phrase = known(own) ? own : `+${name}`
      if (!known(phrase)) throw new Error(`${op}: there is no phrase "${name}"`)
      return {
        phrase,
        optional: /[?*]$/.test(written),
        repeats: /[*+#]$/.test(written),
        ...(written.startsWith('<') ? { after: true as const } : {}),
        ...(written.endsWith('#') ? { list: name } : {}),
      }
    })
  return { op, name: `${op}: ${say}`, slots, elliptic: signs.includes('~'), ordered: signs.includes('>') }
}
