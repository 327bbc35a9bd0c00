import type { Operation } from './operation.ts'
import { filler } from './read/heads.ts'
import { is, type Token } from './read/token.ts'

/** What takes clips or time away. */
const TAKES = new Set<Operation['op']>(['delete', 'cut_range', 'reset'])
/** With so many words that mean nothing here, and more of them than of the others, a removal is a guess. */
const UNKNOWN = 3

/** Not, never and the like before the verb, and not the verb's own: `don't want` takes away. */
const NEVER = /^(?:never|nobody|no means|not)$/

const strange = (token: Token): boolean => token.value.kind === 'word' && /[a-z]{3}|[一-龥]/.test(token.text)

/**
 * A removal that follows from a word or two among many that were not understood is asked about: `they ought by no
 * means whatever to be cut` deletes nothing.
 */
export function careful(found: readonly Operation[], tokens: readonly Token[]): Operation[] {
  const core = tokens.filter((t) => !filler(t) && t.value.kind !== 'break')
  const unknown = core.filter(strange).length
  // nothing happens from 0:40 to 1:05, take it out: the end of it is plain
  const plainly = tokens.some((t) => is(t, 'it'))
  const guessed = unknown >= UNKNOWN && unknown * 2 >= core.length && !plainly
  const verb = tokens.findIndex((t) => is(t, 'delete', 'cut', 'reset') && t.value.kind === 'term')
  const denied = tokens.slice(0, Math.max(0, verb)).some((t) => NEVER.test(t.text))
  if (!(guessed || denied) || !found.some((o) => TAKES.has(o.op))) return [...found]
  return [...found.filter((o) => !TAKES.has(o.op)), { op: 'clarify', params: { about: 'which clip' } }]
}
