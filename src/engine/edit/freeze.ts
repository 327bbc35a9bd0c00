import { isStill, movesAt } from './clip.ts'
import { splitAt } from './cut.ts'
import { type Clip, clipStart, clipStarts, draftFrames } from './draft.ts'
import { type Editing, type Outcome, refuse } from './editing.ts'
import { freezeStretch } from './freeze-stretch.ts'
import { heldClip } from './held-clip.ts'
import type { Params } from './operation.ts'
import { fresh, recut, shotsOf } from './recut.ts'
import { clipLabel, clipsOf } from './refs.ts'
import { frameAt, framesOf, secondsOf } from './times.ts'
import { clamp } from './values.ts'

/** Inserts a freeze frame: at a time of the timeline, or at the edge of a clip. A photo just lasts longer. */
export function freeze(edit: Editing, params: Params<'freeze'>): Outcome {
  const { words, draft } = edit
  if (params.from !== undefined && params.to !== undefined)
    return freezeStretch(edit, { ...params, from: params.from, to: params.to })
  const frames = framesOf(edit, params.duration ?? 0)
  const point = freezePoint(edit, params)
  if (typeof point === 'string') return refuse(point)
  const { clip, frame } = point
  const start = clipStart(draft, clip)
  if (isStill(clip)) {
    const longer = { frames: clip.frames + frames, ...movesAt(clip, (at) => (at > frame - start ? at + frames : at)) }
    const shots = shotsOf(draft).map((shot) => (shot.clip === clip ? { ...shot, clip: { ...clip, ...longer } } : shot))
    const [before, after] = [secondsOf(edit, clip.frames), secondsOf(edit, clip.frames + frames)]
    return { ...recut(edit, shots), change: words.lengthened(clipLabel(edit, clip), before, after) }
  }
  const [shots, index] = splitAt(edit, frame)
  const left = shots[index - 1]
  const held = heldClip(clip, edit.newId('clip'), clamp(frame - start, 0, clip.frames - 1), frames, draft.canvas.fps)
  const atEnd = left?.clip === clip
  const sequence = shots.map((shot) =>
    atEnd && shot === left ? { ...shot, clip: { ...shot.clip, transition: null } } : shot,
  )
  const frozen = fresh({ ...held, transition: atEnd ? clip.transition : null })
  return {
    ...recut(edit, sequence.toSpliced(index, 0, frozen)),
    change: words.frozen(clipLabel(edit, clip), secondsOf(edit, frame), secondsOf(edit, frames)),
  }
}

function freezePoint(edit: Editing, params: Params<'freeze'>): { clip: Clip; frame: number } | string {
  const { draft } = edit
  if (params.clip !== undefined && params.at === undefined) {
    const clips = clipsOf(edit, params.clip)
    if (typeof clips === 'string') return clips
    const clip = params.edge === 'start' ? clips[0] : clips.at(-1)
    if (!clip) return edit.words.noClip(params.clip, edit.lastNumber)
    const start = clipStart(draft, clip)
    return { clip, frame: params.edge === 'start' ? start : start + clip.frames }
  }
  const length = draftFrames(draft)
  const frame = Math.min(frameAt(edit, params.at ?? length), length)
  const index = clipStarts(draft).findLastIndex((start) => start <= frame)
  const clip = draft.clips[index]
  return clip ? { clip, frame } : edit.words.nothingToBuild()
}
