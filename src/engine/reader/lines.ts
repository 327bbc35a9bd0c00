import type { Scanner } from './grammar/grammar.ts'
import type { Token } from './tokens.ts'

/** Several texts or files in a list. */

const PUNCTUATION = [',', '/', '|', '&']

export interface Quotes {
  quotes: readonly string[]
}

/**
 * `"A", "B" and "C"` as `Quotes`: at least two.
 * @param words between two of them, besides punctuation
 */
export const quotesBetween = (words: readonly string[]): Scanner => {
  const between = new Set([...PUNCTUATION, ...words])
  return (tokens, at) => {
    const found: string[] = []
    let end = at
    for (let next = at; tokens[next]?.kind === 'quote'; ) {
      found.push(tokens[next]?.text ?? '')
      end = next + 1
      next = end
      while (between.has(tokens[next]?.text ?? '')) next += 1
    }
    return found.length > 1 ? [{ end, value: { quotes: found } }] : []
  }
}

/** A text in a list, up to a slash or the end of its sentence or line. */
const PART = String.raw`(?:(?![.!?。！？](?:\s|$))[^\n/"“”「」])+`
const SLASHED = new RegExp(String.raw`(?<=[:：]\s?|\b(?:are|say|read)\s)${PART}(?: ?/ ?${PART})+`, 'gi')
/** Times, names of files and the like, which are not texts. */
const FIGURES = /\d[:：]\d|\.(?:mp4|mov|jpe?g|png|webm|mp3|wav)\b|https?:/i

/**
 * The texts of lists without quotes, `The lines are: Autumn Camp / Book now`, by where they begin.
 * @param names of files, which are not texts
 */
export function slashedLines(message: string, names: readonly string[]): ReadonlyMap<number, string> {
  const parts = new Map<number, string>()
  for (const { 0: list, index } of message.matchAll(SLASHED)) {
    if (FIGURES.test(list) || names.some((name) => list.includes(name)) || !/\s\/|\/\s/.test(list)) continue
    let at = index
    for (const part of list.split('/')) {
      const text = part.trim()
      if (text !== '') parts.set(at + part.indexOf(text), text)
      at += part.length + 1
    }
  }
  return parts
}

/**
 * Tokens in which files on lines of their own are one list, as if there were commas between them. After a colon, it belongs to the
 * sentence before it.
 */
export function withListedFiles(tokens: readonly Token[]): Token[] {
  const isBreak = (i: number) => tokens[i] === undefined || tokens[i]?.kind === 'break'
  const isFileLine = (i: number) => tokens[i]?.kind === 'file' && isBreak(i - 1) && isBreak(i + 1)
  return tokens.flatMap((token, i) => {
    if (token.kind !== 'break' || !isFileLine(i + 1)) return [token]
    if (isFileLine(i - 1)) return [{ ...token, kind: 'mark' as const, text: ',' }]
    return tokens[i - 1]?.text === ':' && isFileLine(i + 3) ? [] : [token]
  })
}
