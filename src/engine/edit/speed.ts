import { assetById } from './assets.ts'
import { alterBoxes } from './boxed.ts'
import { isStill, movesAt, settle, sourceSeconds, stretched } from './clip.ts'
import { type Clip, type ClipSound, clipStarts, draftFrames } from './draft.ts'
import { type Editing, type Outcome, refuse, unchanged } from './editing.ts'
import { mirroredAll } from './keyframes.ts'
import { meantBy } from './meant.ts'
import type { Params } from './operation.ts'
import { recut, shotsOf, whole } from './recut.ts'
import { mirroredSound, retimedSound } from './sound-times.ts'
import { detachedFrom } from './sounds.ts'
import { secondsOf } from './times.ts'
import { clamp } from './values.ts'

/** The pace and direction of clips: set_speed, reverse. */

const FASTER = { small: 1.25, large: 1.5 } as const
const SLOWER = { small: 0.8, large: 0.5 } as const

const SLOWEST = 0.1
const FASTEST = 10

/** Another pace, 0.1-10 times the recorded one; the clip gets shorter or longer by it. */
export function setSpeed(edit: Editing, params: Params<'set_speed'>): Outcome {
  const { words } = edit
  const meant = meantBy(edit, params.clip, params)
  if (typeof meant === 'string') return refuse(meant)
  const { draft } = meant.edit
  const moving = meant.clips.filter((clip) => !isStill(clip))
  const [first] = moving
  if (!first) return refuse(words.photosHaveNoSpeed())
  const paces = new Map(moving.map((clip) => [clip, paceFor(clip, params.factor)]))
  const who = meant.label(moving)
  if (moving.every((clip) => clip.speed === paces.get(clip))) return unchanged(words.already(who))
  const starts = clipStarts(draft)
  const shots = shotsOf(draft).map((shot, i) => {
    const pace = paces.get(shot.clip)
    return pace === undefined ? shot : whole(atSpeed(meant.edit, shot.clip, pace), starts[i] ?? 0, shot.clip.frames)
  })
  const overlays = alterBoxes(draft, meant.boxes, (clip) => {
    const speed = paceFor(clip, params.factor)
    return isStill(clip) ? null : inBox(clip, speed)
  })
  const outcome = recut({ ...meant.edit, draft: { ...draft, overlays } }, shots)
  const lengths = [secondsOf(edit, draftFrames(draft)), secondsOf(edit, draftFrames(outcome.draft))] as const
  const asked = askedFor(first, params.factor)
  const limits = asked > FASTEST || asked < SLOWEST ? [words.clamped(words.times(SLOWEST), words.times(FASTEST))] : []
  return meant.finished({
    ...outcome,
    change: words.speed(who, first.speed, paces.get(first) ?? first.speed, ...lengths),
    notes: [...limits, ...detachedNotes(meant.edit, moving), ...outcome.notes],
  })
}

function askedFor(clip: Clip, factor: Params<'set_speed'>['factor']): number {
  return typeof factor === 'number' ? factor : clip.speed * (factor.direction === 'up' ? FASTER : SLOWER)[factor.amount]
}

function paceFor(clip: Clip, factor: Params<'set_speed'>['factor']): number {
  return clamp(Math.round(askedFor(clip, factor) * 1000) / 1000, SLOWEST, FASTEST)
}

/** Sound that was detached no longer follows its clip's pace or direction. */
function detachedNotes({ draft, words }: Editing, clips: readonly Clip[]): string[] {
  return detachedFrom(draft, clips).length > 0 ? [words.detachedStays()] : []
}

/** The same part of the source at another pace; fades keep their length, mutes and volumes stay on the sound that they were set for. */
function atSpeed(edit: Editing, clip: Clip, speed: number): Clip {
  const { fps } = edit.draft.canvas
  const there = (assetById(edit, clip.mediaId)?.durationSeconds ?? Number.POSITIVE_INFINITY) - clip.sourceStart
  const shown = sourceSeconds(clip, clip.frames, fps)
  // what rounding to whole frames left off the source's end at the pace before comes back at the new one
  const seconds = there - shown < clip.speed / fps ? there : shown
  const frames = Math.max(1, Math.floor((seconds / speed) * fps + 0.01))
  return settle({ ...stretched(clip, frames), speed, sound: paced(clip, frames / clip.frames) })
}

/** In a box for the same time, at another pace. */
function inBox(clip: Clip, speed: number): Clip {
  const scale = clip.speed / speed
  return { ...clip, speed, sound: paced(clip, scale), ...movesAt(clip, (at) => at * scale) }
}

function paced({ sound }: Clip, scale: number): ClipSound {
  return retimedSound(sound, (at) => Math.round(at * scale))
}

/** Backwards, or forwards again; the same part of the source. */
export function reverse(edit: Editing, params: Params<'reverse'>): Outcome {
  const { words } = edit
  const meant = meantBy(edit, params.clip, params)
  if (typeof meant === 'string') return refuse(meant)
  const { draft } = meant.edit
  const moving = meant.clips.filter((clip) => !isStill(clip))
  const [first] = moving
  if (!first) return refuse(words.photosDoNotMove())
  const turned = (clip: Clip): Clip => ({
    ...clip,
    reverse: !clip.reverse,
    sound: mirroredSound(clip.sound, clip.frames),
    keyframes: mirroredAll(clip.keyframes, clip.frames),
  })
  return meant.finished({
    draft: {
      ...draft,
      clips: draft.clips.map((clip) => (moving.includes(clip) ? turned(clip) : clip)),
      overlays: alterBoxes(draft, meant.boxes, (clip) => (isStill(clip) ? null : turned(clip))),
    },
    change: words.reversed(meant.label(moving), !first.reverse),
    notes: detachedNotes(meant.edit, moving),
  })
}
