import { weightOf } from '../../edit/speech/tokens.ts'

/** Assigns the parts of a synthetic voice to words, if it pauses after nearly every word. Pure. */

/** Moments of a sound, `to` exclusive. */
export interface Stretch {
  from: number
  to: number
}

/** dB below which a synthetic voice is silent */
const SILENT = -80

/** The parts of speech between gaps. @param levels dB of each moment @param gap least length of a silence, moments */
export function stretchesOf(levels: readonly number[], gap: number): Stretch[] {
  const found: Stretch[] = []
  for (const [i, level] of levels.entries()) {
    if (level < SILENT) continue
    const last = found.at(-1)
    if (last && i - last.to < gap) last.to = i + 1
    else found.push({ from: i, to: i + 1 })
  }
  return found
}

/** Most parts of one word ("1984"), and most words spoken without a gap ("of the"). */
const MOST_PARTS = 8
const MOST_TOGETHER = 4
/** Cost of a word that is not exactly one part. */
const UNEVEN = 0.6

/**
 * The part of the voice for each word. Voices say numbers in several parts, and some words without a gap: dynamic programming
 * finds the assignment in which durations best match the lengths of words. Undefined if there are far too few parts.
 */
export function saidBy(words: readonly string[], parts: readonly Stretch[]): Stretch[] | undefined {
  const weights = words.map(spokenWeight)
  const spoken = parts.reduce((sum, { from, to }) => sum + to - from, 0)
  const pace =
    spoken /
    Math.max(
      1,
      weights.reduce((sum, each) => sum + each, 0),
    )
  const best: Way[][] = Array.from({ length: words.length + 1 }, () => [])
  put(best, 0, 0, { cost: 0, words: 0, parts: 0 })
  for (let i = 0; i <= words.length; i++) {
    for (let j = 0; j <= parts.length; j++) {
      const here = best[i]?.[j]
      if (!here) continue
      for (const [w, p] of SHARES) {
        if (i + w > words.length || j + p > parts.length) continue
        const wanted = pace * sum(weights, i, i + w)
        const taken = parts.slice(j, j + p).reduce((all, { from, to }) => all + to - from, 0)
        const cost = here.cost + Math.abs(Math.log(taken / wanted)) + UNEVEN * (w + p - 2)
        put(best, i + w, j + p, { cost, words: w, parts: p })
      }
    }
  }
  return read(best, weights, parts)
}

/** Relative duration of a word; each digit counts as a word. */
function spokenWeight(word: string): number {
  return weightOf(word) + DIGIT * (word.match(/\p{Nd}/gu)?.length ?? 0)
}

const DIGIT = 3

interface Way {
  cost: number
  /** words taken by the last step */
  words: number
  parts: number
}

/** Steps: one word in several parts, or several words in one. */
const SHARES = [
  ...Array.from({ length: MOST_PARTS }, (_, i) => [1, i + 1] as const),
  ...Array.from({ length: MOST_TOGETHER - 1 }, (_, i) => [i + 2, 1] as const),
]

function put(best: Way[][], i: number, j: number, way: Way): void {
  const row = best[i]
  if (row && way.cost < (row[j]?.cost ?? Number.POSITIVE_INFINITY)) row[j] = way
}

function sum(weights: readonly number[], from: number, to: number): number {
  return weights.slice(from, to).reduce((all, each) => all + each, 0)
}

function read(best: readonly Way[][], weights: readonly number[], parts: readonly Stretch[]): Stretch[] | undefined {
  const said: Stretch[] = []
  let [i, j] = [weights.length, parts.length]
  while (i > 0) {
    const way = best[i]?.[j]
    const [first, last] = [parts[j - (way?.parts ?? 1)], parts[j - 1]]
    if (!way || !first || !last) return undefined
    const whole = sum(weights, i - way.words, i)
    for (let word = i - 1; word >= i - way.words; word--) {
      const at = (before: number) =>
        first.from + Math.round(((last.to - first.from) * sum(weights, i - way.words, before)) / whole)
      said.unshift({ from: at(word), to: at(word + 1) })
    }
    i -= way.words
    j -= way.parts
  }
  return said
}
