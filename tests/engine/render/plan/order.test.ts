import { expect, test } from 'vitest'
import { inOrder } from '../../../../src/engine/render/plan/order.ts'
import { planSegments } from '../../../../src/engine/render/plan/plan.ts'
import { clip, draftOf, library, mediaOf, text } from '../tools/drafts.ts'

const photo = mediaOf('photo.jpg', { kind: 'image' })
const encoding = { codec: 'h264' as const, preset: 'veryfast', crf: 21 }

test('the lightest segment comes first, then the heaviest; transitions and texts weigh more than their length', () => {
  const clips = [clip(photo, 215, { transition: { type: 'fade', frames: 30 } }), clip(photo, 115)]
  const draft = draftOf(clips, { texts: [text('Hi', 20, 38)] })
  const segments = planSegments({ draft, media: library(photo), encoding, range: { from: 0, to: 330 } })
  expect(segments.map(({ frames }) => frames)).toEqual([20, 38, 142, 30, 100])
  const ordered = inOrder(segments.map((segment) => ({ segment })))
  expect(ordered.map(({ segment }) => segment.frames)).toEqual([20, 142, 100, 30, 38])
  expect(inOrder([])).toEqual([])
})
