import type { Context } from './context.ts'
import type { Token } from './tokens.ts'
import { latinWords } from './tokens.ts'
import { doer, fileNames } from './values/names.ts'

/** The words in a language's tables, and how others are related to them: the base forms of which they may be inflections. */
export interface Spelling {
  words: ReadonlySet<string>
  forms: (word: string) => readonly string[]
  /** whether it is a number in words */
  isFigure: (token: Token) => boolean
  /** abbreviations, with their full forms */
  short: Readonly<Record<string, string>>
}

/** Shorter words are not corrected. */
const SHORTEST = 5

/**
 * Replaces words that are in no table by the base form of which they are an inflection (`muted`), or by the only word in the
 * tables at a distance of one typing error (`transiton`). Names of files and texts of the timeline are left alone, and so are
 * other names.
 */
export function spelled(all: readonly Token[], { words, forms, short, isFigure }: Spelling, context: Context): Token[] {
  const names = wordsOfNames(context)
  const acts = new Set([...names].map(doer).filter((each) => each !== undefined))
  const tokens = all.flatMap((token) => {
    if (token.kind === 'address' && words.has(token.text.slice(1).toLowerCase())) return parted(token)
    const full =
      token.kind === 'word' && Object.hasOwn(short, token.text) && !names.has(token.text)
        ? short[token.text]
        : undefined
    return full === undefined ? [token] : full.split(' ').map((text) => ({ ...token, text }))
  })
  return tokens.map((token, i) => {
    const { kind, text, capital } = token
    const named = names.has(text) || (/ing$/.test(text) && acts.has(doer(text) ?? ''))
    if (kind !== 'word' || named || isFigure(token) || !/^(?:[a-zà-ÿ']{3,}|w)$/.test(text)) return token
    const known = forms(text).filter((each) => words.has(each))
    if (words.has(text)) return known.length > 0 ? { ...token, forms: known } : token
    const [form] = known
    if (form !== undefined) return { ...token, text: form, forms: known }
    const before = tokens[i - 1]?.kind
    const proper = capital && before !== undefined && before !== 'break'
    const meant = proper ? undefined : (transposed(text, words) ?? slip(text, words))
    return meant === undefined ? { ...token, unknown: true } : { ...token, text: meant }
  })
}

/** `@start`, `#pink`: a word of the language after a sign, not a name. */
function parted({ text, start, end, ...rest }: Token): Token[] {
  return [
    { ...rest, kind: 'mark', text: text.charAt(0), start, end: start + 1 },
    { ...rest, kind: 'word', text: text.slice(1).toLowerCase(), start: start + 1, end },
  ]
}

function wordsOfNames(context: Context): Set<string> {
  const names = [...fileNames(context), ...(context.text ?? []).map(({ text }) => text)]
  return new Set(latinWords(names.join('\n').replace(/[_.-]+/g, ' ')))
}

/** `teh` */
function transposed(word: string, words: ReadonlySet<string>): string | undefined {
  for (let i = 0; i + 1 < word.length; i++) {
    const other = `${word.slice(0, i)}${word.charAt(i + 1)}${word.charAt(i)}${word.slice(i + 2)}`
    if (other !== word && words.has(other)) return other
  }
  return undefined
}

const byLetter = new WeakMap<ReadonlySet<string>, Map<string, string[]>>()

/** Words that are long enough, by first letter. */
function likely(words: ReadonlySet<string>, letter: string): readonly string[] {
  let index = byLetter.get(words)
  if (!index) {
    index = new Map()
    for (const word of words)
      if (word.length >= SHORTEST - 1) index.set(word.charAt(0), [...(index.get(word.charAt(0)) ?? []), word])
    byLetter.set(words, index)
  }
  return index.get(letter) ?? []
}

/** The only word with the same first letter and one letter more, less or different. */
function slip(word: string, words: ReadonlySet<string>): string | undefined {
  if (word.length < SHORTEST) return undefined
  const near = likely(words, word.charAt(0)).filter((each) => oneOff(word, each))
  return near.length === 1 ? near[0] : undefined
}

function oneOff(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let same = 0
  while (same < a.length && a.charAt(same) === b.charAt(same)) same += 1
  const [restA, restB] = [a.slice(same), b.slice(same)]
  return restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1)
}
