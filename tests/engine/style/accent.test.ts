import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { accentOf, complement, legibleOn } from '../../../src/engine/style/color/accent.ts'
import { contrast } from '../../../src/engine/style/color/contrast.ts'
import { fromOklch, toOklch } from '../../../src/engine/style/color/oklch.ts'

const color = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, '0').toUpperCase()}`)

test('a colour survives the way to OKLCH and back', () => {
  fc.assert(
    fc.property(color, (each) => {
      const back = fromOklch(toOklch(each))
      for (const at of [1, 3, 5])
        expect(
          Math.abs(Number.parseInt(back.slice(at, at + 2), 16) - Number.parseInt(each.slice(at, at + 2), 16)),
        ).toBeLessThan(3)
    }),
  )
  expect(toOklch('#FF0000').h).toBeCloseTo(29.2, 0)
})

test('any colour can be made to read on any ground, its hue kept where it stays a colour', () => {
  fc.assert(
    fc.property(color, color, (each, ground) => {
      // pure black or white reach it on every ground
      expect(contrast(legibleOn(each, ground), ground)).toBeGreaterThanOrEqual(4.5)
    }),
  )
  expect(Math.abs(toOklch(legibleOn('#F2B200', '#FFFFFF')).h - toOklch('#F2B200').h)).toBeLessThan(3)
  expect(legibleOn('#1E3A8A', '#FFFFFF')).toBe('#1E3A8A')
})

test('the accent of pictures is their strongest colour, clipped; grey pictures have none', () => {
  const seen = accentOf([
    [
      { color: '#3A3A38', share: 0.6 },
      { color: '#E8590C', share: 0.2 },
      { color: '#00FF00', share: 0.01 },
    ],
  ])
  const { c, h } = toOklch(seen ?? '')
  expect(c).toBeLessThanOrEqual(0.185)
  expect(Math.abs(h - toOklch('#E8590C').h)).toBeLessThan(4)
  expect(accentOf([[{ color: '#777777', share: 1 }]])).toBeNull()
  expect(accentOf([])).toBeNull()
})

test('the complement is opposite', () => {
  expect(Math.abs(toOklch(complement('#2F6BFF')).h - toOklch('#2F6BFF').h)).toBeGreaterThan(150)
})
