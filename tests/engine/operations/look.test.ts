import { describe, expect, test } from 'vitest'
import { FILTERS } from '../../../src/engine/edit/look.ts'
import { TRANSITIONS } from '../../../src/engine/edit/transition-names.ts'
import { at, type Film, type Picture } from './film.ts'
import { operation } from './operation.ts'
import {
  brightness,
  color,
  contrast,
  difference,
  named,
  origin,
  quarters,
  rgb,
  saturation,
  sharpness,
  story,
} from './see.ts'
import { type AnyEdit, openStudio } from './studio.ts'

/** Colours, shapes and moves of the picture, by its quarters, its edges and its statistics. */

const studio = openStudio(
  'red.mp4',
  'green.mp4',
  'blue.mp4',
  'screen.mp4',
  'corners.png',
  'sunset.png',
  'box.png',
  'larch.jpg',
  'swap.cube',
  'lime.png',
)
const short = { op: 'set_duration', params: { clip: 'all', duration: 0.2 } } as const
const corners = () => studio.timeline(['corners.png'], short)
const larch = () => studio.timeline(['larch.jpg'], short)
const two = () => studio.timeline(['red.mp4', 'green.mp4'])

const first = ({ pictures: [picture] }: Film): Picture => picture ?? expect.fail('there is no picture')

const CENTRE = { x: 0.35, y: 0.35, width: 0.3, height: 0.3 }
const CORNER = { x: 0, y: 0, width: 0.12, height: 0.12 }
/** How much darker the corner got than the middle. */
const vignette = (before: Picture, after: Picture) =>
  brightness(after, CORNER) / brightness(before, CORNER) / (brightness(after, CENTRE) / brightness(before, CENTRE))
const warmth = (picture: Picture) => color(picture)[2] - color(picture)[1]

describe('quarters', () => {
  operation(studio, 'rotate', (apply) => {
    test.each([
      [90, 'blue red yellow lime'],
      [180, 'yellow blue lime red'],
      [270, 'lime yellow red blue'],
    ])('by %i° clockwise', async (degrees, expected) => {
      const filled = await studio.edited(await corners(), { op: 'set_canvas', params: { fit: 'crop' } })
      const { before, after } = await apply(filled, { clip: 1, degrees })
      expect(quarters(first(before))).toBe('red lime blue yellow')
      expect(quarters(first(after))).toBe(expected)
    })

    test('turns what is seen, also when it was mirrored', async () => {
      const filled = await studio.edited(await corners(), { op: 'set_canvas', params: { fit: 'crop' } })
      const mirrored = await studio.edited(filled, { op: 'flip', params: { clip: 1, axis: 'horizontal' } })
      const { before, after } = await apply(mirrored, { clip: 1, degrees: 90 })
      expect(quarters(first(before))).toBe('lime red yellow blue')
      expect(quarters(first(after))).toBe('yellow lime blue red')
    })
  })

  operation(studio, 'flip', (apply) => {
    test.each([
      ['horizontal', 'lime red yellow blue'],
      ['vertical', 'blue yellow red lime'],
    ] as const)('%s', async (axis, expected) => {
      const { before, after } = await apply(await corners(), { clip: 1, axis })
      expect(quarters(first(before))).toBe('red lime blue yellow')
      expect(quarters(first(after))).toBe(expected)
    })
  })

  operation(studio, 'crop', (apply) => {
    test.each([
      ['left', 'lime', 'red'],
      ['right', 'yellow', 'blue'],
      ['top', 'blue', 'red'],
      ['bottom', 'yellow', 'lime'],
    ])('half off the %s of a picture that was turned and mirrored leaves %s and %s', async (side, one, other) => {
      const standing = await studio.edited(
        await corners(),
        { op: 'set_canvas', params: { fit: 'crop' } },
        { op: 'rotate', params: { clip: 1, degrees: 90 } },
        { op: 'flip', params: { clip: 1, axis: 'vertical' } },
      )
      const { before, after } = await apply(standing, { clip: 1, [side]: 0.5 })
      expect(quarters(first(before))).toBe('yellow lime blue red')
      const left = [...new Set(quarters(first(after)).split(' '))]
      expect(left.sort()).toEqual([one, other].sort())
    })

    test('cuts sides off and fills the canvas with the rest', async () => {
      const { before, after } = await apply(await corners(), { clip: 1, left: 0.5, top: 0.5 })
      expect(quarters(first(before))).toBe('red lime blue yellow')
      expect(quarters(first(after))).toBe('yellow yellow yellow yellow')
      const some = await apply(await corners(), { clip: 1, right: 0.3, bottom: 0.3 })
      const edge = (x: number, y: number) => named(first(some.after), x, y)
      // the middle of the picture, at a half, is now at 0.5 / 0.7
      expect([edge(0.69, 0.2), edge(0.74, 0.2), edge(0.2, 0.69), edge(0.2, 0.74)]).toEqual([
        'red',
        'lime',
        'red',
        'blue',
      ])
    })
  })
})

operation(studio, 'set_canvas', (apply) => {
  const sunset = () => studio.timeline(['sunset.png'], short)
  const sides = (picture: Picture) => [named(picture, 0.06, 0.25), named(picture, 0.5, 0.25), named(picture, 0.5, 0.75)]

  test('a tall picture beside a colour, cut, or before a blurred copy', async () => {
    const pad = await apply(await sunset(), { fit: 'pad', background: '#0000FF' })
    expect(sides(first(pad.after))).toEqual(['blue', 'red', 'yellow'])
    const crop = await apply(await sunset(), { fit: 'crop' })
    expect(sides(first(crop.after))).toEqual(['red', 'red', 'yellow'])
  })

  test('another shape and size', async () => {
    const { before, after } = await apply(await corners(), { aspect: '9:16', fit: 'crop' })
    expect(first(before).y).toMatchObject({ width: 160, height: 90 })
    expect(first(after).y).toMatchObject({ width: 90, height: 160 })
    expect(quarters(first(after))).toBe('red lime blue yellow')
  })

  test('another rate shows the same moments more often', async () => {
    const { before, after } = await apply(await two(), { fps: 60 })
    expect([before.pictures.length, after.pictures.length]).toEqual([120, 240])
    expect([before.fps, after.fps]).toEqual([30, 60])
    for (const time of [0.5, 1.5, 2.5, 3.5]) expect(origin(at(after, time))).toEqual(origin(at(before, time)))
  })
})

operation(studio, 'blur_background', (apply) => {
  test('puts a blurred copy where bars were', async () => {
    const padded = await studio.timeline(['sunset.png'], short, { op: 'set_canvas', params: { fit: 'pad' } })
    const { before, after } = await apply(padded, {})
    const side = { x: 0.02, y: 0.1, width: 0.15, height: 0.8 }
    expect(brightness(first(before), side)).toBeLessThan(20)
    expect(brightness(first(after), side)).toBeGreaterThan(50)
    const [top, bottom] = [0.1, 0.8].map((y) => rgb(first(after), { ...side, y, height: 0.1 }))
    expect((bottom?.[1] ?? 0) - (top?.[1] ?? 0)).toBeGreaterThan(60)
    expect(difference(first(before), first(after), { x: 0.35, y: 0, width: 0.3, height: 1 })).toBeLessThan(2)
  })
})

type Effect = (before: Picture, after: Picture) => void

/** What each look must do to a photo. */
const LOOKS: Record<(typeof FILTERS)[number], Effect> = {
  grayscale: (before, after) => {
    expect(saturation(after)).toBeLessThan(1)
    expect(contrast(after) / contrast(before)).toBeCloseTo(1, 1)
  },
  sepia: (_, after) => {
    const [, u, v] = color(after)
    expect([u, v].map(Math.round)).toEqual([112, 143])
  },
  vintage: (before, after) => {
    expect(contrast(after, CENTRE)).toBeLessThan(contrast(before, CENTRE) * 0.95)
    expect(warmth(after)).toBeGreaterThan(0.7 * warmth(before) + 5)
    expect(vignette(before, after)).toBeLessThan(0.8)
  },
  warm: (before, after) => expect(warmth(after) - warmth(before)).toBeGreaterThan(12),
  cool: (before, after) => expect(warmth(after) - warmth(before)).toBeLessThan(-12),
  vivid: (before, after) => expect(saturation(after) / saturation(before)).toBeGreaterThan(1.3),
  blur: (before, after) => expect(sharpness(after)).toBeLessThan(sharpness(before) * 0.6),
  vignette: (before, after) => {
    expect(vignette(before, after)).toBeLessThan(0.8)
    expect(brightness(after, CENTRE) / brightness(before, CENTRE)).toBeCloseTo(1, 1)
  },
  sharpen: (before, after) => expect(sharpness(after)).toBeGreaterThan(sharpness(before) * 1.15),
  cinematic: (before, after) => {
    expect(contrast(after)).toBeGreaterThan(contrast(before) * 1.05)
    expect(saturation(after)).not.toBeCloseTo(saturation(before), 0)
  },
  noir: (before, after) => {
    expect(saturation(after)).toBeLessThan(1)
    expect(vignette(before, after)).toBeLessThan(0.8)
    expect(contrast(after, CENTRE)).toBeGreaterThan(contrast(before, CENTRE) * 1.2)
  },
  fade: (before, after) => {
    expect(contrast(after)).toBeLessThan(contrast(before) * 0.9)
    expect(saturation(after)).toBeLessThan(saturation(before) * 0.9)
  },
  grain: (before, after) => {
    expect(sharpness(after)).toBeGreaterThan(sharpness(before) * 1.1)
    expect(brightness(after) / brightness(before)).toBeCloseTo(1, 1)
  },
  invert: (before, after) => {
    expect(brightness(after)).toBeCloseTo(251 - brightness(before), -0.5)
    const [was, is] = [color(before), color(after)]
    expect([is[1] - 128, is[2] - 128].map(Math.round)).toEqual([128 - was[1], 128 - was[2]].map(Math.round))
  },
  pixelate: (before, after) => expect(sharpness(after)).toBeLessThan(sharpness(before) * 0.7),
  dream: (before, after) => {
    expect(brightness(after)).toBeGreaterThan(brightness(before) * 1.05)
    expect(sharpness(after)).toBeLessThan(sharpness(before))
  },
  cartoon: (before, after) => expect(difference(before, after)).toBeGreaterThan(5),
  edges: (before, after) => {
    expect(brightness(after)).toBeLessThan(brightness(before) * 0.8)
    expect(saturation(after)).toBeLessThan(1)
  },
  glitch: (before, after) => expect(difference(before, after)).toBeGreaterThan(5),
}

operation(studio, 'apply_filter', (apply) => {
  test.each(FILTERS)('%s', async (name) => {
    const { before, after } = await apply(await larch(), { name, target: 'all' })
    LOOKS[name](first(before), first(after))
  })

  test.each(['grain', 'glitch'])('%s is another in every frame, also on a photo at rest', async (name) => {
    const { after } = await apply(await larch(), { name, target: 'all' })
    const [one, , , other] = after.pictures
    expect(difference(one ?? first(after), other ?? first(after))).toBeGreaterThan(1)
  })

  test('glitch parts the colours at an edge', async () => {
    const edge = { x: 0.21, y: 0.4, width: 0.08, height: 0.2 }
    const { before, after } = await apply(await studio.timeline(['box.png'], short), { name: 'glitch', target: 'all' })
    expect(saturation(first(before), edge)).toBeLessThan(2)
    expect(saturation(first(after), edge)).toBeGreaterThan(10)
  })

  test('an uploaded colour table', async () => {
    const { before, after } = await apply(await corners(), { name: 'swap.cube', target: 'all' })
    expect(quarters(first(before))).toBe('red lime blue yellow')
    expect(['blue', 'lime', 'red'].every((color, i) => quarters(first(after)).split(' ')[i] === color)).toBe(true)
  })

  test('on one clip alone', async () => {
    const { before, after } = await apply(await two(), { name: 'grayscale', target: { clip: 2 } })
    expect(saturation(at(after, 1))).toBeCloseTo(saturation(at(before, 1)), 0)
    expect(saturation(at(before, 3))).toBeGreaterThan(30)
    expect(saturation(at(after, 3))).toBeLessThan(1)
  })
})

operation(studio, 'adjust_color', (apply) => {
  const MEASURES = { brightness, contrast, saturation, temperature: warmth }

  test.each(Object.keys(MEASURES) as (keyof typeof MEASURES)[])('%s up and down', async (property) => {
    const measure = MEASURES[property]
    const up = await apply(await larch(), { target: 'all', [property]: 0.3 })
    const down = await apply(await larch(), { target: 'all', [property]: -0.3 })
    const [lower, before, higher] = [down.after, up.before, up.after].map((film) => measure(first(film)))
    expect(lower).toBeLessThan((before ?? 0) - 2)
    expect(higher).toBeGreaterThan((before ?? 0) + 2)
  })
  test('a little and a lot, from where it stands', async () => {
    const change = (direction: 'up' | 'down', amount: 'small' | 'large') => ({
      target: 'all' as const,
      brightness: { direction, amount },
    })
    const some = await apply(await larch(), change('up', 'small'))
    const much = await apply(some.draft, change('up', 'large'))
    const back = await apply(much.draft, change('down', 'large'))
    const [before, more, most, less] = [some.before, some.after, much.after, back.after].map((f) =>
      brightness(first(f)),
    )
    expect(more).toBeGreaterThan((before ?? 0) + 5)
    expect(most).toBeGreaterThan((more ?? 0) + 20)
    expect(less).toBeCloseTo(more ?? 0, 0)
  })
})

operation(studio, 'remove_filter', (apply) => {
  test('shows the picture as it was', async () => {
    const plain = await studio.film(await larch())
    const sepia = await studio.edited(await larch(), { op: 'apply_filter', params: { name: 'sepia', target: 'all' } })
    const { before, after } = await apply(sepia, { target: 'all' })
    expect(color(first(before))[2]).toBeCloseTo(143, 0)
    expect(difference(first(after), first(plain))).toBeLessThan(0.5)
    expect(color(first(after))[2]).toBeCloseTo(color(first(plain))[2], 0)
  })
})

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
    const names = [...TRANSITIONS, 'the last'].map((_, i) => (i % 2 === 0 ? 'red.mp4' : 'green.mp4'))
    const plain = await studio.timeline(names, { op: 'trim', params: { clip: 'all', keep: [0.8, 1.2] } })
    const kinds = TRANSITIONS.map((type, i): AnyEdit => {
      return { op: 'set_transition', params: { type, duration: 0.4, between: [i + 1, i + 2] } }
    })
    const [before, after] = [await studio.film(plain), await studio.film(await studio.edited(plain, ...kinds))]
    const differences = after.pictures.map((picture, i) => {
      const other = before.pictures[i] ?? picture
      return difference(picture, other) + Math.abs(color(picture)[2] - color(other)[2])
    })
    const clip = 12
    const unseen = TRANSITIONS.filter((_, i) => {
      const cut = (i + 1) * clip
      return Math.max(...differences.slice(cut - 4, cut + 4)) < 8
    })
    expect(unseen).toEqual([])
    // where one transition ends and the next begins, each clip is seen alone
    const alone = names.map((_, i) => differences[i * clip + clip / 2] ?? 0)
    expect(Math.max(...alone)).toBeLessThan(3)
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
