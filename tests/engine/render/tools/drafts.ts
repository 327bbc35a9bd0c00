import { newClip } from '../../../../src/engine/edit/clip.ts'
import { NO_KEYFRAMES, PLAIN_LETTERS } from '../../../../src/engine/edit/draft/defaults.ts'
import {
  type Captions,
  type Clip,
  type Draft,
  emptyDraft,
  type FileClip,
  type Text,
} from '../../../../src/engine/edit/draft.ts'
import type { Media } from '../../../../src/engine/media/media.ts'

export function clip(media: Media, frames: number, change: Partial<FileClip> = {}): FileClip {
  return { ...newClip(`clip-${media.id}-${frames}`, media, frames), ...change }
}

export function text(words: string, start: number, frames: number, change: Partial<Text> = {}): Text {
  return {
    ...PLAIN_LETTERS,
    untilEnd: false,
    id: `text-${words}`,
    text: words,
    start,
    frames,
    position: 'center',
    color: '#FFFFFF',
    size: 'large',
    font: null,
    weight: 700,
    background: null,
    shadow: false,
    outline: null,
    animation: 'none',
    keyframes: NO_KEYFRAMES,
    ...change,
  }
}

/** Captions at the bottom. */
export function captionsOf(cues: Captions['cues'], change: Partial<Text> = {}): Captions {
  const {
    id: _id,
    text: _text,
    start: _start,
    frames: _frames,
    ...style
  } = text('', 0, 0, { position: 'bottom', ...change })
  return { source: 'words.srt', cues, style }
}

/** 320x180 at 30 frames a second. */
export function draftOf(clips: Clip[], change: Partial<Draft> = {}): Draft {
  const draft = emptyDraft('Test')
  return { ...draft, canvas: { ...draft.canvas, width: 320, height: 180, fit: 'crop' }, clips, ...change }
}

let count = 0

export function mediaOf(path: string, change: Partial<Media> = {}): Media {
  const id = `m${++count}`
  const name = path.split('/').at(-1) ?? path
  return { id, name, path, hash: `hash-of-${name}`, kind: 'video', sizeBytes: 1, demuxer: 'mov', ...change }
}

export const library = (...media: Media[]): Record<string, Media> => Object.fromEntries(media.map((m) => [m.id, m]))
