import { splitAt } from './cut.ts'
import { type Clip, framesIn } from './draft.ts'
import type { Editing } from './editing.ts'
import type { Params } from './operation.ts'
import { fresh, recut, type Shot, shotsOf } from './recut.ts'
import { clipsOf } from './refs.ts'
import { frameAt } from './times.ts'

/** Inserts a new clip into the sequence. */

type Beside = Pick<Params<'card'>, 'at' | 'before' | 'after'>

/** The sequence and the index for inserting; splits a clip there. @returns a problem if there is no such clip */
export function placeBeside(edit: Editing, { at, before, after }: Beside): [Shot[], number] | string {
  if (at !== undefined) return splitAt(edit, frameAt(edit, at))
  const { draft } = edit
  const beside = before ?? after
  if (beside === undefined) return [shotsOf(draft), draft.clips.length]
  const clips = clipsOf(edit, beside)
  if (typeof clips === 'string') return clips
  const clip = before === undefined ? clips.at(-1) : clips[0]
  if (!clip) return edit.words.noClip(beside, edit.lastNumber)
  return [shotsOf(draft), draft.clips.indexOf(clip) + (before === undefined ? 1 : 0)]
}

/** Inserts a clip, which takes over the transition of the previous clip. @returns also its start, s */
export function putIn(
  edit: Editing,
  clip: Clip,
  shots: readonly Shot[],
  index: number,
): ReturnType<typeof recut> & { at: number } {
  const before = shots[index - 1]?.clip
  const added = { ...clip, transition: before?.transition ? { ...before.transition } : null }
  const at = framesIn(shots.slice(0, index).map((shot) => shot.clip)) / edit.draft.canvas.fps
  return { ...recut(edit, shots.toSpliced(index, 0, fresh(added))), at }
}
