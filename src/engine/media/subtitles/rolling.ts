import type { TimedCue } from './timed.ts'

/**
 * Automatic captions roll: each cue repeats the previous line and adds a new one, with zero-length cues between. These are
 * converted to one line at a time, which stays in place.
 */

/** s: largest gap between two rolling cues */
const GAP = 0.1

/** @returns undefined if the cues do not roll */
export function unrolled(cues: readonly TimedCue[]): TimedCue[] | undefined {
  const spoken = cues.map((cue) => ({
    ...cue,
    timed: cue.words,
    words: cue.lines.map((line) => line.trim()).filter(Boolean),
  }))
  const follows = spoken.map((cue, i) => rolls(spoken[i - 1], cue))
  const rolling = follows.filter(Boolean).length
  if (rolling < 2 || rolling < (cues.length - 1) / 2) return undefined
  const out: TimedCue[] = []
  for (const [i, { start, end, words, timed }] of spoken.entries()) {
    const last = out.at(-1)
    const fresh = follows[i] ? words.slice(repeated(spoken[i - 1]?.words ?? [], words)) : words
    if (fresh.length === 0 && last) last.end = Math.max(last.end, end)
    if (fresh.length === 0) continue
    if (last && follows[i]) last.end = start
    // Drops their left alignment, which is for words appearing one by one.
    out.push({ start, end, lines: fresh, settings: '', ...(timed && { words: timed.slice(-fresh.length) }) })
  }
  return out
}

type Spoken = Omit<TimedCue, 'words'> & { words: string[] }

/** Whether a cue begins with the last line of the previous one. A single repeated line is a refrain. */
function rolls(before: Spoken | undefined, cue: Spoken): boolean {
  if (!before || cue.start < before.start || cue.start > before.end + GAP) return false
  const single = before.lines.length < 2 && cue.lines.length < 2
  return !single && cue.words[0] !== undefined && cue.words[0] === before.words.at(-1)
}

/** How many of the previous lines are repeated. */
function repeated(before: readonly string[], words: readonly string[]): number {
  const most = Math.min(before.length, words.length, MOST_LINES)
  for (let count = most; count > 0; count--) {
    if (words.slice(0, count).every((line, i) => line === before[before.length - count + i])) return count
  }
  return 0
}

const MOST_LINES = 4
