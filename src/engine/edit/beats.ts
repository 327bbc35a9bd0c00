import { assetById, findAsset, noAsset } from './assets.ts'
import { room } from './clip.ts'
import { type AudioClip, type Clip, clipStarts, draftFrames } from './draft.ts'
import { resizeAll } from './duration.ts'
import { advance, type Editing, type Outcome, refuse } from './editing.ts'
import { musicBeats } from './music/beats.ts'
import { beatsFrom, repeated } from './music/song.ts'
import { addBgm } from './music.ts'
import type { Params } from './operation.ts'
import { clamp } from './values.ts'

/** beat_sync: moves cuts to the beats of the music. */

/** Minimum length of a clip, s. */
const SHORTEST = 0.4

/** Moves every cut to the nearest beat; the video keeps its length if its last clip allows. */
export function beatSync(edit: Editing, params: Params<'beat_sync'>): Outcome {
  const { words } = edit
  const added = withMusic(edit, params.asset)
  if (!added.draft) return added
  const now = advance(edit, added)
  const music = musicOf(now, params.asset)
  const beats = music ? beatsOf(now, music) : []
  if (!music || beats.length === 0) return refuse(words.noBeats())
  const [lengths, moved] = lengthsOnBeats(now, beats)
  if (moved === 0) return { ...added, already: [words.noCutsToMove()] }
  const outcome = resizeAll(now, lengths)
  const notes = added.change ? [added.change] : []
  return { ...outcome, change: words.onTheBeat(moved, music.name), notes: [...notes, ...outcome.notes] }
}

/** The draft with the requested music: already playing, or else added from the uploads. */
function withMusic(edit: Editing, name: string | undefined): Outcome {
  const { draft, context, words } = edit
  if (musicOf(edit, name)) return { draft }
  const [upload, another] = context.assets.filter((asset) => asset.kind === 'audio')
  const asset = name === undefined ? (another ? undefined : upload) : findAsset(edit, name)
  if (!asset) return refuse(name === undefined ? words.noBeats() : noAsset(edit, name, ['audio']))
  if (!context.beats.get(asset.id)?.length) return refuse(words.notAnalysed(asset.name))
  return addBgm(edit, { asset: asset.name })
}

function musicOf(edit: Editing, name: string | undefined): AudioClip | undefined {
  const music = edit.draft.audio.filter((clip) => clip.role === 'bgm')
  if (name === undefined) return music[0]
  const asset = findAsset(edit, name)
  return music.find((clip) => ('mediaId' in clip.source ? clip.source.mediaId === asset?.id : clip.name === name))
}

/** The beats of music on the timeline, rounded to frames. */
function beatsOf(edit: Editing, music: AudioClip): number[] {
  const { fps } = edit.draft.canvas
  const { start, frames } = music
  const seconds = frames / fps
  return heardBeats(edit, music, seconds)
    .filter((beat) => beat < seconds)
    .map((beat) => start + Math.round(beat * fps))
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

function lengthsOnBeats(edit: Editing, beats: readonly number[]): [Map<string, number>, number] {
  const { draft } = edit
  const { fps } = draft.canvas
  const shortest = Math.round(SHORTEST * fps)
  const starts = clipStarts(draft)
  const total = draftFrames(draft)
  const lengths = new Map<string, number>()
  let at = 0
  let moved = 0
  for (const [i, clip] of draft.clips.entries()) {
    const last = i === draft.clips.length - 1
    const wanted = last ? total : (starts[i + 1] ?? total)
    const latest = at + longest(edit, clip)
    const rest = total - (draft.clips.length - 1 - i) * shortest
    const beat = last ? undefined : nearest(beats, wanted, at + shortest, Math.min(latest, rest))
    const cut = beat ?? clamp(wanted, at + 1, Math.max(at + 1, latest))
    if (beat !== undefined && beat !== starts[i + 1]) moved++
    lengths.set(clip.id, cut - at)
    at = cut
  }
  return [lengths, moved]
}

function longest(edit: Editing, clip: Clip): number {
  const { front, back } = room(clip, assetById(edit, clip.mediaId), edit.draft.canvas.fps)
  return clip.frames + front + back
}

function nearest(beats: readonly number[], wanted: number, from: number, to: number): number | undefined {
  let best: number | undefined
  for (const beat of beats) {
    if (beat < from || beat > to) continue
    if (best === undefined || Math.abs(beat - wanted) < Math.abs(best - wanted)) best = beat
  }
  return best
}
