import { type Context, clipsIn } from '../context.ts'
import type { Scanner } from '../grammar/grammar.ts'
import { HAN, type Token, tokensOf } from '../tokens.ts'

/** Files by the words of their names, in every language. */

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

/** Files by adjacent words of their names, those with the most words in common; `my game` shows gameplay.mp4. */
export const stem: Scanner = (tokens, at, context) => {
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
  const plays = (stems(context).get(`${word}play`) ?? []).map(({ name }) => name)
  if (plays.length > 0) return [{ end: at + 1, value: [...new Set(plays)] }]
  if (!/ing$/.test(word)) return []
  const acts = [...stems(context)].flatMap(([name, files]) => (doing(word, name) ? files : []))
  return acts.length > 0 ? namedFrom(acts, doing, tokens, at) : []
}

/** A name of the film's only clip, which means the film. */
export const soleClip: Scanner = (tokens, at, context) => {
  const [clip, ...others] = clipsIn(context)
  if (clip === undefined || others.length > 0) return []
  return stem(tokens, at, context).filter(({ value }) => Array.isArray(value) && value.includes(clip.name))
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

/** The parts of a word: `product1` also matches `product 1`. */
export function spelled({ text }: Token): string[] {
  return text.match(/\p{L}+|\d+|[^\p{L}\d_]+/gu) ?? [text]
}
