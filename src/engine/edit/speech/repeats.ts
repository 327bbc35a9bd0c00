import type { HeardWord } from './heard.ts'
import { ends, isPunctuated } from './sentences.ts'
import { lettersOf } from './tokens.ts'
import type { Run } from './which-words.ts'

/** Finds repetitions: stutters, and takes that were begun again. The last one is kept. */

/** Words that are repeated on purpose. */
const MEANT = new Set(
  'very really so no yes yeah okay ok ha bye many much more long far again that had blah knock never well now there right good wait go come on stop please thank hear'.split(
    ' ',
  ),
)
/** Number of words in a stutter, most first. */
const STUTTERED = [3, 2, 1]
/** Longest time between the two occurrences of a stutter, s. */
const STUTTER = 1

/** Words said twice in a row: "we we need", "I think I think". */
export function stuttersIn(heard: readonly HeardWord[], fps: number): Run[] {
  const letters = heard.map(({ text }) => lettersOf(text))
  const runs: Run[] = []
  for (let at = 0; at < heard.length; at++) {
    const length = STUTTERED.find((words) => isStuttered(heard, letters, at, words, fps))
    if (length === undefined) continue
    runs.push({ first: at, last: at + length - 1 })
    at += length - 1
  }
  return runs
}

function isStuttered(
  heard: readonly HeardWord[],
  letters: readonly string[],
  at: number,
  length: number,
  fps: number,
): boolean {
  const [before, again] = [heard[at + length - 1], heard[at + length]]
  if (!before || !again || !heard[at + 2 * length - 1] || (again.from - before.to) / fps > STUTTER) return false
  if (ends(before.text) || before.voice.mediaId !== again.voice.mediaId) return false
  const same = letters.slice(at, at + length).every((word, i) => word !== '' && word === letters[at + length + i])
  const word = letters[at] ?? ''
  if (length === 1)
    return isBrokenOff(before.text, word, letters[at + 1] ?? '') || (same && !isMeant(before.text, word))
  return same && !letters.slice(at, at + length).every((each) => each === word)
}

/** "th- the" */
function isBrokenOff(text: string, word: string, next: string): boolean {
  return /[-–—]$/.test(text) && word !== '' && word.length < next.length && next.startsWith(word)
}

/** Chinese repeats a verb to soften it. */
function isMeant(text: string, word: string): boolean {
  return (
    MEANT.has(word) ||
    /[,，、،]$/.test(text) ||
    (/\p{Script=Han}/u.test(word) && !/^[我你他她它们這这那的]+$/u.test(word))
  )
}

/** Longest time from the start of a take to that of the next, s. */
const SECONDS = 20
/** Least number of words with which both takes begin. */
const FEWEST = 3
const FEWEST_LETTERS = 8
/** Pause before a take, s. */
const PAUSE = 0.25
/** Share of a sentence's words that are repeated, in order. */
const ALIKE = 0.85
/** The same for an unfinished sentence. */
const BEGUN = 0.6

/** Ranges that are said again within seconds: whole or unfinished sentences. */
export function retakesIn(heard: readonly HeardWord[], fps: number): Run[] {
  const letters = heard.map(({ text }) => lettersOf(text))
  const runs: Run[] = []
  for (let at = 0; at < heard.length; at++) {
    if (!begins(heard, at, fps)) continue
    const again = nextTake(heard, letters, at, fps)
    if (again === undefined) continue
    runs.push({ first: at, last: again - 1 })
    at = again - 1
  }
  return runs
}

/** The position at which the words from `at` on are repeated. */
function nextTake(
  heard: readonly HeardWord[],
  letters: readonly string[],
  at: number,
  fps: number,
): number | undefined {
  const first = heard[at]
  for (let again = at + FEWEST; first && again < heard.length; again++) {
    const start = heard[again]
    if (!start || (start.from - first.from) / fps > SECONDS || start.voice.mediaId !== first.voice.mediaId)
      return undefined
    if (letters[again] === letters[at] && begins(heard, again, fps) && isTake(heard, letters, at, again)) return again
  }
  return undefined
}

function isTake(heard: readonly HeardWord[], letters: readonly string[], at: number, again: number): boolean {
  const length = again - at
  const one = letters.slice(at, again)
  const other = letters.slice(again, again + length)
  const same = one.findIndex((word, i) => word !== other[i])
  const alike = same < 0 ? length : same
  if (alike < FEWEST || one.slice(0, alike).join('').length < FEWEST_LETTERS) return false
  const last = heard[again - 1]?.text ?? ''
  const whole = ends(last) && !/[…–—-]["'”’]*$/.test(last)
  const wider = letters.slice(again, again + length + 4)
  const repeated = inOrder(one, wider) >= ALIKE
  if (!whole) return alike / length >= BEGUN || repeated
  // another sentence with the same beginning, "it is time to …", ends with another word
  return repeated && wider.includes(one.at(-1) ?? '')
}

/** The share of words that occur in others in the same order. */
function inOrder(words: readonly string[], others: readonly string[]): number {
  let row = new Array<number>(others.length + 1).fill(0)
  for (const word of words) {
    const next = [0]
    for (const [i, other] of others.entries())
      next.push(word === other ? (row[i] ?? 0) + 1 : Math.max(row[i + 1] ?? 0, next[i] ?? 0))
    row = next
  }
  return (row.at(-1) ?? 0) / Math.max(1, words.length)
}

/** Whether a word begins something: after a pause, or after punctuation. */
function begins(heard: readonly HeardWord[], at: number, fps: number): boolean {
  const [before, word] = [heard[at - 1], heard[at]]
  if (!before || !word || before.voice.mediaId !== word.voice.mediaId) return true
  return isPunctuated(before.text) || (word.from - before.to) / fps >= PAUSE
}
