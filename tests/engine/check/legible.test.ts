import { expect, test } from 'vitest'
import { type Layer, legibilityOf } from '../../../src/engine/check/pixels/legible.ts'

/** 64 px a side; a square of ink in the middle is the letters. */
const SIZE = 64
const isInk = (i: number) => [i % SIZE, Math.floor(i / SIZE)].every((at) => at >= 20 && at < 44)

const layer = (paint: (i: number) => readonly [number, number, number, number]): Layer => ({
  ...{ x: 0, y: 0, width: SIZE, height: SIZE },
  rgba: Uint8Array.from(Array.from({ length: SIZE * SIZE }, (_, i) => paint(i)).flat()),
})

const behind = (gray: number) => ({
  ...{ width: SIZE, height: SIZE },
  rgba: Uint8ClampedArray.from({ length: 4 * SIZE * SIZE }, (_, i) => (i % 4 === 3 ? 255 : gray)),
})

const letters = layer((i) => (isInk(i) ? [0, 0, 0, 255] : [0, 0, 0, 0]))
const onPlate = (gray: number) => layer((i) => (isInk(i) ? [0, 0, 0, 255] : [gray, gray, gray, gray]))

test('colours of what is drawn are premultiplied by its alpha', () => {
  // half white on black is seen as 128: (0.2159 + 0.05) / 0.05
  const found = legibilityOf(behind(0), letters, onPlate(128), { density: 1, opacity: 1 })
  expect(found?.contrast).toBeCloseTo(5.3, 1)
})

test('what is hardly there is hardly read', () => {
  const plain = layer((i) => (isInk(i) ? [255, 255, 255, 255] : [0, 0, 0, 0]))
  const contrast = (opacity: number) => legibilityOf(behind(60), letters, plain, { density: 1, opacity })?.contrast ?? 0
  expect(contrast(1)).toBeGreaterThan(10)
  expect(contrast(0.1)).toBeLessThan(2)
})
