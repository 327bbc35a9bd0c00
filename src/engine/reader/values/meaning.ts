import type { Context } from '../context.ts'
import type { Captured, Meaning } from '../grammar/grammar.ts'

/** The rules of one kind of value, with the meaning of each. */
export type Meanings = Readonly<Record<string, Meaning>>

/** The meaning of a rule; its parameter types are those of the values captured in its patterns. */
export function meaning<C>(of: (captured: C, context: Context) => unknown): Meaning {
  // the patterns of a rule capture what its meaning needs: a language with a different name fails its tests
  return of as (captured: Captured, context: Context) => unknown
}

/** Rules that are the names of values. */
export function names<const Name extends string>(all: readonly Name[]): Readonly<Record<Name, Meaning>> {
  return Object.fromEntries(all.map((name) => [name, () => name])) as unknown as Record<Name, Meaning> // one entry for each name
}

/** Rules that stand for numbers of the same name. */
export function figures<const Name extends number>(all: readonly Name[]): Readonly<Record<Name, Meaning>> {
  return Object.fromEntries(all.map((figure) => [figure, () => figure])) as unknown as Record<Name, Meaning> // one entry for each number
}

/** A rule for another value under its own name. */
export const same = meaning<{ it: unknown }>(({ it }) => it)
