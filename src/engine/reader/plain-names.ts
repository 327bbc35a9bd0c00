import type { Context } from './context.ts'
import { Chart } from './grammar/chart.ts'
import type { Grammar } from './grammar/grammar.ts'
import { type Token, tokensOf } from './tokens.ts'
import type { ValueKind } from './values/index.ts'

/** What is called by a name that may be in quotation marks, or repeated in brackets. */
const NAMED = [
  'filter',
  'theme_name',
  'transition',
  'mood',
  'animation',
  'position',
  'size',
  'quality',
  'aspect',
  'resolution',
  'color',
  'fit',
  'speed',
] as const satisfies readonly ValueKind[]

/** The longest such name, characters. */
const LONGEST = 24
/** Most tokens of one in brackets, of one before them, and between the two, as in `复古风格（vintage）`. */
const [IN_BRACKETS, BEFORE, BETWEEN] = [4, 8, 2]

/**
 * A sentence in which names of looks, moods and the like are without quotation marks (`the "vintage" filter`) and are not repeated
 * in brackets in other words (`打字机（typewriter）`); undefined if it has no such names.
 */
export function withPlainNames(
  tokens: readonly Token[],
  grammar: Grammar,
  context: Context,
): readonly Token[] | undefined {
  const unquoted = tokens.flatMap((token) => unquotedName(token, grammar, context) ?? [token])
  const plain = withoutGlosses(unquoted, grammar, context)
  return plain.length === tokens.length &&
    unquoted.length === tokens.length &&
    plain.every((each, i) => each === tokens[i])
    ? undefined
    : plain
}

function unquotedName(token: Token, grammar: Grammar, context: Context): Token[] | undefined {
  if (token.kind !== 'quote' || token.text.length > LONGEST) return undefined
  const words = tokensOf(token.text, [])
  const chart = new Chart(words, grammar, context)
  if (!NAMED.some((kind) => chart.at(kind, 0).some(({ end }) => end === words.length))) return undefined
  const from = token.start + 1
  return words.map((word) => ({ ...word, unquoted: true as const, start: from + word.start, end: from + word.end }))
}

function withoutGlosses(tokens: readonly Token[], grammar: Grammar, context: Context): readonly Token[] {
  const open = tokens.findIndex(({ text }) => text === '(')
  if (open < 0) return tokens
  const chart = new Chart(tokens, grammar, context)
  const gone = new Set<number>()
  for (const [from, { text }] of tokens.entries()) {
    if (text !== '(') continue
    const to = tokens.findIndex((each, i) => i > from && each.text === ')')
    if (to > from + 1 && to - from <= IN_BRACKETS + 1 && repeats(chart, from, to))
      for (let i = from; i <= to; i++) gone.add(i)
  }
  return gone.size === 0 ? tokens : tokens.filter((_, i) => !gone.has(i))
}

/** Whether what is in the brackets from one token to another means the same as the words before them. */
function repeats(chart: Chart, from: number, to: number): boolean {
  return NAMED.some((kind) => {
    const inside = chart.at(kind, from + 1).flatMap(({ end, value }) => (end === to ? [JSON.stringify(value)] : []))
    if (inside.length === 0) return false
    for (let at = Math.max(0, from - BEFORE); at < from; at++)
      for (const { end, value } of chart.at(kind, at))
        if (end <= from && end >= from - BETWEEN && inside.includes(JSON.stringify(value))) return true
    return false
  })
}
