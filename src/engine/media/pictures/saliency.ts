import { unlikeEdges } from './edges.ts'
import { labPlanes } from './oklab.ts'
import type { Pixels } from './pixels.ts'

/** A value for each px of a small picture. */
export interface Field {
  width: number
  height: number
  values: Float32Array
}

/** Weights of OKLab's components: lightness also changes with shading. */
const WEIGHTS = [1, 2, 2] as const
/** Share of the barriers in the saliency; the rest is of the colours that the edges of the picture do not have */
const BY_BARRIERS = 0.7
/** Raster scans, alternately forwards and backwards, after which the result hardly changes */
const PASSES = 4
/** Weight of a px in a corner, where subjects are rare */
const CORNER = 0.4
/** Least difference in OKLab of the most salient px for a picture to have a subject */
const DISTINCT = 0.08

/**
 * Saliency of each px, 0-1: its minimum barrier distance to the edges of the picture, which is the smallest range of lightness and
 * colour on any path to it, and how much its colour differs from theirs (Zhang et al., 2015). By the first, gradients in the
 * background count little, and the inside of a subject is as salient as its outline; the second finds legs and tails that are hardly
 * brighter than the ground. Undefined if nothing is salient.
 */
export function saliencyOf(pixels: Pixels): Field | undefined {
  const { width, height } = pixels
  const planes = labPlanes(pixels)
  const barriers = new Float32Array(width * height)
  for (const [n, plane] of planes.entries()) {
    const weight = WEIGHTS[n] ?? 1
    const own = barriersIn(smoothed(plane, width, height), width, height)
    for (let i = 0; i < barriers.length; i++) barriers[i] = (barriers[i] ?? 0) + weight * (own[i] ?? 0)
  }
  const inside = spread(barriers, DISTINCT)
  if (!inside) return undefined
  const unlike = spread(unlikeEdges(planes, width, height), 0) ?? inside
  const values = inside.map((share, i) => BY_BARRIERS * share + (1 - BY_BARRIERS) * (unlike[i] ?? 0))
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) values[y * width + x] = (values[y * width + x] ?? 0) * central(x, width, y, height)
  return { width, height, values: smoothed(values, width, height) }
}

/** Values spread over 0-1, without outliers; undefined if they differ by less than `least`. */
function spread(values: Float32Array, least: number): Float32Array | undefined {
  const sorted = values.toSorted()
  const [low, high] = [quantile(sorted, 0.05), quantile(sorted, 0.98)]
  if (high <= low || high - low < least) return undefined
  return values.map((value) => Math.min(1, Math.max(0, (value - low) / (high - low))))
}

function central(x: number, width: number, y: number, height: number): number {
  const off = ((2 * (x + 0.5)) / width - 1) ** 2 + ((2 * (y + 0.5)) / height - 1) ** 2
  return 1 - ((1 - CORNER) * off) / 2
}

/** Minimum barrier distance of each px to the edges. */
function barriersIn(plane: Float32Array, width: number, height: number): Float32Array {
  const barrier = new Float32Array(plane.length)
  const [most, least] = [plane.slice(), plane.slice()]
  for (let y = 1; y < height - 1; y++)
    barrier.fill(Number.POSITIVE_INFINITY, y * width + 1, Math.max(y * width + 1, (y + 1) * width - 1))
  const step = (to: number, from: number) => {
    const value = plane[to] ?? 0
    const [high, low] = [Math.max(most[from] ?? 0, value), Math.min(least[from] ?? 0, value)]
    if (high - low >= (barrier[to] ?? 0)) return
    barrier[to] = high - low
    most[to] = high
    least[to] = low
  }
  for (let pass = 0; pass < PASSES; pass++)
    for (let row = 1; row < height - 1; row++)
      for (let column = 1; column < width - 1; column++) {
        const back = pass % 2
        const to = back ? plane.length - 1 - (row * width + column) : row * width + column
        step(to, back ? to + 1 : to - 1)
        step(to, back ? to + width : to - width)
      }
  return barrier
}

function quantile(sorted: Float32Array, part: number): number {
  return sorted[Math.floor(part * (sorted.length - 1))] ?? 0
}

/** Mean of each px and its neighbours. */
function smoothed(values: Float32Array, width: number, height: number): Float32Array {
  const out = new Float32Array(values.length)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      let [sum, count] = [0, 0]
      for (let row = Math.max(0, y - 1); row <= Math.min(height - 1, y + 1); row++)
        for (let column = Math.max(0, x - 1); column <= Math.min(width - 1, x + 1); column++) {
          sum += values[row * width + column] ?? 0
          count++
        }
      out[y * width + x] = sum / count
    }
  return out
}
