import { spread, type Word } from '../../edit/speech/word.ts'
import { seconds } from './cue.ts'

/** Word timings: WebVTT's time stamps between words, and ASS karaoke durations. */

const STAMP = /<((?:\d{1,4}:)?\d{1,2}:\d{1,2}\.\d{1,6})>/

interface Line {
  start: number
  end: number
  /** with their markup */
  lines: readonly string[]
}

/**
 * The words of each non-empty line of a WebVTT cue; undefined without time stamps.
 * @param plain a piece without its markup
 */
export function stampedWords(cue: Line, plain: (raw: string) => string): Word[][] | undefined {
  if (!cue.lines.some((line) => STAMP.test(line))) return undefined
  let at = cue.start
  const pieces = cue.lines.map((line) => {
    const [first = '', ...rest] = line.split(new RegExp(STAMP, 'g'))
    const parts = [{ text: first, start: at }]
    for (let i = 0; i < rest.length; i += 2) {
      at = Math.max(at, seconds(rest[i] ?? ''))
      parts.push({ text: rest[i + 1] ?? '', start: at })
    }
    return parts
  })
  const starts = pieces.flat().map(({ start }) => start)
  let count = 0
  return pieces
    .map((parts) =>
      parts.flatMap(({ text, start }) => {
        const end = Math.max(start, starts.slice(++count).find((next) => next > start) ?? cue.end)
        return exact(spread(plain(text), start, Math.min(end, Math.max(start, cue.end))))
      }),
    )
    .filter((words) => words.length > 0)
}

/** A piece of a single word has exact times. */
function exact(words: Word[]): Word[] {
  const [only, another] = words
  if (!only || another) return words
  const { estimated: _, ...word } = only
  return [word]
}

const KARAOKE = /\{[^{}]{0,200}?\\[kK][fo]?(\d{1,6})[^{}]{0,200}\}/

/** The words of an ASS karaoke line, whose pieces have durations in 1/100 s. */
export function sungWords(raw: string, start: number, plain: (raw: string) => string): Word[] | undefined {
  const [before = '', ...rest] = raw.split(new RegExp(KARAOKE, 'g'))
  if (rest.length === 0) return undefined
  let at = start
  let syllables: { text: string; start: number; end: number }[] = before.trim()
    ? [{ text: before, start, end: start }]
    : []
  for (let i = 0; i < rest.length; i += 2) {
    const end = at + Number(rest[i]) / 100
    syllables.push({ text: plain(rest[i + 1] ?? ''), start: at, end })
    at = end
  }
  syllables = joinedSyllables(syllables)
  return syllables.flatMap((piece) => exact(spread(piece.text, piece.start, piece.end)))
}

/** Joins syllables without a space between them. */
function joinedSyllables(pieces: readonly { text: string; start: number; end: number }[]) {
  const words: { text: string; start: number; end: number }[] = []
  for (const piece of pieces) {
    const last = words.at(-1)
    const goesOn = last !== undefined && /[\p{L}'’-]$/u.test(last.text) && /^[\p{L}'’-]/u.test(piece.text)
    if (last && goesOn) {
      last.text += piece.text
      last.end = piece.end
    } else words.push({ ...piece })
  }
  return words
}
