import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  clock,
  clocks,
  length,
  placeAt,
  rowsOf,
  rulerStep,
  seen,
  snap,
  snapPoints,
  zoomed,
} from '../../src/studio/geometry.ts'
import { placed, stale, wanted } from '../../src/studio/player/pieces.ts'
import { FILM } from './film.ts'

describe('what of a timeline is seen', () => {
  const row = fc
    .array(fc.record({ gap: fc.nat(50), frames: fc.integer({ min: 1, max: 50 }) }), { maxLength: 60 })
    .map((items) => {
      let at = 0
      return items.map(({ gap, frames }) => {
        const start = at + gap
        at = start + frames
        return { start, frames }
      })
    })

  test('is exactly what a look at each finds', () => {
    fc.assert(
      fc.property(row, fc.nat(3000), fc.nat(500), (items, from, length) => {
        const found = seen(items, from, from + length).map(({ item }) => item)
        expect(found).toEqual(items.filter(({ start, frames }) => start < from + length && start + frames > from))
      }),
    )
  })

  test('rows hold nothing that lies on top of another, and no more of them than are needed', () => {
    const spans = fc.array(fc.record({ start: fc.nat(200), frames: fc.integer({ min: 1, max: 80 }) }), {
      maxLength: 30,
    })
    fc.assert(
      fc.property(spans, (items) => {
        const rows = rowsOf(items)
        for (const a of rows)
          for (const b of rows)
            if (a !== b && a.row === b.row)
              expect(a.item.start + a.item.frames <= b.item.start || b.item.start + b.item.frames <= a.item.start).toBe(
                true,
              )
        const deepest = items.map(
          ({ start: at }) => items.filter((s) => s.start <= at && at < s.start + s.frames).length,
        )
        expect(new Set(rows.map(({ row }) => row)).size).toBe(Math.max(0, ...deepest))
      }),
    )
  })
})

describe('snapping', () => {
  test('goes to the nearest point within reach, from either edge', () => {
    expect(snap([103, 163], [0, 100, 165], 8)).toEqual({ by: 2, at: 165 })
    expect(snap([103], [0, 100, 165], 8)).toEqual({ by: -3, at: 100 })
    expect(snap([120], [0, 100, 165], 8)).toBeUndefined()
  })

  test('points are all edges but those of what is dragged, the playhead, the beginning and the end', () => {
    expect(snapPoints({ ...FILM, overlays: [], captions: [], marks: [] }, 33, 't1')).toEqual([0, 33, 120, 180, 300])
    expect(snapPoints(FILM, 33, 'c2')).toContain(90)
  })
})

test.each([
  ['to the very beginning', 'c3', 10, 0],
  ['between the first and the second', 'c3', 110, 1],
  ['behind the last', 'c1', 290, 2],
  ['where it is', 'c2', 150, 1],
])('a clip is let go %s', (_, id, middle, place) => {
  expect(placeAt(FILM.clips, id, middle)).toBe(place)
})

test('the ruler’s marks never crowd, and the scale has bounds', () => {
  for (const scale of [2, 10, 60, 300, 600]) expect(rulerStep(scale) * scale).toBeGreaterThanOrEqual(80)
  expect(zoomed(500, 10)).toBe(600)
  expect(zoomed(3, 0.1)).toBe(2)
})

test.each([
  [0, '0:00'],
  [45, '0:01.5'],
  [30 * 61, '1:01'],
  [30 * 3661, '1:01:01'],
])('the place of frame %i is %s', (frame, shown) => {
  expect(clock(frame, 30)).toBe(shown)
})

test.each([
  [0, 465, 30, '0:00.00', '0:15.50'],
  [76, 387, 30, '0:02.53', '0:12.90'],
  [1, 25, 25, '0:00.04', '0:01.00'],
  [1799, 1800, 30000 / 1001, '1:00.02', '1:00.06'],
  [76, 30 * 3661, 30, '0:00:02.53', '1:01:01.00'],
])('frame %i of %i at %d a second: place and length are in one format', (frame, frames, fps, at, length) => {
  expect(clocks(frame, frames, fps)).toEqual([at, length])
})

test('each frame has a place of its own up to 60 a second', () => {
  for (const fps of [24, 25, 30000 / 1001, 60]) {
    const places = Array.from({ length: 300 }, (_, frame) => clocks(frame, 300, fps)[0])
    expect(new Set(places).size).toBe(300)
  }
})

test.each([
  [0, '0:00'],
  [0.2, '0:01'],
  [15.8, '0:16'],
  [59.7, '1:00'],
  [3725, '1:02:05'],
])('a length of %d s is %s in a list', (seconds, shown) => {
  expect(length(seconds)).toBe(shown)
})

describe('pieces of the film', () => {
  const pieces = placed([
    { name: 'a', frames: 100 },
    { name: 'b', frames: 50 },
    { name: 'a', frames: 100 },
    { name: 'c', frames: 100 },
  ])

  test('the one under the playhead is brought first, then what follows, then what is before', () => {
    const starts = wanted(pieces, () => false, 120, { ahead: 200, behind: 100 }).map(({ start }) => start)
    expect(starts).toEqual([100, 150, 250, 0])
    expect(wanted(pieces, ({ start }) => start === 100, 120, { ahead: 60, behind: 0 }).map((p) => p.start)).toEqual([
      150,
    ])
  })

  test('those in whose place there is another picture now are stale, and no others', () => {
    const after = placed([
      { name: 'a', frames: 100 },
      { name: 'x', frames: 50 },
      { name: 'a', frames: 100 },
      { name: 'c', frames: 90 },
    ])
    expect(stale(pieces, after).map(({ start }) => start)).toEqual([100, 250])
    expect(stale(pieces, pieces)).toEqual([])
  })
})
