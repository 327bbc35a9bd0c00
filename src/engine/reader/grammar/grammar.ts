import type { Context } from '../context.ts'
import type { Token } from '../tokens.ts'
import type { Node } from './pattern.ts'

/** The values captured under each name in a pattern. */
export type Captured = Readonly<Record<string, unknown>>
/** The meaning of a rule's words; undefined if they have none after all. */
export type Meaning = (captured: Captured, context: Context) => unknown

/** Reads a value of its kind from the tokens. */
export type Scanner = (tokens: readonly Token[], at: number, context: Context) => { end: number; value: unknown }[]

/** One way of saying something. */
export interface Rule {
  name: string
  node: Node
  meaning: Meaning
}

export interface Kind {
  /** the rules, by the words that they may begin with */
  byWord: ReadonlyMap<string, readonly Rule[]>
  /** the rules, by the kinds of value that they may begin with */
  byKind: ReadonlyMap<string, readonly Rule[]>
  /** the place of each rule in the tables */
  places: ReadonlyMap<Rule, number>
  scanner?: Scanner
}

export interface Grammar {
  kinds: ReadonlyMap<string, Kind>
  /** kinds that scanners read */
  scanned: readonly string[]
  /** words that occur in a rule */
  words: ReadonlySet<string>
  /** the kinds that a word may begin */
  begunBy(word: string): ReadonlySet<string>
  /** a scanned kind, and the kinds that it may begin */
  begunByKind(kind: string): ReadonlySet<string>
}

/** Rules by the kind of value that they read. */
export type RulesByKind = ReadonlyMap<string, readonly Rule[]>

/** @throws if a rule names an unknown kind of value */
export function grammarOf(rules: RulesByKind, scanners: Readonly<Record<string, Scanner>>): Grammar {
  const words = new Set<string>()
  const kinds = new Map<string, Kind>()
  for (const [kind, all] of rules) {
    for (const { name, node } of all) gather(node, words, (type) => known(type, name))
    kinds.set(kind, kindOf(all))
  }
  for (const [kind, scanner] of Object.entries(scanners))
    kinds.set(kind, { ...(kinds.get(kind) ?? kindOf([])), scanner })
  return { kinds, words, scanned: Object.keys(scanners), ...beginnings(kinds) }

  function known(type: string, rule: string): void {
    if (!rules.has(type) && !Object.hasOwn(scanners, type)) throw new Error(`${rule}: there is no <${type}>`)
  }
}

function gather(node: Node, words: Set<string>, typed: (type: string) => void): void {
  if (node.kind === 'word') words.add(node.text)
  else if (node.kind === 'value') typed(node.type)
  else for (const each of node.kind === 'choice' ? node.options : node.items) gather(each, words, typed)
}

function kindOf(rules: readonly Rule[]): Kind {
  const byWord = new Map<string, Rule[]>()
  const byKind = new Map<string, Rule[]>()
  for (const rule of rules) addFirsts(rule.node, rule, byWord, byKind)
  return { byWord, byKind, places: new Map(rules.map((rule, i) => [rule, i])) }
}

/** Indexes a rule by what its pattern may begin with. @returns whether the pattern may be empty */
function addFirsts(node: Node, rule: Rule, byWord: Map<string, Rule[]>, byKind: Map<string, Rule[]>): boolean {
  switch (node.kind) {
    case 'word':
      add(byWord, node.text, rule)
      return false
    case 'value':
      add(byKind, node.type, rule)
      return false
    case 'choice':
      return node.options.map((each) => addFirsts(each, rule, byWord, byKind)).some((empty) => empty)
    default:
      return node.items.every((item) => addFirsts(item, rule, byWord, byKind))
  }
}

function add<Key, Value>(index: Map<Key, Value[]>, key: Key, value: Value): void {
  const known = index.get(key)
  if (!known) index.set(key, [value])
  else if (known.at(-1) !== value) known.push(value)
}

/** What begins what is only followed up for words that are said. */
function beginnings(kinds: ReadonlyMap<string, Kind>): Pick<Grammar, 'begunBy' | 'begunByKind'> {
  const directly = { word: new Map<string, string[]>(), kind: new Map<string, string[]>() }
  for (const [kind, { byWord, byKind }] of kinds) {
    for (const word of byWord.keys()) add(directly.word, word, kind)
    for (const other of byKind.keys()) add(directly.kind, other, kind)
  }
  const followed = (begun: Iterable<string>): ReadonlySet<string> => {
    const all = new Set(begun)
    for (const kind of all) for (const other of directly.kind.get(kind) ?? []) all.add(other)
    return all
  }
  return {
    begunBy: remembered((word) => {
      const begun = directly.word.get(word)
      return begun && followed(begun)
    }),
    begunByKind: remembered((kind) => followed([kind])),
  }
}

const NONE: ReadonlySet<string> = new Set()

/** Keeps what is found; words that no table has are too many to be kept. */
function remembered(make: (key: string) => ReadonlySet<string> | undefined): (key: string) => ReadonlySet<string> {
  const made = new Map<string, ReadonlySet<string>>()
  return (key) => {
    const known = made.get(key)
    if (known) return known
    const value = make(key)
    if (value) made.set(key, value)
    return value ?? NONE
  }
}
