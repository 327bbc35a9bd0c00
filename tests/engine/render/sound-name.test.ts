import { expect, test } from 'vitest'
import type { Draft } from '../../../src/engine/edit/draft.ts'
import { soundName } from '../../../src/engine/render/sound-name.ts'
import { clip, draftOf, library, mediaOf } from './tools/drafts.ts'

const photo = mediaOf('/one/photo.jpg', { kind: 'image', demuxer: 'jpeg_pipe' })
const film = mediaOf('/one/film.mp4', { durationSeconds: 10, hasAudio: true })
const fade = { id: 'x1', type: 'fade', frames: 20 }

const nameOf = (draft: Draft, media = library(photo, film)) => soundName(draft, media, { from: 0, to: 90 }, 'aac')
const plain = nameOf(draftOf([clip(photo, 30), clip(photo, 30), clip(film, 60)]))

test.each([
  ['a transition from a photo into a clip', [clip(photo, 30), clip(photo, 30, { transition: fade }), clip(film, 60)]],
  ['another length of a photo before it', [clip(photo, 30), clip(photo, 40), clip(film, 60)]],
  ['another in point', [clip(photo, 30), clip(photo, 30), clip(film, 60, { sourceStart: 1 })]],
])('%s is another mix', (_, clips) => expect(nameOf(draftOf(clips))).not.toBe(plain))

test.each([
  ['a transition between photos', [clip(photo, 30, { transition: fade }), clip(photo, 30), clip(film, 60)]],
  ['other pictures', [clip(photo, 30, { rotate: 90 }), clip(photo, 30), clip(film, 60, { fit: 'pad' })]],
  ['another name', [clip(photo, 30), clip(photo, 30), clip(film, 60, { name: 'other.mp4', id: 'other' })]],
])('%s is the same mix', (_, clips) => expect(nameOf(draftOf(clips))).toBe(plain))

test('captions and texts are the same mix', () => {
  const draft = draftOf([clip(photo, 30), clip(photo, 30), clip(film, 60)])
  const cues = [{ id: 'q1', start: 0, frames: 30, text: 'Hello' }]
  const [text, style] = [{ id: 't1', text: 'Hi', start: 0, frames: 30, untilEnd: false }, {}]
  // only what is heard is looked at
  const written = { ...draft, captions: { source: 'a.srt', cues, style }, texts: [text] } as unknown as Draft
  const other = { ...written, captions: { source: 'b.srt', cues: [{ ...cues[0], text: 'Bye' }], style } } as Draft
  // captions at all say that somebody speaks, which decides how loud the film is
  expect(nameOf(other)).toBe(nameOf(written))
  const fixed = { ...draft, master: { lufs: null } }
  expect(nameOf({ ...fixed, captions: written.captions, texts: written.texts })).toBe(nameOf(fixed))
})

test('a file counts by its content, wherever it lies', () => {
  const draft = draftOf([clip(photo, 30), clip(photo, 30), clip(film, 60)])
  expect(nameOf(draft, library(photo, { ...film, path: '/two/film.mp4' }))).toBe(plain)
  expect(nameOf(draft, library(photo, { ...film, hash: 'other' }))).not.toBe(plain)
})
