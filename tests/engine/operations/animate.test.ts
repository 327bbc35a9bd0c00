import { describe, expect, test } from 'vitest'
import { emptyDraft } from '../../../src/engine/edit/draft.ts'
import { type Edges, edgesWhere } from './edges.ts'
import { at, type Film, type Picture } from './film.ts'
import { operation } from './operation.ts'
import { brightness, rgb } from './see.ts'
import { openStudio } from './studio.ts'

/** Keyframes, by where boxes and words are seen. */

const studio = openStudio('red.mp4', 'gray.png', 'box.png', 'magenta.png')
const second = { op: 'set_duration', params: { clip: 1, duration: 1 } } as const
const gray = () => studio.timeline(['gray.png'], second)

const white = ({ y: { width, samples } }: Picture) => edgesWhere(width, samples.length, (i) => (samples[i] ?? 0) > 128)
const purple = ({ u, v }: Picture) =>
  edgesWhere(u.width, u.samples.length, (i) => (u.samples[i] ?? 0) > 150 && (v.samples[i] ?? 0) > 150)

const middle = ({ left, right, top, bottom }: Edges) => [(left + right) / 2, (top + bottom) / 2]

operation(studio, 'animate', (apply) => {
  describe('a clip', () => {
    const box = () => studio.timeline(['box.png'], second)

    test('grows about its middle, and shows the background round it when it shrinks', async () => {
      const { before, after } = await apply(await box(), {
        clip: 1,
        property: 'scale',
        points: [
          [0.2, 1],
          [0.6, 1.5, 'linear'],
          [0.8, 0.5, 'linear'],
        ],
      })
      const width = (film: Film, time: number) => {
        const { left, right } = white(at(film, time)) ?? { left: 0, right: 0 }
        return right - left
      }
      for (const time of [0, 0.4, 0.9]) expect(width(before, time)).toBeCloseTo(0.5, 1.7)
      expect(width(after, 0.1)).toBeCloseTo(0.5, 1.7)
      expect(width(after, 0.4)).toBeCloseTo(0.625, 1.7)
      expect(width(after, 0.6)).toBeCloseTo(0.75, 1.7)
      expect(width(after, 0.9)).toBeCloseTo(0.25, 1.7)
      expect(rgb(at(after, 0.9), { x: 0.02, y: 0.02, width: 0.1, height: 0.1 }).map(Math.round)).toEqual([0, 0, 0])
    })

    test('goes to a place and turns on its way, in time with what moves in it', async () => {
      const video = await studio.timeline(['red.mp4'], { op: 'trim', params: { clip: 1, end: 1 } })
      const small = await studio.edited(
        video,
        { op: 'animate', params: { clip: 1, property: 'scale', points: [[0, 0.5]] } },
        {
          op: 'animate',
          params: {
            clip: 1,
            property: 'rotation',
            points: [
              [0, 0],
              [1, 90, 'linear'],
            ],
          },
        },
      )
      const { after } = await apply(small, {
        clip: 1,
        property: 'position',
        points: [
          [0, [0.25, 0.25]],
          [0.5, 'bottom-right'],
        ],
      })
      const seen = (time: number) => {
        const { y, v } = at(after, time)
        return edgesWhere(v.width, v.samples.length, (i) => (v.samples[i] ?? 0) > 145) ?? expect.fail(`${y.width}`)
      }
      expect(middle(seen(0))).toEqual([expect.closeTo(0.25, 1.7), expect.closeTo(0.25, 1.7)])
      const [first, last] = [seen(0), seen(0.97)]
      expect(first.right - first.left).toBeCloseTo(0.5, 1.7)
      // on its side: as wide as half the height, and as high as half the width
      expect(last.right - last.left).toBeCloseTo(0.5 * (90 / 160), 1.4)
      // the margin beside what stands in a corner is a twenty-fifth of the height
      expect(middle(last)[0]).toBeCloseTo(1 - (0.04 * 90) / 160 - 0.25, 1.7)
      // luma counts the frames of this clip
      const [x = 0, y = 0] = middle(seen(0.5))
      expect(brightness(at(after, 0.5), { x: x - 0.02, y: y - 0.02, width: 0.04, height: 0.04 })).toBeCloseTo(70, -0.3)
    })

    test('fades to the background and back', async () => {
      const { after } = await apply(await gray(), {
        clip: 1,
        property: 'opacity',
        points: [
          [0, 1],
          [0.5, 0, 'linear'],
          [1, 1, 'linear'],
        ],
      })
      expect([0, 7, 15, 22].map((frame) => Math.round(brightness(after.pictures[frame] as Picture)))).toEqual([
        98, 60, 16, 54,
      ])
    })
  })

  describe('an overlay', () => {
    const overlaid = async () =>
      studio.edited(await gray(), {
        op: 'add_overlay',
        params: { asset: 'magenta.png', position: 'top-left', scale: 0.25 },
      })

    test('moves from its place to others, growing, and comes from outside', async () => {
      const grown = await studio.edited(await overlaid(), {
        op: 'animate',
        params: {
          overlay: 'o1',
          property: 'scale',
          points: [
            [0.5, 1],
            [0.8, 2, 'ease-in'],
          ],
        },
      })
      const { before, after } = await apply(grown, {
        overlay: 'o1',
        property: 'position',
        points: [
          [0, [-0.5, 0.5]],
          [0.5, [0.5, 0.5], 'ease-out'],
          [0.8, [0.5, 0.5]],
        ],
      })
      expect(middle(purple(at(before, 0)) ?? expect.fail())[0]).toBeLessThan(0.2)
      expect(purple(at(after, 0))).toBeUndefined()
      const half = purple(at(after, 0.5)) ?? expect.fail()
      expect(middle(half)).toEqual([expect.closeTo(0.5, 1.7), expect.closeTo(0.5, 1.7)])
      expect(half.right - half.left).toBeCloseTo(0.25, 1.7)
      const last = purple(at(after, 0.9)) ?? expect.fail()
      expect(last.right - last.left).toBeCloseTo(0.5, 1.7)
    })

    test('fades and turns', async () => {
      const turned = await studio.edited(await overlaid(), {
        op: 'animate',
        params: {
          overlay: 'o1',
          property: 'opacity',
          points: [
            [0, 1],
            [1, 0.5, 'linear'],
          ],
        },
      })
      const { after } = await apply(turned, {
        overlay: 'o1',
        property: 'rotation',
        points: [
          [0, 0],
          [0.5, 45],
        ],
      })
      const width = ({ left, right }: Edges) => right - left
      const [start, end] = [purple(at(after, 0)), purple(at(after, 0.6))].map((edges) => edges ?? expect.fail())
      const wider = width(end ?? expect.fail()) / width(start ?? expect.fail())
      expect(wider).toBeGreaterThan(1.25)
      expect(wider).toBeLessThan(Math.SQRT2 + 0.05)
      const [, green] = rgb(at(after, 0.97), { x: 0.13, y: 0.22, width: 0.04, height: 0.04 })
      // half of magenta, which has none, and half of the grey behind it
      expect(green).toBeCloseTo(0x60 / 2, -1)
    })
  })

  test('a text is moved, and sharp at twice its size', async () => {
    const dark = { ...emptyDraft('Test').canvas, width: 160, height: 90 }
    const words = await studio.edited(
      { ...(await gray()), canvas: dark },
      {
        op: 'add_text',
        params: { text: 'III', start: 0, end: 1, animation: 'none', position: 'center', size: 'large' },
      },
    )
    const { before, after } = await apply(words, {
      text: 't1',
      property: 'scale',
      points: [
        [0, 1],
        [0.5, 2],
      ],
    })
    const bright = ({ y: { width, samples } }: Picture) =>
      edgesWhere(width, samples.length, (i) => (samples[i] ?? 0) > 170) ?? expect.fail('there are no words')
    const [own, large] = [bright(at(before, 0.7)), bright(at(after, 0.7))]
    const height = ({ top, bottom }: Edges) => bottom - top
    expect(height(large) / height(own)).toBeGreaterThan(1.7)
    expect(height(large) / height(own)).toBeLessThan(2.2)
    expect(middle(large)[0]).toBeCloseTo(0.5, 1.5)
  })
})
