import {
  type AudioClip,
  type Clip,
  type Draft,
  EMPTY_LOOK,
  emptyDraft,
  PLAIN_SOUND,
} from '../../../src/engine/edit/draft.ts'
import type { Media } from '../../../src/engine/media/media.ts'

let count = 0

export function clip(mediaId: string, changes: Partial<Clip> = {}): Clip {
  return {
    id: `clip${++count}`,
    mediaId,
    name: mediaId,
    kind: 'video',
    frames: 30,
    sourceStart: 0,
    speed: 1,
    reverse: false,
    freeze: false,
    rotate: 0,
    flipHorizontal: false,
    flipVertical: false,
    crop: { left: 0, right: 0, top: 0, bottom: 0 },
    fit: null,
    motion: null,
    look: EMPTY_LOOK,
    chromaKey: null,
    sound: PLAIN_SOUND,
    fade: { in: 0, out: 0, color: '#000000' },
    stabilize: false,
    transition: null,
    ...changes,
  }
}

export function photo(frames: number): Clip {
  return clip('photo', { kind: 'image', frames })
}

export function audio(mediaId: string, changes: Partial<AudioClip> = {}): AudioClip {
  return {
    id: `audio${++count}`,
    role: 'bgm',
    name: mediaId,
    source: { mediaId },
    start: 0,
    frames: 30,
    untilEnd: false,
    sourceStart: 0,
    loop: false,
    volume: 1,
    fadeIn: 0,
    fadeOut: 0,
    mutes: [],
    duck: null,
    denoise: false,
    ...changes,
  }
}

export function timeline(clips: Clip[], changes: Partial<Draft> = {}): Draft {
  return { ...emptyDraft('test'), clips, ...changes }
}

export function soundFile(id: string, path: string, demuxer: string, durationSeconds: number): Media {
  return { id, name: id, kind: 'video', path, hash: id, sizeBytes: 1, demuxer, durationSeconds, hasAudio: true }
}
