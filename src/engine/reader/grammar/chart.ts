import type { Context } from '../context.ts'
import type { Token } from '../tokens.ts'
import type { Captured, Grammar, Kind, Rule } from './grammar.ts'
import type { Node } from './pattern.ts'

/** A value that some tokens can mean. */
export interface Entry {
  end: number
  value: unknown
  /** the rules that matched, outermost first */
  rules: readonly string[]
}

interface Match {
  end: number
  captured: Captured
  rules: readonly string[]
}

/** With more readings of one token than this, none counts. */
const MOST = 60
const NO_ENTRIES: readonly Entry[] = []
const NO_MATCHES: readonly Match[] = []
const NO_RULES_AT: readonly Rule[] = []
const NOTHING: Captured = {}
const NO_RULES: readonly string[] = []

/** All possible meanings at each token of a sentence. Each kind of value is read at most once per token. */
export class Chart {
  readonly tokens: readonly Token[]
  private readonly grammar: Grammar
  private readonly context: Context
  private readonly may: ReadonlySet<string>[] = []
  private lastPlaces: ReadonlyMap<string, number> | undefined
  private readonly read = new Map<string, (readonly Entry[] | undefined)[]>()

  constructor(tokens: readonly Token[], grammar: Grammar, context: Context) {
    this.tokens = tokens
    this.grammar = grammar
    this.context = context
  }

  /** The values of a kind that begin at a token. */
  at(type: string, place: number): readonly Entry[] {
    if (place >= this.tokens.length) return NO_ENTRIES
    let places = this.read.get(type)
    if (!places) {
      places = []
      this.read.set(type, places)
    }
    const known = places[place]
    if (known) return known
    places[place] = NO_ENTRIES // prevents infinite recursion of a kind that begins with itself
    const entries = this.entries(type, place)
    places[place] = entries
    return entries
  }

  /** Words that join phrases at a token; a sign before a number belongs to it. */
  links(place: number): readonly Entry[] {
    const [before, sign, figure] = [this.tokens[place - 1], this.tokens[place], this.tokens[place + 1]]
    const signs =
      sign?.text === '-' && figure?.kind === 'number' && figure.start === sign.end && before?.end !== sign.start
    return signs ? NO_ENTRIES : this.at('+link', place)
  }

  /** The kinds of phrase and value that may begin at a token; the others can't. */
  mayBegin(place: number): ReadonlySet<string> {
    const known = this.may[place]
    if (known) return known
    const begun = this.words(place).map((word) => this.grammar.begunBy(word))
    for (const kind of place < this.tokens.length ? this.grammar.scanned : [])
      if (this.at(kind, place).length > 0) begun.push(this.grammar.begunByKind(kind))
    const kinds = new Set(begun.flatMap((each) => [...each]))
    this.may[place] = kinds
    return kinds
  }

  /** Whether a kind may begin at a token or later. */
  mayFollow(kind: string, place: number): boolean {
    this.lastPlaces ??= new Map(
      this.tokens.flatMap((_, at) => [...this.mayBegin(at)].map((each) => [each, at] as const)),
    )
    return (this.lastPlaces.get(kind) ?? -1) >= place
  }

  /** The word at a token, and its base forms. */
  private words(place: number): readonly string[] {
    const token = this.tokens[place]
    return token ? [token.text, ...(token.forms ?? [])] : []
  }

  /** The rules of a kind that may begin at a token, in their order. */
  private rulesAt({ byWord, byKind, places }: Kind, place: number): readonly Rule[] {
    const lists: (readonly Rule[])[] = []
    if (byWord.size > 0)
      for (const word of this.words(place)) {
        const rules = byWord.get(word)
        if (rules) lists.push(rules)
      }
    if (byKind.size > 0) {
      const may = this.mayBegin(place)
      for (const [kind, rules] of byKind) if (may.has(kind)) lists.push(rules)
    }
    const [only = NO_RULES_AT, ...others] = lists
    if (others.length === 0) return only
    return [...new Set(lists.flat())].sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0))
  }

  private entries(type: string, place: number): readonly Entry[] {
    const kind = this.grammar.kinds.get(type)
    if (!kind || (!kind.scanner && !this.mayBegin(place).has(type))) return NO_ENTRIES
    const found: Entry[] = []
    for (const { end, value } of kind.scanner?.(this.tokens, place, this.context) ?? [])
      found.push({ end, value, rules: NO_RULES })
    for (const { name, node, meaning } of this.rulesAt(kind, place)) {
      for (const { end, captured, rules } of this.match(node, place)) {
        const value = meaning(captured, this.context)
        if (value !== undefined && end !== place) found.push({ end, value, rules: [name, ...rules] })
      }
    }
    const distinct = found.length > 1 ? distinctOf(found) : found
    return distinct.length > MOST ? NO_ENTRIES : distinct
  }

  private match(node: Node, place: number): readonly Match[] {
    switch (node.kind) {
      case 'word':
        return this.says(place, node.text) ? [{ end: place + 1, captured: NOTHING, rules: NO_RULES }] : NO_MATCHES
      case 'value':
        return this.at(node.type, place).map(({ end, value, rules }) => ({
          end,
          captured: node.name === '_' || node.name.startsWith('+') ? NOTHING : { [node.name]: value },
          rules,
        }))
      case 'choice':
        return this.choice(node.options, place)
      default:
        return this.sequence(node.items, place)
    }
  }

  private says(place: number, word: string): boolean {
    const token = this.tokens[place]
    return (
      token !== undefined && token.kind !== 'quote' && (token.text === word || (token.forms?.includes(word) ?? false))
    )
  }

  private choice(options: readonly Node[], place: number): readonly Match[] {
    let matches = NO_MATCHES
    for (const option of options) {
      const found = this.match(option, place)
      if (found.length > 0) matches = matches.length > 0 ? [...matches, ...found] : found
    }
    return matches
  }

  private sequence(items: readonly Node[], place: number): readonly Match[] {
    let matches: readonly Match[] = [{ end: place, captured: NOTHING, rules: NO_RULES }]
    for (const item of items) {
      const longer: Match[] = []
      for (const match of matches) for (const next of this.match(item, match.end)) longer.push(joined(match, next))
      if (longer.length === 0) return NO_MATCHES
      matches = longer
    }
    return matches
  }
}

function joined(first: Match, next: Match): Match {
  const { end } = next
  const captured =
    first.captured === NOTHING
      ? next.captured
      : next.captured === NOTHING
        ? first.captured
        : { ...first.captured, ...next.captured }
  const rules = first.rules.length === 0 ? next.rules : [...first.rules, ...next.rules]
  return { end, captured, rules }
}

/** Of entries with the same end and value, the first. */
function distinctOf(entries: readonly Entry[]): Entry[] {
  const seen = new Map<string, Entry>()
  for (const entry of entries) {
    const key = `${entry.end} ${JSON.stringify(entry.value)}`
    if (!seen.has(key)) seen.set(key, entry)
  }
  return [...seen.values()]
}
