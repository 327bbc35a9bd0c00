import type { Box } from '../../../edits/values/box.ts'
import { type Pixels, resized, tidy } from './pixels.ts'
import { type Field, salienceOf } from './salience.ts'

/** Grid cells along the longer side for finding a subject's box */
const CELLS = 40
/** px of the longer side for saliency */
const SIDE = 120
/** Largest and smallest share of the picture that counts as a subject. */
const MOST = 0.7
const LEAST = 0.004
/** Least ratio of saliency inside the subject to outside */
const CLEARLY = 1.6

/** The box of a picture's subject; undefined if nothing or everything stands out. */
export function standingOut(pixels: Pixels): Box | undefined {
  const { width, height } = pixels
  if (Math.min(width, height) < 8) return undefined
  const scale = Math.min(1, SIDE / Math.max(width, height))
  const small = resized(pixels, Math.max(8, Math.round(width * scale)), Math.max(8, Math.round(height * scale)))
  return boxOf(salienceOf(small))
}

/** The rectangle in which a field exceeds its mean most. */
export function boxOf(field: Field): Box | undefined {
  const cells = inCells(field)
  const { width, height, values } = cells
  const mean = values.reduce((sum, each) => sum + each, 0) / values.length
  const spread = Math.sqrt(values.reduce((sum, each) => sum + (each - mean) ** 2, 0) / values.length)
  if (spread < 0.04) return undefined
  const level = mean + 0.5 * spread
  const { x0, x1, y0, y1 } = richest(cells, level)
  const area = (x1 - x0) * (y1 - y0)
  const share = area / values.length
  if (share > MOST || share < LEAST) return undefined
  let inside = 0
  for (let y = y0; y < y1; y++) for (let x = x0; x < x1; x++) inside += values[y * width + x] ?? 0
  const outside = (mean * values.length - inside) / Math.max(1, values.length - area)
  if (inside / area < CLEARLY * outside) return undefined
  return {
    x: tidy(x0 / width),
    y: tidy(y0 / height),
    width: tidy((x1 - x0) / width),
    height: tidy((y1 - y0) / height),
  }
}

function inCells({ width, height, values }: Field): Field {
  const longer = Math.max(width, height)
  const [across, down] = [width, height].map((side) => Math.max(1, Math.round((CELLS * side) / longer))) as [
    number,
    number,
  ] // two sides
  const sums = new Float32Array(across * down)
  const counts = new Float32Array(across * down)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const cell = Math.floor((y * down) / height) * across + Math.floor((x * across) / width)
      sums[cell] = (sums[cell] ?? 0) + (values[y * width + x] ?? 0)
      counts[cell] = (counts[cell] ?? 0) + 1
    }
  return { width: across, height: down, values: sums.map((sum, i) => sum / Math.max(1, counts[i] ?? 0)) }
}

interface Span {
  x0: number
  x1: number
  y0: number
  y1: number
}

/** The rectangle with the largest sum above a level: for each pair of rows, the best run of columns (Kadane). */
function richest({ width, height, values }: Field, level: number): Span {
  let best: Span = { x0: 0, x1: width, y0: 0, y1: height }
  let most = Number.NEGATIVE_INFINITY
  const sums = new Float64Array(width)
  for (let y0 = 0; y0 < height; y0++) {
    sums.fill(0)
    for (let y1 = y0 + 1; y1 <= height; y1++) {
      let [run, x0] = [0, 0]
      for (let x = 0; x < width; x++) {
        sums[x] = (sums[x] ?? 0) + (values[(y1 - 1) * width + x] ?? 0) - level
        if (run <= 0) [run, x0] = [0, x]
        run += sums[x] ?? 0
        if (run > most) {
          most = run
          best = { x0, x1: x + 1, y0, y1 }
        }
      }
    }
  }
  return best
}
