import { describe, expect, test } from 'vitest'
import type { Params } from '../../../src/engine/edit/operation.ts'
import { toneAt } from '../sound/listen.ts'
import { at, type Film, type Picture } from './film.ts'
import { operation } from './operation.ts'
import { difference, named, origin, rgb, saturation, story } from './see.ts'
import { openStudio } from './studio.ts'

/** Pictures over and beside the video, by the colours of places. */

const studio = openStudio('red.mp4', 'green.mp4', 'blue.mp4', 'gray.png', 'logo.png', 'magenta.png', 'white.png')
const plain = () => studio.timeline(['gray.png'])
const withLogo = async () =>
  studio.edited(await plain(), {
    op: 'add_overlay',
    params: { asset: 'magenta.png', position: 'top-left', scale: 0.25, start: 0.5, end: 1.5 },
  })

/** How much of magenta a place shows, 0-1, before grey. */
function magenta(picture: Picture, x: number, y: number): number {
  const [red, green, blue] = rgb(picture, { x: x - 0.01, y: y - 0.01, width: 0.02, height: 0.02 })
  return (Math.min(red, blue) - green) / 255
}

/** Where magenta is seen along the middle row and column of where it stands, as parts of the picture. */
function spread(picture: Picture): { left: number; right: number; top: number; bottom: number } | undefined {
  const { u } = picture
  const purple = (i: number) => (u.samples[i] ?? 0) > 150 && (picture.v.samples[i] ?? 0) > 150
  const found = [...u.samples.keys()].filter(purple)
  if (found.length === 0) return undefined
  const columns = found.map((i) => i % u.width)
  const rows = found.map((i) => Math.floor(i / u.width))
  return {
    left: Math.min(...columns) / u.width,
    right: (Math.max(...columns) + 1) / u.width,
    top: Math.min(...rows) / u.height,
    bottom: (Math.max(...rows) + 1) / u.height,
  }
}

const frames = (film: Film) => film.pictures.flatMap((picture, i) => (spread(picture) ? [i] : []))
const range = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i)

operation(studio, 'add_overlay', (apply) => {
  test('stands in its place and time, at its size', async () => {
    const params = { asset: 'magenta.png', position: 'bottom-right', scale: 0.25, start: 0.5, end: 1.5 } as const
    const { before, after } = await apply(await plain(), params)
    expect(frames(before)).toEqual([])
    expect(frames(after)).toEqual(range(15, 45))
    const seen = spread(at(after, 1))
    expect((seen?.right ?? 0) - (seen?.left ?? 0)).toBeCloseTo(0.25, 1.7)
    expect(seen?.right).toBeGreaterThan(0.94)
    expect(seen?.bottom).toBeGreaterThan(0.9)
    expect(seen?.right).toBeLessThan(1)
    expect(magenta(at(after, 1), 0.85, 0.75)).toBeGreaterThan(0.9)
  })

  test('about a point, also where it stands out of the picture', async () => {
    const params = { asset: 'magenta.png', scale: 0.25, start: 0, end: 1 } as const
    const inside = spread(at((await apply(await plain(), { ...params, position: [0.3, 0.4] })).after, 0.5))
    expect(((inside?.left ?? 0) + (inside?.right ?? 0)) / 2).toBeCloseTo(0.3, 1.7)
    expect(((inside?.top ?? 0) + (inside?.bottom ?? 0)) / 2).toBeCloseTo(0.4, 1.5)
    const half = spread(at((await apply(await plain(), { ...params, position: [1, 0.5] })).after, 0.5))
    expect(half?.left).toBeCloseTo(0.875, 1.7)
    expect(half?.right).toBe(1)
  })

  test('is seen through where it is transparent, and half where it is half', async () => {
    const { before, after } = await apply(await plain(), { asset: 'logo.png', position: 'center', scale: 0.4 })
    expect(magenta(at(after, 1), 0.4, 0.5)).toBeGreaterThan(0.9)
    expect(magenta(at(after, 1), 0.6, 0.5)).toBeLessThan(0.03)
    expect(difference(at(after, 1), at(before, 1), { x: 0.55, y: 0, width: 0.45, height: 1 })).toBeLessThan(1)
    const half = await apply(await plain(), { asset: 'magenta.png', position: 'center', scale: 0.4, opacity: 0.5 })
    expect(magenta(at(half.after, 1), 0.5, 0.5)).toBeCloseTo(0.5, 1)
  })

  test('in a circle', async () => {
    const round = await apply(await plain(), { asset: 'magenta.png', position: 'center', scale: 0.4, shape: 'circle' })
    const picture = at(round.after, 1)
    const seen = spread(picture) ?? expect.fail('it is not there')
    const [x, y] = [(seen.left + seen.right) / 2, (seen.top + seen.bottom) / 2]
    const [dx, dy] = [(seen.right - seen.left) / 2, (seen.bottom - seen.top) / 2]
    expect((dx * 160) / (dy * 90)).toBeCloseTo(1, 1)
    for (const part of [0, 0.6]) expect(magenta(picture, x + part * dx, y + part * dy)).toBeGreaterThan(0.9)
    expect(magenta(picture, x + 0.85 * dx, y + 0.85 * dy)).toBeLessThan(0.1)
  })

  test('with round corners', async () => {
    const params = { asset: 'magenta.png', position: 'center', scale: 0.4, shape: 'rounded' } as const
    const picture = at((await apply(await plain(), params)).after, 1)
    const seen = spread(picture) ?? expect.fail('it is not there')
    expect(magenta(picture, (seen.left + seen.right) / 2, seen.top + 0.03)).toBeGreaterThan(0.9)
    expect(magenta(picture, seen.left + 0.03, (seen.top + seen.bottom) / 2)).toBeGreaterThan(0.9)
    const corner = rgb(picture, { x: seen.left, y: seen.top, width: 0.005, height: 0.01 })
    expect((Math.min(corner[0], corner[2]) - corner[1]) / 255).toBeLessThan(0.5)
  })

  test('a video runs, and is heard', async () => {
    const { before, after } = await apply(await plain(), { asset: 'blue.mp4', position: 'center', scale: 0.5 })
    for (const time of [0, 0.5, 1.9]) {
      const seen = origin(at(after, time))
      expect([seen.clip, Math.abs(seen.frame - time * 30) <= 1]).toEqual(['blue', true])
    }
    expect(toneAt(before.sound, 880, 0.2, 1.8)).toBeLessThan(0.01)
    expect(toneAt(after.sound, 880, 0.2, 1.8)).toBeGreaterThan(0.4)
  })
})

operation(studio, 'update_overlay', (apply) => {
  test('another place, size, opacity and time', async () => {
    const set = { position: 'bottom-right', scale: 0.5, opacity: 0.6, start: 1, end: 1.8 } as const
    const { before, after } = await apply(await withLogo(), { match: 'magenta', ...set })
    const [was, is] = [spread(at(before, 1)), spread(at(after, 1.2))]
    expect([was?.left, was?.top].every((edge) => edge !== undefined && edge < 0.08)).toBe(true)
    expect((is?.right ?? 0) - (is?.left ?? 0)).toBeCloseTo(0.5, 1.5)
    expect(is?.right).toBeGreaterThan(0.94)
    expect(magenta(at(after, 1.2), 0.7, 0.6)).toBeCloseTo(0.6, 1)
    expect(frames(before)).toEqual(range(15, 45))
    expect(frames(after)).toEqual(range(30, 54))
  })
  test('a video over the picture is muted for a while and fades at its ends', async () => {
    const add = { op: 'add_overlay', params: { asset: 'blue.mp4', position: 'center', scale: 0.5 } } as const
    const draft = await studio.edited(await plain(), add)
    const edits = [
      { op: 'mute', params: { target: 'original', from: 0.5, to: 1 } },
      { op: 'fade_audio', params: { target: 'original', out: 0.5 } },
    ] as const
    const [before, after] = [await studio.film(draft), await studio.film(await studio.edited(draft, ...edits))]
    const part = (from: number, to: number) => toneAt(after.sound, 880, from, to) / toneAt(before.sound, 880, from, to)
    expect([part(0.1, 0.4), part(0.55, 0.95), part(1.1, 1.4)].map(Math.round)).toEqual([1, 0, 1])
    expect(part(1.5, 1.7)).toBeGreaterThan(2 * part(1.75, 1.95))
  })
  test('the volume of a video', async () => {
    const add = { op: 'add_overlay', params: { asset: 'blue.mp4', position: 'center', scale: 0.5 } } as const
    const { before, after } = await apply(await studio.edited(await plain(), add), {
      match: 'blue',
      volume: 0.25,
    })
    const tone = (film: Film) => toneAt(film.sound, 880, 0.2, 1.8)
    expect(tone(after) / tone(before)).toBeCloseTo(0.25, 1)
  })
})

operation(studio, 'remove_overlay', (apply) => {
  test('shows what was behind it', async () => {
    const { before, after } = await apply(await withLogo(), { match: 'magenta.png' })
    expect(frames(before)).toHaveLength(30)
    expect(frames(after)).toEqual([])
    expect(difference(at(after, 1), at(await studio.film(await plain()), 1))).toBeLessThan(0.5)
  })
})

operation(studio, 'layout', (apply) => {
  const box = (x: number, y: number) => ({ x: x - 0.02, y: y - 0.02, width: 0.04, height: 0.04 })
  const clips = (film: Film, places: readonly (readonly [number, number])[]) =>
    places.map(([x, y]) => origin(at(film, 1), box(x, y)))
  const two = () => studio.timeline(['red.mp4', 'green.mp4'])

  test.each([
    [
      'side_by_side',
      [
        [0.06, 0.5],
        [0.44, 0.5],
      ],
      [
        [0.56, 0.5],
        [0.94, 0.5],
      ],
    ],
    [
      'stacked',
      [
        [0.5, 0.1],
        [0.5, 0.4],
      ],
      [
        [0.5, 0.6],
        [0.5, 0.9],
      ],
    ],
  ] as const)('%s: both run at once, each in its half', async (type, first, second) => {
    const { before, after } = await apply(await two(), { type })
    expect([before.seconds, after.seconds]).toEqual([4, 2])
    expect(clips(after, first)).toEqual(first.map(() => ({ clip: 'red', frame: 30 })))
    expect(clips(after, second)).toEqual(second.map(() => ({ clip: 'green', frame: 30 })))
    expect(toneAt(after.sound, 440, 0.2, 1.8)).toBeGreaterThan(0.3)
    expect(toneAt(after.sound, 660, 0.2, 1.8)).toBeGreaterThan(0.3)
  })

  test('each in the half that was named for it', async () => {
    const { after } = await apply(await two(), { type: 'side_by_side', left: 'green.mp4', right: 'red.mp4' })
    expect(
      clips(after, [
        [0.25, 0.5],
        [0.75, 0.5],
      ]).map(({ clip }) => clip),
    ).toEqual(['green', 'red'])
  })

  test('a grid of four', async () => {
    const four = await studio.timeline(['red.mp4', 'green.mp4', 'blue.mp4', 'magenta.png'])
    const { after } = await apply(four, { type: 'grid' })
    const seen = clips(after, [
      [0.25, 0.25],
      [0.75, 0.25],
      [0.25, 0.75],
    ])
    expect(seen.map(({ clip }) => clip)).toEqual(['red', 'green', 'blue'])
    expect(named(at(after, 1), 0.75, 0.75)).toBe('magenta')
  })
  const LEFT = { x: 0.2, y: 0.45, width: 0.1, height: 0.1 }
  const RIGHT = { x: 0.7, y: 0.45, width: 0.1, height: 0.1 }

  test('clips stay in it as they were: backwards, faster, grey, silent', async () => {
    const changed = await studio.edited(
      await two(),
      { op: 'reverse', params: { clip: 1 } },
      { op: 'set_speed', params: { clip: 2, factor: 2 } },
      { op: 'apply_filter', params: { name: 'grayscale', target: 2 } },
      { op: 'mute', params: { target: 2 } },
    )
    const { after, draft } = await apply(changed, { type: 'side_by_side' })
    expect(after.seconds).toBe(1)
    expect(story(after, LEFT)).toEqual(['red 59-30'])
    expect(story(after, RIGHT)).toEqual(['gray 0-58 in 30'])
    expect(toneAt(after.sound, 660, 0.2, 0.8)).toBeLessThan(0.01)
    expect(toneAt(after.sound, 440, 0.2, 0.8)).toBeGreaterThan(0.3)
    const below = await apply(draft, { type: 'stacked' })
    expect(story(below.after, { x: 0.5, y: 0.7, width: 0.1, height: 0.1 })).toEqual(['gray 0-58 in 30'])
  })

  test('edits of clips go on in it', async () => {
    const { before, after, draft } = await apply(await two(), { type: 'side_by_side' })
    expect(saturation(at(before, 1))).toBeGreaterThan(30)
    expect(saturation(at(after, 1))).toBeGreaterThan(30)
    const grey = await studio.edited(draft, { op: 'apply_filter', params: { name: 'grayscale', target: 'all' } })
    expect(saturation(at(await studio.film(grey), 1))).toBeLessThan(1)
    const one = await studio.edited(draft, { op: 'apply_filter', params: { name: 'grayscale', target: 1 } })
    const film = await studio.film(one)
    expect(saturation(at(film, 1), LEFT)).toBeLessThan(1)
    expect(saturation(at(film, 1), RIGHT)).toBeGreaterThan(30)
    const backwards = await studio.edited(draft, { op: 'reverse', params: { clip: 'all' } })
    const turned = await studio.film(backwards)
    expect([story(turned, LEFT), story(turned, RIGHT)]).toEqual([['red 59-0'], ['green 59-0']])
    const shorter = await studio.edited(backwards, { op: 'trim', params: { clip: 1, start: 0.5, end: 1.5 } })
    const trimmed = await studio.film(shorter)
    expect([story(trimmed, LEFT), story(trimmed, RIGHT)]).toEqual([['red 44-15'], ['green 44-15']])
  })
  test.each([
    [2, 1, '0-58 in 30'],
    [0.5, 4, '0-59 in 120'],
  ])('%f times as fast, all of it lasts %i s', async (factor, seconds, run) => {
    const { draft } = await apply(await two(), { type: 'side_by_side' })
    const film = await studio.film(await studio.edited(draft, { op: 'set_speed', params: { clip: 'all', factor } }))
    expect(film.seconds).toBe(seconds)
    expect([story(film, LEFT), story(film, RIGHT)]).toEqual([[`red ${run}`], [`green ${run}`]])
  })

  test('fills the video when its photos are shown for longer', async () => {
    const { draft } = await apply(await studio.timeline(['gray.png', 'magenta.png']), { type: 'side_by_side' })
    const longer = await studio.edited(draft, { op: 'set_total_duration', params: { duration: 3 } })
    const film = await studio.film(longer)
    for (const time of [0.1, 2.9]) {
      expect(magenta(at(film, time), 0.25, 0.5)).toBeLessThan(0.05)
      expect(magenta(at(film, time), 0.75, 0.5)).toBeGreaterThan(0.9)
    }
  })
  /** How loud a tone of a film is, as a part of what it was, in the middle of each quarter of a second. */
  const course = (after: Film, before: Film, tone: number) =>
    range(0, 4 * before.seconds).map((i) => {
      const [from, to] = [i / 4 + 0.05, i / 4 + 0.2]
      return Math.round((10 * toneAt(after.sound, tone, from, to)) / toneAt(before.sound, tone, from, to)) / 10
    })
  const RED = 440
  const GREEN = 660

  test('sounds of all its pictures are turned down, muted for a while and faded together', async () => {
    const { after: before, draft } = await apply(await two(), { type: 'side_by_side' })
    const heard = async (...edits: Parameters<typeof studio.edited>[1][]) => {
      const film = await studio.film(await studio.edited(draft, ...edits))
      return [course(film, before, RED), course(film, before, GREEN)]
    }
    const quieter = [0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5]
    expect(await heard({ op: 'set_volume', params: { target: 'original', level: 0.5 } })).toEqual([quieter, quieter])
    const muted = [1, 1, 0, 0, 1, 1, 1, 1]
    const mute = { op: 'mute', params: { target: 'original', from: 0.5, to: 1 } } as const
    expect(await heard(mute)).toEqual([muted, muted])
    const [red, green] = await heard({ op: 'fade_audio', params: { target: 'all', in: 1, out: 0.5 } })
    expect(green).toEqual(red)
    expect(red?.slice(0, 4)).toEqual([0.1, 0.4, 0.7, 0.9])
    expect(red?.slice(4)).toEqual([1, 1, expect.closeTo(0.8, 0.5), expect.closeTo(0.2, 0.5)])
    const trim = { op: 'trim', params: { clip: 1, start: 0.25, end: 2 } } as const
    const moved = [1, 0, 0, 1, 1, 1, 1]
    const trimmed = await studio.edited(draft, mute, trim)
    const film = await studio.film(trimmed)
    const silent = moved.map((_, i) => toneAt(film.sound, GREEN, i / 4 + 0.05, i / 4 + 0.15) < 0.01)
    expect(silent).toEqual(moved.map((volume) => volume === 0))
  })

  test('clips bring what was made of their sound', async () => {
    const [mute, fade] = [
      { op: 'mute', params: { target: 2, from: 2.5, to: 3 } },
      { op: 'fade_audio', params: { target: 2, in: 0.25 } },
    ] as const
    const { after } = await apply(await studio.edited(await two(), mute, fade), { type: 'side_by_side' })
    const plain = await apply(await two(), { type: 'side_by_side' })
    expect(course(after, plain.after, GREEN)).toEqual([0.5, 1, 0, 0, 1, 1, 1, 1])
    expect(Math.min(...course(after, plain.after, RED))).toBe(1)
  })

  test('one of its pictures can be half seen through, or round', async () => {
    const { draft } = await apply(await studio.timeline(['gray.png', 'magenta.png']), { type: 'side_by_side' })
    const changed = async (set: Partial<Params<'update_overlay'>>) =>
      at(
        await studio.film(await studio.edited(draft, { op: 'update_overlay', params: { match: 'magenta', ...set } })),
        1,
      )
    expect(magenta(await changed({ opacity: 0.5 }), 0.75, 0.5)).toBeCloseTo(0.5, 1)
    const round = await changed({ shape: 'circle' })
    expect([magenta(round, 0.75, 0.5), magenta(round, 0.97, 0.05)].map((part) => Math.round(part))).toEqual([1, 0])
  })

  describe('gutters and places', () => {
    const three = () => studio.timeline(['red.mp4', 'green.mp4', 'blue.mp4'])
    /** Whether each pixel of a line is of a white gutter. */
    const white = (values: readonly number[]) => values.map((luma) => luma > 175)
    const row = ({ y }: Picture, at: number) => white([...y.samples.subarray(at * y.width, (at + 1) * y.width)])
    const column = ({ y }: Picture, at: number) =>
      white(Array.from({ length: y.height }, (_, i) => y.samples[i * y.width + at] ?? 0))
    /** From where to where the gutters of a line go, px. */
    const gutters = (line: readonly boolean[]) => {
      const edges = line.flatMap((on, i) => (on === (line[i - 1] ?? false) ? [] : [i]))
      return Array.from({ length: edges.length / 2 }, (_, i) => edges.slice(2 * i, 2 * i + 2))
    }
    const laid = async (params: Parameters<typeof apply>[1]) => at((await apply(await three(), params)).after, 1)
    const seen = (picture: Picture, places: readonly (readonly [number, number])[]) =>
      places.map(([x, y]) => origin(picture, box(x, y)).clip)

    test.each([4, 5, 7])('three side by side, %i px between them', async (gutter) => {
      const picture = await laid({ type: 'side_by_side', files: [1, 2, 3], gutter, color: '#FFFFFF' })
      const found = gutters(row(picture, 45))
      expect(found.map(([from = 0, to = 0]) => to - from)).toEqual([gutter, gutter])
      for (const [i, [from = 0]] of found.entries()) {
        expect(Math.abs(from - ((160 - 2 * gutter) * (i + 1)) / 3 - gutter * i)).toBeLessThanOrEqual(1)
      }
      expect(
        seen(picture, [
          [0.15, 0.5],
          [0.5, 0.5],
          [0.85, 0.5],
        ]),
      ).toEqual(['red', 'green', 'blue'])
    })

    test('a large one beside two, which were named by file and by clip', async () => {
      const files = ['green.mp4', 'red.mp4', 3]
      const picture = await laid({ type: 'main_left', files, gutter: 6, color: '#FFFFFF' })
      expect(gutters(row(picture, 20))).toEqual([[102, 108]])
      expect(gutters(column(picture, 130))).toEqual([[42, 48]])
      expect(gutters(column(picture, 50))).toEqual([])
      expect(
        seen(picture, [
          [0.3, 0.5],
          [0.85, 0.2],
          [0.85, 0.8],
        ]),
      ).toEqual(['green', 'red', 'blue'])
    })

    test('four below a large one, the gutters a share of the shorter side', async () => {
      const four = await studio.timeline(['red.mp4', 'green.mp4', 'blue.mp4', 'white.png'])
      const files = [2, 1, 3, 'magenta.png']
      const params = { type: 'main_top', files, gutter: 0.05, color: '#000000' } as const
      const picture = at((await apply(four, params)).after, 0.5)
      const dark = [...picture.y.samples.subarray(75 * 160, 76 * 160)].map((luma) => luma < 30)
      expect(gutters(dark).map(([from = 0, to = 0]) => to - from)).toEqual([5, 5])
      expect(
        seen(picture, [
          [0.5, 0.3],
          [0.15, 0.85],
          [0.5, 0.85],
        ]),
      ).toEqual(['green', 'red', 'blue'])
      expect(magenta(picture, 0.85, 0.85)).toBeGreaterThan(0.9)
    })

    test('gutters stay, whatever is done to the pictures and the clips beneath', async () => {
      const files = [1, 2]
      const layout = { op: 'layout', params: { type: 'stacked', files, gutter: 6, color: '#FFFFFF' } } as const
      const draft = await studio.edited(
        await three(),
        layout,
        { op: 'update_overlay', params: { match: 'green', radius: 10, border: 2, border_color: '#000000' } },
        { op: 'cut_range', params: { from: 0.5, to: 1 } },
        { op: 'set_speed', params: { clip: 1, factor: 0.5 } },
      )
      const picture = at(await studio.film(draft), 1)
      expect(gutters(column(picture, 60))).toEqual([[42, 48]])
      // a round corner of the lower picture lets the gutter's colour in
      expect(row(picture, 48)[0]).toBe(true)
      expect(row(picture, 89)[80]).toBe(false)
    })

    test('gutters that leave no room are limited, and that is said', async () => {
      const files = [1, 2]
      const params = { type: 'side_by_side', files, gutter: 150 } as const
      const { changes } = await studio.edit(await three(), { op: 'layout', params })
      expect(changes.join()).toContain('gutters limited to 80 px')
    })
  })
})

operation(studio, 'watermark', (apply) => {
  const mark = { asset: 'magenta.png', position: 'top-right', scale: 0.1, opacity: 0.5, margin: 4 } as const

  test('stands over all of the film, above texts, in its corner, faintly', async () => {
    const text = {
      op: 'add_text',
      params: { text: 'XX', position: 'top-right', background: '#FFFFFF', animation: 'none' },
    } as const
    const { before, after } = await apply(await studio.edited(await plain(), text), mark)
    expect(frames(before)).toEqual([])
    expect(frames(after)).toEqual(range(0, 60))
    const seen = spread(at(after, 1))
    expect(seen?.right).toBeCloseTo(156 / 160, 2)
    expect(seen?.top).toBeCloseTo(4 / 90, 1.5)
    expect((seen?.right ?? 0) - (seen?.left ?? 0)).toBeCloseTo(0.1, 1.5)
    const grey = rgb(at((await apply(await plain(), mark)).after, 1), { x: 0.9, y: 0.08, width: 0.05, height: 0.05 })
    expect(grey.map((value) => Math.abs(value - 0x60))).toEqual([
      expect.closeTo(80, -1.3),
      expect.closeTo(48, -1.3),
      expect.closeTo(80, -1.3),
    ])
  })

  test('keeps to the whole film when that gets longer, shorter, or another', async () => {
    const { draft } = await apply(await plain(), mark)
    const always = async (...edits: Parameters<typeof studio.edited>[1][]) => {
      const film = await studio.film(await studio.edited(draft, ...edits))
      return [frames(film).length, film.pictures.length]
    }
    expect(await always({ op: 'append', params: { asset: 'white.png' } })).toEqual([180, 180])
    expect(await always({ op: 'insert', params: { asset: 'red.mp4', index: 1 } })).toEqual([120, 120])
    expect(await always({ op: 'trim', params: { clip: 1, start: 0.5, end: 1.5 } })).toEqual([30, 30])
    expect(await always({ op: 'build_sequence', params: { assets: ['green.mp4'] } })).toEqual([60, 60])
  })

  test('another one takes its place', async () => {
    const { draft } = await apply(await plain(), mark)
    const { after } = await apply(draft, { ...mark, position: 'bottom-left' })
    expect(magenta(at(after, 1), 0.92, 0.1)).toBeLessThan(0.05)
    expect(magenta(at(after, 1), 0.06, 0.92)).toBeGreaterThan(0.3)
  })
})
