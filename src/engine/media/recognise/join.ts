import type { SourceCue } from '../../edit/context.ts'
import { lettersOf, textOf } from '../../edit/speech/tokens.ts'
import { spread, type Word } from '../../edit/speech/word.ts'
import type { RecognisedLine } from './whisper-output.ts'

/** Joins overlapping windows where both have the same words. Pure. */

/** A word of a line. */
type LineWord = Word & { line: number }

/** s by which two windows' times of the same word may differ */
const APART = 2

/**
 * The speech of consecutive windows, each word once.
 * @param windows the lines of each, sorted by beginning; windows may overlap
 */
export function joined(windows: readonly { from: number; lines: readonly RecognisedLine[] }[]): RecognisedLine[] {
  let said: RecognisedLine[] = []
  for (const { from, lines } of windows) {
    const until = said.at(-1)?.end ?? 0
    if (until > from) said = overlapped(said, lines, from, until)
    else said.push(...lines)
  }
  return said
}

/** @param from,until the overlap */
function overlapped(
  before: readonly RecognisedLine[],
  after: readonly RecognisedLine[],
  from: number,
  until: number,
): RecognisedLine[] {
  const near = before.findIndex(({ end }) => end > from - APART)
  const [kept, a] = [before.slice(0, near), wordsOf(before.slice(near))]
  const b = wordsOf(after)
  const [lastOfA, firstOfB] = common(a, b, from, until) ?? apart(a, b, (from + until) / 2)
  const left = linesOf(a.slice(0, lastOfA))
  const seam = left.at(-1)?.end ?? from
  const right = linesOf(b.slice(firstOfB)).map((line) => ({
    ...line,
    ...{ start: Math.max(line.start, seam), end: Math.max(line.end, seam) },
  }))
  return [...kept, ...left, ...right]
}

/** Where to switch from the first to the second: in the middle of their longest common run of words at about the same times. */
function common(
  a: readonly LineWord[],
  b: readonly LineWord[],
  from: number,
  until: number,
): [number, number] | undefined {
  let best: { a: number; b: number; length: number } | undefined
  for (const [i, word] of a.entries()) {
    if (word.end < from - APART) continue
    for (let j = 0; j < b.length && (b[j]?.start ?? until) < until + APART; j++) {
      const length = alike(a, b, i, j)
      if (length > (best?.length ?? 0)) best = { a: i, b: j, length }
    }
  }
  if (!best) return undefined
  const half = Math.ceil(best.length / 2)
  return [best.a + half, best.b + half]
}

function alike(a: readonly LineWord[], b: readonly LineWord[], i: number, j: number): number {
  let length = 0
  for (;;) {
    const [one, other] = [a[i + length], b[j + length]]
    const same =
      one && other && lettersOf(one.text) === lettersOf(other.text) && Math.abs(one.start - other.start) < APART
    if (!same) return length
    length++
  }
}

/** Without common words: splits at a moment. */
function apart(a: readonly LineWord[], b: readonly LineWord[], middle: number): [number, number] {
  const later = ({ start, end }: Word) => (start + end) / 2 >= middle
  const [left, right] = [a.findIndex(later), b.findIndex(later)]
  return [left < 0 ? a.length : left, right < 0 ? b.length : right]
}

function wordsOf(lines: readonly RecognisedLine[]): LineWord[] {
  return lines.flatMap(({ start, end, text }, line) => spread(text, start, end).map((word) => ({ ...word, line })))
}

function linesOf(words: readonly LineWord[]): RecognisedLine[] {
  const lines: LineWord[][] = []
  for (const word of words) {
    const last = lines.at(-1)
    if (last?.[0]?.line === word.line) last.push(word)
    else lines.push([word])
  }
  return lines.flatMap((line) => {
    const [first, last] = [line[0], line.at(-1)]
    return first && last ? [{ start: first.start, end: last.end, text: textOf(line.map(({ text }) => text)) }] : []
  })
}

/** Converts lines to cues. */
export function cuesOf(lines: readonly RecognisedLine[]): SourceCue[] {
  return lines.map(({ start, end, text }) => ({ startMs: start * 1000, endMs: end * 1000, text }))
}
