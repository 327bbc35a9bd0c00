import type { RemarkWords } from '../remarks.ts'
import type { VALUES, ValueKind } from '../values/index.ts'
import type { WishName } from '../wish.ts'
import { type Grammar, grammarOf, type Rule, type Scanner } from './grammar.ts'
import { patternOf, waysIn } from './pattern.ts'

/**
 * Ways of saying a part of a wish, separated by `|`. Parameters in addition to captured ones follow `=>`: `louder => direction:
 * up | <amount:amount> quieter => direction: down`.
 */
export type Phrase = string

/**
 * How an operation is requested. `say` lists bags of phrases, which may come in any order: `verb clip? with*` means the verb
 * once, the clip at most once, the rest any number of times (`+`: at least once; `#`: like `*`, with the values of each kept
 * separately in a list under its name). A bag that begins with `~` omits what the previous words have said, and is only read if
 * nothing else is. One that begins with `>` must be in the given order. A phrase after `<` never comes first.
 */
export interface OperationWords {
  say: string
  phrases?: Readonly<Record<string, Phrase>>
}

/** Words that scanners and topics need by themselves, without a pattern. */
export interface SmallWords {
  /** between two statements about one topic */
  and: readonly string[]
  /** between two texts of a list, besides punctuation */
  between_texts: readonly string[]
  /** after a text without quotation marks, but not part of it */
  after_text: readonly string[]
  /** with which something else begins after the name of a version, besides a comma */
  goes_on: readonly string[]
}

export const NO_WORDS = 'no words yet'

/** Values that can also be given by their own names in any language: a table has further names. */
const OWN_NAMED = ['transition', 'strong_transition', 'known_family', 'format'] as const satisfies readonly ValueKind[]
type OwnNamed = (typeof OWN_NAMED)[number]

/** Everything about one language. See docs/reader.md. */
export interface Language {
  /** patterns for each rule of each kind of value */
  values: {
    readonly [Kind in Exclude<ValueKind, OwnNamed>]: { readonly [Name in keyof (typeof VALUES)[Kind]]: string }
  } & {
    readonly [Kind in OwnNamed]: { readonly [Name in keyof (typeof VALUES)[Kind]]?: string }
  }
  /**
   * phrases shared by several operations; `noise` means nothing, `lead` means nothing before a wish; `link` connects phrases and
   * wishes, `joint` is a link between two wishes rather than between the parts of one, `begin` can only begin a wish, `over` is both the last word of one and the first of another, `silent` means nothing even inside a phrase
   */
  phrases: Readonly<Record<string, Phrase>> & { noise: Phrase; lead: Phrase; link: Phrase }
  operations: Readonly<Record<WishName, OperationWords | typeof NO_WORDS>>
  /** further kinds of values that are also given by their own names, as in `warm 滤镜`, and the names that mean something else */
  own_named?: { readonly [Kind in ValueKind]?: readonly string[] }
  small_words: SmallWords
  /** numbers in words */
  numeral: Scanner
  /** the script, if no other language has it */
  script?: RegExp
  /** readers for what only code can read */
  scanners?: Readonly<Record<string, Scanner>>
  /** how remarks are recognised */
  remarks?: RemarkWords
  /** abbreviations, with their full forms: `gonna` */
  short?: Readonly<Record<string, string>>
  /** base forms of which a word may be an inflection, if the language has any */
  forms?: (word: string) => readonly string[]
}

export interface Slot {
  /** the kind of phrase in the grammar */
  phrase: string
  optional: boolean
  repeats: boolean
  /** whether it never comes first */
  after?: true
  /** the values of repeated ones are kept separately, in a list under this name */
  list?: string
}

/** A way of requesting an operation: phrases in any order. */
export interface Bag {
  op: WishName
  name: string
  /** its position in the tables */
  place: number
  slots: readonly Slot[]
  elliptic: boolean
  /** whether the phrases must be in the given order */
  ordered: boolean
}

export interface CompiledLanguage {
  grammar: Grammar
  /** the bags that contain a phrase */
  bagsOf: ReadonlyMap<string, readonly Bag[]>
  forms: (word: string) => readonly string[]
  short: Readonly<Record<string, string>>
  small_words: SmallWords
  remarks: RemarkWords | undefined
}

/** @throws if tables use undefined names */
export function compile(
  language: Language,
  meanings: typeof VALUES,
  scanners: (words: SmallWords) => Readonly<Record<string, Scanner>>,
): CompiledLanguage {
  const rules = new Map<string, Rule[]>()
  for (const [kind, table] of Object.entries(language.values)) {
    const of: Readonly<Record<string, Rule['meaning']>> = meanings[kind as keyof typeof VALUES] // the table's keys are the kinds
    const all = Object.entries(table).flatMap(([name, ways]: [string, string]) => {
      const meaning = of[name]
      if (!meaning) throw new Error(`no rule ${kind}.${name}`)
      return waysIn(ways).map((way) => ({ name: `${kind}.${name}`, node: patternOf(way), meaning }))
    })
    const not = language.own_named?.[kind as ValueKind] // the table's keys are the kinds
    const own = not || OWN_NAMED.some((each) => each === kind) ? Object.entries(of) : []
    const named = own
      .filter(([name]) => table[name as keyof typeof table] !== '' && !not?.includes(name))
      .map(
        ([name, meaning]): Rule => ({ name: `${kind}.${name}`, node: patternOf(name.replaceAll('-', ' ')), meaning }),
      )
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
  const grammar = grammarOf(rules, {
    ...scanners(language.small_words),
    ...language.scanners,
    numeral: language.numeral,
  })
  const { forms = () => [], short = {}, small_words: small } = language
  return { grammar, bagsOf: byPhrase(bags), forms, short, small_words: small, remarks: language.remarks }
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
