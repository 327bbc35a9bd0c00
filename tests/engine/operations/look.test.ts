import { expect, test } from 'vitest'
import { FILTERS } from '../../../src/edits/values/look.ts'
import { at, type Film, type Picture } from './film.ts'
import { operation } from './operation.ts'
import { brightness, color, contrast, difference, quarters, saturation, sharpness } from './see.ts'
import { openStudio } from './studio.ts'

/** Colours and textures of the picture, by its statistics. */

const studio = openStudio('red.mp4', 'green.mp4', 'corners.png', 'box.png', 'larch.jpg', 'lime.png', 'swap.cube')
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

type Effect = (before: Picture, after: Picture) => void

/** What each look must do to a photo. */
const LOOKS: Record<(typeof FILTERS)[number], Effect> = {
  grayscale: (before, after) => {
    expect(saturation(after)).toBeLessThan(1)
    expect(contrast(after) / contrast(before)).toBeCloseTo(1, 1)
  },
  sepia: (_, after) => {
    const [, u, v] = color(after)
    expect(u).toBeLessThan(122)
    expect(v).toBeGreaterThan(133)
  },
  vintage: (before, after) => {
    expect(contrast(after, CENTRE)).toBeLessThan(contrast(before, CENTRE))
    expect(warmth(after)).toBeGreaterThan(0.7 * warmth(before) + 5)
    expect(vignette(before, after)).toBeLessThan(0.8)
  },
  warm: (before, after) => expect(warmth(after) - warmth(before)).toBeGreaterThan(7),
  cool: (before, after) => expect(warmth(after) - warmth(before)).toBeLessThan(-8),
  vivid: (before, after) => expect(saturation(after) / saturation(before)).toBeGreaterThan(1.15),
  blur: (before, after) => expect(sharpness(after)).toBeLessThan(sharpness(before) * 0.6),
  vignette: (before, after) => {
    expect(vignette(before, after)).toBeLessThan(0.8)
    expect(brightness(after, CENTRE) / brightness(before, CENTRE)).toBeCloseTo(1, 1)
  },
  sharpen: (before, after) => expect(sharpness(after)).toBeGreaterThan(sharpness(before) * 1.15),
  cinematic: (before, after) => {
    expect(contrast(after)).toBeGreaterThan(contrast(before) * 0.95)
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
    expect(sharpness(after)).toBeGreaterThan(sharpness(before) * 1.05)
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
  film: (before, after) => expect(saturation(after)).toBeLessThan(saturation(before)),
  tealorange: (before, after) => expect(difference(before, after)).toBeGreaterThan(1),
  pastel: (before, after) => expect(brightness(after)).toBeGreaterThan(brightness(before) * 1.1),
  golden: (before, after) => expect(warmth(after) - warmth(before)).toBeGreaterThan(5),
  moody: (before, after) => expect(brightness(after)).toBeLessThan(brightness(before)),
  bleach: (before, after) => expect(saturation(after)).toBeLessThan(saturation(before) * 0.6),
  neon: (before, after) => expect(color(after)[1]).toBeGreaterThan(color(before)[1] + 3),
  clean: (before, after) => expect(brightness(after)).toBeGreaterThan(brightness(before)),
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

  test('for a part of a clip, and of what a layout shows', async () => {
    const part = { name: 'grayscale', target: 1, from: 0.1, to: 0.2 } as const
    const coloured = ({ pictures }: Film) => pictures.map((picture) => saturation(picture) > 3)
    const wanted = [true, true, true, false, false, false, true, true, true]
    const clip = await studio.timeline(['corners.png'], { op: 'set_duration', params: { clip: 1, duration: 0.3 } })
    expect(coloured((await apply(clip, part)).after)).toEqual(wanted)
    const beside = await studio.edited(clip, { op: 'layout', params: { type: 'side_by_side', right: 'larch.jpg' } })
    expect(coloured((await apply(beside, { ...part, target: 'all' })).after)).toEqual(wanted)
  })

  test('an uploaded colour table', async () => {
    const { before, after } = await apply(await corners(), { name: 'swap.cube', target: 'all' })
    expect(quarters(first(before))).toBe('red lime blue yellow')
    expect(['blue', 'lime', 'red'].every((color, i) => quarters(first(after)).split(' ')[i] === color)).toBe(true)
  })

  test('on one clip alone', async () => {
    const { before, after } = await apply(await two(), { name: 'grayscale', target: 2 })
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
    expect(warmth(first(before))).toBeGreaterThan(12)
    expect(difference(first(after), first(plain))).toBeLessThan(0.5)
    expect(color(first(after))[2]).toBeCloseTo(color(first(plain))[2], 0)
  })
})

operation(studio, 'match_colors', (apply) => {
  test('brings a dark photo and a bright one near each other', async () => {
    const film = await studio.timeline(['larch.jpg', 'lime.png'], short)
    const { before, after } = await apply(film, { target: 'all' })
    const apart = ({ pictures }: Film) => {
      const [dark, bright] = [pictures[1], pictures.at(-2)].map((picture) => brightness(picture ?? first(before)))
      return Math.abs((dark ?? 0) - (bright ?? 0))
    }
    expect(apart(before)).toBeGreaterThan(20)
    expect(apart(after)).toBeLessThan(0.4 * apart(before))
  })
})
