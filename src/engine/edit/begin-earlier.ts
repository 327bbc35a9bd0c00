import { assetById } from './assets.ts'
import { grow, isStill, room } from './clip.ts'
import { type Clip, clipStarts, framesIn } from './draft.ts'
import { resized } from './duration.ts'
import { type Editing, type Outcome, refuse } from './editing.ts'
import type { Params } from './operation.ts'
import { recut, stretch, whole } from './recut.ts'
import { clipLabel, refLabel } from './refs.ts'
import { framesOf, secondsOf } from './times.ts'

/**
 * Extends clips at their start, in s; the following ones move. A still picture lasts longer. Of a clip in several parts the
 * first is extended.
 */
export function begunEarlier(edit: Editing, ref: Params<'trim'>['clip'], clips: readonly Clip[], by: number): Outcome {
  const { words, draft } = edit
  const { fps } = draft.canvas
  const wanted = framesOf(edit, by)
  const starts = clipStarts(draft)
  const first = new Map(clips.toReversed().map((clip) => [edit.numbers.get(clip.id) ?? 0, clip.id]))
  const problems: string[] = []
  const shots = draft.clips.map((clip, i) => {
    const start = starts[i] ?? 0
    if (first.get(edit.numbers.get(clip.id) ?? 0) !== clip.id) return whole(clip, start, clip.frames)
    if (isStill(clip)) return resized(edit, clip, start, clip.frames + wanted)
    const { front } = room(clip, assetById(edit, clip.mediaId), fps)
    if (front < wanted) problems.push(words.nothingBefore(clipLabel(edit, clip), secondsOf(edit, front)))
    const more = Math.min(wanted, front)
    return stretch(grow(clip, more, 0, fps), start, start + clip.frames, more)
  })
  const outcome = recut(edit, shots)
  const before = framesIn(clips)
  const after = before + framesIn(outcome.draft.clips) - framesIn(draft.clips)
  if (after === before) return refuse(...problems)
  return {
    ...outcome,
    problems,
    change: words.begunEarlier(refLabel(edit, ref, clips), secondsOf(edit, before), secondsOf(edit, after)),
  }
}
