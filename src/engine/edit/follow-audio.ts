import { assetById } from './assets.ts'
import { fitFades, tidy } from './clip.ts'
import type { AudioClip } from './draft.ts'
import type { Editing } from './editing.ts'
import { leadOf } from './effect-times.ts'
import type { Ripple } from './follow.ts'
import { slicedSound } from './sound-times.ts'
import { type Part, partsOf, placeStart, survives } from './time-map.ts'

/**
 * Moves separate sounds after a change of the pictures. Music, and anything that lasts to the end, plays on and is only moved
 * and fitted. A voice loses what was cut under it, but does not follow reordered pictures. An effect belongs to a moment. A
 * clip's detached sound follows its pictures.
 * @returns the remaining parts of each
 */
export function followAudio(edit: Editing, ripple: Ripple): AudioClip[][] {
  return edit.draft.audio.map((clip) => {
    if (clip.role === 'bgm' || clip.untilEnd) return followMusic(edit, clip, ripple)
    if (clip.role === 'effect') return followEffect(edit, clip, ripple)
    if (clip.role === 'voice' && ripple.reordered) return fitAudio({ ...clip }, ripple.length)
    return followSpeech(edit, clip, ripple)
  })
}

function followMusic(edit: Editing, clip: AudioClip, ripple: Ripple): AudioClip[] {
  const stays = clip.start === 0 || ripple.reordered
  const start = stays ? clip.start : Math.round(placeStart(ripple.pieces, clip.start))
  if (clip.untilEnd) return fitAudio({ ...clip, start, frames: ripple.length - start }, ripple.length)
  const parts = partsOf(ripple.pieces, clip.start, clip.start + clip.frames)
  const last = parts.at(-1)
  const end = ripple.reordered || !last ? start + clip.frames : Math.round(last.at + last.frames)
  const frames = Math.min(end - start, sourceLeft(edit, clip))
  return fitAudio({ ...clip, start, frames }, ripple.length)
}

/** An effect moves with its moment, unchanged, and is removed if that is cut out; next to a cut it stays. */
function followEffect(edit: Editing, clip: AudioClip, { pieces, length }: Ripple): AudioClip[] {
  const { fps } = edit.draft.canvas
  const lead = leadOf(clip, fps)
  const moment = clip.start + lead
  if (!survives(pieces, moment) && !survives(pieces, moment - 1)) return []
  const start = Math.round(placeStart(pieces, moment)) - lead
  const sourceStart = tidy(clip.sourceStart + Math.max(0, -start) / fps)
  const frames = clip.frames + Math.min(0, start)
  return fitAudio({ ...clip, start: Math.max(0, start), sourceStart, frames }, length)
}

/** Remaining source material from a clip's start, frames. */
export function sourceLeft(edit: Editing, clip: AudioClip): number {
  const { fps } = edit.draft.canvas
  if ('effect' in clip.source) return Math.max(1, Math.ceil((clip.source.seconds - clip.sourceStart) * fps - 0.01))
  if ('speech' in clip.source && clip.source.seconds !== undefined)
    return Math.max(1, Math.ceil((clip.source.seconds - clip.sourceStart) * fps - 0.01))
  if (clip.loop || !('mediaId' in clip.source)) return Number.POSITIVE_INFINITY
  const seconds = assetById(edit, clip.source.mediaId)?.durationSeconds
  if (seconds === undefined) return Number.POSITIVE_INFINITY
  return Math.max(1, Math.floor((seconds - clip.sourceStart) * fps + 0.01))
}

/** Fits an audio clip into the timeline, with fades and volumes. Empty if no frame is left. */
export function fitAudio(clip: AudioClip, length: number): AudioClip[] {
  const frames = Math.min(clip.frames, length - clip.start)
  if (frames < 1) return []
  const [fadeIn, fadeOut] = fitFades(clip.fadeIn, clip.fadeOut, frames)
  return [{ ...slicedSound(clip, 0, frames), frames, fadeIn, fadeOut }]
}

/** Splits a recording where something under it was cut or its pictures were separated; otherwise its pace is kept. */
function followSpeech(edit: Editing, clip: AudioClip, ripple: Ripple): AudioClip[] {
  const stretches = joined(partsOf(ripple.pieces, clip.start, clip.start + clip.frames))
  return stretches.flatMap((stretch, i) => {
    const from = Math.round(stretch.from) - clip.start
    const to = Math.round(stretch.to) - clip.start
    const next = stretches[i + 1]
    const start = Math.round(stretch.at)
    const limit = next && next.at > start ? Math.round(next.at) : ripple.length
    const part: AudioClip = {
      ...slicedSound(clip, from, to),
      id: i === 0 ? clip.id : edit.newId('audio'),
      start,
      frames: to - from,
      sourceStart: tidy(clip.sourceStart + from / edit.draft.canvas.fps),
      fadeIn: i === 0 ? clip.fadeIn : 0,
      fadeOut: next ? 0 : clip.fadeOut,
    }
    return fitAudio(part, limit)
  })
}

/** Joins parts that are adjacent before and after. */
function joined(parts: readonly Part[]): Part[] {
  const stretches: Part[] = []
  for (const part of parts) {
    const last = stretches.at(-1)
    if (last && last.to === part.from && last.at + last.frames === part.at) {
      stretches[stretches.length - 1] = { ...last, to: part.to, frames: last.frames + part.frames }
    } else stretches.push({ ...part })
  }
  return stretches
}
