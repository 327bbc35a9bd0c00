import type { Term } from '../vocabulary/en.ts'
import type { ValueTerm } from '../vocabulary/values.ts'

/** A number with its unit; percents and fractions as 0-1 and above. */
type FigureKind = 'percent' | 'factor' | 'fraction' | 'db' | 'lufs' | 'fps' | 'degrees' | 'pixels'
type Figure = { [K in FigureKind]: { kind: K; value: number } }[FigureKind]

/** What a piece of the message was read as. Times are s, fractions 0-1 and above. */
export type Value =
  | { kind: 'word' }
  | { kind: 'term' }
  | { kind: 'literal'; text: string; known?: boolean }
  | { kind: 'file'; name: string; known: boolean }
  | { kind: 'url'; url: string }
  | { kind: 'number'; value: number }
  | { kind: 'ordinal'; n: number }
  | { kind: 'time'; seconds: number; vague?: boolean; clock?: boolean }
  | { kind: 'frames'; value: number }
  | Figure
  | { kind: 'aspect'; value: string }
  | { kind: 'size'; width: number; height: number }
  | { kind: 'resolution'; value: string }
  | { kind: 'colour'; value: string }
  | { kind: 'range'; from: number; to: number | null; plain?: boolean; ratio?: boolean }
  | { kind: 'span'; edge: 'start' | 'end' | 'middle'; seconds?: number; fraction?: number; vague?: boolean }
  | { kind: 'clips'; clips: number[]; all?: boolean; missing?: number[]; it?: boolean; name?: string; unknown?: true }
  | { kind: 'break'; strong: boolean; with?: boolean }
  | { kind: 'symbol' }

export type Kind = Value['kind']

/** A piece of the message: where it stands in the text, how it reads, and every meaning the vocabulary has for it. */
export interface Token {
  start: number
  end: number
  /** folded: lower case, half width */
  text: string
  value: Value
  terms?: ReadonlySet<Term>
  values?: ReadonlyMap<ValueTerm, string>
}

/** The value of a token when it is of a kind. */
export function as<K extends Kind>(token: Token | undefined, kind: K): Extract<Value, { kind: K }> | undefined {
  // the check of `kind` is what makes the value one of that kind
  return token?.value.kind === kind ? (token.value as Extract<Value, { kind: K }>) : undefined
}

export function is(token: Token | undefined, ...terms: Term[]): boolean {
  const meanings = token?.terms
  return meanings !== undefined && terms.some((term) => meanings.has(term))
}

export function valued(token: Token | undefined, term: ValueTerm): string | undefined {
  return token?.values?.get(term)
}

/** One token in place of several that stand side by side. */
export function joined(tokens: readonly Token[], value: Value): Token {
  const first = tokens[0]
  const last = tokens.at(-1)
  return {
    start: first?.start ?? 0,
    end: last?.end ?? 0,
    text: tokens.map((t) => t.text).join(' '),
    value,
  }
}
