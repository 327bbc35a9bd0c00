import type { Mood } from '../../edits/values/look.ts'
import { assetById, findAsset, noAsset } from './assets.ts'
import { soundIn } from './boxed.ts'
import { PLAIN_AUDIO } from './draft/defaults.ts'
import { type AudioClip, type AudioSource, draftFrames } from './draft.ts'
import { type Editing, type Outcome, refuse, unchanged } from './editing.ts'
import { fitAudio, sourceLeft } from './follow-audio.ts'
import { VARIATIONS, type Variation, variationOf } from './music/tempo.ts'
import type { Params } from './operation.ts'
import { seedOf } from './seed.ts'
import { loudest } from './sound-times.ts'
import { isHeard } from './sounds.ts'
import { frameAt, secondsOf } from './times.ts'
import { clamp } from './values.ts'

/** Music operations: add_bgm, replace_bgm, remove_bgm. */

/** Volume beside a voice or the clips' own sound. */
const UNDER = 0.35
/** fade-out of an uploaded song, s, at most a quarter of a short film; built-in music ends by itself */
const FADE_OUT = 2.5

/**
 * Adds music from `start` (by default the beginning) to the end of the video, looped if shorter, and lowered beside other
 * sound. One piece at a time: a new one replaces the old one from its start.
 */
export function addBgm(edit: Editing, params: Params<'add_bgm'>): Outcome {
  const { words, draft } = edit
  const length = draftFrames(draft)
  const music = musicFor(edit, params)
  if (typeof music === 'string') return refuse(music)
  const start = params.start === undefined ? 0 : frameAt(edit, params.start)
  if (start >= length) return refuse(words.beyondEnd(secondsOf(edit, start), secondsOf(edit, length)))
  const volume = params.volume ?? (hasOtherSound(edit) ? UNDER : 1)
  const clip: AudioClip = {
    ...PLAIN_AUDIO,
    id: edit.newId('audio'),
    role: 'bgm',
    ...music,
    start,
    frames: length - start,
    untilEnd: true,
    sourceStart: Math.max(0, params.offset ?? quietStart(edit, music.source)),
    loop: params.loop ?? true,
    volume: clamp(volume, 0, 4),
    fadeOut: fadeOutOf(edit, music.source, length - start),
  }
  const placed = placeMusic(edit, clip, length)
  return { ...placed, notes: [...(placed.notes ?? []), ...addedNotes(edit, clip, params)] }
}

/** s of silence at the beginning of a song, which is skipped */
function quietStart(edit: Editing, source: AudioSource): number {
  return ('mediaId' in source && assetById(edit, source.mediaId)?.quietStart) || 0
}

function fadeOutOf({ draft }: Editing, source: AudioSource, frames: number): number {
  return 'mediaId' in source ? Math.round(Math.min(FADE_OUT * draft.canvas.fps, frames / 4)) : 0
}

/** Notes about defaults that were applied. */
function addedNotes(edit: Editing, { source, sourceStart }: AudioClip, params: Params<'add_bgm'>): string[] {
  const { words } = edit
  return [
    ...(params.offset === undefined && sourceStart > 0 ? [words.silenceSkipped(sourceStart)] : []),
    ...('mood' in source ? [words.variation(variationOf(source.seed), VARIATIONS)] : []),
    ...(params.volume !== undefined && params.volume !== clamp(params.volume, 0, 4)
      ? [words.clamped(words.percent(0), words.percent(4))]
      : []),
  ]
}

/** Whether there is other sound that music must not cover. */
function hasOtherSound(edit: Editing): boolean {
  const { clips, audio, overlays } = edit.draft
  const silent = (id: string) => assetById(edit, id)?.hasAudio === false
  const overlaid = overlays.some(
    (overlay) => overlay.kind === 'video' && loudest(soundIn(overlay)) > 0 && !silent(overlay.mediaId),
  )
  return (
    overlaid ||
    clips.some((clip) => isHeard(edit, clip)) ||
    audio.some(({ role }) => role === 'voice' || role === 'original')
  )
}

function placeMusic(edit: Editing, wanted: AudioClip, length: number): Outcome {
  const { words, draft } = edit
  const notes: string[] = []
  const once = sourceLeft(edit, { ...wanted, loop: false })
  if (wanted.sourceStart > 0 && once <= 1) return refuse(words.offsetBeyondEnd(words.file(wanted.name)))
  const repeated = wanted.loop && once < wanted.frames
  if (repeated) notes.push(words.looped())
  const clip = !wanted.loop && once < wanted.frames ? { ...wanted, frames: once, untilEnd: false } : wanted
  const before = draft.audio.filter((other) => other.role === 'bgm')
  const kept = before.flatMap((other) =>
    other.start < clip.start
      ? fitAudio({ ...other, frames: Math.min(other.frames, clip.start - other.start), untilEnd: false }, length)
      : [],
  )
  const replaced = before.filter((other) => !kept.some(({ id }) => id === other.id))
  if (replaced.length > 0) notes.push(words.replaces(replaced.map((other) => other.name)))
  const others = draft.audio.filter((other) => other.role !== 'bgm')
  return {
    draft: { ...draft, audio: [...others, ...kept, ...fitAudio(clip, length)] },
    change: words.musicAdded(
      clip.name,
      clip.volume,
      secondsOf(edit, clip.start),
      secondsOf(edit, clip.start + clip.frames),
    ),
    notes,
  }
}

/** The source: an upload, or built-in music of a mood. */
function musicFor(
  edit: Editing,
  { asset: named, mood, variation }: { asset?: string; mood?: Mood; variation?: number },
): { name: string; source: AudioSource } | string {
  const { words, context, draft } = edit
  if (named !== undefined) {
    const asset = findAsset(edit, named)
    if (!asset) return noAsset(edit, named, ['audio'])
    const sounds = asset.kind === 'audio' || (asset.kind === 'video' && asset.hasAudio !== false)
    return sounds ? { name: asset.name, source: { mediaId: asset.id } } : words.notSound(asset.name)
  }
  const [upload, another] = context.assets.filter((asset) => asset.kind === 'audio')
  if (!mood && !variation && upload && !another) return { name: upload.name, source: { mediaId: upload.id } }
  return { name: mood ?? 'upbeat', source: builtInMusic(draft.title, mood ?? 'upbeat', variation) }
}

/** The default variation of a mood for a film, fixed by its title. */
export function usualVariation(title: string, mood: Mood): Variation {
  return variationOf(seedOf(`${title} ${mood}`))
}

/** A built-in piece of a mood. */
export function builtInMusic(title: string, mood: Mood, variation?: number): AudioSource {
  return { mood, seed: variation ?? usualVariation(title, mood) }
}

/** Replaces music, keeping its range, volume and fades, from the new source’s beginning. */
export function replaceBgm(edit: Editing, params: Params<'replace_bgm'>): Outcome {
  const { words, draft } = edit
  const before = draft.audio.find((clip) => clip.role === 'bgm')
  if (!before) return addBgm(edit, params)
  const music = musicFor(edit, params)
  if (typeof music === 'string') return refuse(music)
  if (JSON.stringify(music.source) === JSON.stringify(before.source)) return unchanged(words.already(words.music()))
  const length = draftFrames(draft)
  const others = draft.audio.filter((clip) => clip.role !== 'bgm')
  const until = before.untilEnd ? length - before.start : before.frames
  const clip: AudioClip = {
    ...before,
    ...music,
    sourceStart: quietStart(edit, music.source),
    loop: true,
    frames: until,
    fadeOut: fadeOutInstead(edit, before, music.source),
  }
  return {
    draft: { ...draft, audio: [...others, ...fitAudio(clip, length)] },
    change: words.becomes(words.music(), words.file(before.name), words.file(music.name)),
  }
}

/** Drops an automatic fade-out, keeps an explicit one. */
function fadeOutInstead(edit: Editing, before: AudioClip, source: AudioSource): number {
  const own = fadeOutOf(edit, before.source, before.frames)
  return before.fadeOut === own ? fadeOutOf(edit, source, before.frames) : before.fadeOut
}

/** Removes all music. */
export function removeBgm(edit: Editing): Outcome {
  const { words, draft } = edit
  const music = draft.audio.filter((clip) => clip.role === 'bgm')
  const [first] = music
  if (!first) return refuse(words.nothingThere(words.someMusic()))
  return {
    draft: { ...draft, audio: draft.audio.filter((clip) => clip.role !== 'bgm') },
    change: words.removed(`${words.music()} ${words.file(first.name)}`),
  }
}
