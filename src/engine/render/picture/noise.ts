/** Deterministic noise: the same values for the same places, on every machine. */

/** Hash of integers to 0-1. */
export function hash(x: number, y: number, seed = 0): number {
  let h = Math.imul(x, 374_761_393) + Math.imul(y, 668_265_263) + Math.imul(seed, 974_634_777)
  h = Math.imul(h ^ (h >>> 13), 1_274_126_177)
  return ((h ^ (h >>> 16)) >>> 0) / 4_294_967_296
}

/** Value noise, smooth between integer positions, 0 to 1. */
export function noise(x: number, y: number, seed = 0): number {
  const left = Math.floor(x)
  const top = Math.floor(y)
  const u = fade(x - left)
  const upper = hash(left, top, seed)
  const lower = hash(left, top + 1, seed)
  const above = upper + (hash(left + 1, top, seed) - upper) * u
  const below = lower + (hash(left + 1, top + 1, seed) - lower) * u
  return above + (below - above) * fade(y - top)
}

function fade(t: number): number {
  return t * t * t * (t * (6 * t - 15) + 10)
}

/** Fractal noise, 0 to 1, mostly about a half. */
export function clouds(x: number, y: number, octaves: number, seed = 0): number {
  let sum = 0
  let weight = 0.5
  let scale = 1
  for (let i = 0; i < octaves; i++) {
    sum += weight * noise(x * scale, y * scale, seed + i)
    weight /= 2
    scale *= 2.03
  }
  return sum / (1 - 0.5 ** octaves)
}
