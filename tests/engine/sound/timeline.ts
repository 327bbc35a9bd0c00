import { newClip } from '../../../src/engine/edit/clip.ts'
import { PLAIN_AUDIO } from '../../../src/engine/edit/draft/defaults.ts'
import { type AudioClip, type Clip, type Draft, emptyDraft, type FileClip } from '../../../src/engine/edit/draft.ts'
import type { Media } from '../../../src/engine/media/media.ts'

let count = 0

export function clip(mediaId: string, changes: Partial<FileClip> = {}): FileClip {
  return { ...newClip(`clip${++count}`, { id: mediaId, name: mediaId, kind: 'video' }, 30), ...changes }
}

export function photo(frames: number): Clip {
  return clip('photo', { kind: 'image', frames })
}

export function audio(mediaId: string, changes: Partial<AudioClip> = {}): AudioClip {
  const own = { id: `audio${++count}`, role: 'bgm', name: mediaId, source: { mediaId }, start: 0, frames: 30 } as const
  return { ...PLAIN_AUDIO, ...own, ...changes }
}

/** As it is mixed, unless the changes say otherwise. */
export function timeline(clips: Clip[], changes: Partial<Draft> = {}): Draft {
  return { ...emptyDraft('test'), master: { lufs: null }, clips, ...changes }
}

export function soundFile(id: string, path: string, demuxer: string, durationSeconds: number): Media {
  return { id, name: id, kind: 'video', path, hash: id, sizeBytes: 1, demuxer, durationSeconds, hasAudio: true }
}
