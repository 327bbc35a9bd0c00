import type { HeardWord } from './heard.ts'
import { type Levels, levelAt, quietBelow } from './loudness.ts'
import { ends, sentencesOf } from './sentences.ts'
import { lettersOf } from './tokens.ts'

/** Finds self-contained passages of a talk: whole sentences, by pauses, energy, questions and answers. Pure. */

/** Some consecutive sentences. */
export interface Passage {
  words: HeardWord[]
  /** on the timeline, frames */
  from: number
  to: number
}

interface Wanted {
  count: number
  /** s */
  shortest: number
  longest: number
}

interface Sound {
  fps: number
  levels: ReadonlyMap<string, Levels>
}

/** A sentence with what matters for a passage that begins or ends with it. */
interface Sentence {
  words: HeardWord[]
  from: number
  to: number
  asks: boolean
  /** pause before it, s */
  quiet: number
  /** dB above the speaker's average */
  energy: number
}

/** Longest pause within a passage, s. */
const LONGEST_QUIET = 3

/** Least pause that separates topics, s. */
const PARTED = 0.5

/** What adds to a passage's worth, or reduces it. */
const WORTH = {
  answered: 1,
  unanswered: -1.2,
  answerAlone: -0.6,
  leansBack: -0.8,
  /** another question after a pause */
  anotherTopic: -0.5,
  brokenOff: -0.6,
  /** per second of pause at either end, up to 1.5 s */
  quiet: 0.35,
  /** per 6 dB */
  energy: 0.6,
}

/** The best passages that do not overlap, in the order of the film; fewer than wanted if there are no more. */
export function passagesOf(heard: readonly HeardWord[], wanted: Wanted, sound: Sound): Passage[] {
  const sentences = toldOf(sentencesOf(heard, sound.fps), sound)
  return bestOf(candidatesIn(sentences, wanted, sound.fps), sentences.length, wanted.count).map(({ first, last }) =>
    passageOf(sentences.slice(first, last + 1).flatMap(({ words }) => words)),
  )
}

/** @param words at least one */
export function passageOf(words: HeardWord[]): Passage {
  return { words, from: words[0]?.from ?? 0, to: Math.max(...words.map(({ to }) => to)) }
}

function toldOf(sentences: readonly HeardWord[][], { fps, levels }: Sound): Sentence[] {
  const loudness = sentences.map((words) => loudnessOf(words, levels))
  const known = loudness.flatMap((each) => each ?? [])
  const usual = known.reduce((sum, each) => sum + each, 0) / Math.max(1, known.length)
  return sentences.map((words, i) => {
    const { from, to } = passageOf(words)
    const before = sentences[i - 1]
    const said = loudness[i]
    return {
      ...{ words, from, to },
      asks: /[?？؟]["'”’)]*$/u.test(words.at(-1)?.text ?? ''),
      quiet: before ? Math.max(0, from - passageOf(before).to) / fps : LONGEST_QUIET,
      energy: said === undefined ? 0 : said - usual,
    }
  })
}

/** Loudness of a sentence's words, dB; undefined if it was not measured. */
function loudnessOf(words: readonly HeardWord[], all: ReadonlyMap<string, Levels>): number | undefined {
  const measured = words.flatMap(({ voice, from, to }) => {
    const levels = all.get(voice.mediaId)
    const level = levels && levelAt(levels, voice.momentAt((from + to) / 2))
    return levels && level !== undefined && level > quietBelow(levels) ? [level] : []
  })
  return measured.length === 0 ? undefined : measured.reduce((sum, each) => sum + each, 0) / measured.length
}

/** Worth of an additional passage. */
const ONE_MORE = 2

/** The candidates of greatest total worth that do not overlap, in order. @param count most that are chosen */
function bestOf(candidates: readonly Candidate[], sentences: number, count: number): Candidate[] {
  const ending = new Map<number, Candidate[]>()
  for (const each of candidates) ending.set(each.last, [...(ending.get(each.last) ?? []), each])
  const none: Chosen = { worth: 0 }
  /** by the number chosen, for each number of sentences */
  const rows: Chosen[][] = [new Array<Chosen>(count + 1).fill(none)]
  for (let end = 0; end < sentences; end++) {
    const row = [...(rows[end] ?? [])]
    for (const each of ending.get(end) ?? []) {
      for (let k = 1; k <= count; k++) {
        const before = rows[each.first]?.[k - 1] ?? none
        const worth = before.worth + each.worth + ONE_MORE
        if (worth > (row[k]?.worth ?? 0) + 1e-9) row[k] = { worth, last: each, before }
      }
    }
    rows.push(row)
  }
  const found: Candidate[] = []
  for (let at = rows.at(-1)?.[count]; at?.last; at = at.before) found.unshift(at.last)
  return found
}

/** The passages chosen so far, from the last to the first. */
interface Chosen {
  worth: number
  last?: Candidate
  before?: Chosen
}

interface Candidate {
  /** indices of sentences */
  first: number
  last: number
  worth: number
}

function candidatesIn(sentences: readonly Sentence[], { shortest, longest }: Wanted, fps: number): Candidate[] {
  const marked = sentences.some(({ words }) => ends(words.at(-1)?.text ?? ''))
  return sentences.flatMap((begin, first) => {
    const found: Candidate[] = []
    for (let last = first; last < sentences.length; last++) {
      const [end, before] = [sentences[last], sentences[last - 1]]
      if (!end || (end.to - begin.from) / fps > longest) break
      if (last > first && (end.quiet > LONGEST_QUIET || !follows(before, end))) break
      if ((end.to - begin.from) / fps >= shortest)
        found.push({ first, last, worth: worthOf(sentences, first, last, marked) })
    }
    return found
  })
}

/** Whether a sentence follows the other in the same recording. */
function follows(before: Sentence | undefined, after: Sentence): boolean {
  const [a, b] = [before?.words.at(-1), after.words[0]]
  return a !== undefined && b !== undefined && a.voice.mediaId === b.voice.mediaId && b.index > a.index
}

function worthOf(sentences: readonly Sentence[], first: number, last: number, marked: boolean): number {
  const said = sentences.slice(first, last + 1)
  const [begin, end] = [said[0], said.at(-1)]
  if (!begin || !end) return Number.NEGATIVE_INFINITY
  const after = sentences[last + 1]?.quiet ?? LONGEST_QUIET
  const energy = said.reduce((sum, each) => sum + each.energy, 0) / said.length
  const points = [
    begin.asks && !end.asks ? WORTH.answered : 0,
    end.asks ? WORTH.unanswered : 0,
    sentences[first - 1]?.asks ? WORTH.answerAlone : 0,
    leansBack(begin) ? WORTH.leansBack : 0,
    said.slice(1, -1).filter(({ asks, quiet }) => asks && quiet >= PARTED).length * WORTH.anotherTopic,
    marked && !ends(end.words.at(-1)?.text ?? '') ? WORTH.brokenOff : 0,
    WORTH.quiet * (Math.min(1.5, begin.quiet) + Math.min(1.5, after)),
    (WORTH.energy * Math.max(-6, Math.min(6, energy))) / 6,
  ]
  return points.reduce((sum, each) => sum + each, 0)
}

/** Words at the start of a sentence that refer back to the previous one. */
const BACK = new Set(
  'and but so because then also however therefore it he she they that this these those und aber also denn dann y pero entonces porque et mais donc car 但 但是 所以 因为 而且 然后 因此 不过 他 她 它 他们 这 那'.split(
    ' ',
  ),
)

function leansBack({ words }: Sentence): boolean {
  return BACK.has(lettersOf(words[0]?.text ?? ''))
}
