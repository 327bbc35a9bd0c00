import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Box } from '../../../src/edits/values/box.ts'
import { applyOperations } from '../../../src/engine/edit/apply.ts'
import { type Needed, partFor } from '../../../src/engine/edit/framing/crop.ts'
import { MOST_JERK, placeAt, restsFor, type Wish } from '../../../src/engine/edit/framing/follow.ts'
import { type Framing, framingOf } from '../../../src/engine/edit/framing/framing.ts'
import { type Moment, NOTHING_SEEN, type PictureAnalysis } from '../../../src/engine/edit/picture-analysis.ts'
import { sent } from '../check/film.ts'
import { type AnyEdit, CONTEXT, timeline } from './timeline.ts'

const SHAPES = { wide: 16 / 9, square: 1, tall: 9 / 16 }
const NO_CROP = { left: 0, right: 0, top: 0, bottom: 0 }

const standing = (x: number, y: number, width: number, height: number): Needed => ({
  box: { x, y, width, height },
  heads: false,
})

function isIn(inner: Box, outer: Box): boolean {
  const near = 1e-6
  return (
    inner.x >= outer.x - near &&
    inner.y >= outer.y - near &&
    inner.x + inner.width <= outer.x + outer.width + near &&
    inner.y + inner.height <= outer.y + outer.height + near
  )
}

/** Share of a frame that a part of a picture covers, whole inside it. */
function coverOf({ width, height }: Box, shape: number, wanted: number): number {
  const own = (width / height) * shape
  return Math.min(own / wanted, wanted / own)
}

describe('the part of a picture that fills a frame', () => {
  test('has its shape, lies in the picture, and holds what is needed wherever that is', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(
        share,
        share,
        share,
        share,
        fc.double({ min: 0.2, max: 5, noNaN: true }),
        fc.constantFrom(...Object.values(SHAPES)),
        fc.boolean(),
        (x, y, w, h, shape, wanted, heads) => {
          const some = standing(x * 0.98, y * 0.98, Math.max(0.01, w * (1 - x)), Math.max(0.01, h * (1 - y)))
          const needed = { ...some, heads }
          const { box, fills } = partFor(needed, shape, wanted)
          expect(isIn(box, { x: 0, y: 0, width: 1, height: 1 })).toBe(true)
          if (fills) expect((box.width / box.height) * shape).toBeCloseTo(wanted, 6)
          // up to a hair beyond the frame counts as whole
          const slack = fills ? 0.07 * Math.max(box.width, box.height) : 0
          const isHeld = isIn(needed.box, {
            x: box.x - slack,
            y: box.y - slack,
            width: box.width + 2 * slack,
            height: box.height + 2 * slack,
          })
          // what would stand small between wide bars may be cut, but no heads
          const isSmall = coverOf(box, shape, wanted) < 0.4 + 1e-6
          expect(isHeld || (isSmall && !heads)).toBe(true)
        },
      ),
    )
  })

  test('of a wide photo fills a tall frame around what stands at its edge', () => {
    const { box, fills } = partFor(standing(0.8, 0.3, 0.2, 0.4), 1.5, SHAPES.tall)
    expect(fills).toBe(true)
    expect(box.x + box.width).toBeCloseTo(1)
  })

  test('leaves room beside it where what is needed is larger than the frame would hold', () => {
    const { box, fills } = partFor(standing(0.1, 0.2, 0.8, 0.5), 1.5, SHAPES.tall)
    expect(fills).toBe(false)
    expect(box.width).toBeGreaterThanOrEqual(0.8)
  })

  test('shows what perhaps belongs to what is needed as far as there is room', () => {
    const needed = standing(0.4, 0.3, 0.1, 0.4)
    const reach = { x: 0.2, y: 0.3, width: 0.33, height: 0.4 }
    const all = partFor({ ...needed, reach }, 1.5, SHAPES.tall)
    expect([all.fills, isIn(reach, all.box)]).toEqual([true, true])
    // there is no bar for its sake
    const some = partFor({ ...needed, reach: { x: 0, y: 0.3, width: 0.9, height: 0.4 } }, 1.5, SHAPES.tall)
    expect([some.fills, isIn(needed.box, some.box)]).toEqual([true, true])
  })

  test('of a panorama takes three fifths of the frame', () => {
    const { box, fills } = partFor(undefined, 6, SHAPES.wide)
    expect(fills).toBe(false)
    expect((box.width * 6) / SHAPES.wide).toBeCloseTo(1 / 0.6)
  })

  test('puts heads into the upper part of the frame, and cuts none off', () => {
    const face = { box: { x: 0.4, y: 0.3, width: 0.2, height: 0.15 }, heads: true }
    const { box } = partFor(face, SHAPES.tall, SHAPES.wide)
    const middle = (face.box.y + face.box.height / 2 - box.y) / box.height
    expect(middle).toBeGreaterThan(0.3)
    expect(middle).toBeLessThan(0.5)
    const top = partFor({ ...face, box: { ...face.box, y: 0 } }, SHAPES.tall, SHAPES.wide)
    expect(top.box.y).toBe(0)
  })
})

const MOMENT: Moment = {
  at_ms: 0,
  faces: [],
  busy: [],
  light: [],
  dark: [],
  bright: [],
  sharpness: 0.5,
  hash: '',
  motion: 0,
  colors: [],
}

const seen = (moments: Partial<Moment>[], shots = [0]): PictureAnalysis => ({
  ...NOTHING_SEEN,
  moments: moments.map((moment) => ({ ...MOMENT, ...moment })),
  shots,
})

const PHOTO = { kind: 'image', crop: NO_CROP, rotate: 0, freeze: false, sourceStart: 0 } as const
const CLIP = { ...PHOTO, kind: 'video' } as const
const TALL = { width: 1080, height: 1920 }
const subjectAt = (x: number, width = 0.2): Box => ({ x, y: 0.3, width, height: 0.4 })

describe('framing', () => {
  const photo = (subject: Box | undefined, shown: Partial<Parameters<typeof framingOf>[0]> = {}) =>
    framingOf(
      { ...PHOTO, ...shown },
      { width: 3000, height: 2000, pictures: seen([{ ...(subject && { subject }) }]) },
      TALL,
      { from: 0, to: 0 },
    )

  test('knows nothing of what was not looked at', () => {
    expect(framingOf(PHOTO, { width: 3000, height: 2000 }, TALL, { from: 0, to: 0 })).toBeUndefined()
    expect(
      framingOf(PHOTO, { width: 3000, height: 2000, pictures: NOTHING_SEEN }, TALL, { from: 0, to: 0 }),
    ).toBeUndefined()
  })

  test('cuts a photo around its subject, in shares of the whole picture', () => {
    const { fill, crop, by } = photo(subjectAt(0.7)) ?? expect.fail()
    expect([fill, by]).toEqual(['crop', 'subject'])
    expect(crop.left).toBeLessThan(0.7)
    expect(1 - crop.right).toBeGreaterThan(0.9)
    expect(1 - crop.left - crop.right).toBeCloseTo(0.375, 3)
  })

  test('goes by the middle where nothing stands out', () => {
    expect(photo(undefined)).toMatchObject({ fill: 'crop', by: 'middle', crop: { left: 0.3125, right: 0.3125 } })
  })

  test('goes by faces before all else, but not by those of passers-by', () => {
    const faces = [
      { box: { x: 0.1, y: 0.3, width: 0.1, height: 0.15 }, score: 0.9 },
      { box: { x: 0.9, y: 0.3, width: 0.02, height: 0.03 }, score: 0.9 },
    ]
    const pictures = seen([{ faces, subject: subjectAt(0.7) }])
    const { by, crop } =
      framingOf(PHOTO, { width: 3000, height: 2000, pictures }, TALL, { from: 0, to: 0 }) ?? expect.fail()
    expect([by, crop.left]).toEqual(['faces', 0])
  })

  test('keeps to what a crop leaves, and to the picture as it is turned', () => {
    const { crop } = photo(subjectAt(0.3), { crop: { ...NO_CROP, right: 0.5 } }) ?? expect.fail()
    expect(crop.right).toBeGreaterThanOrEqual(0.5 - 1e-6)
    const turned = photo(subjectAt(0.7), { rotate: 90 }) ?? expect.fail()
    expect([turned.crop.left, turned.crop.right]).toEqual([0, 0])
    expect(turned.crop.top + turned.crop.bottom).toBeCloseTo(1 - 1.5 / (16 / 9), 3)
  })

  const film = (at: (i: number) => number, shots?: number[]): Framing => {
    const pictures = seen(
      Array.from({ length: 40 }, (_, i) => ({ at_ms: i * 450, subject: subjectAt(at(i)) })),
      shots,
    )
    return (
      framingOf(CLIP, { width: 1920, height: 1080, pictures }, TALL, { from: 0, to: 18 }) ??
      expect.fail('it is not framed')
    )
  }

  test('of a clip whose subject keeps its place stands still', () => {
    expect(film((i) => 0.4 + 0.01 * Math.sin(i))).not.toHaveProperty('follow')
  })

  test('follows a subject, whole nearly all the time', () => {
    const { follow } = film((i) => 0.05 + (0.75 * i) / 40)
    if (!follow) expect.fail('nothing is followed')
    const whole = Array.from({ length: 40 }, (_, i) => {
      const place = placeAt(follow.path, i * 0.45, follow.window)
      const x = 0.05 + (0.75 * i) / 40
      return place <= x + 1e-3 && place + follow.window >= x + 0.2 - 1e-3
    })
    expect(whole.filter(Boolean).length).toBeGreaterThanOrEqual(38)
  })

  test('cuts with the cut', () => {
    const { follow } = film((i) => (i < 20 ? 0.1 : 0.7), [0, 9000])
    if (!follow) expect.fail('nothing is followed')
    const at = (s: number) => placeAt(follow.path, s, follow.window)
    expect(at(8.99) - at(2)).toBeCloseTo(0)
    expect(at(9) - at(8.99)).toBeGreaterThan(0.4)
    expect(at(17) - at(9)).toBeCloseTo(0)
  })
})

test('a followed path has no more jerk than is stated, however the subject runs', () => {
  const window = 0.316
  const wish = fc.record({
    best: fc.double({ min: 0, max: 1 - window, noNaN: true }),
    room: fc.double({ min: 0, max: 0.15, noNaN: true }),
  })
  fc.assert(
    fc.property(fc.array(wish, { minLength: 3, maxLength: 60 }), (wanted) => {
      const wishes = wanted.map(
        ({ best, room }, i): Wish => ({
          at: i * 0.45,
          best,
          least: Math.max(0, best - room),
          most: Math.min(1 - window, best + room),
        }),
      )
      const path = [{ from: 0, rests: restsFor(wishes) }]
      const step = 1 / 60
      const places = Array.from(
        { length: Math.ceil((wanted.length * 0.45) / step) },
        (_, i) => placeAt(path, i * step, window) / window,
      )
      for (let i = 3; i < places.length; i++) {
        const [a = 0, b = 0, c = 0, d = 0] = places.slice(i - 3, i + 1)
        expect(Math.abs(d - 3 * c + 3 * b - a) / step ** 3).toBeLessThan(2 * MOST_JERK)
      }
      expect(Math.min(...places)).toBeGreaterThanOrEqual(-1e-3)
      expect(Math.max(...places)).toBeLessThanOrEqual((1 - window) / window + 1e-3)
    }),
    { numRuns: 60 },
  )
})

test('an edit that leaves the frame to what is seen says what was done', () => {
  const face = { box: { x: 0.4, y: 0.3, width: 0.1, height: 0.15 }, score: 0.9 }
  const wide = sent(timeline(['photo1.jpg'], 4), [{ op: 'set_canvas', aspect: '9:16', fit: 'crop' }])
  const said = (moment: Partial<Moment>) => {
    const pictures = new Map(CONTEXT.assets.map(({ id }) => [id, seen([moment])]))
    const fit: AnyEdit = { op: 'fit_clip', params: { clip: 'all', fit: 'auto' } }
    return applyOperations(wide, [fit], { ...CONTEXT, pictures }, 'en').changes.join(' ')
  }
  expect(said({ faces: [face] })).toContain('cropped to fill the frame, around the faces')
  expect(said({ subject: subjectAt(0.4) })).toContain('cropped to fill the frame, around what stands out')
  expect(said({ subject: subjectAt(0.05, 0.9) })).toContain('cropping to the frame would cut off what matters')
})
