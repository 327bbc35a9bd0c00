import { EFFECT_TIMES } from '../../edits/values/effects.ts'
import { assetById } from './assets.ts'
import { tidy } from './clip.ts'
import { type AudioClip, draftFrames } from './draft.ts'
import type { Editing } from './editing.ts'
import { leadOf } from './effect-times.ts'
import { fitAudio, sourceLeft } from './follow-audio.ts'
import type { Params } from './operation.ts'
import { frameAt, framesOf, secondsOf } from './times.ts'

/** Playback parameters of a sound, for add_sound and update_sound. */

export type Play = Omit<Params<'update_sound'>, 'target'>

/**
 * Applies playback parameters to a sound; missing ones are kept.
 * @returns a problem if it would not be audible
 */
export function played(edit: Editing, sound: AudioClip, play: Play): { sound: AudioClip; notes: string[] } | string {
  const { words, draft } = edit
  const length = draftFrames(draft)
  const part = partOf(sound, play)
  const moved = play.at === undefined ? part : placedAt(edit, part, frameAt(edit, play.at))
  if (moved.start >= length) return words.beyondEnd(play.at ?? 0, secondsOf(edit, length))
  if (moved.sourceStart >= secondsIn(edit, moved)) return words.offsetBeyondEnd(words.file(sound.name))
  if (play.to !== undefined && play.to <= moved.sourceStart) return words.emptyPart(moved.sourceStart, play.to)
  const left = sourceLeft(edit, moved)
  const room = length - moved.start
  const wanted = lengthOf(edit, moved, play, left)
  const untilEnd = wanted.untilEnd && left >= room
  const frames = Math.min(wanted.untilEnd ? room : wanted.frames, left, room)
  const fitted = fitAudio({ ...moved, frames, untilEnd, ...levelOf(edit, play, moved) }, length)
  const short = !wanted.untilEnd && Math.min(wanted.frames, room) > left
  const notes = [
    ...(short ? [words.onlySoLong(words.file(sound.name), secondsIn(edit, moved))] : []),
    ...(!wanted.untilEnd && Math.min(wanted.frames, left) > room ? [words.cutAtEnd(secondsOf(edit, length))] : []),
  ]
  const [only = moved] = fitted
  return { sound: only, notes }
}

/** Sets the part of its source; effects with variable length are made to fit. */
function partOf(sound: AudioClip, play: Play): AudioClip {
  const { source } = sound
  const made =
    'effect' in source && stretches(sound) && play.duration !== undefined
      ? { ...source, seconds: play.duration }
      : source
  return {
    ...sound,
    source: made,
    role: play.role ?? sound.role,
    loop: play.loop ?? sound.loop,
    sourceStart: tidy(play.from ?? sound.sourceStart),
  }
}

/** Places its hit at a frame; trims what would be before the film. */
function placedAt(edit: Editing, sound: AudioClip, at: number): AudioClip {
  const { fps } = edit.draft.canvas
  const whole = 'effect' in sound.source ? { ...sound, sourceStart: 0 } : sound
  const start = at - leadOf(whole, fps)
  return { ...whole, start: Math.max(0, start), sourceStart: tidy(whole.sourceStart + Math.max(0, -start) / fps) }
}

/** Full length of its source, s. */
function secondsIn(edit: Editing, { source }: AudioClip): number {
  if ('effect' in source) return source.seconds
  if ('speech' in source) return source.seconds ?? Number.POSITIVE_INFINITY
  const length = 'mediaId' in source ? assetById(edit, source.mediaId)?.durationSeconds : undefined
  return length ?? Number.POSITIVE_INFINITY
}

/** Its length in frames; music, and endless sounds, last until the end of the film. */
function lengthOf(edit: Editing, sound: AudioClip, play: Play, left: number): { frames: number; untilEnd: boolean } {
  if (play.to !== undefined) return { frames: framesOf(edit, play.to - sound.sourceStart), untilEnd: false }
  if (play.duration !== undefined)
    return { frames: stretches(sound) ? left : framesOf(edit, play.duration), untilEnd: false }
  const said = play.loop !== undefined || sound.frames === 0
  if (!said) return { frames: sound.frames, untilEnd: sound.untilEnd }
  return { frames: left, untilEnd: sound.role === 'bgm' || !Number.isFinite(left) }
}

function stretches({ source }: AudioClip): boolean {
  return 'effect' in source && EFFECT_TIMES[source.effect].stretches
}

function levelOf(edit: Editing, play: Play, sound: AudioClip): Partial<AudioClip> {
  const frames = (seconds: number) => Math.round(seconds * edit.draft.canvas.fps)
  return {
    fadeIn: play.fade_in === undefined ? sound.fadeIn : frames(play.fade_in),
    fadeOut: play.fade_out === undefined ? sound.fadeOut : frames(play.fade_out),
    ...(play.volume === undefined ? {} : { volume: play.volume, envelope: [] }),
  }
}
