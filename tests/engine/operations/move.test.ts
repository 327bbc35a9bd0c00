import { expect, test } from 'vitest'
import { TRANSITIONS } from '../../../src/edits/values/transitions.ts'
import { CLIP_COLORS } from './files.ts'
import { at, type Film, type Picture } from './film.ts'
import { operation } from './operation.ts'
import { color, named, origin, story } from './see.ts'
import { type AnyEdit, openStudio } from './studio.ts'

/** Moves over a picture, from one to the next, and behind it. */

const studio = openStudio('red.mp4', 'green.mp4', 'screen.mp4', 'corners.png', 'box.png', 'lime.png')
const two = () => studio.timeline(['red.mp4', 'green.mp4'])

const first = ({ pictures: [picture] }: Film): Picture => picture ?? expect.fail('there is no picture')

/** Where the white box of a picture begins and ends, as parts of the picture. */
function boxIn({ y: { width, height, samples } }: Picture) {
  const row = [...samples.subarray(Math.floor(height / 2) * width, (Math.floor(height / 2) + 1) * width)]
  const column = Array.from({ length: height }, (_, i) => samples[i * width + Math.floor(width / 2)] ?? 0)
  const white = (value: number) => value > 128
  return {
    left: row.findIndex(white) / width,
    right: (row.findLastIndex(white) + 1) / width,
    top: column.findIndex(white) / height,
    bottom: (column.findLastIndex(white) + 1) / height,
  }
}

const EDGES = ['left', 'right', 'top', 'bottom'] as const

function expectBox(picture: Picture, expected: ReturnType<typeof boxIn>): void {
  const seen = boxIn(picture)
  for (const edge of EDGES) expect(Math.abs(seen[edge] - expected[edge])).toBeLessThan(0.015)
}

operation(studio, 'ken_burns', (apply) => {
  const box = () => studio.timeline(['box.png'], { op: 'set_duration', params: { clip: 1, duration: 1 } })
  const REST = { left: 0.25, right: 0.75, top: 0.25, bottom: 0.75 }
  // zoomed to 1.4 times: in the middle, and with the view at each edge of the picture
  const [near, far] = [0.5 - 0.35, 0.5 + 0.35]
  const CLOSE = { left: near, right: far, top: near, bottom: far }
  const EDGE = { left: 0.35, right: 1.05, top: 0.35, bottom: 1.05 }
  const OTHER = { left: -0.05, right: 0.65, top: -0.05, bottom: 0.65 }

  test.each([
    ['in', REST, CLOSE],
    ['out', CLOSE, REST],
    ['right', { ...CLOSE, left: EDGE.left, right: 1 }, { ...CLOSE, left: 0, right: OTHER.right }],
    ['left', { ...CLOSE, left: 0, right: OTHER.right }, { ...CLOSE, left: EDGE.left, right: 1 }],
    ['down', { ...CLOSE, top: EDGE.top, bottom: 1 }, { ...CLOSE, top: 0, bottom: OTHER.bottom }],
    ['up', { ...CLOSE, top: 0, bottom: OTHER.bottom }, { ...CLOSE, top: EDGE.top, bottom: 1 }],
  ] as const)('%s, steadily from one edge to the other', async (direction, start, end) => {
    const { before, after } = await apply(await box(), { clip: 1, direction, amount: 0.4 })
    for (const picture of before.pictures) expectBox(picture, REST)
    const seen = after.pictures.map(boxIn)
    expectBox(first(after), start)
    expectBox(after.pictures.at(-1) ?? first(before), end)
    for (const edge of EDGES) {
      const way = Math.sign(end[edge] - start[edge])
      for (let i = 1; i < seen.length; i++)
        expect(way * ((seen[i]?.[edge] ?? 0) - (seen[i - 1]?.[edge] ?? 0))).toBeGreaterThanOrEqual(way === 0 ? -0 : 0)
    }
  })

  test('none holds still', async () => {
    const moving = await studio.edited(await box(), { op: 'ken_burns', params: { clip: 1, direction: 'in' } })
    const { before, after } = await apply(moving, { clip: 1, direction: 'none' })
    expect(boxIn(before.pictures.at(-1) ?? first(before)).left).toBeLessThan(0.24)
    for (const picture of after.pictures) expectBox(picture, REST)
  })
})

operation(studio, 'set_transition', (apply) => {
  const HALVES = [
    { x: 0.05, y: 0.4, width: 0.06, height: 0.2 },
    { x: 0.9, y: 0.4, width: 0.06, height: 0.2 },
  ]

  test('fade mixes the clips evenly around the cut', async () => {
    const { before, after } = await apply(await two(), { type: 'fade', duration: 1, between: [1, 2] })
    expect(after.seconds).toBe(before.seconds)
    const green = (i: number) => color(after.pictures[i] ?? first(after))[2]
    const [from, to] = [green(40), green(80)]
    for (const [frame, part] of [
      [45, 0],
      [53, 0.25],
      [60, 0.5],
      [67, 0.75],
      [75, 1],
    ] as const)
      expect(Math.abs((green(frame) - from) / (to - from) - part)).toBeLessThan(0.07)
    expect(story(before)).toEqual(['red 0-59', 'green 0-59'])
  })

  test('slideleft brings the next clip from the right', async () => {
    const { after } = await apply(await two(), { type: 'slideleft', duration: 0.8, scope: 'all' })
    const middle = after.pictures[60] ?? first(after)
    expect(HALVES.map((half) => origin(middle, half).clip)).toEqual(['red', 'green'])
    const wipe = await apply(await two(), { type: 'wiperight', duration: 0.8, scope: 'all' })
    const wiped = wipe.after.pictures[60] ?? first(after)
    expect(HALVES.map((half) => origin(wiped, half).clip)).toEqual(['green', 'red'])
  })

  test('every kind is seen, and goes from one clip to the other', async () => {
    const clip = 8
    const names = [...TRANSITIONS, 'the last'].map((_, i) => (i % 2 === 0 ? 'red.mp4' : 'green.mp4'))
    const plain = await studio.timeline(names, { op: 'trim', params: { clip: 'all', keep: [0.8, 0.8 + clip / 30] } })
    const kinds = TRANSITIONS.map((type, i): AnyEdit => {
      return { op: 'set_transition', params: { type, duration: clip / 30, between: [i + 1, i + 2] } }
    })
    const { pictures } = await studio.film(await studio.edited(plain, ...kinds))
    const reds = pictures.map((picture) => color(picture)[2])
    const [red, green] = [CLIP_COLORS.red[1], CLIP_COLORS.green[1]]
    const mixed = (frame: number) =>
      Math.min(Math.abs((reds[frame] ?? red) - red), Math.abs((reds[frame] ?? red) - green))
    const around = (cut: number) => [-3, -2, -1, 0, 1, 2].map((offset) => mixed(cut + offset))
    const unseen = TRANSITIONS.filter((_, i) => Math.max(...around((i + 1) * clip)) < 10)
    expect(unseen).toEqual([])
    // where one transition ends and the next begins, each clip is seen alone
    const ends = names.map((name, i) => Math.abs((reds[i * clip + clip / 2] ?? 0) - (name === 'red.mp4' ? red : green)))
    expect(Math.max(...ends)).toBeLessThan(12)
  })
})

operation(studio, 'remove_transition', (apply) => {
  test('cuts hard again', async () => {
    const soft = await studio.edited(await two(), { op: 'set_transition', params: { type: 'fade', scope: 'all' } })
    const { before, after } = await apply(soft, { scope: 'all' })
    expect(story(before)).not.toEqual(['red 0-59', 'green 0-59'])
    expect(story(after)).toEqual(['red 0-59', 'green 0-59'])
  })
})

operation(studio, 'chroma_key', (apply) => {
  const screen = () => studio.timeline(['screen.mp4'], { op: 'trim', params: { clip: 1, end: 1 } })
  const SQUARE = { from: 20, size: 40, speed: 40 }
  const middle = (time: number) => (SQUARE.from + SQUARE.speed * time + SQUARE.size / 2) / 160

  test.each([
    ['#0000FF', ['blue', 'blue']],
    ['corners.png', ['red', 'yellow']],
  ])('shows %s where green was, and the square as it moves', async (background, expected) => {
    const { before, after } = await apply(await screen(), { clip: 1, color: 'green', background })
    const seen = (film: Film, time: number) => [named(at(film, time), 0.03, 0.06), named(at(film, time), 0.97, 0.94)]
    expect(seen(before, 0.5)).toEqual(['lime', 'lime'])
    for (const time of [0, 0.5, 0.9]) {
      expect(seen(after, time)).toEqual(expected)
      expect(named(at(after, time), middle(time), 0.5)).toBe('red')
    }
  })
  test('a video runs forwards behind a photo, and behind what runs backwards', async () => {
    const photo = await studio.timeline(['lime.png'])
    const { before, after } = await apply(photo, { clip: 1, color: 'green', background: 'red.mp4' })
    expect(named(first(before), 0.5, 0.5)).toBe('lime')
    expect(story(after)).toEqual(['red 0-59'])
    const backwards = await studio.timeline(['screen.mp4'], { op: 'reverse', params: { clip: 1 } })
    const keyed = await apply(backwards, { clip: 1, color: 'green', background: 'red.mp4' })
    expect(story(keyed.after, { x: 0.47, y: 0.05, width: 0.06, height: 0.1 })).toEqual(['red 0-59'])
  })
})
