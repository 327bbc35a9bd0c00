import { expect, test } from 'vitest'
import { fitted, LABEL, LARGEST, sheetLayout } from '../../../../src/engine/render/stills/layout.ts'

const CANVASES = [
  { width: 1920, height: 1080 },
  { width: 1080, height: 1920 },
  { width: 1080, height: 1080 },
  { width: 3840, height: 1600 },
  { width: 320, height: 240 },
]

test.each(CANVASES)('a sheet of $width x $height is within its bounds, and no picture covers another', (canvas) => {
  for (let count = 1; count <= 12; count++) {
    const { width, height, tile, places } = sheetLayout(count, canvas)
    expect(Math.max(width, height)).toBeLessThanOrEqual(LARGEST)
    expect(places).toHaveLength(count)
    expect(Math.abs(tile.width / tile.height / (canvas.width / canvas.height) - 1)).toBeLessThan(0.05)
    for (const [i, { x, y }] of places.entries()) {
      expect(x + tile.width).toBeLessThan(width)
      expect(y + tile.height + LABEL).toBeLessThan(height)
      for (const other of places.slice(i + 1))
        expect(other.x >= x + tile.width || other.y >= y + tile.height + LABEL).toBe(true)
    }
  }
})

test('twelve pictures are as large as can be: three beside each other where they lie, four where they stand', () => {
  const columns = (canvas: { width: number; height: number }) => {
    const { places } = sheetLayout(12, canvas)
    return places.filter(({ y }) => y === places[0]?.y).length
  }
  expect(CANVASES.slice(0, 3).map(columns)).toEqual([3, 4, 4])
})

test('a frame keeps its shape, has even sides, and is never enlarged', () => {
  expect(fitted({ width: 1920, height: 1080 })).toEqual({ width: 768, height: 432 })
  expect(fitted({ width: 1080, height: 1920 })).toEqual({ width: 432, height: 768 })
  expect(fitted({ width: 321, height: 240 })).toEqual({ width: 320, height: 240 })
  expect(fitted({ width: 1920, height: 1080 }, 160)).toEqual({ width: 160, height: 90 })
})
