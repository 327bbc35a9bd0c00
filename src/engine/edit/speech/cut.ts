import { fitFades, joinRanges } from '../clip.ts'
import { without } from '../cut.ts'
import { type Draft, draftFrames, type Range } from '../draft.ts'
import { type Editing, type Outcome, refuse } from '../editing.ts'
import type { Params } from '../operation.ts'
import { recut, type Shot } from '../recut.ts'
import { secondsOf } from '../times.ts'
import { besideOf, cutOf } from './cut-points.ts'
import { filmWords, noWords } from './film-words.ts'
import type { HeardWord } from './heard.ts'
import { inRuns, joinedRuns, placesOf, quotesOf, type Run, runsOf } from './which-words.ts'

/** Text-based editing: cut_words, keep_words. */

/** Most words quoted in a line. */
const MOST_QUOTED = 12

/** Cuts words out, with their pictures. */
export function cutWords(edit: Editing, params: Params<'cut_words'>): Outcome {
  const heard = filmWords(edit)
  if (heard.length === 0) return noWords(edit)
  const runs = runsOf(edit, heard, params)
  return typeof runs === 'string' ? refuse(runs) : withoutRuns(edit, heard, runs)
}

/** Cuts all words but some, including the silence before the first and after the last word of a clip. */
export function keepWords(edit: Editing, params: Params<'keep_words'>): Outcome {
  const heard = filmWords(edit)
  if (heard.length === 0) return noWords(edit)
  const runs = runsOf(edit, heard, params)
  if (typeof runs === 'string') return refuse(runs)
  const kept = new Set(runs.flatMap(placesOf))
  const gone = inRuns(heard.flatMap((_, place) => (kept.has(place) ? [] : [place])))
  if (gone.length === 0) return { already: [edit.words.already(edit.words.film())] }
  const sound = { fps: edit.draft.canvas.fps, levels: edit.context.levels }
  const others = inRuns([...kept].sort((a, b) => a - b)).flatMap((run) => besideOf(heard, run, sound))
  return withoutRuns(edit, heard, gone, { others, toEnds: true })
}

interface More {
  /** ranges without words to cut as well, frames */
  others?: readonly Range[]
  /** also cut everything before and after the words at the ends of a clip */
  toEnds?: boolean
}

/** Cuts runs of words from the film. */
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

/** Splits a run by clips. */
function parted(heard: readonly HeardWord[], run: Run): Run[] {
  const parts: Run[] = []
  for (const place of placesOf(run)) {
    const part = parts.at(-1)
    if (part && heard[part.last]?.voice.id === heard[place]?.voice.id) part.last = place
    else parts.push({ first: place, last: place })
  }
  return parts
}

/** s: fades at cuts, to avoid clicks */
const SOFT = 0.03

/** Adds sound fades where something was cut. */
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
