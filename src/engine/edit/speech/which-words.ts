import type { Editing } from '../editing.ts'
import type { Params } from '../operation.ts'
import type { HeardWord } from './heard.ts'
import { lettersOf, textOf } from './tokens.ts'

/** A run of consecutive words in the film, by position. */
export interface Run {
  first: number
  last: number
}

/** The runs of words of an edit. @returns a problem if there are none */
export function runsOf(edit: Editing, heard: readonly HeardWord[], params: Params<'cut_words'>): Run[] | string {
  return params.phrase === undefined
    ? byNumber(edit, heard, params.words ?? [])
    : byPhrase(edit, heard, params.phrase, params.all ?? false)
}

function byNumber(
  { words }: Editing,
  heard: readonly HeardWord[],
  ranges: readonly (readonly [number, number])[],
): Run[] | string {
  const runs: Run[] = []
  for (const [from, to] of ranges) {
    const places = heard.flatMap(({ index }, place) => (index >= from && index <= to ? [place] : []))
    if (places.length === 0) {
      const numbers = heard.map(({ index }) => index)
      return words.noSuchWords(from, to, Math.min(...numbers), Math.max(...numbers))
    }
    runs.push(...inRuns(places))
  }
  return joinedRuns(runs)
}

/** Finds a phrase ignoring punctuation, case and spaces. */
function byPhrase(
  { words, draft }: Editing,
  heard: readonly HeardWord[],
  phrase: string,
  all: boolean,
): Run[] | string {
  const found = phrasesIn(heard, phrase)
  const [only, another] = found
  if (!only) return words.notSaid(phrase)
  if (!another || all) return joinedRuns(found)
  const { fps } = draft.canvas
  return words.saidOften(
    phrase,
    found.map(({ first, last }) => ({
      from: heard[first]?.index ?? 0,
      to: heard[last]?.index ?? 0,
      at: (heard[first]?.from ?? 0) / fps,
    })),
  )
}

/** Runs of whole words that match a phrase by letters. */
export function phrasesIn(heard: readonly HeardWord[], phrase: string): Run[] {
  const wanted = lettersOf(phrase)
  if (wanted === '') return []
  const letters = heard.map(({ text }) => lettersOf(text))
  const starts = new Map<number, number>()
  const ends = new Map<number, number>()
  let at = 0
  for (const [place, each] of letters.entries()) {
    if (each === '') continue
    starts.set(at, place)
    at += each.length
    ends.set(at, place)
  }
  const whole = letters.join('')
  const runs: Run[] = []
  for (let from = whole.indexOf(wanted); from >= 0; ) {
    const [first, last] = [starts.get(from), ends.get(from + wanted.length)]
    const exact = first !== undefined && last !== undefined
    if (exact) runs.push({ first, last })
    from = whole.indexOf(wanted, from + (exact ? wanted.length : 1))
  }
  return runs
}

/** Groups sorted positions into runs. */
export function inRuns(places: readonly number[]): Run[] {
  const runs: Run[] = []
  for (const place of places) {
    const run = runs.at(-1)
    if (run && run.last === place - 1) run.last = place
    else runs.push({ first: place, last: place })
  }
  return runs
}

/** Sorts runs and joins adjacent ones. */
export function joinedRuns(runs: readonly Run[]): Run[] {
  return inRuns([...new Set(runs.flatMap(placesOf))].sort((a, b) => a - b))
}

export function placesOf({ first, last }: Run): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i)
}

/** Quotes runs of words: the first ones, and the number of others. */
export function quotesOf(heard: readonly HeardWord[], runs: readonly Run[], most: number): string[] {
  return runs.slice(0, most).map(({ first, last }) => textOf(heard.slice(first, last + 1).map(({ text }) => text)))
}
