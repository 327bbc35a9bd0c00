import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { compileKernels } from '../../../scripts/kernel.mjs'
import { type ColourBlend, type Cutout, Kernel, type Picture } from '../../../src/engine/render/kernel/kernel.ts'
import { rgbToYuv } from '../../../src/engine/render/picture/color.ts'
import { motionWindow } from '../../../src/engine/render/picture/motion.ts'
import { rgbOf } from '../operations/see.ts'

test('what was compiled is that of its source', async () => {
  for (const [path, made] of Object.entries(await compileKernels()))
    expect(readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8')).toBe(made)
})

function fill(kernel: Kernel, picture: Picture, luma: (x: number, y: number) => number): void {
  const { at, stride, width, height } = picture.y
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) kernel.bytes[at + y * stride + x] = luma(x, y)
}

const luma = (kernel: Kernel, { y: plane }: Picture, x: number, y: number) =>
  kernel.bytes[plane.at + y * plane.stride + x] ?? 0

test.each(['in', 'out', 'left', 'up'] as const)(
  'a move %s is within 0.1 px of its path in every frame',
  (direction) => {
    const kernel = new Kernel()
    const source = kernel.picture(352, 198)
    const target = kernel.picture(320, 180)
    const work = kernel.zoomWork(target)
    // A ramp of 8 a pixel: a sampled value tells to an eighth of that where it was taken.
    const vertical = direction === 'up'
    fill(kernel, source, (x, y) => Math.min(236, Math.max(20, 20 + 8 * ((vertical ? y : x) - 90))))
    const motion = { direction, amount: 0.1 }
    for (let frame = 0; frame < 60; frame++) {
      const window = motionWindow(motion, frame, 60)
      kernel.zoom(target, source, window, work)
      const errors: number[] = []
      for (let i = 20; i < 170; i++) {
        const wanted = vertical
          ? (window.y + (window.height * (i + 0.5)) / 180) * 198 - 0.5
          : (window.x + (window.width * (i + 0.5)) / 320) * 352 - 0.5
        if (wanted < 92 || wanted > 115) continue
        const seen = 90 + ((vertical ? luma(kernel, target, 100, i) : luma(kernel, target, i, 90)) - 20) / 8
        errors.push(Math.abs(seen - wanted))
      }
      expect(errors.length).toBeGreaterThan(10)
      expect(Math.max(...errors)).toBeLessThan(0.1)
    }
  },
)

test.each([
  { to: [324, 182], window: { x: 0.03, y: 0.05, width: 0.91, height: 0.9 } },
  { to: [176, 100], window: { x: 0, y: 0, width: 1, height: 1 } },
  { to: [400, 220], window: { x: 0.5, y: 0.25, width: 0.5, height: 0.75 } },
])('a picture moved to $to px is that of straight lines between samples', ({ to, window }) => {
  const kernel = new Kernel()
  const source = kernel.picture(352, 198)
  const target = kernel.picture(to[0] ?? 0, to[1] ?? 0)
  const after = kernel.plane(64, 1)
  fill(kernel, source, (x, y) => (x * 7919 + y * 104729 + ((x * y) >> 3)) & 255)
  kernel.bytes.fill(77, after.at, after.at + 64)
  kernel.zoom(target, source, window, kernel.zoomWork(target))
  const place = (i: number, start: number, part: number, size: number, from: number) =>
    Math.min(from - 1, Math.max(0, (start + (part * (i + 0.5)) / size) * from - 0.5))
  const errors: number[] = []
  for (let y = 0; y < target.height; y++)
    for (let x = 0; x < target.width; x++) {
      const sx = place(x, window.x, window.width, target.width, 352)
      const sy = place(y, window.y, window.height, target.height, 198)
      const row = (line: number) => {
        const [a, b] = [luma(kernel, source, Math.floor(sx), line), luma(kernel, source, Math.ceil(sx), line)]
        return a + (b - a) * (sx % 1)
      }
      const [a, b] = [row(Math.floor(sy)), row(Math.ceil(sy))]
      errors.push(Math.abs(luma(kernel, target, x, y) - (a + (b - a) * (sy % 1))))
    }
  // the weights along a row are whole 128ths
  expect(Math.max(...errors)).toBeLessThan(1.6)
  expect(errors.reduce((sum, error) => sum + error, 0) / errors.length).toBeLessThan(0.4)
  expect([...kernel.bytes.subarray(after.at, after.at + 64)]).toEqual(Array(64).fill(77))
})

test('a picture at twice its size is that of straight lines between samples, to its edges', () => {
  const kernel = new Kernel()
  const source = kernel.picture(104, 52)
  const target = kernel.picture(208, 104)
  const after = kernel.plane(64, 1)
  fill(kernel, source, (x, y) => (x * 7919 + y * 104729 + ((x * y) >> 3)) & 255)
  kernel.bytes.fill(77, after.at, after.at + 64)
  kernel.doublePicture(target, source, kernel.zoomWork(target))
  const errors: number[] = []
  for (let y = 0; y < 104; y++)
    for (let x = 0; x < 208; x++) {
      const near = (at: number, size: number) => Math.min(size - 1, Math.max(0, at))
      const row = (line: number) => {
        const [a, b] = [x >> 1, near((x >> 1) + (x % 2 ? 1 : -1), 104)].map((at) => luma(kernel, source, at, line))
        return 0.75 * (a ?? 0) + 0.25 * (b ?? 0)
      }
      const exact = 0.75 * row(y >> 1) + 0.25 * row(near((y >> 1) + (y % 2 ? 1 : -1), 52))
      errors.push(luma(kernel, target, x, y) - exact)
    }
  expect(Math.max(...errors.map(Math.abs))).toBeLessThan(1.6)
  expect(Math.abs(errors.reduce((sum, error) => sum + error, 0) / errors.length)).toBeLessThan(0.1)
  expect([...kernel.bytes.subarray(after.at, after.at + 64)]).toEqual(Array(64).fill(77))
})

test.each([false, true])('what is laid along a way is blurred along it (down: %s)', (down) => {
  const kernel = new Kernel()
  const picture = kernel.picture(200, 120)
  const other = kernel.picture(200, 120)
  const target = kernel.picture(200, 120)
  const after = kernel.plane(64, 1)
  const shade = (x: number, y: number) => Math.round(128 + 60 * Math.sin(x / 9) + 50 * Math.cos(y / 7))
  fill(kernel, picture, shade)
  fill(kernel, other, (x, y) => 255 - shade(x, y))
  kernel.bytes.fill(77, after.at, after.at + 64)
  const side = down ? 120 : 200
  // 40 px are gone by; its mirror image is behind it, and another picture is laid over both
  const laid = [
    { picture, at: -40 },
    { picture, at: side - 40, turned: true },
  ]
  const over = {
    laid: [
      { picture: other, at: 0 },
      { picture: other, at: -side, turned: true },
      { picture: other, at: side, turned: true },
    ],
    part: 0.25,
  }
  const streak = { down, margin: 32, near: 32, spreads: [28, 3.5] }
  kernel.streak(target, laid, streak, kernel.streakWork(target, 32), over)
  const folded = (at: number) => (at < 0 ? -1 - at : at >= side ? 2 * side - 1 - at : at)
  const seen = (x: number, y: number, by: number) => {
    const place = (far: number) => (down ? [x, folded(y + by + far)] : [folded(x + by + far), y]) as [number, number]
    return 0.75 * shade(...place(40)) + 0.25 * (255 - shade(...place(0)))
  }
  const taps = (spread: number) => [0, 1, 2, 3, 4, 5, 6, 7].map((i) => Math.round(((i - 3.5) * spread) / 7))
  const errors: number[] = []
  for (let y = 0; y < 120; y++)
    for (let x = 0; x < 200; x++) {
      const all = taps(28).flatMap((far) => taps(3.5).map((fine) => seen(x, y, far + fine)))
      errors.push(luma(kernel, target, x, y) - all.reduce((sum, value) => sum + value, 0) / all.length)
    }
  expect(Math.max(...errors.map(Math.abs))).toBeLessThan(2)
  expect(Math.abs(errors.reduce((sum, error) => sum + error, 0) / errors.length)).toBeLessThan(0.2)
  expect([...kernel.bytes.subarray(after.at, after.at + 64)]).toEqual(Array(64).fill(77))
})

test('mixing, fading and placing touch what they should and nothing else', () => {
  const kernel = new Kernel()
  const picture = kernel.picture(50, 30)
  kernel.fill(picture, { y: 100, u: 128, v: 128 })
  const cutout = kernel.cutout(10, 6)
  for (const [plane, value] of [
    [cutout.y, 200],
    [cutout.alpha, 128],
    [cutout.u, 128],
    [cutout.v, 128],
  ] as const)
    kernel.bytes.fill(value, plane.at, plane.at + plane.stride * plane.height)
  kernel.premultiply(cutout)
  kernel.mix(picture, cutout, 44, 26, 1)
  expect(luma(kernel, picture, 43, 26)).toBe(100)
  expect(luma(kernel, picture, 44, 25)).toBe(100)
  expect(luma(kernel, picture, 44, 26)).toBe(150)
  expect(luma(kernel, picture, 49, 29)).toBe(150)
  kernel.mix(picture, cutout, -6, -4, 0.5)
  expect(luma(kernel, picture, 3, 1)).toBe(125)
  expect(luma(kernel, picture, 4, 1)).toBe(100)
  const other = kernel.picture(50, 30)
  kernel.fill(other, { y: 200, u: 100, v: 100 })
  kernel.fade(picture, picture, other, 0.25)
  expect(luma(kernel, picture, 20, 10)).toBe(125)
  kernel.place(picture, other, 30, 10)
  expect(luma(kernel, picture, 29, 10)).toBe(125)
  expect(luma(kernel, picture, 30, 10)).toBe(200)
})

type Colour = readonly [number, number, number]

/** A cutout of one colour that covers this much, 0-255. */
function fillCutout(kernel: Kernel, cutout: Cutout, colour: Colour, alpha: number): void {
  const { y, u, v } = rgbToYuv(...colour)
  const planes = [
    [cutout.y, y],
    [cutout.u, u],
    [cutout.v, v],
    [cutout.alpha, alpha],
  ] as const
  for (const [plane, value] of planes)
    kernel.bytes.fill(Math.round(value), plane.at, plane.at + plane.stride * plane.height)
  kernel.premultiply(cutout)
}

function colourAt({ bytes }: Kernel, { y, u, v }: Picture, column: number, row: number): Colour {
  const chroma = (plane: typeof u) => bytes[plane.at + (row >> 1) * plane.stride + (column >> 1)] ?? 0
  return rgbOf([bytes[y.at + row * y.stride + column] ?? 0, chroma(u), chroma(v)])
}

/** What is seen where one covers all of the other, 0-1, channel by channel. */
const BLENDED: Record<ColourBlend, (below: number, above: number) => number> = {
  multiply: (t, s) => t * s,
  screen: (t, s) => t + s - t * s,
  overlay: (t, s) => (t <= 0.5 ? 2 * t * s : 1 - 2 * (1 - t) * (1 - s)),
  'soft-light': (t, s) => (1 - 2 * s) * t * t + 2 * s * t,
  lighten: Math.max,
  darken: Math.min,
  add: (t, s) => Math.min(1, t + s),
  difference: (t, s) => Math.abs(t - s),
}

test.each(Object.keys(BLENDED) as ColourBlend[])('colours are mixed as light: %s', (mode) => {
  const kernel = new Kernel()
  const picture = kernel.picture(50, 30)
  const cutout = kernel.cutout(22, 10)
  const colours: Colour[] = [
    [200, 120, 40],
    [30, 60, 220],
    [128, 128, 128],
    [250, 240, 230],
    [5, 10, 15],
  ]
  const [before, after] = [kernel.picture(50, 30), kernel.picture(50, 30)]
  for (const below of colours)
    for (const above of colours)
      for (const [alpha, opacity] of [
        [255, 1],
        [255, 0.4],
        [100, 1],
        [0, 1],
      ] as const) {
        const { y, u, v } = rgbToYuv(...below)
        kernel.fill(picture, { y: Math.round(y), u: Math.round(u), v: Math.round(v) })
        kernel.place(before, picture, 0, 0)
        fillCutout(kernel, cutout, above, alpha)
        // it hangs over the right edge
        kernel.blend(picture, cutout, 36, 12, opacity, mode)
        const covers = (alpha * opacity) / 255
        const wanted = below.map((t, i) => {
          const made = 255 * BLENDED[mode](t / 255, (above[i] ?? 0) / 255)
          return t + (made - t) * covers
        })
        for (const [column, row] of [
          [36, 12],
          [49, 21],
        ] as const) {
          const seen = colourAt(kernel, picture, column, row)
          const worst = Math.max(...seen.map((value, i) => Math.abs(value - (wanted[i] ?? 0))))
          expect(worst, `${below} under ${above}, ${covers}: ${seen}`).toBeLessThan(5)
        }
        kernel.place(after, picture, 0, 0)
        kernel.place(after, cutout, 36, 12)
        kernel.place(before, cutout, 36, 12)
        for (const plane of ['y', 'u', 'v'] as const) {
          const samples = ({ [plane]: { at, stride, height } }: Picture) => kernel.bytes.slice(at, at + stride * height)
          expect(Buffer.compare(samples(after), samples(before))).toBe(0)
        }
      }
})

test('one cutout over another covers as both do', () => {
  const kernel = new Kernel()
  const [back, front] = [kernel.cutout(16, 8), kernel.cutout(16, 8)]
  fillCutout(kernel, back, [200, 200, 200], 128)
  fillCutout(kernel, front, [0, 0, 0], 128)
  kernel.over(back, front)
  const picture = kernel.picture(32, 16)
  kernel.fill(picture, { y: 235, u: 128, v: 128 })
  kernel.mix(picture, back, 8, 4, 1)
  // half of white and half of light grey, and half of that in black
  for (const value of colourAt(kernel, picture, 12, 6)) expect(value).toBeCloseTo(114, -1)
  expect(luma(kernel, picture, 7, 4)).toBe(235)
})

test.each([
  [0, 0],
  [1, 0],
  [1, 1],
])('a drawing at %i, %i of a cutout has its colours in BT.709, weighed by alpha, and nothing beside it', (x, y) => {
  const kernel = new Kernel()
  const cutout = kernel.cutout(20, 12)
  for (const plane of [cutout.y, cutout.u, cutout.v, cutout.alpha, cutout.chromaAlpha])
    kernel.bytes.fill(77, plane.at, plane.at + plane.stride * plane.height)
  const [width, height] = [13, 7]
  const rgba = Uint8Array.from({ length: 4 * width * height }, (_, i) => {
    const alpha = (Math.floor(i / 4) * 37) % 256
    return i % 4 === 3 ? alpha : Math.round((((i * 7919) % 256) * alpha) / 255)
  })
  kernel.draw(cutout, { width, height, rgba }, x, y)
  const ink = (px: number, py: number) =>
    px < x || py < y || px >= x + width || py >= y + height
      ? [0, 0, 0, 0]
      : [...rgba.subarray(4 * ((py - y) * width + px - x), 4 * ((py - y) * width + px - x) + 4)]
  const at = (name: keyof Omit<Cutout, 'width' | 'height'>, px: number, py: number) =>
    kernel.bytes[cutout[name].at + py * cutout[name].stride + px] ?? 0
  for (let py = 0; py < 8; py += 2)
    for (let px = 0; px < 14; px += 2) {
      const four = [ink(px, py), ink(px + 1, py), ink(px, py + 1), ink(px + 1, py + 1)]
      for (const [i, [r = 0, g = 0, b = 0, a = 0]] of four.entries()) {
        const wanted = (16 * a + (0.2126 * r + 0.7152 * g + 0.0722 * b) * 219) / 255
        expect(Math.abs(at('y', px + (i % 2), py + (i >> 1)) - wanted)).toBeLessThan(0.51)
        expect(at('alpha', px + (i % 2), py + (i >> 1))).toBe(a)
      }
      const [r, g, b, a] = [0, 1, 2, 3].map((i) => four.reduce((sum, each) => sum + (each[i] ?? 0), 0) / 4)
      const { u, v } = chromaOf(r, g, b, a)
      expect(Math.abs(at('u', px / 2, py / 2) - u)).toBeLessThan(0.51)
      expect(Math.abs(at('v', px / 2, py / 2) - v)).toBeLessThan(0.51)
      expect(Math.abs(at('chromaAlpha', px / 2, py / 2) - (a ?? 0))).toBeLessThan(0.51)
    }
  expect([at('y', 14, 0), at('y', 0, 8), at('u', 7, 0), at('alpha', 19, 11)]).toEqual([77, 77, 77, 77])
})

test('rows between nodes go from one value to the next', () => {
  const kernel = new Kernel()
  const after = kernel.plane(64, 1)
  const parts = Float32Array.from({ length: 21 }, (_, i) => (i % 7) / 7)
  const row = kernel.between(new Uint32Array([0, 7, 14, 21]), parts)
  for (const values of [new Float32Array([10, 80, 80.9, 255.5]), new Float32Array([-3, 300, 0, 0])]) {
    const wanted = Array.from(parts, (part, i) => {
      const [a = 0, b = 0] = values.subarray(Math.floor(i / 7), Math.floor(i / 7) + 2)
      return Math.max(0, Math.min(255, Math.floor(a + (b - a) * part)))
    })
    for (const [i, value] of row(values).entries()) expect(Math.abs(value - (wanted[i] ?? 0))).toBeLessThanOrEqual(1)
  }
  expect(new Set(kernel.bytes.subarray(after.at, after.at + 64))).toEqual(new Set([0]))
})

function chromaOf(r = 0, g = 0, b = 0, a = 0) {
  const light = 0.2126 * r + 0.7152 * g + 0.0722 * b
  return { u: (128 * a + ((b - light) / 1.8556) * 224) / 255, v: (128 * a + ((r - light) / 1.5748) * 224) / 255 }
}
