import type { RegionShape } from '../../../../edits/values/region.ts'
import type { Area, Samples } from './surface.ts'

/** Fills a shape in an area, row by row. */

/** Fills a row of an area; `into` holds the previous row. @param y from the area's top */
export type RowFill = (y: number, into: Uint8Array) => void

export function paintRows(plane: Samples, area: Area, shape: RegionShape, fill: RowFill): void {
  const { bytes, at, stride } = plane
  const width = area.right - area.left
  const height = area.bottom - area.top
  const row = new Uint8Array(width)
  for (let y = 0; y < height; y++) {
    fill(y, row)
    const start = at + (area.top + y) * stride + area.left
    if (shape === 'rectangle') {
      bytes.set(row, start)
      continue
    }
    const reach = halfChord(y + 0.5, width, height)
    const [from, to] = [Math.max(0, width / 2 - reach), Math.min(width, width / 2 + reach)]
    const [first, last] = [Math.ceil(from), Math.floor(to)]
    if (last > first) bytes.set(row.subarray(first, last), start + first)
    blend(bytes, start + first - 1, row[first - 1] ?? 0, first - from)
    blend(bytes, start + last, row[last] ?? 0, to - last)
  }
}

/** Half the width of an ellipse at a height. */
function halfChord(y: number, width: number, height: number): number {
  const along = (2 * y) / height - 1
  return (width / 2) * Math.sqrt(Math.max(0, 1 - along * along))
}

/** Blends a sample that the shape's edge covers in part. */
function blend(bytes: Uint8Array, at: number, value: number, part: number): void {
  if (part <= 0 || part >= 1) return
  bytes[at] = (bytes[at] ?? 0) + (value - (bytes[at] ?? 0)) * part
}
