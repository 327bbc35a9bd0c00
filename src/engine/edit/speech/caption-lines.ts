import { paceOf } from '../caption-pace.ts'
import type { HeardWord } from './heard.ts'
import { sentencesOf } from './sentences.ts'
import { isSpaceless, textOf } from './tokens.ts'

/** Words of a caption, split into its lines. */
export type CaptionLines = HeardWord[][]

/** Most characters in a line, and in one without spaces between words. */
const LINE = 42
const LINE_SPACELESS = 16
/** Longest caption, and the pause that ends one, s. */
const LONGEST = 6
const PAUSE = 0.6

/**
 * Splits words into captions: whole sentences if they fit, otherwise split at sensible places, at most two lines each and slow
 * enough to read.
 */
export function captionsOf(words: readonly HeardWord[], fps: number): CaptionLines[] {
  return sentencesOf(words, fps).flatMap((sentence) =>
    atPauses(sentence, fps)
      .flatMap((part) => chunks(part, fps))
      .map(linesOf),
  )
}

/** Splits words at pauses. */
function atPauses(words: readonly HeardWord[], fps: number): HeardWord[][] {
  const parts: HeardWord[][] = []
  for (const [i, word] of words.entries()) {
    const before = words[i - 1]
    const last = parts.at(-1)
    if (last && before && (word.from - before.to) / fps < PAUSE) last.push(word)
    else parts.push([word])
  }
  return parts
}

/** Splits words into as few captions as possible, of even lengths and at sensible places: the cheapest of all ways to split them. */
function chunks(words: HeardWord[], fps: number): HeardWord[][] {
  const best: { cost: number; from: number }[] = [{ cost: 0, from: 0 }]
  for (let to = 1; to <= words.length; to++) {
    let cheapest = { cost: Number.POSITIVE_INFINITY, from: to - 1 }
    for (let from = to - 1; from >= 0; from--) {
      const part = words.slice(from, to)
      if (from < to - 1 && !fits(part, fps)) break
      const cost = (best[from]?.cost ?? 0) + costOf(part, words[to], fps)
      if (cost < cheapest.cost) cheapest = { cost, from }
    }
    best.push(cheapest)
  }
  const parts: HeardWord[][] = []
  for (let to = words.length; to > 0; ) {
    const from = best[to]?.from ?? to - 1
    parts.unshift(words.slice(from, to))
    to = from
  }
  return parts
}

function lengthOf(words: readonly HeardWord[]): number {
  return [...textOf(words.map(({ text }) => text))].length
}

function limits(words: readonly HeardWord[]): { line: number; pace: number } {
  const text = words.map((word) => word.text).join('')
  return { line: isSpaceless(text) ? LINE_SPACELESS : LINE, pace: paceOf(text) }
}

function fits(words: readonly HeardWord[], fps: number): boolean {
  const { line } = limits(words)
  const [first, last] = [words[0], words.at(-1)]
  if (!first || !last || (last.to - first.from) / fps > LONGEST) return false
  return lengthOf(words) <= line || breakOf(words) !== undefined
}

/**
 * The cost of a caption: for being one more to read, for having few words, for being too fast, and for an end that separates
 * related words.
 */
function costOf(words: readonly HeardWord[], next: HeardWord | undefined, fps: number): number {
  const [first, last] = [words[0], words.at(-1)]
  if (!first || !last) return 0
  const { line, pace } = limits(words)
  const length = lengthOf(words)
  const seconds = Math.max(0.1, ((next?.from ?? last.to) - first.from) / fps)
  const hurried = Math.max(0, length / seconds - pace) / pace
  const short = length < line / 3 ? 1 - length / (line / 3) : 0
  return 1 + hurried + short + (next ? bond(last, next) : 0)
}

/** How closely two words are related, 0-1: not at all across punctuation, and most if one introduces the other. */
function bond(word: HeardWord, next: HeardWord): number {
  if (/[\p{STerm}…;；؛:：]["'”’)]*$/u.test(word.text)) return 0
  if (/[,，、،]["'”’)]*$/u.test(word.text)) return 0.1
  if (LEADS.has(word.text.toLowerCase())) return 1
  return JOINS.has(next.text.toLowerCase()) ? 0.25 : 0.6
}

/** Words that should not end a line. */
const LEADS = new Set(
  'a an the my your his her its our their this that these those to of in on at by for from with and or but if as is are was were be not no very so i we you he she they it der die das ein eine und zu in mit el la los las un una y de con le les une et du des que qui'.split(
    ' ',
  ),
)
/** Words with which a line may start. */
const JOINS = new Set(
  'and or but because so that which who when where while if then as than to of in on at by for from with about into over under und oder aber weil dass wenn y o pero porque que cuando et ou mais parce car quand 但 但是 所以 因为 如果 而 而且 并且 然后'.split(
    ' ',
  ),
)

/** Splits a caption's words into one or two lines. */
function linesOf(words: HeardWord[]): CaptionLines {
  if (lengthOf(words) <= limits(words).line) return [words]
  const at = breakOf(words)
  return at === undefined ? [words] : [words.slice(0, at), words.slice(at)]
}

/** Where to break the line: both lines fit, neither is a single short word, as even as is sensible; undefined if they don't fit. */
function breakOf(words: readonly HeardWord[]): number | undefined {
  const { line } = limits(words)
  let best: { at: number; cost: number } | undefined
  for (let at = 1; at < words.length; at++) {
    const [above, below] = [words.slice(0, at), words.slice(at)]
    const [a, b] = [lengthOf(above), lengthOf(below)]
    const [last, next] = [above.at(-1), below[0]]
    if (a > line || b > line || !last || !next) continue
    const widow = Math.min(above.length, below.length) === 1 && Math.min(a, b) < line / 4 ? 1 : 0
    const cost = Math.abs(a - b) / line + (a > b ? 0.05 : 0) + bond(last, next) + widow
    if (!best || cost < best.cost) best = { at, cost }
  }
  return best?.at
}
