import { EN, type Term } from './en.ts'
import { VALUES, type ValueTerm } from './values.ts'
import { ZH } from './zh.ts'

/** All that a phrase can mean. */
export interface Entry {
  terms: Set<Term>
  values: Map<ValueTerm, string>
}

interface Phrase {
  words: string[]
  entry: Entry
}

/** English phrases by their first word, and Chinese words by their first character; the longest first. */
const phrases = new Map<string, Phrase[]>()
const characters = new Map<string, { surface: string; entry: Entry }[]>()
const entries = new Map<string, Entry>()

const isHan = (text: string) => /\p{Script=Han}/u.test(text)
export const words = (text: string): string[] => text.toLowerCase().match(/[a-z]+(?:'[a-z]*)*|\d+|[^\sa-z\d-]/g) ?? []

function entryOf(surface: string): Entry {
  const key = isHan(surface) ? surface : words(surface).join(' ')
  const known = entries.get(key)
  if (known) return known
  const entry: Entry = { terms: new Set(), values: new Map() }
  entries.set(key, entry)
  if (isHan(surface)) {
    const first = surface[0] ?? ''
    characters.set(first, [...(characters.get(first) ?? []), { surface, entry }])
  } else {
    const parts = words(surface)
    const first = parts[0] ?? ''
    phrases.set(first, [...(phrases.get(first) ?? []), { words: parts, entry }])
  }
  return entry
}

function load(): void {
  // the keys of both tables are terms
  for (const table of [EN, ZH])
    for (const [term, surfaces] of Object.entries(table))
      for (const surface of surfaces.split('|')) entryOf(surface).terms.add(term as Term)
  for (const [term, table] of Object.entries(VALUES))
    for (const [value, surfaces] of Object.entries(table))
      for (const surface of surfaces.split('|')) {
        const { values } = entryOf(surface)
        // the keys of the table are its terms
        if (!values.has(term as ValueTerm)) values.set(term as ValueTerm, value)
      }
  // FFmpeg's own names of transitions, and the dotted rest of the values as they are
  for (const name of Object.keys(VALUES.transition)) if (name !== 'varied') entryOf(name).values.set('transition', name)
  for (const list of phrases.values()) list.sort((a, b) => b.words.length - a.words.length)
  for (const list of characters.values()) list.sort((a, b) => b.surface.length - a.surface.length)
}
load()

/** A word and what it may be an inflection of. */
export function lemmas(word: string): string[] {
  const forms = [word]
  const bare = word.replace(/'s?$/, '')
  if (bare !== word) forms.push(bare)
  if (word.length > 3 && word.endsWith('s') && !word.endsWith('ss')) forms.push(word.slice(0, -1))
  if (word.length > 4 && word.endsWith('es')) forms.push(word.slice(0, -2))
  if (word.length > 4 && word.endsWith('ies')) forms.push(`${word.slice(0, -3)}y`)
  for (const ending of ['ed', 'ing']) {
    if (word.length < ending.length + 3 || !word.endsWith(ending)) continue
    const stem = word.slice(0, -ending.length)
    forms.push(stem, `${stem}e`)
    if (stem.at(-1) === stem.at(-2)) forms.push(stem.slice(0, -1))
  }
  return forms
}

export interface Word {
  text: string
  start: number
  end: number
}

/** Is this a word or phrase of the vocabulary as it stands, not only by its inflection? */
export const isSurface = (text: string): boolean => entries.has(text)

/** The kind of something that a word or phrase names: its transition, its filter. */
export const namedValue = (text: string, term: ValueTerm): string | undefined =>
  entries.get(isHan(text) ? text.trim() : words(text).join(' '))?.values.get(term)

/** What a word stands for that people film, where it means nothing else: `beach` of 海滩. */
export function thingOf(text: string): string | undefined {
  const entry = entries.get(text)
  return entry?.terms.size === 0 && entry.values.size === 1 ? entry.values.get('thing') : undefined
}

const ROLES: readonly Term[] = [
  'captions',
  'voice',
  'music',
  'originalSound',
  'sound',
  'logo',
  'title',
  'text',
  'intro',
  'outro',
  'start',
  'end',
  'background',
  'video',
]

/** Does a word name a part of any video, such as its captions, so that a file of that name is not what it means? */
export const isRole = (text: string): boolean => ROLES.some((term) => entries.get(text)?.terms.has(term))

/** The longest English phrase at `ahead[0]`, with how many words it takes; a word in several forms has the meanings of all. */
export function phraseAt(ahead: readonly Word[]): { entry: Entry; length: number } | undefined {
  const forms = ahead.map((word) => lemmas(word.text))
  let length = 0
  let found: Entry[] = []
  for (const form of forms[0] ?? [])
    for (const { words: wanted, entry } of phrases.get(form) ?? []) {
      if (wanted.length < length) break
      if (!wanted.every((word, i) => i === 0 || forms[i]?.includes(word))) continue
      found = wanted.length > length ? [entry] : [...found, entry]
      length = wanted.length
    }
  const first = found[0]
  if (!first) return undefined
  return { entry: found.length === 1 ? first : united(found), length }
}

function united(list: readonly Entry[]): Entry {
  const values = new Map(list.toReversed().flatMap((entry) => [...entry.values]))
  return { terms: new Set(list.flatMap((entry) => [...entry.terms])), values }
}

/**
 * The longest Chinese word at `at`; spaces inside it are passed over. A shorter one is taken where the longest would
 * leave a character that begins no word, and the shorter one's next word holds it: 放|上面, not 放上|面.
 */
export function hanAt(text: string, at: number): HanWord | undefined {
  const words = hansAt(text, at)
  const longest = words[0]
  if (!longest || words.length === 1 || !isHan(text[longest.end] ?? '') || hansAt(text, longest.end).length > 0)
    return longest
  return words.find((word) => (hansAt(text, word.end)[0]?.end ?? 0) > longest.end) ?? longest
}

interface HanWord {
  entry: Entry
  end: number
}

/** Every Chinese word at `at`, the longest first. */
function hansAt(text: string, at: number): HanWord[] {
  return (characters.get(text[at] ?? '') ?? []).flatMap(({ surface, entry }) => {
    let i = at
    let matched = true
    for (const character of surface) {
      while (i > at && text[i] === ' ') i += 1
      if (text[i] !== character) {
        matched = false
        break
      }
      i += 1
    }
    return matched ? [{ entry, end: i }] : []
  })
}

/** Known words by length, for repairing a slip of the keyboard. */
const spelled = new Map<number, string[]>()
for (const key of phrases.keys())
  if (key.length >= 4) spelled.set(key.length, [...(spelled.get(key.length) ?? []), key])

/** Is `b` made from `a` by swapping two neighbours, or by one letter left out or put in (from six letters, by one wrong)? */
function oneSlip(a: string, b: string): boolean {
  let i = 0
  while (i < a.length && a[i] === b[i]) i += 1
  const restA = a.slice(i)
  const restB = b.slice(i)
  if (restA.length === restB.length) {
    if (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2)) return true
    return a.length >= 7 && restA.slice(1) === restB.slice(1)
  }
  return restA.slice(1) === restB || restB.slice(1) === restA
}

/** The known word that an unknown one was probably meant to be. A plain ending is passed over. */
export function repaired(word: string): string | undefined {
  if (word.length < 4) return undefined
  for (const form of word.endsWith('s') ? [word, word.slice(0, -1)] : [word])
    for (const length of [form.length, form.length + 1, form.length - 1]) {
      const found = (spelled.get(length) ?? []).find((known) => known[0] === form[0] && oneSlip(form, known))
      if (found) return found
    }
  return undefined
}
