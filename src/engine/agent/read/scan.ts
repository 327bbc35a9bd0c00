import { RESOLUTIONS } from '../../../protocol/sizes.ts'
import type { Term } from '../vocabulary/en.ts'
import { hanAt, phraseAt, repaired, type Word, words } from '../vocabulary/lexicon.ts'
import { fractionEn, numeralEn, numeralZh, ordinalEn } from './number.ts'
import type { Token, Value } from './token.ts'

const ASPECTS = new Set(
  '9:16 16:9 1:1 4:5 5:4 4:3 3:4 21:9 2:3 3:2 16:10 9:21 2:1 1:2 18:9 9:18 2.35:1 2.39:1 1.85:1 1.91:1 10:16'.split(
    ' ',
  ),
)
const HAN = /\p{Script=Han}/u
/** Passed over between the words of a phrase. */
const NOTHING = new Set([' ', '\t', '-', '_'])

const ENDING = /^\.(?:srt|vtt|ass|mp4|mov|webm|gif|mp3|wav|mkv|jpe?g|png)\b/

/** Written without the apostrophe. */
const CONTRACTED: Record<string, string> = Object.assign(Object.create(null), {
  dont: "don't",
  doesnt: "doesn't",
  didnt: "didn't",
  isnt: "isn't",
  arent: "aren't",
  cant: "can't",
  wont: "won't",
  shouldnt: "shouldn't",
  whats: "what's",
  thats: "that's",
  theres: "there's",
  im: "i'm",
  ive: "i've",
  youre: "you're",
  theyre: "they're",
  lets: "let's",
})

/** The next English words from `at`, for finding phrases. */
function wordsAhead(text: string, at: number, stop: number): Word[] {
  const ahead: Word[] = []
  const pattern = /([a-z]+(?:'[a-z]*)*|\d+|[%×°@&"])|([\s-]+)|./gy
  pattern.lastIndex = at
  while (ahead.length < 7) {
    const found = pattern.exec(text)
    if (found === null || found.index >= stop || (found[1] === undefined && found[2] === undefined)) break
    if (found[1] !== undefined)
      ahead.push({ text: CONTRACTED[found[1]] ?? found[1], start: found.index, end: pattern.lastIndex })
  }
  return ahead
}

function aspect(text: string): Value | undefined {
  const [, a, b] = /^(\d+(?:\.\d+)?)\s*[:：比x×]\s*(\d+)$/.exec(text) ?? []
  const value = `${a}:${b}`
  return ASPECTS.has(value) ? { kind: 'aspect', value } : undefined
}

function clock(text: string): Value | undefined {
  const parts = text.split(/[:：]/).map(Number)
  if (parts.length < 2 || parts.slice(1).some((part) => part >= 60)) return undefined
  return { kind: 'time', seconds: parts.reduce((sum, part) => sum * 60 + part, 0), clock: true }
}

const NUMERIC: readonly { pattern: RegExp; read: (found: string) => Value | undefined }[] = [
  {
    pattern: /\d{3,4}\s*(?:[x×*乘]|by)\s*\d{3,4}(?!\d)/y,
    read: (found) => {
      const [width = 0, height = 0] = found.split(/[x×*乘]|by/).map(Number)
      return { kind: 'size', width, height }
    },
  },
  // clip 1: 2x is no 1:2
  {
    pattern:
      /(?<!(?:clip|photo|video|shot|picture|image|scene|segment|slide|step|between \d+ (?:and|&)) ?#?)\d+(?:\.\d+)?\s*:\s*\d{1,2}(?![\d:]|\.\d)/y,
    read: aspect,
  },
  { pattern: /\d+比\d+/y, read: aspect },
  { pattern: /\d{1,2}\s?[x×]\s?\d{1,2}(?![\dx×.])/y, read: aspect },
  { pattern: /\d{1,3}:\d{2}(?::\d{2})?(?:\.\d+)?(?!\d)/y, read: clock },
  {
    pattern: new RegExp(`(?:${RESOLUTIONS.join('|')})[pi](?![a-z])`, 'y'),
    read: (found) => ({ kind: 'resolution', value: `${Number.parseInt(found, 10)}p` }),
  },
  { pattern: /[248]k(?![a-z\d])/y, read: (found) => ({ kind: 'resolution', value: found }) },
  {
    pattern: /\d+\s*\/\s*\d+(?!\d)/y,
    read: (found) => {
      const [a = 0, b = 0] = found.split('/').map(Number)
      return b > a ? { kind: 'fraction', value: a / b } : undefined
    },
  },
  { pattern: /\d+(?:st|nd|rd|th)(?![a-z])/y, read: (found) => ({ kind: 'ordinal', n: Number.parseInt(found, 10) }) },
  {
    pattern: /\d{1,3}(?:,\d{3})+(?!\d)/y,
    read: (found) => ({ kind: 'number', value: Number(found.replaceAll(',', '')) }),
  },
  { pattern: /\d+(?:\.\d+)?|\.\d+/y, read: (found) => ({ kind: 'number', value: Number(found) }) },
]

function numeric(text: string, at: number): Token | undefined {
  for (const { pattern, read } of NUMERIC) {
    pattern.lastIndex = at
    const found = pattern.exec(text)?.[0]
    const value = found === undefined ? undefined : read(found)
    if (found !== undefined && value) return { start: at, end: at + found.length, text: found, value }
  }
  return undefined
}

const HEX = /#[\da-f]{6}(?![\da-f])|#[\da-f]{3}(?![\da-f])/y

function hex(text: string, at: number): Token | undefined {
  HEX.lastIndex = at
  const found = HEX.exec(text)?.[0]
  if (found === undefined) return undefined
  const long = found.length === 4 ? [...found.slice(1)].map((c) => c + c).join('') : found.slice(1)
  return { start: at, end: at + found.length, text: found, value: { kind: 'colour', value: `#${long.toUpperCase()}` } }
}

/** An English word: a number, a phrase of the vocabulary, or a word that means nothing here. */
function latin(text: string, at: number, stop: number): Token {
  const ahead = wordsAhead(text, at, stop)
  const first = ahead[0] ?? { text: text[at] ?? '', start: at, end: at + 1 }
  const plain = ahead.map((word) => word.text)
  const upTo = (length: number) => ahead[length - 1]?.end ?? first.end
  const token = (length: number, value: Value): Token => ({
    start: at,
    end: upTo(length),
    text: plain.slice(0, length).join(' ') || first.text,
    value,
  })
  const phrase = phraseAt(ahead)
  const number = numeralEn(plain) ?? fractionEn(plain)
  const ordinal = ordinalEn(first.text)
  if (phrase && phrase.length > (number?.length ?? 0) && !(phrase.length === 1 && ordinal !== undefined))
    return { ...token(phrase.length, { kind: 'term' }), terms: phrase.entry.terms, values: phrase.entry.values }
  if (number) return token(number.length, { kind: number.kind, value: number.value })
  if (ordinal !== undefined)
    return { ...token(1, { kind: 'ordinal', n: ordinal }), terms: phrase?.entry.terms, values: phrase?.entry.values }
  const guessed = /^[a-z]+$/.test(first.text) ? repaired(first.text) : undefined
  const mended = first.text.length <= 4 && takesAway(guessed) ? undefined : guessed
  const place = mended === undefined ? undefined : ordinalEn(mended)
  const entry = mended === undefined ? undefined : phraseAt([{ ...first, text: mended }])?.entry
  if (entry && place !== undefined)
    return { ...token(1, { kind: 'ordinal', n: place }), text: mended ?? '', terms: entry.terms }
  if (entry) return { ...token(1, { kind: 'term' }), terms: entry.terms, values: entry.values }
  return token(1, { kind: 'word' })
}

/** A short word that is nearly one for deleting may be another; no clip is lost by a guess. */
const takesAway = (word: string | undefined): boolean =>
  word !== undefined &&
  ['delete', 'cut', 'reset'].some((term) => phraseAt([{ text: word, start: 0, end: 0 }])?.entry.terms.has(term as Term))

/** A Chinese word, numeral, or a character that means nothing here. */
function han(text: string, at: number): Token {
  const counted = text[at - 1] === '第'
  const word = counted ? undefined : hanAt(text, at)
  const number = numeralZh(text.slice(at, at + 12))
  const length = word ? word.end - at : 0
  if (
    number &&
    (length <= number.length || (length === 2 && /^[一二两三四五六七八九十]{2}/.test(text.slice(at, at + 2))))
  )
    return {
      start: at,
      end: at + number.length,
      text: text.slice(at, at + number.length),
      value: { kind: 'number', value: number.value },
    }
  if (word)
    return {
      start: at,
      end: word.end,
      text: text.slice(at, word.end),
      value: { kind: 'term' },
      terms: word.entry.terms,
      values: word.entry.values,
    }
  return { start: at, end: at + 1, text: text[at] ?? '', value: { kind: 'word' } }
}

const STRONG = new Set(['.', ';', '!', '?', '\n', '。', '；', '！', '？', '…'])
// what stands in brackets is a part of what stands before them
const WEAK = new Set([',', '，', '、', ':', '[', ']', '/', '|', '•', '*'])

function symbol(text: string, at: number): Token {
  const character = text[at] ?? ''
  const point = character === '.' && /\d/.test(text[at + 1] ?? '') && /\d/.test(text[at - 1] ?? '')
  const value: Value =
    STRONG.has(character) && !point
      ? { kind: 'break', strong: true }
      : WEAK.has(character)
        ? { kind: 'break', strong: false }
        : { kind: 'symbol' }
  const entry = value.kind === 'symbol' ? phraseAt([{ text: character, start: at, end: at + 1 }])?.entry : undefined
  return { start: at, end: at + 1, text: character, value, terms: entry?.terms, values: entry?.values }
}

/**
 * Cuts a folded message into tokens; the shielded pieces stand as they are. Time grows with the length of the message.
 */
export function scan(text: string, shielded: readonly Token[]): Token[] {
  const tokens: Token[] = []
  let next = 0
  let at = 0
  while (at < text.length) {
    const piece = shielded[next]
    if (piece && at >= piece.start) {
      tokens.push(piece)
      at = piece.end
      next += 1
      continue
    }
    const stop = piece?.start ?? text.length
    const character = text[at] ?? ''
    if (
      NOTHING.has(character) &&
      !(character === '-' && /[\d\s]/.test(text[at + 1] ?? ' ') && /\S/.test(text[at + 1] ?? ' '))
    ) {
      at += 1
      continue
    }
    // an .srt file
    if (character === '.' && ENDING.test(text.slice(at, at + 6))) {
      at += 1
      continue
    }
    const token =
      numeric(text, at) ??
      hex(text, at) ??
      (HAN.test(character) ? han(text, at) : /[a-z@&]/.test(character) ? latin(text, at, stop) : symbol(text, at))
    tokens.push(token.end > stop ? { ...token, end: stop } : token)
    at = Math.max(at + 1, Math.min(token.end, stop))
  }
  return tokens
}

export { words }
