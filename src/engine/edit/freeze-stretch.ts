import { isOfFile, isStill, joinRanges } from './clip.ts'
import { cutawayOf, withCutaway } from './cutaway.ts'
import { viewOf } from './draft/defaults.ts'
import { type Clip, clipStart, clipStarts, type Draft } from './draft.ts'
import { type Editing, type Outcome, refuse } from './editing.ts'
import { heldClip } from './held-clip.ts'
import type { Params } from './operation.ts'
import { clipLabel, clipsOf } from './refs.ts'
import { frameAt, secondsOf } from './times.ts'

type Stretch = Params<'freeze'> & { from: number; to: number }

/** Freezes a clip's picture for a part of it, by a cutaway of its own frame; the sound continues or is muted there. */
export function freezeStretch(edit: Editing, { clip: ref, from, to, sound }: Stretch): Outcome {
  const { words, draft, extents, times } = edit
  const origin = ref === undefined ? 0 : (extents.get(ref)?.start ?? 0) / times.fps
  const start = frameAt(edit, origin + from)
  const clip = clipAt(edit, ref, start)
  if (typeof clip === 'string') return refuse(clip)
  const who = clipLabel(edit, clip)
  if (!isOfFile(clip) || isStill(clip)) return refuse(words.standsStill(who))
  const begin = clipStart(draft, clip)
  const asked = Math.max(start + 1, frameAt(edit, origin + to))
  const end = Math.min(asked, begin + clip.frames)
  const held = heldClip(clip, clip.id, start - begin, end - start, draft.canvas.fps)
  const { sourceStart, fit, keyframes } = held
  const shown = { start, frames: end - start, sourceStart, fit }
  const cutaway = {
    ...cutawayOf(edit, { id: clip.mediaId, name: clip.name, kind: 'video' }, shown),
    clip: viewOf(held),
    keyframes,
  }
  const silent = sound === 'mute' ? mutedBetween(draft, clip, start - begin, end - begin) : draft
  return {
    draft: withCutaway(silent, cutaway),
    change: words.stretchFrozen(who, secondsOf(edit, start), secondsOf(edit, end), sound === 'mute'),
    notes: asked > end ? [words.onlyUntil(secondsOf(edit, end), who)] : [],
  }
}

/** The clip at a frame, among those that a message refers to. */
function clipAt(edit: Editing, ref: number | undefined, frame: number): Clip | string {
  const { draft, words } = edit
  const clips = ref === undefined ? draft.clips : clipsOf(edit, ref)
  if (typeof clips === 'string') return clips
  const starts = clipStarts(draft)
  const shows = (clip: Clip) => {
    const start = starts[draft.clips.indexOf(clip)] ?? 0
    return start <= frame && frame < start + clip.frames
  }
  const length = secondsOf(
    edit,
    draft.clips.reduce((sum, { frames }) => sum + frames, 0),
  )
  return clips.find(shows) ?? words.beyondEnd(secondsOf(edit, frame), length)
}

function mutedBetween(draft: Draft, clip: Clip, from: number, to: number): Draft {
  const sound = { ...clip.sound, mutes: joinRanges([...clip.sound.mutes, { from, to }]) }
  return { ...draft, clips: draft.clips.map((each) => (each === clip ? { ...clip, sound } : each)) }
}
