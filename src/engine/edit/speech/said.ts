import { type Levels, quietBelow } from './loudness.ts'
import type { Word } from './word.ts'

/** When somebody speaks in a recording, by its words rather than its loudness. Pure. */

/** s: tolerance around the times of words */
const OFF = 0.1
/** s: shorter pauses do not end a range */
const PAUSE = 0.4
/** least duration of the words, as a share of the loud time */
const LEAST = 0.5

/**
 * Ranges of speech, s, start and end in turn. Undefined if the words cover less than half of the loud time: such a transcript is
 * incomplete, and cannot tell when nobody speaks.
 */
export function stretchesSaid(words: readonly Word[], levels: Levels): number[] | undefined {
  const stretches: { start: number; end: number }[] = []
  for (const { text, start, end } of [...words].sort((a, b) => a.start - b.start)) {
    if (text === '') continue
    const last = stretches.at(-1)
    if (last && start - OFF - last.end < PAUSE) last.end = Math.max(last.end, end + OFF)
    else stretches.push({ start: Math.max(0, start - OFF), end: end + OFF })
  }
  const quiet = quietBelow(levels)
  const loud = levels.filter((level) => level >= quiet).length / 100
  const said = stretches.reduce((sum, { start, end }) => sum + end - start, 0)
  return said < LEAST * loud ? undefined : stretches.flatMap(({ start, end }) => [start, end])
}
