import { expect, test } from 'vitest'
import { newCard } from '../../../../src/engine/edit/clip.ts'
import { PLAIN_CARD } from '../../../../src/engine/edit/draft/usual.ts'
import { planSegments } from '../../../../src/engine/render/plan/plan.ts'
import { type Shot, shotsOf } from '../../../../src/engine/render/plan/segment.ts'
import { clip, draftOf, library, mediaOf } from '../tools/drafts.ts'

const photo = mediaOf('photo.jpg', { kind: 'image' })
const ending = newCard(
  'end',
  { ...PLAIN_CARD, lines: [{ text: 'The end', size: null, color: null, weight: null }] },
  60,
)

const written = ({ media }: Shot) => typeof media !== 'string' && media.lines.length > 0

/** For each frame, whether letters of a card are drawn in it, and whether another clip is. */
function frames(clips: Parameters<typeof draftOf>[0]) {
  const to = clips.reduce((sum, each) => sum + each.frames, 0)
  const encoding = { codec: 'h264', preset: 'veryfast', crf: 21 } as const
  const segments = planSegments({ draft: draftOf(clips), media: library(photo), encoding, range: { from: 0, to } })
  return segments.flatMap((segment) => {
    const shots = shotsOf(segment.base)
    const shown = { letters: shots.some(written), picture: shots.some(({ media }) => typeof media === 'string') }
    return Array.from({ length: segment.frames }, () => shown)
  })
}

test('no letters of a card stand over the picture before it, and all of them once they have come', () => {
  const seen = frames([clip(photo, 60, { transition: { id: 'x1', type: 'fade', frames: 20 } }), ending])
  expect(seen.filter(({ letters, picture }) => letters && picture)).toEqual([])
  expect(seen.slice(0, 70).some(({ letters }) => letters)).toBe(false)
  expect(seen.slice(70).every(({ letters }) => letters)).toBe(true)
})

test('after a cut they are there at once', () => {
  expect(
    frames([clip(photo, 60), ending])
      .slice(60)
      .every(({ letters }) => letters),
  ).toBe(true)
})
