import { expect, test } from 'vitest'
import { clipStarts, draftFrames, emptyDraft } from '../../../src/engine/edit/draft.ts'
import { atRate } from '../../../src/engine/edit/frame-rate.ts'
import { FRAME_RATES } from '../../../src/protocol/frame-rates.ts'
import { brokenInvariants } from './invariants.ts'
import { edited, timeline, title } from './timeline.ts'

/** Lengths that no other rate divides. */
const ODD = edited(
  timeline(['photo1.jpg', 'beach.mp4', 'photo2.jpg', 'mute.mp4'], 17.3),
  { op: 'set_duration', params: { clip: 1, duration: 1.1 } },
  { op: 'set_transition', params: { type: 'fade', duration: 0.7, scope: 'all' } },
  { op: 'fade_audio', params: { target: 'original', in: 0.5, out: 0.5 } },
  { op: 'add_bgm', params: { asset: 'song.mp3' } },
  title('Hi', 2.3, 4.1),
)

test.each([10, 15, 24_000 / 1001, 24, 25, 30_000 / 1001, 50, 60_000 / 1001, 60])(
  'at %d frames a second every edge is at the nearest frame',
  (fps) => {
    const ratio = fps / ODD.canvas.fps
    const { draft, pieces } = atRate(ODD, fps)
    expect(clipStarts(draft)).toEqual(clipStarts(ODD).map((start) => Math.round(start * ratio)))
    expect(draftFrames(draft)).toBe(Math.round(draftFrames(ODD) * ratio))
    expect(pieces.map((piece) => piece.at)).toEqual(clipStarts(draft))
    expect(draft.texts.map((text) => text.start)).toEqual(ODD.texts.map((text) => Math.round(text.start * ratio)))
    const offered = { ...draft, canvas: { ...draft.canvas, fps: 30 } }
    expect(brokenInvariants(offered)).toEqual([])
  },
)

test.each(FRAME_RATES)('at %d frames a second photos are whole frames long', (fps) => {
  const empty = emptyDraft('Wild Days')
  const draft = edited(
    { ...empty, canvas: { ...empty.canvas, fps } },
    { op: 'build_sequence', params: { assets: ['photo1.jpg', 'mute.mp4'] } },
    { op: 'append', params: { asset: 'photo2.jpg' } },
    { op: 'compose', params: { clips: [{ file: 'photo1.jpg' }, { file: 'photo2.jpg', duration: 2.2 }] } },
  )
  expect(draft.clips[0]?.frames).toBe(Math.round(4 * fps))
  expect(brokenInvariants(draft)).toEqual([])
})
