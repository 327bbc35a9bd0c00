import { evenLines } from './even-lines.ts'

/** Line breaking. Pure: the caller measures widths. */

/** Limit for drawn texts, in graphemes. */
const MAX_CHARACTERS = 400

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })
const words = new Intl.Segmenter('zh', { granularity: 'word' })

/** The drawable part of a text: no control characters, no endless runs, at most 400 characters (then an ellipsis). */
export function drawable(text: string): string {
  const clean = text
    .slice(0, MAX_CHARACTERS * 10)
    .replace(/\r\n?/g, '\n')
    .replace(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\ufeff]/gu, (c) => (c === '\n' ? c : c === '\t' ? ' ' : ''))
    .replace(/\n{3,}/g, '\n\n')
    .trim()
  const characters = split(clean)
  if (characters.length <= MAX_CHARACTERS && text.length <= MAX_CHARACTERS * 10) return clean
  return `${characters.slice(0, MAX_CHARACTERS - 1).join('')}…`
}

/** Splits a text into graphemes: an emoji with its joiners is one. */
export function split(text: string): string[] {
  return [...graphemes.segment(text)].map((segment) => segment.segment)
}

/** Number of characters drawn (the `length` for a typewriter). */
export function textLength(text: string): number {
  return split(drawable(text)).filter((character) => !/^\s$/.test(character)).length
}

/** Wraps to lines no wider than `width`, balanced without adding a line. */
export function wrap(text: string, width: number, measure: (line: string) => number): string[] {
  return text.split('\n').flatMap((paragraph) => wrapEvenly(paragraph.trim(), width, measure))
}

function wrapEvenly(paragraph: string, width: number, measure: (line: string) => number): string[] {
  const pieces = breakable(paragraph, width, measure)
  const lines = fill(pieces, width, measure)
  if (lines.length < 2 || lines.length > MOST_EVEN) return lines
  const even = evenLines(pieces, lines.length, width, measure)
  return even.every((line) => measure(line) <= width) ? even : lines
}

/** Longer texts are not balanced but filled line by line. */
const MOST_EVEN = 8

function fill(pieces: string[], width: number, measure: (line: string) => number): string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of pieces) {
    if (line !== '' && measure((line + piece).trimEnd()) > width) {
      lines.push(line.trim())
      line = piece.trimStart()
    } else line += piece
  }
  lines.push(line.trim())
  return lines
}

/** Width of the widest unbreakable piece. */
export function widest(text: string, measure: (line: string) => number): number {
  return Math.max(
    0,
    ...text
      .split('\n')
      .flatMap((paragraph) => unbroken(paragraph.trim()))
      .map((piece) => measure(piece.trimEnd())),
  )
}

/** The pieces after which a line may break: words with trailing spaces, and words of scripts without spaces. */
function breakable(paragraph: string, width: number, measure: (line: string) => number): string[] {
  const pieces = unbroken(paragraph)
  return pieces.flatMap((piece) => (measure(piece.trimEnd()) > width ? chop(piece, width, measure) : [piece]))
}

function unbroken(paragraph: string): string[] {
  const pieces: string[] = []
  for (const { segment } of words.segment(paragraph)) {
    const before = pieces.at(-1)
    if (before !== undefined && mustFollow(before, segment)) pieces[pieces.length - 1] = before + segment
    else pieces.push(segment)
  }
  return pieces
}

const HAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}ー、。，！？；：]/u
const OPENING = /[\p{Ps}\p{Pi}]$/u
const CLOSING = /^[\p{Pe}\p{Pf}、。，．！？；：…‥,.!?;:%ー々]/u

function mustFollow(before: string, piece: string): boolean {
  if (OPENING.test(before) || CLOSING.test(piece) || /^\s/.test(piece)) return true
  if (/\s$/.test(before)) return false
  return !HAN.test(before.slice(-1)) && !HAN.test(piece.slice(0, 1))
}

/** Splits a word that is too long for a line. */
function chop(word: string, width: number, measure: (line: string) => number): string[] {
  return fill(split(word), width, measure)
}
