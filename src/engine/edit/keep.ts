import { joinRanges } from './clip.ts'
import { restOf, without } from './cut.ts'
import { type Clip, clipStart, draftFrames, type Range } from './draft.ts'
import { type Editing, type Outcome, refuse, unchanged } from './editing.ts'
import type { Params } from './operation.ts'
import { recut } from './recut.ts'
import { clipsOf, refLabel } from './refs.ts'
import { stretchesOf } from './stretches.ts'
import { secondsOf } from './times.ts'

/** Removes everything but some ranges from the film or a clip, keeping their order. */
export function keep(edit: Editing, params: Params<'keep'>): Outcome {
  const { words, draft } = edit
  const clips = clipsOf(edit, params.clip ?? 'all')
  if (typeof clips === 'string') return refuse(clips)
  const asked = params.ranges.toSorted(([a], [b]) => a - b)
  const kept = joinRanges(asked.flatMap(([from, to]) => stretchesOf(edit, params.clip ?? 'all', { from, to })))
  const gone = extents(draft, clips).flatMap(({ from, to }) => restOf(kept, from, to))
  if (gone.length === 0) return unchanged(words.already(refLabel(edit, params.clip ?? 'all', clips)))
  const shots = without(edit, gone)
  if (kept.length === 0 || shots.length === 0) return refuse(words.wouldLeaveNothing())
  const outcome = recut(edit, shots)
  const overlap = asked.some(([from], i) => from < Math.max(0, ...asked.slice(0, i).map(([, to]) => to)))
  const [before, after] = [draftFrames(draft), draftFrames(outcome.draft)]
  return {
    ...outcome,
    change: words.kept(
      params.clip === undefined ? words.film() : refLabel(edit, params.clip, clips),
      asked.map(([from, to]) => words.span(from, to)),
      secondsOf(edit, before),
      secondsOf(edit, after),
    ),
    notes: [...(overlap ? [words.overlapsJoined()] : []), ...outcome.notes],
  }
}

/** Positions of clips, frames. */
function extents(draft: Editing['draft'], clips: readonly Clip[]): Range[] {
  return clips.map((clip) => {
    const from = clipStart(draft, clip)
    return { from, to: from + clip.frames }
  })
}
