import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ThemeName } from '../../../src/edits/values/themes.ts'
import { accentOf as accentIn } from '../../../src/engine/edit/theme/accent-of.ts'
import { accentOf, complement, legibleOn } from '../../../src/engine/style/color/accent.ts'
import { contrast } from '../../../src/engine/style/color/contrast.ts'
import { fitted } from '../../../src/engine/style/color/gamut.ts'
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

test('what is greyish, olive or brown is no accent; a dark ochre is lit until it is orange', () => {
  const alone = (color: string) => accentOf([[{ color, share: 1 }]])
  for (const muddy of ['#889952', '#6B5A2E', '#7A4A12', '#5E6B1F', '#8A7B5C']) expect(alone(muddy), muddy).toBeNull()
  const { l, c, h } = toOklch(alone('#CC8322') ?? '')
  expect(l).toBeGreaterThan(0.74)
  expect(c).toBeGreaterThan(0.13)
  expect(Math.abs(h - toOklch('#CC8322').h)).toBeLessThan(4)
  for (const clear of ['#2F6BFF', '#C8102E', '#2E9E4F']) expect(alone(clear), clear).not.toBeNull()
})

test('a colour is brought into a gamut, or refused by its hue', () => {
  const night = { hues: [[280, 30]], lightness: [0.7, 0.8], chroma: 0.2 } as const
  expect(fitted('#E8590C', night)).toBeNull()
  const { l, c } = toOklch(fitted('#8A1C6B', night) ?? '')
  expect(l).toBeCloseTo(0.7, 1)
  expect(c).toBeGreaterThan(0.19)
  expect(fitted('#2F6BFF', {})).toBe('#2F6BFF')
})

test("each theme takes of the photos' colours what suits it, and else its own; what was chosen stays", () => {
  const shown = (name: ThemeName, found: string | null, accent: string | null = null) =>
    accentIn({ name, found, accent, look: null })
  expect(shown('news', '#2F6BFF')).toBe('#C8102E')
  expect(shown('elegant', '#2E9E4F')).toBe('#9A7340')
  expect(shown('neon', '#E8A20C')).toBe('#FF4FA3')
  expect(toOklch(shown('bold', '#C8102E')).l).toBeGreaterThan(0.77)
  expect(shown('clean', '#C8102E')).toBe('#C8102E')
  expect(shown('clean', null)).toBe('#2F6BFF')
  expect(shown('news', null, '#00AA55')).toBe('#00AA55')
})

test('the complement is opposite', () => {
  expect(Math.abs(toOklch(complement('#2F6BFF')).h - toOklch('#2F6BFF').h)).toBeGreaterThan(150)
})
