import { expect, test } from 'vitest'
import { cutPoints } from '../../../../src/engine/render/plan/pieces.ts'
import { clip, draftOf, mediaOf, text } from '../tools/drafts.ts'

const photo = mediaOf('photo.jpg', { kind: 'image' })
const film = mediaOf('film.mp4')

test.each([
  ['a clip of nine seconds whole', [clip(photo, 270)], [], [0, 270]],
  ['one of ten in two', [clip(photo, 300)], [], [0, 150, 300]],
  ['a text in pieces that several cores can mend', [clip(photo, 300)], [text('Hi', 30, 90)], [0, 30, 75, 120, 300]],
  ['what plays backwards every second', [clip(film, 100, { reverse: true })], [], [0, 30, 60, 100]],
  [
    'transitions on their own',
    [clip(photo, 150, { transition: { id: 'x1', type: 'fade', frames: 30 } }), clip(photo, 150)],
    [],
    [0, 135, 165, 300],
  ],
])('%s', (_, clips, texts, expected) => {
  const to = clips.reduce((sum, { frames }) => sum + frames, 0)
  expect(cutPoints(draftOf(clips, { texts }), { from: 0, to })).toEqual(expected)
})
