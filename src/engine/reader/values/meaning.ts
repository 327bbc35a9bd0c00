import type { Context } from '../context.ts'
import type { Captured, Meaning } from '../grammar/grammar.ts'

/** Rules of one kind of value: what each means. */
export type Meanings = Readonly<Record<string, Meaning>>

/** What a rule means, with the types of what its patterns capture under these names. */
export function meaning<C>(of: (captured: C, context: Context) => unknown): Meaning {
  // the patterns of a rule capture what its meaning takes: a language that names something else fails its corpus
  return of as (captured: Captured, context: Context) => unknown
}

/** Rules that are each the name of a value. */
export function names<const Name extends string>(all: readonly Name[]): Readonly<Record<Name, Meaning>> {
  return Object.fromEntries(all.map((name) => [name, () => name])) as unknown as Record<Name, Meaning> // one entry a name
}

/** Rules of which each stands for a figure of the same name. */
export function figures<const Name extends number>(all: readonly Name[]): Readonly<Record<Name, Meaning>> {
  return Object.fromEntries(all.map((figure) => [figure, () => figure])) as unknown as Record<Name, Meaning> // one entry a figure
}

/** A rule that is another value under a name of its own. */
export const same = meaning<{ it: unknown }>(({ it }) => it)
