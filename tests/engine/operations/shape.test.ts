import { expect, test } from 'vitest'
import { at, type Film, type Picture } from './film.ts'
import { operation } from './operation.ts'
import { brightness, difference, named, origin, quarters, rgb } from './see.ts'
import { openStudio } from './studio.ts'

/** How the picture is turned, cut and fitted, by the colours of its quarters and sides. */

const studio = openStudio('red.mp4', 'green.mp4', 'corners.png', 'sunset.png')
const short = { op: 'set_duration', params: { clip: 'all', duration: 0.2 } } as const
const corners = () => studio.timeline(['corners.png'], short)
const two = () => studio.timeline(['red.mp4', 'green.mp4'])

const first = ({ pictures: [picture] }: Film): Picture => picture ?? expect.fail('there is no picture')

operation(studio, 'rotate', (apply) => {
  test.each([
    [90, 'blue red yellow lime'],
    [180, 'yellow blue lime red'],
    [270, 'lime yellow red blue'],
  ] as const)('by %i° clockwise', async (degrees, expected) => {
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
    expect([edge(0.69, 0.2), edge(0.74, 0.2), edge(0.2, 0.69), edge(0.2, 0.74)]).toEqual(['red', 'lime', 'red', 'blue'])
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

operation(studio, 'fit_clip', (apply) => {
  const clips = () => studio.timeline(['sunset.png', 'sunset.png'], short)
  const sides = (picture: Picture) => [named(picture, 0.06, 0.25), named(picture, 0.5, 0.25), named(picture, 0.5, 0.75)]
  const [one, other] = [0.1, 0.3]

  test('one clip beside a colour, cut, or before a blurred copy, and the others as they were', async () => {
    const blue = await studio.edited(await clips(), {
      op: 'set_canvas',
      params: { fit: 'crop', background: '#0000FF' },
    })
    const { before, after } = await apply(blue, { clip: 2, fit: 'pad' })
    expect([one, other].map((time) => sides(at(before, time)))).toEqual([1, 2].map(() => ['red', 'red', 'yellow']))
    expect([one, other].map((time) => sides(at(after, time)))).toEqual([
      ['red', 'red', 'yellow'],
      ['blue', 'red', 'yellow'],
    ])
    const blurred = await apply(blue, { clip: 1, fit: 'blur' })
    const edge = { x: 0.02, y: 0.1, width: 0.15, height: 0.8 }
    expect(difference(at(before, one), at(blurred.after, one), edge)).toBeGreaterThan(5)
    expect(sides(at(blurred.after, one)).slice(1)).toEqual(['red', 'yellow'])
  })

  test('like all others again', async () => {
    const blue = await studio.edited(
      await clips(),
      { op: 'set_canvas', params: { fit: 'crop', background: '#0000FF' } },
      { op: 'fit_clip', params: { clip: 'all', fit: 'pad' } },
    )
    const { before, after } = await apply(blue, { clip: 1, fit: 'canvas' })
    expect(sides(at(before, one))).toEqual(['blue', 'red', 'yellow'])
    expect(sides(at(after, one))).toEqual(['red', 'red', 'yellow'])
    expect(sides(at(after, other))).toEqual(['blue', 'red', 'yellow'])
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
