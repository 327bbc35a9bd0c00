import { assetById } from './assets.ts'
import { settle, sourceSeconds } from './clip.ts'
import { type Clip, clipStarts, draftFrames } from './draft.ts'
import { clamp, clipsOf, type Edit, type Outcome, type Params, refLabel, refuse, secondsOf } from './edit.ts'
import { recut, shotsOf, whole } from './recut.ts'

/** The pace and direction of clips: set_speed, reverse. */

const FASTER = { small: 1.25, large: 1.5 } as const
const SLOWER = { small: 0.8, large: 0.5 } as const

export function setSpeed(edit: Edit, params: Params<'set_speed'>): Outcome {
  const { words, draft } = edit
  const clips = clipsOf(edit, params.clip)
  if (typeof clips === 'string') return refuse(clips)
  const moving = clips.filter((clip) => clip.kind === 'video' && !clip.freeze)
  const [first] = moving
  if (!first) return refuse(words.photosHaveNoSpeed())
  const chosen = new Set(moving)
  const starts = clipStarts(draft)
  const shots = shotsOf(draft).map((shot, i) => {
    if (!chosen.has(shot.clip)) return shot
    const speed = clamp(round(speedFor(shot.clip, params.factor)), 0.1, 10)
    return whole(atSpeed(edit, shot.clip, speed), starts[i] ?? 0, shot.clip.frames)
  })
  const asked = speedFor(first, params.factor)
  const speed = clamp(round(asked), 0.1, 10)
  if (moving.every((clip) => clip.speed === speedAfter(clip, params))) {
    return refuse(words.already(refLabel(edit, params.clip, moving)))
  }
  const outcome = recut(edit, shots)
  const lengths = [secondsOf(edit, draftFrames(draft)), secondsOf(edit, draftFrames(outcome.draft))] as const
  const who = refLabel(edit, params.clip, moving)
  const notes = asked > 10 || asked < 0.1 ? [words.clamped(words.times(0.1), words.times(10))] : []
  return {
    ...outcome,
    change: words.speed(who, first.speed, speed, ...lengths),
    notes: [...notes, ...outcome.notes],
  }
}

function speedAfter(clip: Clip, params: Params<'set_speed'>): number {
  return clamp(round(speedFor(clip, params.factor)), 0.1, 10)
}

function speedFor(clip: Clip, factor: Params<'set_speed'>['factor']): number {
  if (typeof factor === 'number') return factor > 0 ? factor : 0.1
  return clip.speed * (factor.direction === 'up' ? FASTER : SLOWER)[factor.amount]
}

function round(speed: number): number {
  return Math.round(speed * 1000) / 1000
}

/** The same part of the source at another pace; fades keep their length, mutes stay on the sound they silence. */
function atSpeed(edit: Edit, clip: Clip, speed: number): Clip {
  const { fps } = edit.draft.canvas
  const there = (assetById(edit, clip.mediaId)?.durationSeconds ?? Number.POSITIVE_INFINITY) - clip.sourceStart
  const shown = sourceSeconds(clip, clip.frames, fps)
  // what rounding to whole frames left off the source's end at the pace before comes back at the new one
  const seconds = there - shown < clip.speed / fps ? there : shown
  const frames = Math.max(1, Math.floor((seconds / speed) * fps + 0.01))
  const scale = frames / clip.frames
  const mutes = clip.sound.mutes.map((mute) => ({
    from: Math.round(mute.from * scale),
    to: Math.round(mute.to * scale),
  }))
  return settle({ ...clip, speed, frames, sound: { ...clip.sound, mutes } })
}

export function reverse(edit: Edit, params: Params<'reverse'>): Outcome {
  const { words, draft } = edit
  const clips = clipsOf(edit, params.clip)
  if (typeof clips === 'string') return refuse(clips)
  const moving = clips.filter((clip) => clip.kind === 'video' && !clip.freeze)
  const [first] = moving
  if (!first) return refuse(words.photosDoNotMove())
  const after = draft.clips.map((clip) =>
    moving.includes(clip) ? { ...clip, reverse: !clip.reverse, sound: { ...clip.sound, mutes: mirrored(clip) } } : clip,
  )
  return {
    draft: { ...draft, clips: after },
    change: words.reversed(refLabel(edit, params.clip, moving), !first.reverse),
  }
}

function mirrored(clip: Clip) {
  return clip.sound.mutes.map((mute) => ({ from: clip.frames - mute.to, to: clip.frames - mute.from })).reverse()
}
