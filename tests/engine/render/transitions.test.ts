import { describe, expect, test } from 'vitest'
import { TRANSITIONS, type TransitionName } from '../../../src/edits/values/transitions.ts'
import { Kernel, type Picture } from '../../../src/engine/render/kernel/kernel.ts'
import { MAPS, makeMap } from '../../../src/engine/render/picture/transition/maps.ts'
import { openTransition } from '../../../src/engine/render/picture/transition/open.ts'

/** Every transition between two pictures: where it begins and ends, and that nothing is seen on the way that is in neither. */

const SIZE = { width: 230, height: 130, fps: 30 }
const FRAMES = 12
const PLANES = ['y', 'u', 'v'] as const

type Shade = (x: number, y: number) => number

/** Slow shades, so that what is torn off or thrown in stands out. */
const DARK: Shade = (x, y) => 40 + 24 * Math.sin(x * 5) + 10 * y
const BRIGHT: Shade = (x, y) => 190 + 20 * Math.cos(y * 4) - 12 * x

function paint(kernel: Kernel, shade: Shade, chroma: number): Picture {
  const picture = kernel.picture(SIZE.width, SIZE.height)
  for (const name of PLANES) {
    const { at, stride, width, height } = picture[name]
    for (let y = 0; y < height; y++)
      for (let x = 0; x < width; x++)
        kernel.bytes[at + y * stride + x] = name === 'y' ? shade(x / width, y / height) : chroma
  }
  return picture
}

interface Seen {
  frames: Uint8Array[]
  before: Uint8Array
  after: Uint8Array
  /** of the last frame's colours */
  chroma: number
}

/** The brightness of all frames of a transition, and one more behind it. */
function film(type: string): Seen {
  const kernel = new Kernel()
  const [before, after] = [paint(kernel, DARK, 110), paint(kernel, BRIGHT, 150)]
  const target = kernel.picture(SIZE.width, SIZE.height)
  const still = (picture: Picture) => ({
    still: true,
    paint: (_: number, into: Picture) => kernel.place(into, picture, 0, 0),
    close: () => {},
  })
  const transition = { kind: 'crossing', type, from: 0, length: FRAMES, before: NO_SHOT, after: NO_SHOT } as const
  const source = openTransition(kernel, transition, SIZE, still(before), still(after))
  const frames = Array.from({ length: FRAMES }, (_, i) => {
    source.paint(i, target)
    return lumaOf(kernel, target)
  })
  const chroma = kernel.bytes[target.u.at] ?? 0
  return { frames, before: lumaOf(kernel, before), after: lumaOf(kernel, after), chroma }
}
// what the shots are is the sources' business
const NO_SHOT = undefined as never

function lumaOf(kernel: Kernel, { y: { at, stride, width, height } }: Picture): Uint8Array {
  const all = new Uint8Array(width * height)
  for (let y = 0; y < height; y++) all.set(kernel.bytes.subarray(at + y * stride, at + y * stride + width), y * width)
  return all
}

const mean = (samples: Uint8Array) => samples.reduce((sum, value) => sum + value, 0) / samples.length
const apart = (a: Uint8Array, b: Uint8Array) =>
  a.reduce((sum, value, i) => sum + Math.abs(value - (b[i] ?? 0)), 0) / a.length

/** Samples that are much darker or brighter than all of their eight neighbours. */
function specks(samples: Uint8Array): number {
  const { width } = SIZE
  const around = [-width - 1, -width, -width + 1, -1, 1, width - 1, width, width + 1]
  let found = 0
  for (let at = width + 1; at < samples.length - width - 1; at++) {
    if (at % width === 0 || at % width === width - 1) continue
    const own = samples[at] ?? 0
    const darker = around.every((by) => own < (samples[at + by] ?? 0) - 24)
    if (darker || around.every((by) => own > (samples[at + by] ?? 0) + 24)) found++
  }
  return found
}

const THROUGH_COLOR: readonly TransitionName[] = ['fadeblack', 'circlecrop', 'rectcrop', 'lightleak', 'fadewhite']

/** Of parts that are a pixel or two wide on so small a canvas. */
const FINE: readonly TransitionName[] = ['halftone', 'paper']

describe.each(TRANSITIONS)('%s', (type) => {
  const { frames, before, after } = film(type)
  test('begins as the clip before and ends close to the one after', () => {
    expect(frames[0]).toEqual(before)
    const last = frames.at(-1) ?? before
    expect(apart(last, after)).toBeLessThan(apart(before, after) * 0.2)
  })
  test.skipIf(FINE.includes(type))('has no specks', () => {
    // a drop of ink may be that small for a moment
    expect(Math.max(...[2, 4, 6, 8, 10].map((i) => specks(frames[i] ?? before)))).toBeLessThan(3)
  })
  test.skipIf(THROUGH_COLOR.includes(type))('becomes the one after step by step', () => {
    const way = frames.map((frame) => (mean(frame) - mean(before)) / (mean(after) - mean(before)))
    // stripes of a broken signal come and go
    const back = type === 'glitch' ? 0.4 : 0.02
    for (const [i, part] of way.entries()) expect(part).toBeGreaterThan((way[i - 1] ?? 0) - back)
    expect(way[1]).toBeLessThan(0.4)
    expect(way[10]).toBeGreaterThan(0.6)
  })
})

test('one that there is no more is a fade', () => {
  expect(film('distance').frames).toEqual(film('fade').frames)
})

test('maps reach from the first moment to the last, and made of noise go over evenly', () => {
  for (const [name, map] of Object.entries(MAPS)) {
    const values = makeMap(map, 160, 90, 1000)
    const [least, most] = [Math.min(...values), Math.max(...values)]
    expect([name, least < 150, most > 850]).toEqual([name, true, true])
    if (!('even' in map)) continue
    const half = values.filter((value) => value < 500).length / values.length
    expect(Math.abs(half - 0.5)).toBeLessThan(0.03)
  }
})
