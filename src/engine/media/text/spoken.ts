import { split } from './layout.ts'

/** Word timings of a text. Pure. */

/** Frames from the text's start, `to` exclusive. */
export interface SpokenWord {
  from: number
  to: number
}

/** A recognised word: its range of characters in the text, and its frames from the text's start. */
export type HeardWord = readonly [from: number, to: number, at: number, frames: number]

/** Distributes words over a time by their number of letters, plus a constant. */
export function spreadWords(words: readonly string[], frames: number): SpokenWord[] {
  const weights = words.map((word) => split(word).length + 2)
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  let before = 0
  return weights.map((weight) => {
    const from = Math.round((before / all) * frames)
    before += weight
    return { from, to: Math.round((before / all) * frames) }
  })
}

/** Words with their recognised times; each lasts until the next, to avoid flicker. */
export function spokenAt(words: readonly string[], text: string, heard: readonly HeardWord[]): SpokenWord[] {
  let at = 0
  const found = words.map((word) => {
    const [first = word] = word.split(/\s/)
    const from = Math.max(at, text.indexOf(first, at))
    at = from + word.length
    const said = heard.filter((each) => each[0] < at && each[1] > from)
    const [begins, ends] = [said[0], said.at(-1)]
    return begins && ends ? { from: begins[2], to: ends[2] + ends[3] } : undefined
  })
  return found.map((each, i) => {
    const before = found.slice(0, i).findLast((other) => other !== undefined)
    const next = found.slice(i + 1).find((other) => other !== undefined)
    const own = each ?? { from: before?.to ?? 0, to: before?.to ?? 0 }
    return { from: own.from, to: Math.max(own.to, Math.min(next?.from ?? own.to, own.to + HOLD)) }
  })
}

/** Most frames that a word stays highlighted until the next. */
const HOLD = 12
