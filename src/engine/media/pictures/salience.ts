import { labPlanes } from './oklab.ts'
import { greyOf, type Pixels } from './pixels.ts'

/** A figure for each px of a small picture. */
export interface Field {
  width: number
  height: number
  values: Float32Array
}

/** How much each cue counts. */
const WEIGHTS = { ground: 0.45, contrast: 0.3, sharpness: 0.25 }
/** Share of the picture along its edges that is taken for its ground */
const EDGE = 0.08
/** Weight of a px at a corner, as subjects are seldom there */
const CORNER = 0.55

/**
 * Saliency of each px, 0-1: by its distance in colour from the picture's edges, its contrast with its surroundings, and local
 * sharpness.
 */
export function salienceOf(pixels: Pixels): Field {
  const { width, height } = pixels
  const ground = normal(fromGround(pixels))
  const contrast = normal(fromAround(pixels))
  const sharpness = normal(detailOf(pixels))
  const values = new Float32Array(width * height)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const i = y * width + x
      const sum =
        WEIGHTS.ground * (ground[i] ?? 0) +
        WEIGHTS.contrast * (contrast[i] ?? 0) +
        WEIGHTS.sharpness * (sharpness[i] ?? 0)
      values[i] = sum * central(x, width, y, height)
    }
  return { width, height, values: normal(blurred(values, width, height, Math.max(1, Math.round(width / 48)))) }
}

function central(x: number, width: number, y: number, height: number): number {
  const off = ((2 * (x + 0.5)) / width - 1) ** 2 + ((2 * (y + 0.5)) / height - 1) ** 2
  return 1 - ((1 - CORNER) * off) / 2
}

/** Bins per channel of the colour histogram */
const BINS = 6

/** Distance of each px's colour from the nearest frequent colour of the edges. */
function fromGround(pixels: Pixels): Float32Array {
  const { width, height } = pixels
  const planes = labPlanes(pixels)
  const depth = Math.max(1, Math.round(EDGE * Math.min(width, height)))
  const bins = new Map<number, { count: number; lab: [number, number, number] }>()
  let edge = 0
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      if (x >= depth && x < width - depth && y >= depth && y < height - depth) continue
      const [l = 0, a = 0, b = 0] = planes.map((plane) => plane[y * width + x] ?? 0)
      const key = Math.floor(l * BINS) * 1e4 + Math.round((a + 0.5) * 2 * BINS) * 100 + Math.round((b + 0.5) * 2 * BINS)
      const bin = bins.get(key) ?? { count: 0, lab: [0, 0, 0] }
      bin.count++
      bin.lab = [bin.lab[0] + l, bin.lab[1] + a, bin.lab[2] + b]
      bins.set(key, bin)
      edge++
    }
  const colors = [...bins.values()]
    .filter(({ count }) => count >= edge * 0.02)
    .map(({ count, lab }) => lab.map((sum) => sum / count))
  const out = new Float32Array(width * height)
  for (let i = 0; i < out.length; i++) {
    let least = colors.length === 0 ? 0 : Number.POSITIVE_INFINITY
    for (const [l = 0, a = 0, b = 0] of colors)
      least = Math.min(
        least,
        ((planes[0][i] ?? 0) - l) ** 2 + 4 * (((planes[1][i] ?? 0) - a) ** 2 + ((planes[2][i] ?? 0) - b) ** 2),
      )
    out[i] = Math.sqrt(least)
  }
  return out
}

/** Distance of each px's slightly blurred colour from that of a wide neighbourhood. */
function fromAround(pixels: Pixels): Float32Array {
  const { width, height } = pixels
  const out = new Float32Array(width * height)
  const [near, far] = [Math.max(1, Math.round(width / 40)), Math.max(2, Math.round(width / 5))]
  for (const [n, plane] of labPlanes(pixels).entries()) {
    const [close, wide] = [blurred(plane, width, height, near), blurred(plane, width, height, far)]
    for (let i = 0; i < out.length; i++)
      out[i] = (out[i] ?? 0) + (n === 0 ? 1 : 4) * ((close[i] ?? 0) - (wide[i] ?? 0)) ** 2
  }
  return out.map(Math.sqrt)
}

/** Local detail around each px. */
function detailOf(pixels: Pixels): Float32Array {
  const { width, height } = pixels
  const grey = greyOf(pixels)
  const out = new Float32Array(width * height)
  for (let y = 1; y < height - 1; y++)
    for (let x = 1; x < width - 1; x++) {
      const i = y * width + x
      const edge =
        4 * (grey[i] ?? 0) - (grey[i - 1] ?? 0) - (grey[i + 1] ?? 0) - (grey[i - width] ?? 0) - (grey[i + width] ?? 0)
      // limited, so that one hard edge does not outweigh a textured part
      out[i] = Math.min(60, Math.abs(edge))
    }
  return blurred(out, width, height, Math.max(1, Math.round(width / 24)))
}

/** Normalises the strongest values to 1, ignoring outliers. */
function normal(values: Float32Array): Float32Array {
  const sorted = values.toSorted()
  const most = sorted[Math.floor(0.98 * (sorted.length - 1))] ?? 0
  return most > 1e-6 ? values.map((value) => Math.min(1, value / most)) : new Float32Array(values.length)
}

/** Three box blurs, which approximate a Gaussian. */
function blurred(values: Float32Array, width: number, height: number, radius: number): Float32Array {
  let out = values
  for (let pass = 0; pass < 2; pass++) {
    out = boxed(out, width, height, radius, 1, width)
    out = boxed(out, height, width, radius, width, 1)
  }
  return out
}

/** Box blur along `lines` lines, `stride` apart, of `length` values, `step` apart. */
function boxed(
  values: Float32Array,
  length: number,
  lines: number,
  radius: number,
  step: number,
  stride: number,
): Float32Array {
  const out = new Float32Array(values.length)
  for (let line = 0; line < lines; line++) {
    const start = line * stride
    let [sum, count] = [0, 0]
    for (let i = -radius; i < length; i++) {
      const [enter, leave] = [i + radius, i - radius - 1]
      if (enter < length) {
        sum += values[start + enter * step] ?? 0
        count++
      }
      if (leave >= 0) {
        sum -= values[start + leave * step] ?? 0
        count--
      }
      if (i >= 0) out[start + i * step] = sum / Math.max(1, count)
    }
  }
  return out
}
