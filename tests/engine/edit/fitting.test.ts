import { describe, expect, test } from 'vitest'
import { fitOf } from '../../../src/engine/edit/framing/fitting.ts'
import { planSegments } from '../../../src/engine/render/plan/plan.ts'
import { clip, draftOf, library, mediaOf } from '../render/tools/drafts.ts'

const NO_CROP = { left: 0, right: 0, top: 0, bottom: 0 }
const PHOTO = clip(mediaOf('photo.jpg', { kind: 'image' }), 30)
const WIDE = { width: 1920, height: 1080, fit: 'near', fps: 30 } as const
const TALL = { width: 1080, height: 1920, fit: 'near', fps: 30 } as const
const SQUARE = { width: 1080, height: 1080, fit: 'near', fps: 30 } as const

describe('of films made before there was framing, and where nothing is known of a picture,', () => {
  test.each([
    ['3:2 on 16:9', { width: 6000, height: 4000 }, WIDE, 'crop'],
    ['4:3 on 16:9', { width: 4000, height: 3000 }, WIDE, 'blur'],
    ['2:1 on 16:9', { width: 4000, height: 2000 }, WIDE, 'crop'],
    ['16:9 on 9:16', { width: 4000, height: 2250 }, TALL, 'blur'],
    ['2:3 on 9:16', { width: 4000, height: 6000 }, TALL, 'crop'],
    ['3:2 on 9:16', { width: 6000, height: 4000 }, TALL, 'blur'],
    ['4:5 on 1:1', { width: 1080, height: 1350 }, SQUARE, 'crop'],
    ['4:5.01 on 1:1', { width: 1080, height: 1353 }, SQUARE, 'blur'],
  ])('a photo of %s', (_, media, canvas, fit) => {
    expect(fitOf(PHOTO, media, canvas)).toBe(fit)
    expect(fitOf(PHOTO, media, { ...canvas, fit: 'auto' })).toBe(fit)
  })

  test('the shape is that of what is left to see, as it is turned', () => {
    const photo = { width: 4000, height: 3000 }
    expect(fitOf({ ...PHOTO, crop: { ...NO_CROP, top: 0.1, bottom: 0.1 } }, photo, WIDE)).toBe('crop')
    expect(fitOf({ ...PHOTO, rotate: 90 }, { width: 4000, height: 6000 }, WIDE)).toBe('crop')
    expect(fitOf({ ...PHOTO, rotate: 90 }, { width: 6000, height: 4000 }, WIDE)).toBe('blur')
  })

  test('a video is shown whole', () => {
    expect(fitOf(clip(mediaOf('film.mp4', {}), 30), { width: 6000, height: 4000 }, WIDE)).toBe('blur')
  })
})

test('a choice stays: the clip’s before the canvas’s', () => {
  const photo = { width: 6000, height: 4000 }
  expect(fitOf(PHOTO, photo, { ...WIDE, fit: 'pad' })).toBe('pad')
  expect(fitOf({ ...PHOTO, fit: 'blur' }, photo, WIDE)).toBe('blur')
  expect(fitOf({ ...PHOTO, fit: 'blur' }, photo, { ...WIDE, fit: 'crop' })).toBe('blur')
})

test('the same timeline is planned anew for each shape of output', () => {
  const photo = mediaOf('photo.jpg', { kind: 'image', width: 6000, height: 4000 })
  const draft = draftOf([clip(photo, 30)])
  const planned = (width: number, height: number) => {
    const canvas = { ...draft.canvas, width, height, fit: 'auto' as const }
    const encoding = { codec: 'h264' as const, preset: 'veryfast', crf: 21 }
    const range = { from: 0, to: 30 }
    const [segment] = planSegments({ draft: { ...draft, canvas }, media: library(photo), encoding, range })
    return segment?.base.kind === 'shot' ? segment.base.fit : undefined
  }
  expect([planned(320, 180), planned(180, 320), planned(320, 180)]).toEqual(['crop', 'blur', 'crop'])
})
