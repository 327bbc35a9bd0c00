import type { Context } from '../context.ts'
import type { Scanner } from '../grammar/grammar.ts'
import type { SmallWords } from '../grammar/language.ts'
import { type Token, tokensOf } from '../tokens.ts'
import { spelled } from './names.ts'

/** Texts without quotation marks: those of the timeline by their words, and new ones. */

const wordingsOf = new WeakMap<Context, { text: string; words: readonly string[] }[]>()

/** A text of the timeline, written without quotation marks. */
export const wording: Scanner = (tokens, at, context) => {
  let known = wordingsOf.get(context)
  if (!known) {
    known = (context.text ?? []).map(({ text }) => ({ text, words: tokensOf(text, []).flatMap(spelled) }))
    wordingsOf.set(context, known)
  }
  return known.flatMap(({ text, words }) => {
    let next = at
    let used = 0
    while (used < words.length) {
      const token = tokens[next]
      const parts = token && token.kind !== 'quote' ? spelled(token) : []
      if (parts.length === 0 || !parts.every((part, i) => words[used + i] === part)) return []
      used += parts.length
      next += 1
    }
    return words.length > 0 ? [{ end: next, value: text }] : []
  })
}

const partsOf = new WeakMap<Context, ReadonlyMap<string, string | undefined>>()

/** Texts of the timeline by each of their words; undefined for a word that several have. */
function wordsOfTexts(context: Context): ReadonlyMap<string, string | undefined> {
  const known = partsOf.get(context)
  if (known) return known
  const made = new Map<string, string | undefined>()
  for (const { text } of context.text ?? [])
    for (const word of new Set(tokensOf(text, []).map((each) => each.text)))
      made.set(word, made.has(word) ? undefined : text)
  partsOf.set(context, made)
  return made
}

/** A word that only one text of the timeline has. */
export const wordingPart: Scanner = (tokens, at, context) => {
  const token = tokens[at]
  if (token?.kind !== 'word' || token.text.length < 4) return []
  const text = wordsOfTexts(context).get(token.text)
  return text === undefined ? [] : [{ end: at + 1, value: text }]
}

/** Longest text without quotation marks, tokens. */
const LONGEST_TEXT = 40

/** A part of the message from one token to another, shown verbatim. */
export interface Written {
  written: readonly [from: number, to: number]
}

/** Whether `for it` or the like follows, which is part of a text: `wait for it` */
function isOwnEnd(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:for|with|about|of)$/.test(tokens[at]?.text ?? '') &&
    /^(?:it|this|that|me|us|you)$/.test(tokens[at + 1]?.text ?? '')
  )
}

/** Up to a number of tokens from a position on, verbatim; `after` are words that do not end it. */
function writtenFrom(
  tokens: readonly Token[],
  at: number,
  most: number,
  after: readonly string[],
): { end: number; value: Written }[] {
  const found: { end: number; value: Written }[] = []
  for (let end = at; end < tokens.length && end < at + most; end++) {
    const token = tokens[end]
    if (!token || token.kind === 'quote' || token.unquoted) break
    if (!(end > at && after.includes(token.text)) && !isOwnEnd(tokens, end + 1))
      found.push({ end: end + 1, value: { written: [tokens[at]?.start ?? 0, token.end] } })
  }
  return found
}

/** New texts: where they end depends on what follows. */
export function textScanners({ after_text: after, goes_on: goesOn }: SmallWords) {
  const free: Scanner = (tokens, at) => writtenFrom(tokens, at, LONGEST_TEXT, after)
  /** The same with a capital at the beginning: a name or a text rather than an instruction. */
  const capital: Scanner = (tokens, at, context) => (tokens[at]?.capital ? free(tokens, at, context) : [])
  /** The same up to a comma: one entry of a list. */
  const entry: Scanner = (tokens, at, context) => {
    const comma = tokens.findIndex(({ text }, i) => i > at && text === ',')
    return capital(comma < 0 ? tokens : tokens.slice(0, comma), at, context)
  }
  /** The name of a version: everything up to where something else begins. */
  const versionName: Scanner = (tokens, at, context) => {
    // what follows a file's name is not part of it
    if (tokens[tokens[at]?.pause ? at + 1 : at]?.kind === 'file') return []
    const end = tokens.findIndex(({ text }, i) => i > at && (text === ',' || goesOn.includes(text)))
    return free(tokens.slice(0, end < 0 ? tokens.length : end), at, context).slice(-1)
  }
  /** A font's name. */
  const family: Scanner = (tokens, at) => {
    const found = writtenFrom(tokens, at, 3, after)
    return tokens[at]?.capital
      ? found.filter(({ end }) => tokens.slice(at, end).every(({ kind }) => kind === 'word'))
      : []
  }
  return { free, capital, entry, family, version_name: versionName }
}
