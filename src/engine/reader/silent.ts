import type { Context } from './context.ts'
import { Chart } from './grammar/chart.ts'
import type { Grammar } from './grammar/grammar.ts'
import type { Token } from './tokens.ts'

/**
 * A sentence without its words that mean nothing anywhere, even inside a phrase: `turn down, please, the current music`; undefined if
 * it has none, or nothing else. The language's phrase `silent` lists them.
 */
export function withoutSilent(tokens: readonly Token[], grammar: Grammar, context: Context): Token[] | undefined {
  const chart = new Chart(tokens, grammar, context)
  const kept: Token[] = []
  for (let at = 0; at < tokens.length; ) {
    const end = Math.max(at, ...chart.at('+silent', at).map((each) => each.end))
    if (end === at) kept.push(...tokens.slice(at, at + 1))
    at = Math.max(end, at + 1)
  }
  return kept.length > 0 && kept.length < tokens.length ? kept : undefined
}
