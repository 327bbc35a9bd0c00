import { describe, expect, test } from 'vitest'
import type { Clip, ClipView, Look } from '../../../../src/engine/edit/draft.ts'
import { resolveOutput } from '../../../../src/engine/render/output.ts'
import { streamCopyCuts } from '../../../../src/engine/render/plan/stream-copy.ts'
import { clip, draftOf, library, mediaOf } from '../tools/drafts.ts'

const LOOKS: Look = {
  filters: ['sepia'],
  strengths: { sepia: 0.5 },
  match: [1.2, 0.01, -0.01],
  brightness: 0.1,
  contrast: -0.1,
  saturation: 0.1,
  temperature: -0.1,
  lut: 'm9',
}

/** Each field of a clip's view with a value that is not its plain one. */
const VIEWS: { [Field in Exclude<keyof ClipView, 'look'>]: ClipView[Field] } = {
  speed: 1.5,
  ramp: { points: [{ at: 0, pace: 2 }], muted: false },
  reverse: true,
  freeze: true,
  rotate: 180,
  flipHorizontal: true,
  flipVertical: true,
  crop: { left: 0, right: 0, top: 0.1, bottom: 0 },
  motion: { direction: 'in', amount: 0.1 },
  chromaKey: { color: '#00FF00', similarity: 0.3, background: '#000000' },
  mask: { mediaId: 'm8', by: 'auto', invert: false },
  stabilize: true,
  regions: [
    {
      id: 'r1',
      effect: 'blur',
      shape: 'ellipse',
      from: 1,
      to: 2,
      path: [{ at: 0, x: 0, y: 0, width: 0.1, height: 0.1 }],
    },
  ],
}

const file = mediaOf('a.mp4', { width: 320, height: 180, durationSeconds: 10 })
const plain = clip(file, 60)
const cuts = (...clips: Clip[]) =>
  streamCopyCuts(resolveOutput(draftOf(clips), { format: 'mp4', quality: 'standard' }), library(file))

describe('what may be copied', () => {
  test('clips that show their file as it is, with any sound', () => {
    const quiet = { ...plain, sourceStart: 2, sound: { ...plain.sound, volume: 0.5 } }
    const after = { ...plain, transition: { id: 'x1', type: 'fade', frames: 10 } } // into nothing
    expect(cuts(plain, quiet, after)?.map(({ time, frames }) => [time, frames])).toEqual([
      [0, 60],
      [2, 60],
      [0, 60],
    ])
  })

  test.each(Object.entries(VIEWS))('not with another %s', (field, value) => {
    expect(cuts({ ...plain, [field]: value })).toBeUndefined()
  })

  test.each(Object.entries(LOOKS))('not with another %s of its look', (field, value) => {
    expect(cuts({ ...plain, look: { ...plain.look, [field]: value } })).toBeUndefined()
  })

  test('not faded, nor into the next clip', () => {
    expect(cuts({ ...plain, fade: { ...plain.fade, in: 3 } })).toBeUndefined()
    expect(cuts({ ...plain, fade: { ...plain.fade, out: 3 } })).toBeUndefined()
    expect(cuts({ ...plain, transition: { id: 'x1', type: 'fade', frames: 10 } }, plain)).toBeUndefined()
  })
})
