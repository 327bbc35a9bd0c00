import type { Cue } from '../draft.ts'
import { wordsIn } from './tokens.ts'

/** A word of a caption. */
export interface CueWord {
  /** as in the caption, with punctuation */
  text: string
  /** characters of the caption's text, `to` exclusive */
  from: number
  to: number
  /** frames from the caption's beginning */
  at: number
  frames: number
}

/** The words of a caption with their times; empty if unknown or if its text changed. */
export function wordsOfCue({ text, said = [] }: Pick<Cue, 'text' | 'said'>): CueWord[] {
  const words = wordsIn(text)
  if (words.length === 0 || said.length !== words.length * 2) return []
  let from = 0
  return words.map((word, i) => {
    const found = text.indexOf(word, from)
    const start = found < 0 ? from : found
    from = start + word.length
    return { text: word, from: start, to: from, at: said[2 * i] ?? 0, frames: said[2 * i + 1] ?? 0 }
  })
}

/** Removes words from a caption, including leftover spaces and empty lines; null if nothing is left. */
export function withoutWords(cue: Cue, gone: ReadonlySet<number>): Cue | null {
  const words = wordsOfCue(cue)
  const left = words.filter((_, i) => !gone.has(i))
  if (left.length === 0) return null
  let text = ''
  let at = 0
  for (const [i, { from, to }] of words.entries()) {
    text += gone.has(i) ? cue.text.slice(at, from) : cue.text.slice(at, to)
    at = to
  }
  const rest = tidied(text + cue.text.slice(at))
  // capitalises the new beginning of a sentence
  const begins = gone.has(0) && /^\p{Lu}/u.test(cue.text)
  return { ...cue, text: begins ? capital(rest) : rest, said: left.flatMap(({ at, frames }) => [at, frames]) }
}

function capital(text: string): string {
  const [first = ''] = text
  return first.toUpperCase() + text.slice(first.length)
}

function tidied(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/ {2,}/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n')
}
