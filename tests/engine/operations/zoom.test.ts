import { expect, test } from 'vitest'
import { edgesWhere } from './edges.ts'
import { at, type Film, type Picture } from './film.ts'
import { operation } from './operation.ts'
import { difference, quarters } from './see.ts'
import { openStudio } from './studio.ts'

/** Zooms to a part of a clip, by the quarters and the box that are seen. */

const studio = openStudio('corners.png', 'box.png')
const corners = () => studio.timeline(['corners.png'])
const ALL = 'red lime blue yellow'

const width = ({ y: { width, samples } }: Picture) => {
  const { left, right } = edgesWhere(width, samples.length, (i) => (samples[i] ?? 0) > 128) ?? { left: 0, right: 0 }
  return right - left
}

operation(studio, 'zoom_to', (apply) => {
  const seen = (film: Film, ...times: number[]) => times.map((time) => quarters(at(film, time)))

  test('goes to a part and back in its time, and leaves the rest as it is', async () => {
    const { before, after } = await apply(await corners(), {
      clip: 1,
      box: 'bottom-right',
      start: 0.5,
      end: 1.5,
      ramp: 0.3,
    })
    expect(seen(before, 0.2, 1, 1.8)).toEqual([ALL, ALL, ALL])
    expect(seen(after, 0.2, 1, 1.8)).toEqual([ALL, 'yellow yellow yellow yellow', ALL])
    for (const time of [0, 0.4, 1.6, 1.9]) expect(difference(at(before, time), at(after, time))).toBeLessThan(0.5)
    // half a ramp is half of the way in steps of nearness: the edge of yellow has come from a half to 0.3
    const { v } = at(after, 0.65)
    const row = v.samples.subarray((v.height - 4) * v.width, (v.height - 3) * v.width)
    const yellow = row.findIndex((value) => value > 128) / v.width
    expect(yellow).toBeGreaterThan(0.2)
    expect(yellow).toBeLessThan(0.4)
  })

  test('to a box of the picture, which stays in sight when that is turned, and is near until the end', async () => {
    const filled = await studio.edited(await corners(), { op: 'set_canvas', params: { fit: 'crop' } })
    const turned = await studio.edited(filled, { op: 'rotate', params: { clip: 1, degrees: 180 } })
    // the upper left quarter as it was filmed, which is seen at the lower right
    const box = { x: 0.05, y: 0.05, width: 0.3, height: 0.3 }
    const { before, after } = await apply(turned, { clip: 1, box, ramp: 0.5 })
    expect(seen(before, 1)).toEqual(['yellow blue lime red'])
    expect(seen(after, 0, 1, 1.9)).toEqual(['yellow blue lime red', 'red red red red', 'red red red red'])
  })
})

operation(studio, 'punch_in', (apply) => {
  test('is near at once, and back gently', async () => {
    const box = await studio.timeline(['box.png'])
    const { before, after } = await apply(box, { clip: 1, at: 0.5, amount: 0.4, duration: 1 })
    expect(width(at(before, 0.7))).toBeCloseTo(0.5, 1.7)
    expect(width(at(after, 0.45))).toBeCloseTo(0.5, 1.7)
    expect(width(at(after, 0.7))).toBeCloseTo(0.7, 1.7)
    const back = [21, 25, 29, 33, 37, 41, 45].map((frame) => width(after.pictures[frame] as Picture))
    for (const [i, size] of back.entries()) if (i > 0) expect(size).toBeLessThanOrEqual(back[i - 1] ?? 0)
    expect(width(at(after, 1.55))).toBeCloseTo(0.5, 1.7)
  })
})
