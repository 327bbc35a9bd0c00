import type { Operation } from '../operation.ts'
import type { Clause } from '../read/clause.ts'
import { is, type Token } from '../read/token.ts'

export const reply = (kind: string): Operation => ({ op: 'reply', params: { kind } })

/** Every word of the clause is one of these or filler. */
export function only(clause: Clause, test: (token: Token) => boolean): boolean {
  return (
    clause.tokens.length > 0 &&
    clause.tokens.some(test) &&
    clause.tokens.every(
      (t) =>
        test(t) ||
        t.value.kind === 'symbol' ||
        (t.value.kind !== 'clips' && is(t, 'please', 'article', 'much', 'slightly', 'it')),
    )
  )
}

export const query = (what: string): Operation => ({ op: 'query', params: { what } })
