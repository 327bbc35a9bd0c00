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

/** What may come first: words, and `<digits>` and the like for scanned values. */
type Firsts = ReadonlySet<string>

interface Kind {
  /** the rules, by what they may begin with */
  rules: ReadonlyMap<string, readonly Rule[]>
  scanner?: Scanner
}

export interface Grammar {
  kinds: ReadonlyMap<string, Kind>
  /** the kinds that something may begin, by what comes first */
  begun: ReadonlyMap<string, readonly string[]>
  /** kinds that scanners read */
  scanned: readonly string[]
  /** words that occur in a rule */
  words: ReadonlySet<string>
}

/** Rules by the kind of value that they read. */
export type RulesByKind = ReadonlyMap<string, readonly Rule[]>

/** @throws if a rule names an unknown kind of value */
export function grammarOf(rules: RulesByKind, scanners: Readonly<Record<string, Scanner>>): Grammar {
  const words = new Set<string>()
  const firsts = firstsOf(rules, scanners)
  const kinds = new Map<string, Kind>()
  for (const [kind, all] of rules) {
    for (const { name, node } of all) gather(node, words, (type) => known(type, name))
    kinds.set(kind, { rules: byFirst(all, firsts) })
  }
  for (const [kind, scanner] of Object.entries(scanners))
    kinds.set(kind, { ...(kinds.get(kind) ?? { rules: new Map() }), scanner })
  return { kinds, begun: byBeginning(kinds), words, scanned: Object.keys(scanners) }

  function known(type: string, rule: string): void {
    if (!rules.has(type) && !Object.hasOwn(scanners, type)) throw new Error(`${rule}: there is no <${type}>`)
  }
}

function byBeginning(kinds: ReadonlyMap<string, Kind>): Map<string, string[]> {
  const begun = new Map<string, string[]>()
  for (const [kind, { rules }] of kinds)
    for (const first of rules.keys()) {
      const others = begun.get(first)
      if (others) others.push(kind)
      else begun.set(first, [kind])
    }
  return begun
}

function byFirst(rules: readonly Rule[], firsts: ReadonlyMap<string, Firsts>): Map<string, Rule[]> {
  const index = new Map<string, Rule[]>()
  for (const rule of rules) {
    const own = new Set<string>()
    addFirsts(rule.node, firsts, own)
    for (const first of own) {
      const known = index.get(first)
      if (known) known.push(rule)
      else index.set(first, [rule])
    }
  }
  return index
}

function gather(node: Node, words: Set<string>, typed: (type: string) => void): void {
  if (node.kind === 'word') words.add(node.text)
  else if (node.kind === 'value') typed(node.type)
  else for (const each of node.kind === 'choice' ? node.options : node.items) gather(each, words, typed)
}

/** Computes what each kind of value may begin with, as a fixed point. */
function firstsOf(rules: RulesByKind, scanners: Readonly<Record<string, Scanner>>): Map<string, Set<string>> {
  const firsts = new Map<string, Set<string>>()
  for (const kind of rules.keys()) firsts.set(kind, new Set())
  for (const kind of Object.keys(scanners)) firsts.set(kind, new Set([`<${kind}>`]))
  for (let grown = true; grown; ) {
    grown = false
    for (const [kind, all] of rules) {
      const own = firsts.get(kind) ?? new Set()
      const before = own.size
      for (const { node } of all) addFirsts(node, firsts, own)
      grown ||= own.size > before
    }
  }
  return firsts
}

/** Adds what a pattern may begin with. @returns whether it may be empty */
function addFirsts(node: Node, firsts: ReadonlyMap<string, Firsts>, into: Set<string>): boolean {
  switch (node.kind) {
    case 'word':
      into.add(node.text)
      return false
    case 'value':
      for (const first of firsts.get(node.type) ?? []) into.add(first)
      return false
    case 'choice':
      return node.options.map((each) => addFirsts(each, firsts, into)).some((empty) => empty)
    default:
      return node.items.every((item) => addFirsts(item, firsts, into))
  }
}
