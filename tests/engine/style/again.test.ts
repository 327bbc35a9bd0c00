import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Box } from '../../../src/edits/values/box.ts'
import { direct } from '../../../src/engine/style/director/direct.ts'
import { partFor } from '../../../src/engine/style/director/framing.ts'
import type { Material } from '../../../src/engine/style/director/material.ts'
import { photo, wish } from './support.ts'

/** A photo that is shown again looks like another shot. */

const CANVASES = [
  { width: 1920, height: 1080 },
  { width: 1080, height: 1080 },
  { width: 1080, height: 1920 },
]

/** Intersection over union. */
function common(a: Box, b: Box): number {
  const side = (p: number, q: number, r: number, s: number) => Math.max(0, Math.min(p + q, r + s) - Math.max(p, r))
  const both = side(a.x, a.width, b.x, b.width) * side(a.y, a.height, b.y, b.height)
  return both / (a.width * a.height + b.width * b.height - both)
}

const share = (min: number, max: number) => fc.double({ min, max, noNaN: true })
const material = fc
  .record({
    width: fc.integer({ min: 400, max: 6000 }),
    height: fc.integer({ min: 400, max: 6000 }),
    subject: fc.option(
      fc.record({ x: share(0, 0.6), y: share(0, 0.6), width: share(0.05, 0.4), height: share(0.05, 0.4) }),
      {
        nil: undefined,
      },
    ),
  })
  .map(({ width, height, subject }) => ({ ...photo('a', { ...(subject && { subject }) }), width, height }))

describe('the crops of a photo that is shown again', () => {
  test('differ from each other, are about the subject, and are sharp', () => {
    fc.assert(
      fc.property(material, fc.constantFrom(...CANVASES), (shown, canvas) => {
        const parts = [1, 2, 3].flatMap((nth) => partFor(shown, nth, canvas) ?? [])
        const subject = shown.seen[0]?.subject
        for (const [i, part] of parts.entries()) {
          for (const other of parts.slice(0, i)) expect(common(part, other)).toBeLessThan(0.85)
          expect(Math.min(part.x, part.y)).toBeGreaterThanOrEqual(0)
          expect(Math.max(part.x + part.width, part.y + part.height)).toBeLessThan(1 + 1e-9)
          // a blurred ground is beside a part of another aspect ratio
          const enlarged = Math.min(
            canvas.width / (part.width * shown.width),
            canvas.height / (part.height * shown.height),
          )
          expect(enlarged).toBeLessThan(2.01)
          if (!subject) continue
          const [x, y] = [subject.x + subject.width / 2, subject.y + subject.height / 2]
          expect(part.x).toBeLessThanOrEqual(x)
          expect(part.y).toBeLessThanOrEqual(y)
          expect(part.x + part.width).toBeGreaterThan(x)
          expect(part.y + part.height).toBeGreaterThan(y)
        }
      }),
    )
  })

  test('hold a whole animal that fills half of the height, and stand elsewhere in a wide frame', () => {
    const fox = { ...photo('fox', { subject: { x: 0.4, y: 0.2, width: 0.25, height: 0.5 } }), width: 1600, height: 647 }
    const parts = [1, 2].flatMap((nth) => partFor(fox, nth, { width: 1920, height: 1080 }) ?? [])
    expect(parts).toHaveLength(2)
    for (const { x, y, width, height } of parts) {
      expect(Math.min(0.4 - x, 0.2 - y)).toBeGreaterThan(0)
      expect(Math.min(x + width - 0.65, y + height - 0.7)).toBeGreaterThan(0)
    }
  })

  test('a photo with too few pixels for another crop moves the other way', () => {
    const small = { ...photo('small'), width: 960, height: 540 }
    const plan = direct(wish([small, photo('b'), photo('c')], 30))
    const moves = plan.shots.filter(({ material }) => material === small).map(({ move }) => move)
    expect(moves.length).toBeGreaterThan(1)
    for (const [i, move] of moves.entries()) if (i > 0) expect(move).not.toBe(moves[i - 1])
  })

  test('photos without another crop are shown longer, rather than more often', () => {
    const small = (name: string) => ({ ...photo(name), width: 960, height: 540 })
    const shots = (names: string[], one: (name: string) => Material) => direct(wish(names.map(one), 24)).shots
    const alike = shots(['a', 'b'], small)
    expect(shots(['a', 'b'], photo).length).toBeGreaterThan(alike.length)
    for (const { frames } of alike.slice(0, -1)) expect(frames / 30).toBeGreaterThan(2.9)
    expect(Math.max(...alike.map(({ frames }) => frames / 30))).toBeLessThanOrEqual(4)
  })
})
