import { frameBefore } from '../../style/director/grid.ts'
import { assetById, findAsset } from '../assets.ts'
import { room } from '../clip.ts'
import type { AudioClip, Clip } from '../draft.ts'
import type { Editing } from '../editing.ts'
import { musicBeats } from './beats.ts'
import type { ShotLimits } from './lengths-to.ts'
import { beatsFrom, repeated } from './song.ts'

/** The beats of a film's music, and how far its cuts can follow them. */

/** Minimum length of a clip that is moved to a beat, s. */
const SHORTEST = 0.4

/** The film's music. @param name of one piece, by default the first */
export function musicOf(edit: Editing, name?: string): AudioClip | undefined {
  const music = edit.draft.audio.filter((clip) => clip.role === 'bgm')
  if (name === undefined) return music[0]
  const asset = findAsset(edit, name)
  return music.find((clip) => ('mediaId' in clip.source ? clip.source.mediaId === asset?.id : clip.name === name))
}

/**
 * The frames of the film at which its beats fall. Those of built-in music are exact, and rounded down, so that a cut there is never
 * late; those of a song are heard to a few ms.
 */
export function beatFrames(edit: Editing, music: AudioClip): number[] {
  const { fps } = edit.draft.canvas
  const { start, frames } = music
  const seconds = frames / fps
  const frameOf = (beat: number) => ('mood' in music.source ? frameBefore(beat, fps) : Math.round(beat * fps))
  return heardBeats(edit, music, seconds)
    .filter((beat) => beat < seconds)
    .map((beat) => start + frameOf(beat))
}

/** beats for a duration, s from the start of the music */
function heardBeats(edit: Editing, { source, sourceStart, loop }: AudioClip, seconds: number): number[] {
  // built-in music is composed for the length that it plays
  if ('mood' in source) return beatsFrom(musicBeats({ ...source, seconds: sourceStart + seconds }), sourceStart)
  if (!('mediaId' in source)) return []
  const beats = beatsFrom(edit.context.beats.get(source.mediaId) ?? [], sourceStart)
  const round = (assetById(edit, source.mediaId)?.durationSeconds ?? 0) - sourceStart
  return loop ? repeated(beats, round, seconds) : beats
}

/** The lengths that a clip can be given, frames. */
export function limitsOf(edit: Editing, clip: Clip): ShotLimits {
  const { fps } = edit.draft.canvas
  const { front, back } = room(clip, assetById(edit, clip.mediaId), fps)
  return { least: Math.min(clip.frames, Math.round(SHORTEST * fps)), most: clip.frames + front + back }
}
