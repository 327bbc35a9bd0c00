import type { SoundId } from '../../edits/values/refs.ts'
import { assetById } from './assets.ts'
import { isSeenIn, soundIn, withSound } from './boxed.ts'
import { isOfFile } from './clip.ts'
import { type AudioClip, type Clip, type ClipSound, clipStarts, type Draft, type Overlay } from './draft.ts'
import type { Editing } from './editing.ts'
import type { ClipRef, SoundTarget } from './operation.ts'
import { clipsOf } from './refs.ts'
import { soundFileOf } from './sound-file.ts'
import { loudest } from './sound-times.ts'

/** Resolves and changes the sounds of a timeline. */

/** The sounds of a target on this timeline. */
export interface Sounds {
  clips: ReadonlySet<string>
  audio: ReadonlySet<string>
  overlays: ReadonlySet<string>
}

/**
 * The sounds of a target. `original` is the footage's sound: clips, their detached sound, and videos over them. @returns a
 * problem if there are none
 */
export function soundsOf(edit: Editing, target: SoundTarget): Sounds | string {
  const { draft, words } = edit
  const audio = (role: AudioClip['role']) => draft.audio.filter((clip) => clip.role === role).map(({ id }) => id)
  const none: Sounds = { clips: new Set(), audio: new Set(), overlays: new Set() }
  if (typeof target === 'number') return clipSounds(edit, target)
  if (target === 'clips') return clipSounds(edit, 'all')
  const clips = new Set(draft.clips.filter((clip) => clip.kind === 'video').map(({ id }) => id))
  const apart = draft.overlays.filter(
    (overlay) => overlay.kind === 'video' && !overlay.cutaway && !isSeenIn(draft, overlay),
  )
  const overlays = new Set(apart.map(({ id }) => id))
  const all = new Set(draft.audio.map(({ id }) => id))
  if (!isRole(target)) return { ...none, audio: new Set([target]), overlays: new Set([target]) }
  const sounds: Sounds = {
    bgm: { ...none, audio: new Set(audio('bgm')) },
    voice: { ...none, audio: new Set(audio('voice')) },
    effect: { ...none, audio: new Set(audio('effect')) },
    original: { clips, overlays, audio: new Set(audio('original')) },
    all: { clips, overlays, audio: all },
  }[target]
  const empty = sounds.clips.size + sounds.audio.size + sounds.overlays.size === 0
  return empty ? words.noSound(words.target(target)) : sounds
}

/** The combined sounds of several targets. */
export function severalSounds(edit: Editing, targets: readonly SoundTarget[]): Sounds | string {
  const found = targets.map((target) => soundsOf(edit, target))
  const problem = found.find((sounds) => typeof sounds === 'string')
  if (problem !== undefined) return problem
  const all = found.filter((sounds) => typeof sounds !== 'string')
  return {
    clips: new Set(all.flatMap(({ clips }) => [...clips])),
    audio: new Set(all.flatMap(({ audio }) => [...audio])),
    overlays: new Set(all.flatMap(({ overlays }) => [...overlays])),
  }
}

function clipSounds(edit: Editing, ref: ClipRef): Sounds | string {
  const found = clipsOf(edit, ref)
  if (typeof found === 'string') return found
  const videos = found.filter((clip) => clip.kind === 'video')
  if (videos.length === 0) return edit.words.noSound(edit.words.targetClip(ref))
  const detached = detachedFrom(edit.draft, videos)
  return {
    clips: new Set(videos.filter((clip) => !clip.sound.detached || detached.length === 0).map(({ id }) => id)),
    audio: new Set(detached.map(({ id }) => id)),
    overlays: new Set(),
  }
}

/** Sounds detached from clips that still play under them. */
export function detachedFrom(draft: Draft, clips: readonly Clip[]): AudioClip[] {
  const starts = clipStarts(draft)
  return draft.audio.filter((sound) =>
    clips.some((clip) => {
      const start = starts[draft.clips.indexOf(clip)] ?? 0
      const overlap = sound.start < start + clip.frames && sound.start + sound.frames > start
      return sound.role === 'original' && clip.sound.detached && overlap && isOf(sound, clip)
    }),
  )
}

function isOf(sound: AudioClip, clip: Clip): boolean {
  return 'mediaId' in sound.source && isOfFile(clip) && sound.source.mediaId === soundFileOf(clip).mediaId
}

/** A target's name in reports. */
export function targetLabel(edit: Editing, target: SoundTarget): string {
  const { words, draft } = edit
  if (typeof target === 'number') return words.targetClip(target)
  if (target === 'clips') return words.targetClip('all')
  if (isRole(target)) return words.target(target)
  return words.file([...draft.audio, ...draft.overlays].find(({ id }) => id === target)?.name ?? target)
}

export function targetsLabel(edit: Editing, targets: readonly SoundTarget[]): string {
  return targets.map((target) => targetLabel(edit, target)).join(edit.words.comma())
}

type Role = Exclude<SoundTarget, number | SoundId | 'clips'>

function isRole(target: Exclude<SoundTarget, number | 'clips'>): target is Role {
  return target === 'bgm' || target === 'original' || target === 'voice' || target === 'effect' || target === 'all'
}

/** Whether it means each clip's sound separately, not the clips' sound as a whole. */
export function isOneByOne(target: SoundTarget): boolean {
  return typeof target === 'number' || target === 'clips'
}

/** Whether a video's own sound is audible. */
export function isHeard(edit: Editing, clip: Clip): boolean {
  const silent = !isOfFile(clip) || assetById(edit, soundFileOf(clip).mediaId)?.hasAudio === false
  return clip.kind === 'video' && !clip.freeze && !clip.sound.detached && loudest(clip.sound) > 0 && !silent
}

/** Properties common to the sounds of clips, overlays and separate sounds. */
export type Sound = Omit<ClipSound, 'detached' | 'replaced'>

/** The sounds of clips, of overlays and separate ones. */
export function soundsIn(draft: Draft, sounds: Sounds): Sound[] {
  return [
    ...draft.clips.filter((clip) => sounds.clips.has(clip.id)).map((clip) => clip.sound),
    ...draft.overlays.filter((overlay) => sounds.overlays.has(overlay.id)).map(soundIn),
    ...draft.audio.filter((clip) => sounds.audio.has(clip.id)),
  ]
}

/** @param change gets a sound's position on the timeline, frames, and returns its changes */
export function withSounds(
  draft: Draft,
  sounds: Sounds,
  change: (sound: Sound, at: { start: number; frames: number }) => Partial<Sound>,
): Draft {
  const starts = clipStarts(draft)
  const clip = (own: Clip, i: number): Clip => {
    const changed = change(own.sound, { start: starts[i] ?? 0, frames: own.frames })
    return { ...own, sound: { ...own.sound, ...changed } }
  }
  const overlay = (own: Overlay) => withSound(own, { ...soundIn(own), ...change(soundIn(own), own) })
  return {
    ...draft,
    clips: draft.clips.map((own, i) => (sounds.clips.has(own.id) ? clip(own, i) : own)),
    overlays: draft.overlays.map((own) => (sounds.overlays.has(own.id) ? overlay(own) : own)),
    audio: draft.audio.map((own) => (sounds.audio.has(own.id) ? { ...own, ...change(own, own) } : own)),
  }
}
