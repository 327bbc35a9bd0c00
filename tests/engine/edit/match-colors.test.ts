import { expect, test } from 'vitest'
import { matchTo, measure } from '../../../src/engine/edit/match-colors.ts'
import type { PictureAnalysis } from '../../../src/engine/edit/picture-analysis.ts'
import { NOTHING_SEEN } from '../../../src/engine/edit/picture-analysis.ts'

const photo = (light: number, ...colors: string[]): PictureAnalysis => ({
  ...NOTHING_SEEN,
  moments: [
    {
      ...{ at_ms: 0, faces: [], busy: [], dark: [], bright: [], sharpness: 1, hash: '0', motion: 0 },
      light: Array.from({ length: 144 }, () => light),
      colors: colors.map((color) => ({ color, share: 1 / colors.length })),
    },
  ],
})
const seen = (...of: Parameters<typeof photo>) => measure(photo(...of)) ?? expect.fail('nothing was measured')

test.each([0.05, 0.12, 0.35, 0.5])('light of %s comes within 8 %% of that wanted', (light) => {
  const wanted = seen(0.2)
  const own = seen(light)
  const [bend] = matchTo(own, wanted) ?? [1]
  expect(Math.abs(own.light ** bend / wanted.light - 1)).toBeLessThan(0.08)
})

test('of a strong colour it is the luma that counts', () => {
  // pure green is 0.72 of the range of luma
  expect(seen(0.7152, '#00FF00').light).toBeCloseTo(0.7152, 2)
  expect(seen(0.2158, '#808080').light).toBeCloseTo(0.5, 2)
})

test('greys that lean to blue are brought back, colours that are none are let be', () => {
  const [, blue, red] = matchTo(seen(0.2, '#707888', '#A0A8B8'), seen(0.2, '#808080')) ?? [1, 0, 0]
  expect(blue).toBeLessThan(-0.01)
  expect(red).toBeGreaterThan(0)
  const [, ...lean] = matchTo(seen(0.2, '#FF0000'), seen(0.2, '#808080')) ?? [1, 0, 0]
  expect(lean).toEqual([0, 0])
})

test('what is alike stays, and of what was not seen nothing is said', () => {
  expect(matchTo(seen(0.3), seen(0.3))).toBeNull()
  expect(measure(NOTHING_SEEN)).toBeUndefined()
})
