import { greyOf, type Pixels, resized, tidy } from './pixels.ts'

/** Measures of a picture: sharpness, perceptual hash, motion. */

/** Share of a picture's tiles that is measured: the background may be blurred. */
const SHARPEST = 0.15
const TILES = 12
/** Variance of the Laplacian (values up to 255) at which sharpness is 0.5 */
const HALF_SHARP = 120

/** Sharpness of the sharpest parts, 0-1. */
export function sharpnessOf(pixels: Pixels): number {
  const { width, height } = pixels
  const grey = greyOf(pixels)
  const at = (x: number, y: number) => grey[y * width + x] ?? 0
  const [sums, squares, counts] = [
    new Float64Array(TILES ** 2),
    new Float64Array(TILES ** 2),
    new Float64Array(TILES ** 2),
  ]
  for (let y = 1; y < height - 1; y++)
    for (let x = 1; x < width - 1; x++) {
      const tile = Math.floor((y * TILES) / height) * TILES + Math.floor((x * TILES) / width)
      const edge = 4 * at(x, y) - at(x - 1, y) - at(x + 1, y) - at(x, y - 1) - at(x, y + 1)
      sums[tile] = (sums[tile] ?? 0) + edge
      squares[tile] = (squares[tile] ?? 0) + edge * edge
      counts[tile] = (counts[tile] ?? 0) + 1
    }
  const variances = [...counts]
    .map((count, i) => (count === 0 ? 0 : (squares[i] ?? 0) / count - ((sums[i] ?? 0) / count) ** 2))
    .sort((a, b) => b - a)
  const best = variances.slice(0, Math.ceil(variances.length * SHARPEST))
  const variance = best.reduce((sum, each) => sum + each, 0) / best.length
  return tidy(variance / (variance + HALF_SHARP))
}

/**
 * Difference hash: for 8 by 8 px, whether each is brighter than its right neighbour; similar for the same picture in any size.
 */
export function differenceHash(pixels: Pixels): string {
  const grey = greyOf(resized(pixels, 9, 8))
  let hash = ''
  for (let row = 0; row < 8; row++) {
    let bits = 0
    for (let x = 0; x < 8; x++) bits = bits * 2 + ((grey[row * 9 + x] ?? 0) > (grey[row * 9 + x + 1] ?? 0) ? 1 : 0)
    hash += bits.toString(16).padStart(2, '0')
  }
  return hash
}

/** Mean difference in brightness at which motion is 0.5, of 255 */
const HALF_MOVED = 24

/** s between pictures whose motion is compared */
const APART = 0.45

/**
 * Motion between two small pictures of the same size, 0-1.
 * @param seconds between them; over a longer time pictures differ more, about with its square root
 */
export function motionBetween(before: Float32Array, now: Float32Array, seconds = APART): number {
  if (before.length !== now.length || now.length === 0) return 1
  let sum = 0
  for (let i = 0; i < now.length; i++) sum += Math.abs((now[i] ?? 0) - (before[i] ?? 0))
  const mean = (sum / now.length) * Math.sqrt(APART / Math.max(APART, seconds))
  return tidy(mean / (mean + HALF_MOVED))
}
