import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Scrim } from '../../../../src/engine/edit/draft.ts'
import { scrimBehind } from '../../../../src/engine/render/plan/texts/scrim.ts'

/** Where a scrim behind a text is full, and where nothing of it is left. */

const SHADE = { color: '#000000', strength: 0.4 }
const along = ({ axis, stops, across }: Scrim, which: 'x' | 'y') => (axis === which ? stops : (across ?? [0, 0, 1, 1]))

test('a short text in a corner leaves the other side of the picture as it is', () => {
  const scrim = scrimBehind({ x: 0.06, y: 0.84, width: 0.27, height: 0.08 }, 'bottom-left', SHADE)
  expect(along(scrim, 'x')).toEqual([0, 0, 0.35, 0.55])
  expect(along(scrim, 'y').slice(2)).toEqual([1, 1])
  expect(along(scrim, 'y')[0]).toBeGreaterThan(0.6)
})

test('a title in the middle is shaded on all sides alike', () => {
  const scrim = scrimBehind({ x: 0.3, y: 0.45, width: 0.4, height: 0.1 }, 'center', SHADE)
  expect(along(scrim, 'x')).toEqual([0.08, 0.28, 0.72, 0.92])
  expect(along(scrim, 'y')).toEqual([0.23, 0.43, 0.57, 0.77])
})

test('letters that move, or lines across the canvas, have it over the whole width', () => {
  expect(scrimBehind({ x: 0.3, y: 0.8, width: 0.4, height: 0.1 }, 'bottom', SHADE, true).across).toBeUndefined()
  expect(scrimBehind({ x: 0.06, y: 0.8, width: 0.88, height: 0.1 }, 'bottom', SHADE).across).toBeUndefined()
})

test('all letters stand where it is full, and its stops ascend', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true })
  fc.assert(
    fc.property(
      share,
      share,
      share,
      share,
      fc.constantFrom('bottom', 'left', 'center', 'top-right'),
      (a, b, c, d, at) => {
        const box = { x: Math.min(a, b), y: Math.min(c, d), width: Math.abs(a - b), height: Math.abs(c - d) }
        const scrim = scrimBehind(box, at, SHADE)
        for (const [axis, from, size] of [
          ['x', box.x, box.width],
          ['y', box.y, box.height],
        ] as const) {
          const stops = along(scrim, axis)
          expect(stops).toEqual(stops.toSorted((p, q) => p - q))
          expect(stops[1]).toBeLessThanOrEqual(from + 1e-4)
          expect(stops[2]).toBeGreaterThanOrEqual(Math.min(1, from + size) - 1e-4)
        }
      },
    ),
  )
})
