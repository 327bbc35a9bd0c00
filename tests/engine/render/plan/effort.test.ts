import { expect, test } from 'vitest'
import { heaviestFirst, segmentEffort, soundEffort } from '../../../../src/engine/render/plan/effort.ts'
import { planSegments } from '../../../../src/engine/render/plan/plan.ts'
import { clip, draftOf, library, mediaOf, text } from '../tools/drafts.ts'

const photo = mediaOf('photo.jpg', { kind: 'image' })
const encoding = { codec: 'h264' as const, preset: 'veryfast', crf: 21 }

function planned() {
  const clips = [clip(photo, 215, { transition: { id: 'x1', type: 'fade', frames: 30 } }), clip(photo, 115)]
  const draft = draftOf(clips, { texts: [text('Hi', 20, 38)] })
  return planSegments({ draft, media: library(photo), encoding, range: { from: 0, to: 330 } })
}

test('the heaviest segment comes first; transitions and texts weigh more than their length', () => {
  const segments = planned()
  expect(segments.map(({ frames }) => frames)).toEqual([20, 38, 142, 30, 100])
  const work = segments.map((segment) => ({ frames: segment.frames, effort: segmentEffort(segment) }))
  const alone = heaviestFirst(work.map((one) => [one]))
  expect(alone.map((run) => run.map(({ frames }) => frames))).toEqual([[142], [100], [30], [38], [20]])
  expect(heaviestFirst([])).toEqual([])
})

test('a run comes as early as its heaviest piece', () => {
  const runs = [[7], [3, 3, 3, 3], [5, 5], [5]].map((run) => run.map((effort) => ({ effort })))
  expect(heaviestFirst(runs).map((run) => run.length)).toEqual([1, 2, 1, 4])
})

test('the sound of a film weighs little beside large pictures and much beside small ones', () => {
  const [first] = planned()
  if (!first) throw new Error('nothing planned')
  const second = (width: number, height: number) =>
    segmentEffort({ ...first, frames: 30, canvas: { ...first.canvas, width, height } })
  expect(second(1920, 1080)).toBeGreaterThan(10 * soundEffort(1))
  expect(second(160, 90)).toBeLessThan(soundEffort(1))
})
