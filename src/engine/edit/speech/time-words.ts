import type { SourceCue } from '../context.ts'
import { type Levels, quietBelow, voicedIn } from './loudness.ts'
import { weightOf } from './tokens.ts'
import { spread, type Word } from './word.ts'

/** Least pause between two words, s. */
const PAUSE = 0.12

/**
 * The words of a recording from the lines of a file with its text, in order. Unknown times of words are estimated from their
 * line: by their lengths, distributed over the time with speech.
 * @param levels of the recording, if known
 */
export function wordsOf(cues: readonly SourceCue[], levels?: Levels): Word[] {
  const quiet = levels && quietBelow(levels)
  return cues
    .flatMap((cue) => {
      const line = { start: cue.startMs / 1000, end: cue.endMs / 1000 }
      const words = cue.words ?? spread(cue.text, line.start, line.end)
      const guessed = words.length > 0 && words.every(({ estimated }) => estimated)
      const timed = levels && quiet !== undefined && guessed ? overVoice(words, line, levels, quiet) : words
      return cue.speaker === undefined ? timed : timed.map((word) => ({ speaker: cue.speaker, ...word }))
    })
    .sort((a, b) => a.start - b.start)
}

/** Distributes the words of a line over its ranges of speech. */
function overVoice(
  words: readonly Word[],
  line: { start: number; end: number },
  levels: Levels,
  quiet: number,
): Word[] {
  const voiced = voicedIn(levels, quiet, line, PAUSE)
  const spoken = voiced.reduce((sum, { start, end }) => sum + end - start, 0)
  if (spoken < (line.end - line.start) * 0.1) return [...words]
  const bounds = boundsOf(words, voiced, spoken)
  return words.map((word, i) => ({
    ...word,
    start: momentOf(voiced, bounds[i] ?? 0, false),
    end: momentOf(voiced, bounds[i + 1] ?? spoken, true),
  }))
}

type Stretches = readonly { start: number; end: number }[]

/** Boundaries of words, s of speech: by their lengths, adjusted to pauses that are near the end of one. */
function boundsOf(words: readonly Word[], voiced: Stretches, spoken: number): number[] {
  const weights = words.map(({ text }) => weightOf(text))
  const whole = weights.reduce((sum, weight) => sum + weight, 0)
  const even = [0]
  for (const weight of weights) even.push((even.at(-1) ?? 0) + (weight * spoken) / whole)
  const anchors = [{ word: 0, at: 0 }]
  let until = 0
  for (const { start, end } of voiced.slice(0, -1)) {
    until += end - start
    const last = anchors.at(-1)?.word ?? 0
    const word = nearestEnd(words, even, until, last + 1)
    if (word !== undefined) anchors.push({ word, at: until })
  }
  anchors.push({ word: words.length, at: spoken })
  return even.map((at, i) => {
    const next = Math.max(
      1,
      anchors.findIndex(({ word }) => word >= i),
    )
    const [a, b] = [anchors[next - 1], anchors[next]]
    if (!a || !b) return at
    const [from, to] = [even[a.word] ?? 0, even[b.word] ?? spoken]
    return to > from ? a.at + ((at - from) * (b.at - a.at)) / (to - from) : a.at
  })
}

/** The word before a pause; the distance of one with punctuation counts half. */
function nearestEnd(words: readonly Word[], even: readonly number[], at: number, first: number): number | undefined {
  let best: { word: number; far: number } | undefined
  for (let word = first; word < words.length; word++) {
    const marked = /[\p{Term}…—-]["'”’)]*$/u.test(words[word - 1]?.text ?? '')
    const far = Math.abs((even[word] ?? 0) - at) * (marked ? 0.5 : 1)
    if (!best || far < best.far) best = { word, far }
  }
  const length = (even.at(-1) ?? 0) / Math.max(1, words.length)
  return best && best.far < length * 1.5 ? best.word : undefined
}

/** Converts time of speech to time of the recording. @param ends whether it is the end of a word, which is before a pause */
function momentOf(voiced: Stretches, spoken: number, ends: boolean): number {
  let left = spoken
  for (const { start, end } of voiced) {
    const length = end - start
    if (ends ? left <= length + 1e-6 : left < length - 1e-6) return start + left
    left -= length
  }
  return voiced.at(-1)?.end ?? 0
}
