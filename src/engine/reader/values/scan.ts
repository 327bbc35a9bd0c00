import type { Context } from '../context.ts'
import type { Scanner } from '../grammar/grammar.ts'
import { HAN, type Token, tokensOf } from '../tokens.ts'

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

/** All files that a message may mention, by name. */
export function fileNames(context: Context): string[] {
  const { uploads, video = [], audio = [], overlays = [], captions } = context
  const all = [...uploads, ...video, ...audio, ...overlays].map(({ name }) => name)
  return [...new Set([...all, ...(captions ? [captions.source] : [])])].filter((name) => name !== '')
}

interface Stem {
  name: string
  words: readonly string[]
}

const stemsOf = new WeakMap<Context, Map<string, Stem[]>>()

/** Files by each word of their names. */
function stems(context: Context): Map<string, Stem[]> {
  const known = stemsOf.get(context)
  if (known) return known
  const made = new Map<string, Stem[]>()
  for (const name of fileNames(context)) {
    const stem = name
      .replace(/\.[^.]*$/, '')
      .replace(/[_.-]+/g, ' ')
      .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
      .replace(/(\p{L})(\d)/gu, '$1 $2')
    const words = tokensOf(stem, []).map(({ text }) => text)
    for (const word of new Set(words)) made.set(word, [...(made.get(word) ?? []), { name, words }])
    // "lofi" is written "lo-fi" as well
    for (const joined of words.map((word, i) => `${word}${words[i + 1] ?? ''}`))
      if (/^\p{L}{4,}$/u.test(joined) && !made.has(joined) && !words.includes(joined))
        made.set(joined, [{ name, words: [joined] }])
  }
  stemsOf.set(context, made)
  return made
}

/** Words that do not refer to a file by themselves, whatever its name. */
const WEAK =
  /^(?:\d+|\p{L}|照片|视频|图片|音乐|片段|文件|final|the|a|an|of|and|to|in|on|at|it|v\d*|my|img|dsc|vid|mov|clip|video|photo|image|pic|picture|copy|new)$/u

/** Chinese has no spaces: there, a word has at least two characters. */
function telling(said: readonly string[]): boolean {
  const han = said.filter((word) => HAN.test(word)).join('')
  return said.some((word) => !WEAK.test(word)) || (han.length > 1 && !WEAK.test(han))
}

type Same = (said: string, name: string | undefined) => boolean

const spelledSo: Same = (said, name) => said === name

/** `the ring` shows rings.jpg: a word in singular and plural. */
const oneOrMore: Same = (said, name) =>
  name !== undefined && /^[a-z]{3,}$/.test(said) && (name === `${said}s` || said === `${name}s`)

/** `the frying clip` shows fry.mp4 */
const doing: Same = (said, name) =>
  name !== undefined && said !== name && doer(said) !== undefined && doer(said) === doer(name)

/** A word without *-ing*; undefined if too short. */
export function doer(word: string): string | undefined {
  const bare = word.replace(/(?:ing|e)$/, '').replace(/([b-df-hj-np-tv-z])\1$/, '$1')
  return /^[a-z]{3,}$/.test(bare) ? bare : undefined
}

/** Least length of two words that a name writes as one: `face cam` for facecam.mp4. */
const SHORTEST_COMPOUND = 6

/** Files by adjacent words of their names, those with the most words in common. */
const stem: Scanner = (tokens, at, context) => {
  const first = tokens[at]
  if (!first || first.kind === 'quote' || first.kind === 'break') return []
  const [word = ''] = spelled(first)
  const next = tokens[at + 1]
  const joined = next?.kind === 'word' && first.kind === 'word' ? `${word}${next.text}` : undefined
  const compound = joined === undefined || joined.length < SHORTEST_COMPOUND ? [] : (stems(context).get(joined) ?? [])
  if (compound.length > 0) return [{ end: at + 2, value: [...new Set(compound.map(({ name }) => name))] }]
  const exact = stems(context).get(word)
  if (exact) return namedFrom(exact, spelledSo, tokens, at)
  const others = [`${word}s`, word.replace(/s$/, '')].flatMap((each) => stems(context).get(each) ?? [])
  if (others.length > 0) return namedFrom(others, oneOrMore, tokens, at)
  if (!/ing$/.test(word)) return []
  const acts = [...stems(context)].flatMap(([name, files]) => (doing(word, name) ? files : []))
  return acts.length > 0 ? namedFrom(acts, doing, tokens, at) : []
}

function namedFrom(
  files: readonly Stem[],
  same: Same,
  tokens: readonly Token[],
  at: number,
): { end: number; value: string[] }[] {
  const ends = new Map<number, Set<string>>()
  for (const { name, words } of files) {
    for (const from of words.keys()) {
      let next = at
      let used = from
      const said: string[] = []
      for (;;) {
        const token = tokens[next]
        const parts = token && token.kind !== 'quote' ? spelled(token) : []
        if (parts.length === 0 || !parts.every((part, i) => same(part, words[used + i]))) break
        said.push(...parts)
        used += parts.length
        next += 1
        if (telling(said) || said.length === words.length) ends.set(next, (ends.get(next) ?? new Set()).add(name))
      }
    }
  }
  return [...ends].map(([end, names]) => ({ end, value: [...names] }))
}

/** Files by words for what they show, for languages other than that of their names. */
export function namedBy(nouns: ReadonlyMap<string, readonly string[]>): Scanner {
  const longest = Math.max(...[...nouns.keys()].map((noun) => noun.length))
  return (tokens, at, context) =>
    Array.from({ length: longest }, (_, i) => at + i + 1).flatMap((end) => {
      const said = tokens.slice(at, end)
      const words = said.length === end - at ? (nouns.get(said.map(({ text }) => text).join('')) ?? []) : []
      const files = words.flatMap((word) => stems(context).get(word) ?? []).map(({ name }) => name)
      return files.length > 0 ? [{ end, value: [...new Set(files)] }] : []
    })
}

/** `product1` also matches `product 1`. */
function spelled({ text }: Token): string[] {
  return text.match(/\p{L}+|\d+|[^\p{L}\d_]+/gu) ?? [text]
}

const wordingsOf = new WeakMap<Context, { text: string; words: readonly string[] }[]>()

/** A text of the timeline, written without quotation marks. */
const wording: Scanner = (tokens, at, context) => {
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
const wordingPart: Scanner = (tokens, at, context) => {
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

/** Words after a text that do not belong to it. */
const AFTERWORDS = new Set(['instead', 'please', 'pls', 'plz', 'thanks', 'though'])

/** Up to a number of tokens from a position on, verbatim. */
function writtenFrom(tokens: readonly Token[], at: number, most: number): { end: number; value: Written }[] {
  const found: { end: number; value: Written }[] = []
  for (let end = at; end < tokens.length && end < at + most; end++) {
    const token = tokens[end]
    if (!token || token.kind === 'quote') break
    if (!(end > at && AFTERWORDS.has(token.text)))
      found.push({ end: end + 1, value: { written: [tokens[at]?.start ?? 0, token.end] } })
  }
  return found
}

/** A text without quotation marks: where it ends depends on what follows. */
const free: Scanner = (tokens, at) => writtenFrom(tokens, at, LONGEST_TEXT)

/** The same with a capital at the beginning: a name or a text rather than an instruction. */
const capital: Scanner = (tokens, at) => (tokens[at]?.capital ? writtenFrom(tokens, at, LONGEST_TEXT) : [])

/** The same up to a comma: one entry of a list. */
const entry: Scanner = (tokens, at, context) => {
  const comma = tokens.findIndex(({ text }, i) => i > at && text === ',')
  return capital(comma < 0 ? tokens : tokens.slice(0, comma), at, context)
}

/** Words that begin something else. */
const GOES_ON = new Set([',', 'but', 'and', 'then', 'without', 'before', 'after', '但', '然', '并', '再'])

/** The name of a version: everything up to where something else begins. */
const versionName: Scanner = (tokens, at) => {
  const comma = tokens.findIndex(({ text }, i) => i > at && GOES_ON.has(text))
  return writtenFrom(tokens.slice(0, comma < 0 ? tokens.length : comma), at, LONGEST_TEXT).slice(-1)
}

/** A font's name. */
const family: Scanner = (tokens, at) => {
  const found = writtenFrom(tokens, at, 3)
  return tokens[at]?.capital
    ? found.filter(({ end }) => tokens.slice(at, end).every(({ kind }) => kind === 'word'))
    : []
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

export const SCANNERS = {
  cube,
  digits: one('number', ({ value }) => value),
  clock,
  ratio: one('clock', ({ text }) => text),
  quote,
  filename: one('file', ({ text }) => text),
  hex: one('color', ({ text }) => text.toUpperCase()),
  link: one('link', ({ text }) => text),
  stem,
  wording,
  wording_part: wordingPart,
  free,
  capital,
  entry,
  family,
  version_name: versionName,
  id,
} satisfies Record<string, Scanner>
