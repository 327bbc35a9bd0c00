import type { Range } from '../draft.ts'
import { type Editing, type Outcome, refuse } from '../editing.ts'
import type { Params } from '../operation.ts'
import { withoutRuns } from './cut.ts'
import { fillersIn } from './fillers.ts'
import { filmWords, noWords } from './film-words.ts'
import type { HeardWord } from './heard.ts'
import { quietBelow, voicedIn } from './loudness.ts'
import { retakesIn, stuttersIn } from './repeats.ts'
import { placesOf, type Run } from './which-words.ts'

/** Removes fillers, stutters, repeated takes and long pauses. */
export function cleanSpeech(edit: Editing, params: Params<'clean_speech'>): Outcome {
  const { words, draft } = edit
  const heard = filmWords(edit)
  if (heard.length === 0) return noWords(edit)
  const { fps } = draft.canvas
  const { fillers, stutters, retakes, pauses } = params
  const said = fillers === undefined ? [] : fillersIn(heard, fps, fillers === true ? undefined : fillers)
  // words repeated around a filler count as repeated
  const plain = without(heard, said)
  const repeated = [...(stutters ? stuttersIn(plain.words, fps) : []), ...(retakes ? retakesIn(plain.words, fps) : [])]
  const runs = [...said, ...repeated.map((run) => plain.inAll(run))]
  const long = pauses === undefined ? [] : pausesIn(edit, without(heard, runs).words, pauses)
  if (runs.length === 0 && long.length === 0) return refuse(words.nothingToClean())
  const outcome = withoutRuns(edit, heard, runs, { others: long })
  if (long.length === 0 || !outcome.draft) return outcome
  return { ...outcome, notes: [...(outcome.notes ?? []), words.pausesShortened(long.length, pauses ?? 0)] }
}

/** Removes words, and maps runs of the remaining ones back to all. */
function without(heard: readonly HeardWord[], runs: readonly Run[]) {
  const gone = new Set(runs.flatMap(placesOf))
  const left = heard.flatMap((word, place) => (gone.has(place) ? [] : [{ word, place }]))
  return {
    words: left.map(({ word }) => word),
    inAll: ({ first, last }: Run): Run => ({
      first: left[first]?.place ?? 0,
      // includes removed words after the last
      last: (left[last + 1]?.place ?? (left[last]?.place ?? 0) + 1) - 1,
    }),
  }
}

/** The parts to cut from long pauses between words, frames: their middle, if nothing else is audible. */
function pausesIn({ draft, context }: Editing, heard: readonly HeardWord[], most: number): Range[] {
  const { fps } = draft.canvas
  return heard.flatMap((word, i) => {
    const next = heard[i + 1]
    if (!next || next.voice.id !== word.voice.id || (next.from - word.to) / fps <= most) return []
    const from = Math.ceil(word.to + (most * fps) / 2)
    const to = Math.floor(next.from - (most * fps) / 2)
    const levels = context.levels.get(word.voice.mediaId)
    if (to <= from) return []
    if (!levels) return [{ from, to }]
    const [start = 0, end = 0] = [word.voice.momentAt(from), word.voice.momentAt(to)].sort((a, b) => a - b)
    const heardThere = voicedIn(levels, quietBelow(levels), { start, end }, 0.1)
    const loud = heardThere.reduce((sum, stretch) => sum + stretch.end - stretch.start, 0)
    return loud > 0.1 ? [] : [{ from, to }]
  })
}
