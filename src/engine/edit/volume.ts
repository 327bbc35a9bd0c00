import { joinRanges } from './clip.ts'
import { type AudioClip, type Clip, type ClipSound, clipStarts, type Draft, draftFrames, type Range } from './draft.ts'
import { type Edit, type Outcome, type Params, refuse } from './edit.ts'
import { isHeard } from './music.ts'
import type { SoundTarget } from './operation.ts'
import { clipsOf } from './refs.ts'
import { ordered, secondsOf, stretches } from './times.ts'
import { clamp } from './values.ts'

/** How loud: set_volume, mute. */

/** What a target stands for on this timeline. */
export interface Sounds {
  clips: ReadonlySet<string>
  audio: ReadonlySet<string>
  overlays: ReadonlySet<string>
}

/**
 * The sounds that a target means. `original` is what the footage itself brought: clips, their detached sound, and
 * videos laid over. @returns a problem where there is nothing of the kind
 */
export function soundsOf(edit: Edit, target: SoundTarget): Sounds | string {
  const { draft, words } = edit
  const audio = (role: AudioClip['role']) => draft.audio.filter((clip) => clip.role === role).map(({ id }) => id)
  const none: Sounds = { clips: new Set(), audio: new Set(), overlays: new Set() }
  if (typeof target === 'object') return clipSounds(edit, target.clip)
  const clips = new Set(draft.clips.filter((clip) => clip.kind === 'video').map(({ id }) => id))
  const overlays = new Set(draft.overlays.filter((overlay) => overlay.kind === 'video').map(({ id }) => id))
  const all = new Set(draft.audio.map(({ id }) => id))
  const sounds: Sounds = {
    bgm: { ...none, audio: new Set(audio('bgm')) },
    voice: { ...none, audio: new Set(audio('voice')) },
    original: { clips, overlays, audio: new Set(audio('original')) },
    all: { clips, overlays, audio: all },
  }[target]
  const empty = sounds.clips.size + sounds.audio.size + sounds.overlays.size === 0
  return empty ? words.noSound(words.target(target)) : sounds
}

function clipSounds(edit: Edit, ref: number | 'all'): Sounds | string {
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

/** The sounds that were detached from clips and still play somewhere under them. */
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
  return 'mediaId' in sound.source && sound.source.mediaId === clip.mediaId
}

export function targetLabel(edit: Edit, target: SoundTarget): string {
  return typeof target === 'object' ? edit.words.targetClip(target.clip) : edit.words.target(target)
}

/** Changes the sounds of a target: one function for all kinds that have a volume. */
function withVolumes(draft: Draft, sounds: Sounds, volume: (before: number) => number): Draft {
  return {
    ...draft,
    clips: draft.clips.map((clip) =>
      sounds.clips.has(clip.id) ? { ...clip, sound: { ...clip.sound, volume: volume(clip.sound.volume) } } : clip,
    ),
    audio: draft.audio.map((clip) => (sounds.audio.has(clip.id) ? { ...clip, volume: volume(clip.volume) } : clip)),
    overlays: draft.overlays.map((overlay) =>
      sounds.overlays.has(overlay.id) ? { ...overlay, volume: volume(overlay.volume) } : overlay,
    ),
  }
}

function volumesOf(edit: Edit, sounds: Sounds): number[] {
  const { draft } = edit
  const heard = draft.clips.filter((clip) => sounds.clips.has(clip.id))
  const audible = heard.filter((clip) => isHeard(edit, clip) || clip.sound.volume === 0)
  return [
    ...draft.audio.filter((clip) => sounds.audio.has(clip.id)).map((clip) => clip.volume),
    ...(audible.length > 0 ? audible : heard).map((clip) => clip.sound.volume),
    ...draft.overlays.filter((overlay) => sounds.overlays.has(overlay.id)).map((overlay) => overlay.volume),
  ]
}

const STEP = { up: { small: 1.25, large: 1.5 }, down: { small: 0.8, large: 0.5 } } as const

function volumeFor(before: number, params: Params<'set_volume'>): number {
  if (params.level !== undefined) return params.level
  if (params.factor !== undefined) return before * params.factor
  if (params.db !== undefined) return before * 10 ** (params.db / 20)
  const step = STEP[params.direction ?? 'up'][params.amount ?? 'small']
  return before === 0 && params.direction !== 'down' ? 0.25 : before * step
}

export function setVolume(edit: Edit, params: Params<'set_volume'>): Outcome {
  const { words, draft } = edit
  const sounds = soundsOf(edit, params.target)
  if (typeof sounds === 'string') return refuse(sounds)
  const after = (before: number) => Math.round(clamp(volumeFor(before, params), 0, 4) * 1000) / 1000
  const volumes = volumesOf(edit, sounds)
  const [first = 1] = volumes
  const label = words.volumeOf(targetLabel(edit, params.target))
  const outside = volumes.some((volume) => volumeFor(volume, params) > 4 || volumeFor(volume, params) < 0)
  const notes = outside ? [words.clamped(words.percent(0), words.percent(4))] : []
  const same = volumes.every((volume) => after(volume) === volume)
  if (same)
    return liftMutes(edit, sounds, label, outside ? words.atLimit(label, words.percent(first)) : words.already(label))
  return {
    draft: withVolumes(draft, sounds, after),
    change: words.becomes(label, words.percent(first), words.percent(after(first))),
    notes,
  }
}

/** A volume asked for that is there already: what silences it in between must be the mutes. */
function liftMutes(edit: Edit, sounds: Sounds, label: string, otherwise: string): Outcome {
  const { words, draft } = edit
  const muted =
    draft.clips.some((clip) => sounds.clips.has(clip.id) && clip.sound.mutes.length > 0) ||
    draft.audio.some((clip) => sounds.audio.has(clip.id) && clip.mutes.length > 0)
  if (!muted) return refuse(otherwise)
  return {
    draft: {
      ...draft,
      clips: draft.clips.map((clip) =>
        sounds.clips.has(clip.id) ? { ...clip, sound: { ...clip.sound, mutes: [] } } : clip,
      ),
      audio: draft.audio.map((clip) => (sounds.audio.has(clip.id) ? { ...clip, mutes: [] } : clip)),
    },
    change: words.unmuted(label),
  }
}

/** Silence: throughout, or over a stretch of the timeline, across clips. */
export function mute(edit: Edit, params: Params<'mute'>): Outcome {
  const { words, draft } = edit
  const sounds = soundsOf(edit, params.target)
  if (typeof sounds === 'string') return refuse(sounds)
  const label = targetLabel(edit, params.target)
  if (params.from === undefined && params.to === undefined) {
    if (volumesOf(edit, sounds).every((volume) => volume === 0)) return refuse(words.already(label))
    return { draft: withVolumes(draft, sounds, () => 0), change: words.muted(label) }
  }
  const length = secondsOf(edit, draftFrames(draft))
  const [from, to] = ordered(params.from ?? 0, params.to ?? length)
  const ranges = stretches(edit, from, to)
  const silenced = withMutes(draft, sounds, ranges)
  if (silenced === draft) return refuse(words.nothingAt(from, to, length))
  return { draft: silenced, change: words.mutedBetween(label, from, to) }
}

function withMutes(draft: Draft, sounds: Sounds, ranges: readonly Range[]): Draft {
  const starts = clipStarts(draft)
  let touched = false
  const inside = (start: number, frames: number, mutes: readonly Range[]): Range[] => {
    const added = ranges
      .map(({ from, to }) => ({ from: Math.max(from - start, 0), to: Math.min(to - start, frames) }))
      .filter(({ from, to }) => to > from)
    touched ||= added.length > 0
    return added.length > 0 ? joinRanges([...mutes, ...added]) : [...mutes]
  }
  const sound = (clip: Clip, i: number): ClipSound => ({
    ...clip.sound,
    mutes: inside(starts[i] ?? 0, clip.frames, clip.sound.mutes),
  })
  const silenced = {
    ...draft,
    clips: draft.clips.map((clip, i) => (sounds.clips.has(clip.id) ? { ...clip, sound: sound(clip, i) } : clip)),
    audio: draft.audio.map((clip) =>
      sounds.audio.has(clip.id) ? { ...clip, mutes: inside(clip.start, clip.frames, clip.mutes) } : clip,
    ),
  }
  return touched ? silenced : draft
}
