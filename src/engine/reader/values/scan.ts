import type { Scanner } from '../grammar/grammar.ts'
import type { SmallWords } from '../grammar/language.ts'
import { quotesBetween } from '../lines.ts'
import type { Token } from '../tokens.ts'
import { soleClip, stem } from './names.ts'
import { textScanners, wording, wordingPart } from './wording.ts'

/** Values read from tokens without rules, in every language. */

/** A clock time, s; a ratio that is not a time has no seconds. */
const clock: Scanner = (tokens, at) => {
  const token = tokens[at]
  // the ratio of upright video is hardly ever a time
  return token?.kind === 'clock' && !Number.isNaN(token.value) && token.text !== '9:16'
    ? [{ end: at + 1, value: token.value }]
    : []
}

const one =
  (kind: Token['kind'], value: (token: Token) => unknown): Scanner =>
  (tokens, at) => {
    const token = tokens[at]
    return token?.kind === kind ? [{ end: at + 1, value: value(token) }] : []
  }

/** `c2`, the id of a clip, and those of other elements. */
const id: Scanner = (tokens, at) => {
  const token = tokens[at]
  if (token?.kind === 'word' && /^[ctaorkg]\d+$/.test(token.text)) return [{ end: at + 1, value: token.text }]
  const next = tokens[at + 1]
  return token?.text === 'x' && next?.kind === 'number' && next.start === token.end
    ? [{ end: at + 2, value: `x${next.text}` }]
    : []
}

/** A lookup table by its file's name. */
const cube: Scanner = (tokens, at) => {
  const token = tokens[at]
  return token && (token.kind === 'file' || token.kind === 'quote') && /\.cube$/i.test(token.text)
    ? [{ end: at + 1, value: token.text }]
    : []
}

/** A text in quotation marks, or one that needs none. */
const quote: Scanner = (tokens, at) => {
  const token = tokens[at]
  return token?.kind === 'quote' || token?.kind === 'address' ? [{ end: at + 1, value: token.text }] : []
}

/** Three numbers or more in a row: `3 1 2`, `3, 1, 2`, `3-1-2`. */
const figures: Scanner = (tokens, at) => {
  const found: number[] = []
  let end = at
  for (let next = at; tokens[next]?.kind === 'number'; next = /^[-,]$/.test(tokens[end]?.text ?? '') ? end + 1 : end) {
    found.push(tokens[next]?.value ?? 0)
    end = next + 1
  }
  return found.length > 2 ? [{ end, value: found }] : []
}

/** The scanners of every language, with its own small words. */
export const scannersWith = (words: SmallWords) =>
  ({
    ...textScanners(words),
    quotes: quotesBetween(words.between_texts),
    cube,
    digits: one('number', ({ value }) => value),
    figures,
    clock,
    ratio: one('clock', ({ text }) => text),
    quote,
    filename: one('file', ({ text }) => text),
    hex: one('color', ({ text }) => text.toUpperCase()),
    link: one('link', ({ text }) => text),
    stem,
    sole_clip: soleClip,
    wording,
    wording_part: wordingPart,
    id,
  }) satisfies Record<string, Scanner>
