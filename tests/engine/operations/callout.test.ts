import { expect, test } from 'vitest'
import type { Params } from '../../../src/engine/edit/operation.ts'
import { at, type Film, type Picture } from './film.ts'
import { changed, inkOf } from './ink.ts'
import { operation } from './operation.ts'
import { brightness, difference, rgb } from './see.ts'
import { openStudio } from './studio.ts'

/** What points something on the picture out, by the ink that it leaves. */

const studio = openStudio('gray.png', 'lime.png', 'red.mp4', 'box.png')
const plain = () => studio.timeline(['gray.png', 'gray.png'])
/** px of the canvas of 160x90 */
const BOX = { x: 0.5, y: 0.5, width: 0.2, height: 0.2 }
const [LEFT, RIGHT, TOP, BOTTOM] = [80, 112, 45, 63]

type Callout = Params<'callout'>

const inked = (film: Film, before: Film) =>
  film.pictures.flatMap((picture, i) => (inkOf(picture, at(before, i / 30)) > 8 ? [i] : []))
const range = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i)

operation(studio, 'callout', (apply) => {
  const pointing = async (type: Callout['type'], more: Partial<Callout> = {}) => {
    const { before, after } = await apply(await plain(), { type, box: BOX, start: 1, ...more })
    return { before, after, ink: changed(at(after, 3), at(before, 3)) ?? expect.fail('nothing is drawn') }
  }

  test('an arrow ends just before what it points at, and goes out from there', async () => {
    const { before, after, ink } = await pointing('arrow', { box: { ...BOX, x: 0.7 } })
    expect(ink.right).toBeGreaterThan(0.7 * 160 - 8)
    expect(ink.right).toBeLessThan(0.7 * 160 + 1)
    expect(ink.left).toBeLessThan(0.7 * 160 - 20)
    expect(inked(after, before)).toEqual(range(33, 119))
  })

  test('a box, a circle and a line stand around it, close to it', async () => {
    const box = (await pointing('box')).ink
    for (const [edge, wanted] of [
      [box.left, LEFT],
      [box.right, RIGHT],
      [box.top, TOP],
      [box.bottom, BOTTOM],
    ] as const)
      expect(Math.abs(edge - wanted)).toBeLessThan(7)
    const circle = (await pointing('circle')).ink
    expect([circle.left < LEFT, circle.right > RIGHT, circle.top < TOP, circle.bottom > BOTTOM]).toEqual(
      Array(4).fill(true),
    )
    const line = (await pointing('underline')).ink
    expect(line.top).toBeGreaterThan(BOTTOM - 3)
    expect(line.bottom).toBeLessThan(BOTTOM + 9)
    expect(line.right - line.left).toBeGreaterThan(RIGHT - LEFT - 3)
  })

  test('numbers count on, each at the corner of its box', async () => {
    const first = { type: 'number', box: BOX } as const
    const { draft, ...film } = await apply(await plain(), first)
    const ink = changed(at(film.after, 1), at(film.before, 1)) ?? expect.fail('nothing is drawn')
    expect([ink.left < LEFT, ink.right > LEFT, ink.top < TOP, ink.bottom > TOP]).toEqual(Array(4).fill(true))
    expect(ink.right).toBeLessThan(RIGHT)
    const again = await studio.edited(draft, { op: 'callout', params: { ...first, box: { x: 0.1, y: 0.1 } } })
    expect(again.callouts.map(({ number }) => number)).toEqual([1, 2])
  })

  test('it is drawn on in half a second, stands, and fades', async () => {
    const { before, after } = await apply(await plain(), { type: 'box', box: BOX, start: 1, end: 3 })
    const ink = (frame: number) => inkOf(at(after, frame / 30), at(before, frame / 30))
    const coming = range(31, 44).map(ink)
    expect(coming).toEqual([...coming].sort((a, b) => a - b))
    expect((coming[4] ?? 0) / ink(60)).toBeLessThan(0.5)
    expect(ink(80)).toBe(ink(60))
    expect(ink(89)).toBeLessThan(ink(80) / 2)
    expect(difference(at(after, 95 / 30), at(before, 95 / 30))).toBeLessThan(0.5)
  })

  test('words stand beside the box, on a plate of the colour, or where they were put', async () => {
    const beside = (await pointing('box', { text: 'Here' })).ink
    expect(beside.bottom - beside.top + (beside.right - beside.left)).toBeGreaterThan(18 + 32 + 14)
    const { after } = await pointing('arrow', { text: 'Here', position: 'top-left', color: '#0000FF' })
    const [red, green, blue] = rgb(at(after, 3), { x: 0.07, y: 0.1, width: 0.02, height: 0.03 })
    expect(blue).toBeGreaterThan(red + 60)
    expect(blue).toBeGreaterThan(green + 60)
  })

  test.each([
    ['lime.png', '#00FF00'],
    ['box.png', '#FFFFFF'],
    ['box.png', '#202020'],
    ['gray.png', '#606060'],
  ] as const)('on %s it is seen also in the very colour of the ground, %s', async (ground, color) => {
    const film = await studio.timeline([ground])
    const { before, after } = await apply(film, { type: 'arrow', box: { x: 0.4, y: 0.4 }, text: 'See', color })
    const [was, is] = [at(before, 1), at(after, 1)]
    const marked = is.y.samples.filter((value, i) => Math.abs(value - (was.y.samples[i] ?? 0)) > 60)
    expect(marked.length).toBeGreaterThan(60)
  })

  test('it stays with the picture under it when clips move', async () => {
    const two = await studio.timeline(['red.mp4', 'gray.png'], {
      op: 'callout',
      params: { type: 'box', box: BOX, start: 2.5, duration: 1 },
    })
    const swapped = await studio.edited(two, { op: 'swap', params: { a: 1, b: 2 } })
    expect(swapped.callouts.map(({ start, frames }) => [start, frames])).toEqual([[15, 30]])
  })
})

operation(studio, 'update_callout', (apply) => {
  test('another type, place, colour and time', async () => {
    const draft = await studio.edited(await plain(), {
      op: 'callout',
      params: { type: 'arrow', box: BOX, text: 'Here' },
    })
    const { before, after } = await apply(draft, {
      ...{ match: 'Here', type: 'box', color: '#0000FF', start: 2, end: 4 },
      box: { x: 0.1, y: 0.1, width: 0.8, height: 0.4 },
    })
    const bare = await studio.film(await plain())
    expect(inked(before, bare).at(-1)).toBeLessThan(90)
    expect(inked(after, bare)[0]).toBeGreaterThan(59)
    const [red, , blue] = rgb(at(after, 3.5), { x: 0.085, y: 0.25, width: 0.02, height: 0.1 })
    expect(blue).toBeGreaterThan(red + 50)
  })
})

operation(studio, 'remove_callout', (apply) => {
  test('one by its words, or all', async () => {
    const draft = await studio.edited(
      await plain(),
      { op: 'callout', params: { type: 'box', box: BOX, text: 'Here' } },
      { op: 'callout', params: { type: 'circle', box: { ...BOX, x: 0 } } },
    )
    const left = await apply(draft, { match: 'Here' })
    const bare = await studio.film(await plain())
    const edges = (picture: Picture) => changed(picture, at(bare, 1)) ?? expect.fail('nothing is left')
    expect(edges(at(left.before, 1)).right).toBeGreaterThan(RIGHT)
    expect(edges(at(left.after, 1)).right).toBeLessThan(LEFT)
    expect(inked((await apply(draft, { all: true })).after, bare)).toEqual([])
    expect(brightness(at(bare, 1))).toBeGreaterThan(50)
  })
})
