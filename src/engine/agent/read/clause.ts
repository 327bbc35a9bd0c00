import type { Context } from '../context.ts'
import type { Operation } from '../operation.ts'
import type { Term } from '../vocabulary/en.ts'
import type { ValueTerm } from '../vocabulary/values.ts'
import { as, is, type Kind, type Token, type Value, valued } from './token.ts'

/** One wish of the message: its tokens, and what it may lean on. */
export interface Clause {
  tokens: readonly Token[]
  context: Context
  /** the operations of the clauses before it in this message */
  before: readonly Operation[]
  /** the only clip that the part before this one named: that clip */
  subject?: number
  /** what the part before this one complained of, for this one to mend */
  about?: number | 'bgm'
  /** the message as written, for slices of it */
  source: string
}

export const has = (clause: Clause, ...terms: Term[]): boolean => clause.tokens.some((t) => is(t, ...terms))

export const hasKind = (clause: Clause, ...kinds: Kind[]): boolean =>
  clause.tokens.some((t) => kinds.includes(t.value.kind))

/** First token with one of the terms. */
export const find = (clause: Clause, ...terms: Term[]): Token | undefined => clause.tokens.find((t) => is(t, ...terms))

export const indexOf = (clause: Clause, ...terms: Term[]): number => clause.tokens.findIndex((t) => is(t, ...terms))

/** All values of a kind, in order. */
export function all<K extends Kind>(clause: Clause, kind: K): Extract<Value, { kind: K }>[] {
  return clause.tokens.flatMap((t) => as(t, kind) ?? [])
}

export function one<K extends Kind>(clause: Clause, kind: K): Extract<Value, { kind: K }> | undefined {
  return all(clause, kind)[0]
}

/** Value that a word of the clause stands for, such as its colour. */
export function value(clause: Clause, term: ValueTerm): string | undefined {
  for (const token of clause.tokens) {
    const found = valued(token, term)
    if (found !== undefined) return found
  }
  return undefined
}

export function values(clause: Clause, term: ValueTerm): string[] {
  return clause.tokens.flatMap((t) => valued(t, term) ?? [])
}

/** The clause without some of its tokens. */
export function without(clause: Clause, drop: (token: Token, at: number) => boolean): Clause {
  return { ...clause, tokens: clause.tokens.filter((t, i) => !drop(t, i)) }
}

/** The part of the clause after its first token that fits. */
export function after(clause: Clause, at: number): Clause {
  return { ...clause, tokens: clause.tokens.slice(at + 1) }
}

export function upTo(clause: Clause, at: number): Clause {
  return { ...clause, tokens: clause.tokens.slice(0, Math.max(0, at)) }
}

/** The words between two tokens as they were written. */
export function written(clause: Clause, tokens: readonly Token[]): string {
  const first = tokens[0]
  const last = tokens.at(-1)
  return first && last ? clause.source.slice(first.start, last.end).trim() : ''
}

export const text = (clause: Clause): string => clause.tokens.map((t) => t.text).join(' ')

/** The same with Chinese written as it is, without spaces between its words. */
export const compact = (clause: Clause): string => text(clause).replace(/([一-龥]) (?=[一-龥])/g, '$1')

/** Length of the timeline, s. */
export const total = (context: Context): number => context.video?.at(-1)?.end ?? 0

export const isEmpty = (context: Context): boolean => (context.video ?? []).length === 0

/** What *it* means: the last operation of this message, else of the session. */
export function lastEdit(clause: Clause): { op: string; [param: string]: unknown } | undefined {
  const own = clause.before.findLast((o) => o.op !== 'clarify' && o.op !== 'refuse' && o.op !== 'reply')
  return own ? { op: own.op, ...own.params } : clause.context.last_edit
}
