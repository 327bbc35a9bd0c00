import { describe, expect, test } from 'vitest'
import { PLAIN_LOOK } from '../../../src/engine/edit/draft/defaults.ts'
import { Kernel, type Picture } from '../../../src/engine/render/kernel/kernel.ts'
import { rgbToYuv } from '../../../src/engine/render/picture/color.ts'
import { curveAt, GRADES, type Grade, NEUTRAL, shareOf } from '../../../src/engine/render/picture/grade.ts'
import { Grading, Grain } from '../../../src/engine/render/picture/grading.ts'
import { gradesOf, grainOf, lookFilters } from '../../../src/engine/render/picture/look.ts'

const SIZE = { width: 64, height: 32 }
const looks = Object.entries(GRADES).map(([name, grade]) => [name, grade ?? NEUTRAL] as const)

type Yuv = [y: number, u: number, v: number]

/** What becomes of one colour in the middle of a picture, away from corners. */
function graded(grade: Grade, [y, u, v]: Yuv): Yuv {
  const kernel = new Kernel()
  const picture = kernel.picture(SIZE.width, SIZE.height)
  kernel.fill(picture, { y, u, v })
  new Grading(kernel, [{ ...grade, vignette: 0 }], SIZE).apply(picture)
  return sample(kernel, picture)
}

function sample({ bytes }: Kernel, { y, u, v }: Picture): Yuv {
  const middle = (plane: typeof y) => bytes[plane.at + (plane.height >> 1) * plane.stride + (plane.width >> 1)] ?? 0
  return [middle(y), middle(u), middle(v)]
}

const colorOf = (hex: string): Yuv => {
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
  const { y, u, v } = rgbToYuv(r ?? 0, g ?? 0, b ?? 0)
  return [Math.round(y), Math.round(u), Math.round(v)]
}
const chroma = ([, u, v]: Yuv) => Math.hypot(u - 128, v - 128)

describe.each(looks)('%s', (name, grade) => {
  test('its curve rises all the way, within black and white', () => {
    const values = Array.from({ length: 256 }, (_, i) => curveAt(grade.curve, i / 255))
    expect(Math.min(...values)).toBeGreaterThanOrEqual(0)
    expect(Math.max(...values)).toBeLessThanOrEqual(1)
    for (const [i, value] of values.entries()) expect(value).toBeGreaterThanOrEqual(values[i - 1] ?? 0)
  })

  test('tints stay below 6 % of the range, grain at 1-2 % but where it is what is wanted', () => {
    if (name === 'sepia') return
    for (const part of [...grade.shadows, ...grade.lights]) expect(Math.abs(part)).toBeLessThanOrEqual(0.06)
    if (name !== 'grain') expect(grade.grain).toBeLessThanOrEqual(0.02)
  })

  test('keeps the colours of skin within a tenth', () => {
    if (grade.skin < 0.9) return // of those that take all colours away
    for (const skin of ['#F2C9A5', '#D9A37B', '#A9714B', '#6B4430', '#E8B48F']) {
      const [before, after] = [colorOf(skin), graded({ ...grade, shadows: [0, 0], lights: [0, 0] }, colorOf(skin))]
      // one step of a sample is a part of so little colour
      expect(Math.abs(chroma(after) / chroma(before) - 1)).toBeLessThan(0.1 + 1.5 / chroma(before))
    }
  })

  test('none of it leaves the picture, and more of it changes more', () => {
    const color = colorOf('#3F7FA8')
    expect(graded(shareOf(grade, 0), color)).toEqual(color)
    const far = (strength: number) => {
      const after = graded(shareOf(grade, strength), color)
      return after.reduce((sum, value, i) => sum + Math.abs(value - (color[i] ?? 0)), 0)
    }
    expect(far(0.5)).toBeLessThanOrEqual(far(1) + 1)
    expect(graded(shareOf(grade, 1), color)).toEqual(graded(grade, color))
  })
})

test('grey stays grey where nothing is tinted, and its brightness follows the curve', () => {
  const grade: Grade = {
    ...NEUTRAL,
    teal: 1.5,
    green: 0.4,
    curve: [
      [0, 0.02],
      [0.5, 0.6],
      [1, 0.96],
    ],
  }
  for (const y of [16, 60, 126, 180, 235]) {
    const [after, ...colors] = graded(grade, [y, 128, 128])
    expect(colors).toEqual([128, 128])
    expect(Math.abs(after - (16 + 219 * curveAt(grade.curve, (y - 16) / 219)))).toBeLessThan(2)
  }
})

test('a film curve has its toe at 2 % and its shoulder at 96 %', () => {
  const { curve } = GRADES.cinematic ?? NEUTRAL
  expect([curveAt(curve, 0), curveAt(curve, 1)]).toEqual([0.02, 0.96])
})

test('corners are darker, the middle is not', () => {
  const kernel = new Kernel()
  const picture = kernel.picture(SIZE.width, SIZE.height)
  kernel.fill(picture, { y: 200, u: 100, v: 150 })
  new Grading(kernel, [GRADES.vignette ?? NEUTRAL], SIZE).apply(picture)
  expect(sample(kernel, picture)).toEqual([200, 100, 150])
  expect(kernel.bytes[picture.y.at]).toBeLessThan(200 * 0.7)
})

test('grain is as strong as asked for, keeps the brightness, and is another in every frame', () => {
  const size = { width: 512, height: 288 }
  const kernel = new Kernel()
  const grain = new Grain(kernel, 0.015, size)
  const frames = [0, 1].map((frame) => {
    const picture = kernel.picture(size.width, size.height)
    kernel.fill(picture, { y: 110, u: 128, v: 128 })
    grain.lay(frame, picture)
    return kernel.bytes.slice(picture.y.at, picture.y.at + size.width * size.height)
  })
  const [first = new Uint8Array()] = frames
  const mean = first.reduce((sum, value) => sum + value, 0) / first.length
  const spread = Math.sqrt(first.reduce((sum, value) => sum + (value - mean) ** 2, 0) / first.length)
  expect(Math.abs(mean - 110)).toBeLessThan(0.3)
  expect(spread / 219).toBeGreaterThan(0.01)
  expect(spread / 219).toBeLessThan(0.02)
  expect(frames[1]).not.toEqual(first)
})

test('a look at no strength is nothing, and at some it is laid over the picture', () => {
  const look = (strength: number) => ({
    ...PLAIN_LOOK,
    filters: ['blur', 'film'],
    strengths: { blur: strength, film: strength },
  })
  expect(lookFilters(look(0), SIZE, null)).toEqual([])
  expect(lookFilters(look(0.5), SIZE, null)).toEqual([expect.stringMatching(/^split.*gblur.*all_opacity=0\.500$/)])
  expect(grainOf(look(0))).toBe(0)
  expect(gradesOf(look(0.5))[0]?.grain).toBeCloseTo((GRADES.film ?? NEUTRAL).grain / 2)
})
