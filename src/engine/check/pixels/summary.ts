import type { RgbaPicture } from '../../media/text/letter-fill.ts'
import { lightness } from './light.ts'

/** A summary of a picture, to tell whether it shows anything and whether it moves. */
export interface Summary {
  /** lightness of the darkest and the lightest pixels, ignoring one in fifty, 0-255 */
  dark: number
  light: number
  /** spread of the colours, 0-255 */
  colors: number
  /** mean RGB of 16 x 9 fields, 0-255 */
  fields: number[]
}

const ACROSS = 16
const DOWN = 9

export function summaryOf(picture: RgbaPicture): Summary {
  const sorted = lightness(picture).sort()
  const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)] ?? 0
  const fields = fieldsOf(picture)
  return { dark: at(0.02), light: at(0.98), colors: spread(fields), fields }
}

function fieldsOf({ width, height, rgba }: RgbaPicture): number[] {
  const sums = new Float64Array(ACROSS * DOWN * 3)
  const counts = new Float64Array(ACROSS * DOWN)
  for (let y = 0; y < height; y++) {
    const row = Math.floor((y * DOWN) / height) * ACROSS
    for (let x = 0; x < width; x++) {
      const field = row + Math.floor((x * ACROSS) / width)
      counts[field] = (counts[field] ?? 0) + 1
      for (let c = 0; c < 3; c++)
        sums[3 * field + c] = (sums[3 * field + c] ?? 0) + (rgba[4 * (y * width + x) + c] ?? 0)
    }
  }
  return Array.from(sums, (sum, i) => Math.round((100 * sum) / Math.max(1, counts[Math.floor(i / 3)] ?? 1)) / 100)
}

/** The largest range of a channel over the fields. */
function spread(fields: readonly number[]): number {
  const range = (color: number) => {
    const values = fields.filter((_, i) => i % 3 === color)
    return Math.max(...values) - Math.min(...values)
  }
  return Math.max(range(0), range(1), range(2))
}

/** The largest difference of two pictures in any field, 0-255. */
export function difference(a: Pick<Summary, 'fields'>, b: Pick<Summary, 'fields'>): number {
  return Math.max(0, ...a.fields.map((value, i) => Math.abs(value - (b.fields[i] ?? value))))
}
