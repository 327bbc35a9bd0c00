import { expect, test } from 'vitest'
import { Kernel } from '../../../src/engine/render/kernel/kernel.ts'
import { surfaceOf } from '../../../src/engine/render/picture/region/layer.ts'
import { RegionPainter } from '../../../src/engine/render/picture/region/paint.ts'
import type { Samples, Surface } from '../../../src/engine/render/picture/region/surface.ts'

const PLANES = ['y', 'u', 'v'] as const

test.each([
  ['rectangle', { x: 0.21, y: 0.13, width: 0.37, height: 0.41 }],
  ['ellipse', { x: 0.05, y: 0.4, width: 0.93, height: 0.55 }],
  ['rectangle', { x: 0, y: 0, width: 0.02, height: 1 }],
] as const)('a spotlight is the same on the canvas as in a file, to the bit: %s', (shape, box) => {
  const kernel = new Kernel()
  const canvas = surfaceOf(kernel, kernel.picture(150, 94))
  const file: Surface = { y: copied(canvas.y), u: copied(canvas.u), v: copied(canvas.v) }
  for (const surface of [canvas, file]) {
    for (const name of PLANES)
      eachSample(surface[name], (at, x, y) => {
        surface[name].bytes[at] = (31 * x + 17 * y) % 256
      })
    new RegionPainter(kernel).paint(surface, [{ effect: 'spotlight', shape, box }])
  }
  for (const name of PLANES) expect(valuesOf(canvas[name])).toEqual(valuesOf(file[name]))
  expect(new Set(valuesOf(canvas.y)).size).toBeGreaterThan(50)
})

test.each(['rectangle', 'ellipse'] as const)('light falls softly from the edge of a spotlight: %s', (shape) => {
  const kernel = new Kernel()
  const canvas = surfaceOf(kernel, kernel.picture(320, 180))
  for (const name of PLANES) canvas[name].bytes.fill(200, canvas[name].at, canvas[name].at + canvas[name].stride * 180)
  const box = { x: 0.25, y: 0.25, width: 0.5, height: 0.5 }
  new RegionPainter(kernel).paint(canvas, [{ effect: 'spotlight', shape, box }])
  const [edge, rx, ry] = [0.025 * 180, 80, 45]
  eachSample(canvas.y, (at, column, row) => {
    const [x, y] = [Math.abs(column + 0.5 - 160), Math.abs(row + 0.5 - 90)]
    const beside =
      shape === 'rectangle'
        ? Math.hypot(Math.max(0, x - rx), Math.max(0, y - ry))
        : (Math.hypot(x / rx, y / ry) - 1) * ry
    const light = Math.max(0, Math.min(1, 1 - beside / edge))
    const dimmed = 16 + (184 * 92) / 256
    const wanted = dimmed + (200 - dimmed) * light * light * (3 - 2 * light)
    expect(Math.abs((canvas.y.bytes[at] ?? 0) - wanted)).toBeLessThan(1)
  })
})

/** A plane of the same size in memory of its own. */
const copied = ({ width, height }: Samples): Samples => ({
  ...{ bytes: new Uint8Array(width * height), at: 0, stride: width, width, height },
})

function eachSample({ at, stride, width, height }: Samples, visit: (at: number, x: number, y: number) => void): void {
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) visit(at + y * stride + x, x, y)
}

function valuesOf(plane: Samples): number[] {
  const values: number[] = []
  eachSample(plane, (at) => values.push(plane.bytes[at] ?? 0))
  return values
}
