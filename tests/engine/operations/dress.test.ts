import { describe, expect, test } from 'vitest'
import type { Params } from '../../../src/engine/edit/operation.ts'
import { at, type Picture } from './film.ts'
import { brightness, mean, rgb } from './see.ts'
import { openStudio } from './studio.ts'

/** How overlays look beside their pictures, in px of a canvas of 160x90. */

const studio = openStudio('gray.png', 'white.png', 'disc.png', 'magenta.png', 'lime.png', 'red.mp4', 'green.mp4')

type Look = Omit<Params<'add_overlay'>, 'asset'>

/** An overlay over grey, half as wide as the canvas. */
async function over(look: Look, asset = 'white.png', base: 'gray.png' | 'white.png' = 'gray.png') {
  const add = { op: 'add_overlay', params: { asset, position: 'center', scale: 0.5, ...look } } as const
  const draft = await studio.edited(await studio.timeline([base]), add)
  return { draft, film: await studio.film(draft) }
}

const shown = async (...given: Parameters<typeof over>) => at((await over(...given)).film, 1)

/** Luma of a row, from pixel to pixel. */
const row = ({ y }: Picture, at: number) => [...y.samples.subarray(at * y.width, (at + 1) * y.width)]
const column = ({ y }: Picture, at: number) =>
  Array.from({ length: y.height }, (_, i) => y.samples[i * y.width + at] ?? 0)

/** Where and for how many pixels values lie above a limit. */
function runs(values: readonly number[], above: number): { from: number; count: number }[] {
  const found: { from: number; count: number }[] = []
  for (const [i, value] of values.entries()) {
    if (value <= above) continue
    const last = found.at(-1)
    if (last && last.from + last.count === i) last.count++
    else found.push({ from: i, count: 1 })
  }
  return found
}

/** Luma of the files' colours. */
const [GRAY, WHITE] = [98, 235]
const LIGHT = 170

describe('a border', () => {
  // 80 px of magenta, from 40 to 120, is 64x64 made 80x80
  test.each([
    [4, 4],
    [3, 3],
    [5, 5],
    [0.1, 9],
  ])('of %s is %i px wide, inside the edges', async (border, px) => {
    const picture = await shown({ border }, 'magenta.png')
    expect(runs(row(picture, 45), LIGHT)).toEqual([
      { from: 40, count: px },
      { from: 120 - px, count: px },
    ])
    expect(runs(column(picture, 80), LIGHT).map(({ count }) => count)).toEqual([px, px])
  })

  test('has its colour', async () => {
    const picture = await shown({ border: 6, border_color: '#FFFF00' }, 'magenta.png')
    const [red, green, blue] = rgb(picture, { x: 41 / 160, y: 0.4, width: 4 / 160, height: 0.2 })
    expect([red > 220, green > 220, blue < 40]).toEqual([true, true, true])
  })

  test('wider than its box leaves nothing else, and is said to be limited', async () => {
    const draft = await studio.timeline(['gray.png'])
    const params = {
      asset: 'white.png',
      position: 'center',
      scale: 0.25,
      border: 500,
      border_color: '#000000',
    } as const
    const report = await studio.edit(draft, { op: 'add_overlay', params })
    expect(JSON.stringify(report)).toContain('border limited to 11.25 px')
    const picture = at(await studio.film(report.draft), 1)
    expect(brightness(picture, { x: 0.4, y: 0.4, width: 0.2, height: 0.2 })).toBeLessThan(20)
    expect(row(picture, 45)[0]).toBeGreaterThan(90)
  })

  test('follows round corners, and a circle', async () => {
    for (const look of [{ radius: 20 }, { shape: 'circle' }] as const) {
      const picture = await shown({ ...look, border: 4 }, 'magenta.png')
      const diagonal = Array.from({ length: 60 }, (_, i) => row(picture, 5 + i)[40 + i] ?? 0)
      const [line] = runs(diagonal, LIGHT)
      // a line of 4 px is crossed slantwise
      expect(line?.count).toBeGreaterThanOrEqual(2)
      expect(line?.count).toBeLessThanOrEqual(4)
      expect(diagonal[0]).toBeCloseTo(GRAY, -1)
      expect(Math.min(...diagonal)).toBeGreaterThan(60)
    }
  })
})

describe('round corners', () => {
  /** How much of a corner of 16x16 px the picture leaves free, px. */
  const free = (picture: Picture) => {
    const corner = Array.from({ length: 16 }, (_, i) => row(picture, 22 + i).slice(40, 56)).flat()
    return corner.reduce((sum, luma) => sum + (WHITE - luma) / (WHITE - GRAY), 0)
  }

  test.each([
    [10, 10],
    [0.25, 0.25 * 45],
    [200, 22.5],
  ])('of radius %s', async (radius, px) => {
    // 80x45: from 22 on, as places are even
    const picture = await shown({ radius })
    const corner = (px: number) => px * px * (1 - Math.PI / 4)
    expect(Math.abs(free(picture) - corner(px))).toBeLessThan(5)
    const steps = new Set(Array.from({ length: 16 }, (_, i) => row(picture, 22 + i).slice(40, 56)).flat())
    // anti-aliased: there are values between
    expect([...steps].filter((luma) => luma > GRAY + 20 && luma < WHITE - 20).length).toBeGreaterThan(5)
  })

  test('of radius 0 are square', async () => {
    expect(Math.abs(free(await shown({ radius: 0 })))).toBeLessThan(3)
  })
})

test('a shadow is soft, lies below, and is not seen through', async () => {
  const [plain, dark] = [await shown({}), await shown({ shadow: true })]
  const below = column(dark, 80).slice(68)
  expect(below[0]).toBeLessThan(GRAY - 15)
  for (const [i, luma] of below.slice(0, -1).entries()) expect((below[i + 1] ?? 0) - luma).toBeGreaterThanOrEqual(-3)
  expect(below.at(-1)).toBeCloseTo(GRAY, -1)
  const above = column(dark, 80).slice(0, 22)
  expect(Math.min(...above)).toBeGreaterThan(Math.min(...below))
  const inside = { x: 0.3, y: 0.3, width: 0.4, height: 0.4 }
  expect(brightness(dark, inside)).toBeCloseTo(brightness(plain, inside), 0)
  const half = await shown({ shadow: true, opacity: 0.5 })
  expect(brightness(half, inside)).toBeCloseTo((GRAY + WHITE) / 2, -1)
})

test('what is see-through throws the shadow of its shape', async () => {
  const picture = await shown({ shadow: true, scale: 0.4 }, 'disc.png')
  // a disc of 52 px about the middle
  expect(row(picture, 45)[80]).toBeGreaterThan(225)
  expect(column(picture, 80)[45 + 27]).toBeLessThan(GRAY - 10)
  expect(picture.y.samples[(45 - 30) * 160 + 80 - 30]).toBeCloseTo(GRAY, -1)
})

test('transparent pixels leave no dark edge', async () => {
  for (const scale of [0.11, 0.3, 0.5]) {
    const picture = await shown({ scale }, 'disc.png', 'white.png')
    expect(Math.min(...picture.y.samples)).toBeGreaterThan(228)
  }
})

describe('colours are mixed with those behind', () => {
  // 0x60 behind, magenta above
  test.each<[NonNullable<Look['blend']>, [number, number, number]]>([
    ['normal', [255, 0, 255]],
    ['multiply', [96, 0, 96]],
    ['screen', [255, 96, 255]],
    ['lighten', [255, 96, 255]],
    ['darken', [96, 0, 96]],
    ['add', [255, 96, 255]],
    ['overlay', [192, 0, 192]],
    ['difference', [159, 96, 159]],
  ])('%s', async (blend, wanted) => {
    const picture = await shown({ blend }, 'magenta.png')
    const seen = rgb(picture, { x: 0.4, y: 0.4, width: 0.2, height: 0.2 })
    for (const [i, value] of seen.entries()) expect(Math.abs(value - (wanted[i] ?? 0))).toBeLessThan(12)
    expect(row(picture, 45)[5]).toBeCloseTo(GRAY, -1)
  })
})

test('it fades in and out, and goes on doing so when what is beneath is cut', async () => {
  const look = { start: 0.5, end: 1.5, fade_in: 0.4, fade_out: 0.2 }
  const { draft, film } = await over(look)
  const middle = { x: 0.45, y: 0.45, width: 0.1, height: 0.1 }
  const part = (picture: Picture) => (brightness(picture, middle) - GRAY) / (WHITE - GRAY)
  const course = (times: readonly number[], of = film) => times.map((time) => part(at(of, time)))
  expect(course([0.4, 0.5, 0.7, 0.9, 1.25, 1.4, 1.5]).map((value) => Math.round(value * 10) / 10)).toEqual([
    0, 0, 0.5, 1, 1, 0.3, 0,
  ])
  const cut = await studio.edited(draft, { op: 'cut_range', params: { from: 0.8, to: 1.2 } })
  const shorter = await studio.film(cut)
  expect(course([0.5, 0.7, 1, 1.1], shorter).map((value) => Math.round(value * 10) / 10)).toEqual([0, 0.5, 0.3, 0])
})

test('margins are kept from the edges', async () => {
  const picture = await shown({ position: 'bottom-right', margin: 10 })
  expect(runs(row(picture, 60), LIGHT)).toEqual([{ from: 70, count: 80 }])
  expect(runs(column(picture, 100), LIGHT).map(({ from, count }) => from + count)).toEqual([expect.closeTo(80, -0.5)])
})

test('half as large stays in its corner', async () => {
  const { draft } = await over({ position: 'bottom-right', margin: 10 })
  const smaller = await studio.edited(draft, { op: 'update_overlay', params: { match: 'white.png', factor: 0.5 } })
  const picture = at(await studio.film(smaller), 1)
  expect(runs(row(picture, 70), LIGHT)).toEqual([{ from: 110, count: 40 }])
})

test('it goes to another place, eased, and gets there when the film is cut', async () => {
  const { draft, film } = await over({ position: 'left', scale: 0.25, margin: 8, move_to: [0.8, 0.5], end: 2 })
  const left = (picture?: Picture) => runs(picture ? row(picture, 45) : [], LIGHT)[0]?.from ?? Number.NaN
  const places = film.pictures.map(left)
  expect([places[0], places.at(-1)]).toEqual([expect.closeTo(8, -0.3), expect.closeTo(108, -0.3)])
  const steps = places.slice(1).map((place, i) => place - (places[i] ?? 0))
  expect(Math.min(...steps)).toBeGreaterThanOrEqual(0)
  const most = Math.max(...steps)
  expect(Math.max(...steps.slice(-8))).toBeLessThan(most / 2)
  const cut = await studio.edited(draft, { op: 'cut_range', params: { from: 0.5, to: 1 } })
  const after = (await studio.film(cut)).pictures.map(left)
  expect([after[0], after.at(-1), after.length]).toEqual([places[0], expect.closeTo(108, -0.3), 45])
  const put = { op: 'update_overlay', params: { match: 'white.png', position: 'right' } } as const
  expect(new Set((await studio.film(await studio.edited(draft, put))).pictures.map(left)).size).toBe(1)
})

test('a picture in a layout has them too, and halves in its place', async () => {
  const draft = await studio.timeline(['red.mp4', 'green.mp4'], { op: 'layout', params: { type: 'side_by_side' } })
  const [, right] = draft.overlays
  const edited = await studio.edited(draft, {
    op: 'update_overlay',
    params: { match: right?.id ?? '', factor: 0.5, border: 3, shadow: true },
  })
  const picture = at(await studio.film(edited), 1)
  expect(runs(row(picture, 45), LIGHT)).toEqual([
    { from: 100, count: 3 },
    { from: 137, count: 3 },
  ])
})

/** Kept from growing unseen: what is plain looks as a copy of its file. */
test('without any of it, it is as it was', async () => {
  const picture = await shown({}, 'lime.png')
  expect(mean(row(picture, 45).slice(44, 116))).toBeCloseTo(173, -0.5)
})
