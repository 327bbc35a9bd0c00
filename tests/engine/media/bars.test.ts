import { describe, expect, test } from 'vitest'
import type { Bars } from '../../../src/engine/edit/bars.ts'
import { barsIn } from '../../../src/engine/media/bars.ts'
import type { Luma } from '../../../src/engine/media/luma.ts'

const [WIDTH, HEIGHT] = [160, 90]
type Paint = (x: number, y: number, moment: number) => number

/** What seems random and is always the same, 0-1. */
function chance(...seed: number[]): number {
  const value = Math.sin(seed.reduce((sum, each, i) => sum + each * (12.9898 + 31.7 * i), 0)) * 43_758.5453
  return value - Math.floor(value)
}

/** A scene that moves: hills of light between 30 and 220. */
const scene: Paint = (x, y, moment) =>
  125 + 60 * Math.sin(x / 9 + moment) + 35 * Math.sin(y / 5 + x / 31 - 2 * moment) + 8 * chance(x, y, moment)

const framed =
  ({ left, right, top, bottom }: Bars, color: number, inner: Paint = scene, noise = 0): Paint =>
  (x, y, moment) =>
    x < left || x >= WIDTH - right || y < top || y >= HEIGHT - bottom
      ? color + noise * (2 * chance(x, y, moment, 5) - 1)
      : inner(x, y, moment)

const pictures = (paint: Paint, moments = 4): Luma[] =>
  Array.from({ length: moments }, (_, moment) => ({
    width: WIDTH,
    height: HEIGHT,
    samples: Uint8ClampedArray.from({ length: WIDTH * HEIGHT }, (_, i) =>
      paint(i % WIDTH, Math.floor(i / WIDTH), moment),
    ) as unknown as Uint8Array,
  }))

/** Bars in px, edges that bleed included. */
const found = (paint: Paint, still = false): number[] | undefined => {
  const bars = barsIn(pictures(paint, still ? 1 : 4), still)
  return bars && [bars.left * WIDTH, bars.right * WIDTH, bars.top * HEIGHT, bars.bottom * HEIGHT].map(Math.floor)
}

const PILLARS = { left: 12, right: 12, top: 0, bottom: 0 }
const LETTERBOX = { left: 0, right: 0, top: 11, bottom: 11 }

describe('bars are found', () => {
  test.each<[string, Bars, number, number]>([
    ['black pillars', PILLARS, 0, 0],
    ['a black letterbox', LETTERBOX, 16, 0],
    ['both', { left: 10, right: 10, top: 8, bottom: 8 }, 0, 0],
    ['two of unlike widths', { left: 30, right: 5, top: 0, bottom: 0 }, 0, 0],
    ['near-black ones with noise', LETTERBOX, 14, 8],
    ['white ones', PILLARS, 255, 0],
    ['ones of a colour', LETTERBOX, 96, 3],
    ['a single black one', { left: 0, right: 0, top: 0, bottom: 14 }, 2, 0],
  ])('%s', (_, bars, color, noise) => {
    const expected = [bars.left, bars.right, bars.top, bars.bottom].map((px) => (px > 0 ? px + 1 : 0))
    expect(found(framed(bars, color, scene, noise))).toEqual(expected)
  })

  test('beside a picture that is dark for a while', () => {
    const fading: Paint = (x, y, moment) => (moment === 0 ? 0 : scene(x, y, moment) * (moment / 3))
    expect(found(framed(PILLARS, 0, fading))).toEqual([13, 13, 0, 0])
  })

  test('beside a picture that is dark in its lower half', () => {
    const ground: Paint = (x, y, moment) => (y > 50 ? 6 + 25 * chance(x, y) ** 4 : scene(x, y, moment))
    expect(found(framed(PILLARS, 0, ground))).toEqual([13, 13, 0, 0])
  })

  test('with the soft edge that enlarging leaves', () => {
    const soft: Paint = (x, y, moment) => {
      const from = Math.min(x, WIDTH - 1 - x)
      return scene(x, y, moment) * Math.max(0, Math.min(1, (from - 11) / 3))
    }
    expect(found(soft)?.[0]).toBeGreaterThanOrEqual(13)
  })

  test('in a photo', () => {
    expect(found(framed(PILLARS, 0), true)).toEqual([13, 13, 0, 0])
  })
})

describe('nothing is taken for bars', () => {
  const ball: Paint = (x, y, moment) => (Math.hypot(x - 80 - 20 * Math.sin(moment), y - 45) < 20 ? 200 : 0)
  test.each<[string, Paint]>([
    ['a scene to its edges', scene],
    ['darkness', () => 3],
    ['something bright in the dark', ball],
    ['someone before a white ground', (x, y, moment) => 255 - ball(x, y, moment)],
    ['a vignette', (x, y, m) => scene(x, y, m) * Math.max(0, 1 - (Math.hypot(x - 80, y - 45) / 90) ** 2)],
    ['a slow gradient out of black', (x, y, m) => scene(x, y, m) * Math.min(1, x / 60) * Math.min(1, (159 - x) / 60)],
    ['a round window', (x, y, m) => (Math.hypot(x - 80, y - 45) < 44 ? scene(x, y, m) : 0)],
    ['a night sky above roofs', (x, y, m) => (y > 30 + 20 * chance(Math.floor(x / 20)) ? scene(x, y, m) / 3 : 4)],
    ['an edge that moves', (x, y, m) => (x < 12 + 6 * m || x > 147 - 6 * m ? 0 : scene(x, y, m))],
    ['a band of colour at one side', framed({ left: 30, right: 0, top: 0, bottom: 0 }, 90)],
    ['bands of unlike colours', (x, y, m) => (x < 40 ? 60 : x > 120 ? 230 : scene(x, y, m))],
    ['a flag', (_x, y) => (y < 30 || y >= 60 ? 80 : 230)],
    ['black and white walls that swap', (x, y, m) => (x < 12 || x > 147 ? 255 * (m % 2) : scene(x, y, m))],
  ])('%s', (_, paint) => {
    expect(found(paint)).toBeUndefined()
  })

  test('a frame drawn around a chart', () => {
    const chart: Paint = (x, y) => {
      const inside = x >= 20 && x < 140 && y >= 10 && y < 80
      const line = inside && (x === 20 || x === 139 || y === 10 || y === 79)
      return line || (inside && y > 40 && x % 30 < 8) ? 0 : 255
    }
    expect(found(chart)).toBeUndefined()
    expect(found(chart, true)).toBeUndefined()
  })

  test('one dark side of a photo', () => {
    expect(found(framed({ left: 20, right: 0, top: 0, bottom: 0 }, 0), true)).toBeUndefined()
  })
})

describe('the ground of a photo is no bar', () => {
  test.each<[string, Bars, number]>([
    ['white beside a product', PILLARS, 255],
    ['white all around a product', { left: 50, right: 50, top: 20, bottom: 20 }, 255],
    ['of a colour around a card', { left: 80, right: 16, top: 27, bottom: 27 }, 110],
    ['black around a phone', { left: 55, right: 55, top: 10, bottom: 10 }, 0],
  ])('%s', (_, bars, color) => expect(found(framed(bars, color), true)).toBeUndefined())

  test('nor is what a window of a film stands on', () => {
    expect(found(framed({ left: 20, right: 20, top: 12, bottom: 12 }, 120))).toBeUndefined()
  })

  test('black bars at two sides are', () => {
    expect(found(framed(LETTERBOX, 0), true)).toEqual([0, 0, 12, 12])
  })
})
