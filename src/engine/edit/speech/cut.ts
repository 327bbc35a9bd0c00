import { fitFades, joinRanges } from '../clip.ts'
import { without } from '../cut.ts'
import { type Draft, draftFrames, type Range } from '../draft.ts'
import { type Editing, type Outcome, refuse } from '../editing.ts'
import type { Params } from '../operation.ts'
import { recut, type Shot } from '../recut.ts'
import { secondsOf } from '../times.ts'
import { cutOf } from './cut-points.ts'
import { filmWords, noWords } from './film-words.ts'
import type { HeardWord } from './heard.ts'
import { inRuns, joinedRuns, placesOf, quotesOf, type Run, runsOf } from './which-words.ts'

/** Editing by what is said: cut_words, keep_words. */

/** Words that a line quotes. */
const MOST_QUOTED = 12

/** Takes words out, with their pictures. */
export function cutWords(edit: Editing, params: Params<'cut_words'>): Outcome {
  const heard = filmWords(edit)
  if (heard.length === 0) return noWords(edit)
  const runs = runsOf(edit, heard, params)
  return typeof runs === 'string' ? refuse(runs) : withoutRuns(edit, heard, runs)
}

/** Takes out all that is said, but some words. What nobody speaks over, before the first word of a clip and behind its last, goes too. */
export function keepWords(edit: Editing, params: Params<'keep_words'>): Outcome {
  const heard = filmWords(edit)
  if (heard.length === 0) return noWords(edit)
  const runs = runsOf(edit, heard, params)
  if (typeof runs === 'string') return refuse(runs)
  const kept = new Set(runs.flatMap(placesOf))
  const gone = inRuns(heard.flatMap((_, place) => (kept.has(place) ? [] : [place])))
  if (gone.length === 0) return { already: [edit.words.already(edit.words.film())] }
  return withoutRuns(edit, heard, gone, { toEnds: true })
}

interface More {
  /** stretches without a word that go as well, frames */
  others?: readonly Range[]
  /** with the words at the ends of a clip all goes that is before and behind them */
  toEnds?: boolean
}

/** The film without runs of its words. */
export function withoutRuns(
  edit: Editing,
  heard: readonly HeardWord[],
  runs: readonly Run[],
  { others = [], toEnds = false }: More = {},
): Outcome {
  const { words, draft, context } = edit
  const sound = { fps: draft.canvas.fps, levels: context.levels, toEnds }
  const joined = joinedRuns(runs)
  const ranges = joined.flatMap((run) => parted(heard, run).flatMap((part) => cutOf(heard, part, sound) ?? []))
  const gone = joinRanges([...ranges, ...others])
  if (gone.length === 0) return refuse(words.wouldLeaveNothing())
  const shots = without(edit, gone)
  if (shots.length === 0) return refuse(words.wouldLeaveNothing())
  const outcome = recut(edit, soft(shots, gone, draft))
  const [before, after] = [draftFrames(draft), draftFrames(outcome.draft)].map((frames) => secondsOf(edit, frames))
  const count = joined.reduce((sum, { first, last }) => sum + last - first + 1, 0)
  return {
    ...outcome,
    change: words.wordsCut(count, quotesOf(heard, joined, MOST_QUOTED), joined.length, before ?? 0, after ?? 0),
  }
}

/** A run that goes through several clips, a part for each. */
function parted(heard: readonly HeardWord[], run: Run): Run[] {
  const parts: Run[] = []
  for (const place of placesOf(run)) {
    const part = parts.at(-1)
    if (part && heard[part.last]?.voice.id === heard[place]?.voice.id) part.last = place
    else parts.push({ first: place, last: place })
  }
  return parts
}

/** s in which sound goes before a cut, and comes behind it, so that nothing clicks */
const SOFT = 0.03

/** Clips whose sound is faded where something was cut between them. */
function soft(shots: readonly Shot[], gone: readonly Range[], { canvas }: Draft): Shot[] {
  const fade = Math.max(1, Math.round(SOFT * canvas.fps))
  const [starts, ends] = [new Set(gone.map(({ to }) => to)), new Set(gone.map(({ from }) => from))]
  return shots.map((shot) => {
    const { clip, shows } = shot
    const fadeIn = starts.has(shows[0]?.from ?? -1) ? Math.max(fade, clip.sound.fadeIn) : clip.sound.fadeIn
    const fadeOut = ends.has(shows.at(-1)?.to ?? -1) ? Math.max(fade, clip.sound.fadeOut) : clip.sound.fadeOut
    const [into, out] = fitFades(fadeIn, fadeOut, clip.frames)
    return { ...shot, clip: { ...clip, sound: { ...clip.sound, fadeIn: into, fadeOut: out } } }
  })
}
