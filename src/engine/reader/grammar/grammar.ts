import type { Context } from '../context.ts'
import type { Token } from '../tokens.ts'
import type { Node } from './pattern.ts'

/** What was said under each name of a pattern. */
export type Captured = Readonly<Record<string, unknown>>
/** What a rule's words mean; undefined where they mean nothing after all. */
export type Meaning = (captured: Captured, context: Context) => unknown

/** Reads a value of its own kind off the tokens. */
export type Scanner = (tokens: readonly Token[], at: number, context: Context) => { end: number; value: unknown }[]

/** One way to say something. */
export interface Rule {
  name: string
  node: Node
  meaning: Meaning
}

/** What begins with what: words, `#number` and the like for tokens of a kind, `*` for anything. */
type Firsts = ReadonlySet<string>

interface Kind {
  rules: readonly (Rule & { firsts: Firsts })[]
  scanner?: Scanner
}

export interface Grammar {
  kinds: ReadonlyMap<string, Kind>
  /** words that some rule has */
  words: ReadonlySet<string>
}

/** Rules by the kind of value that they read. */
export type RulesByKind = ReadonlyMap<string, readonly Rule[]>

/** @throws where a rule names a kind of value that there is not */
export function grammarOf(rules: RulesByKind, scanners: Readonly<Record<string, Scanner>>): Grammar {
  const words = new Set<string>()
  const firsts = firstsOf(rules, scanners)
  const kinds = new Map<string, Kind>()
  for (const [kind, all] of rules) {
    for (const { name, node } of all) gather(node, words, (type) => known(type, name))
    kinds.set(kind, { rules: all.map((rule) => ({ ...rule, firsts: begins(rule.node, firsts).firsts })) })
  }
  for (const [kind, scanner] of Object.entries(scanners))
    kinds.set(kind, { ...(kinds.get(kind) ?? { rules: [] }), scanner })
  return { kinds, words }

  function known(type: string, rule: string): void {
    if (!rules.has(type) && !Object.hasOwn(scanners, type)) throw new Error(`${rule}: there is no <${type}>`)
  }
}

function gather(node: Node, words: Set<string>, typed: (type: string) => void): void {
  if (node.kind === 'word') words.add(node.text)
  else if (node.kind === 'value') typed(node.type)
  else for (const each of node.kind === 'choice' ? node.options : node.items) gather(each, words, typed)
}

/** What tokens each kind of value may begin with, to a fixed point. */
function firstsOf(rules: RulesByKind, scanners: Readonly<Record<string, Scanner>>): Map<string, Set<string>> {
  const firsts = new Map<string, Set<string>>()
  for (const kind of rules.keys()) firsts.set(kind, new Set())
  for (const kind of Object.keys(scanners)) firsts.set(kind, new Set(['*']))
  for (let grown = true; grown; ) {
    grown = false
    for (const [kind, all] of rules) {
      const own = firsts.get(kind) ?? new Set()
      const before = own.size
      for (const { node } of all) for (const first of begins(node, firsts).firsts) own.add(first)
      firsts.set(kind, own)
      grown ||= own.size > before
    }
  }
  return firsts
}

function begins(node: Node, firsts: ReadonlyMap<string, ReadonlySet<string>>): { firsts: Firsts; empty: boolean } {
  switch (node.kind) {
    case 'word':
      return { firsts: new Set([node.text]), empty: false }
    case 'value':
      return { firsts: firsts.get(node.type) ?? new Set(), empty: false }
    case 'choice': {
      const all = node.options.map((each) => begins(each, firsts))
      return { firsts: new Set(all.flatMap((each) => [...each.firsts])), empty: all.some((each) => each.empty) }
    }
    default: {
      const found = new Set<string>()
      for (const item of node.items) {
        const first = begins(item, firsts)
        for (const each of first.firsts) found.add(each)
        if (!first.empty) return { firsts: found, empty: false }
      }
      return { firsts: found, empty: true }
    }
  }
}
