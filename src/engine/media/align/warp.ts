import { FIGURES } from './mel.ts'

/** Multi-level dynamic time warping between two sounds that say the same. Pure. */

/** Coefficients of consecutive moments, `FIGURES` each. */
export type Track = Float32Array

export function lengthOf(track: Track): number {
  return track.length / FIGURES
}

/** Largest deviation from the diagonal at the coarsest level, as a share of the length; in moments at finer levels */
const ASTRAY = 0.15
const MOST_ASTRAY = 1200
const NEAR = 24
/** Downsampling factor of the coarsest level. */
const COARSEST = 8
/** Shorter tracks are not downsampled. */
const SHORT = 400
/** Extra cost of a step that advances in only one of the two. */
const STRETCH = 0.12

export interface Warp {
  /** for each moment of the first, the matching one of the second */
  path: Int32Array
  /** for each moment of the first, the distance */
  costs: Float32Array
}

/** Warps one track onto another of the same length, matching first and last moments. */
export function warp(a: Track, b: Track): Warp {
  const coarse = lengthOf(a) > SHORT ? levels(a, b) : undefined
  return coarse ?? walk(a, b, straight(lengthOf(a), lengthOf(b)))
}

function levels(a: Track, b: Track): Warp {
  let factor = COARSEST
  while (factor > 1 && lengthOf(a) / factor < SHORT / 4) factor /= 2
  let found: Warp | undefined
  for (; factor >= 1; factor /= 2) {
    const [one, other] = [coarser(a, factor), coarser(b, factor)]
    found = walk(
      one,
      other,
      found ? around(found.path, lengthOf(one), lengthOf(other)) : straight(lengthOf(one), lengthOf(other)),
    )
  }
  return found ?? walk(a, b, straight(lengthOf(a), lengthOf(b)))
}

/** Bounds of the path: for each moment of the first, a range of the second, `to` exclusive. */
interface Corridor {
  from: Int32Array
  to: Int32Array
}

function straight(n: number, m: number): Corridor {
  const width = Math.min(Math.max(40, ASTRAY * m), MOST_ASTRAY)
  return corridor(n, m, (i) => (i * m) / n, width)
}

function around(path: Int32Array, n: number, m: number): Corridor {
  return corridor(n, m, (i) => 2 * (path[Math.min(path.length - 1, i >> 1)] ?? 0) + (i & 1), NEAR)
}

function corridor(n: number, m: number, middle: (i: number) => number, width: number): Corridor {
  const [from, to] = [new Int32Array(n), new Int32Array(n)]
  for (let i = 0; i < n; i++) {
    from[i] = i === 0 ? 0 : Math.max(from[i - 1] ?? 0, Math.min(m - 1, Math.floor(middle(i) - width)))
    to[i] = i === n - 1 ? m : Math.min(m, Math.max(to[i - 1] ?? 0, Math.ceil(middle(i) + width)))
  }
  return { from, to }
}

/** Downsamples by averaging. */
function coarser(track: Track, factor: number): Track {
  if (factor === 1) return track
  const length = Math.max(1, Math.floor(lengthOf(track) / factor))
  const out = new Float32Array(length * FIGURES)
  for (let i = 0; i < length; i++)
    for (let k = 0; k < FIGURES; k++) {
      let sum = 0
      for (let j = 0; j < factor; j++) sum += track[(i * factor + j) * FIGURES + k] ?? 0
      out[i * FIGURES + k] = sum / factor
    }
  return out
}

/** Steps of a path, backwards: in both, in the first only, in the second only. */
const BOTH = 0
const FIRST = 1
const SECOND = 2

/** The cheapest path through a corridor. */
function walk(a: Track, b: Track, { from, to }: Corridor): Warp {
  const [n, m] = [lengthOf(a), lengthOf(b)]
  const starts = new Int32Array(n + 1)
  for (let i = 0; i < n; i++) starts[i + 1] = (starts[i] ?? 0) + (to[i] ?? 0) - (from[i] ?? 0)
  const steps = new Uint8Array(starts[n] ?? 0)
  let [row, before] = [new Float32Array(m).fill(Infinity), new Float32Array(m).fill(Infinity)]
  for (let i = 0; i < n; i++) {
    const [low, high] = [from[i] ?? 0, to[i] ?? 0]
    row.fill(Infinity, Math.max(0, low - 1), high)
    for (let j = low; j < high; j++) {
      const cost = distance(a, i, b, j)
      if (i === 0 && j === 0) {
        row[0] = cost
        continue
      }
      const both = i > 0 && j > 0 ? (before[j - 1] ?? Infinity) : Infinity
      const first = i > 0 ? (before[j] ?? Infinity) + STRETCH : Infinity
      const second = j > low ? (row[j - 1] ?? Infinity) + STRETCH : Infinity
      const step = both <= first && both <= second ? BOTH : first <= second ? FIRST : SECOND
      steps[(starts[i] ?? 0) + j - low] = step
      row[j] = Math.min(both, first, second) + cost
    }
    ;[row, before] = [before, row]
    // clears values from two rows ago
    if (i + 1 < n) row.fill(Infinity, from[i] ?? 0, Math.min(m, (to[i + 1] ?? 0) + 1))
  }
  return back(a, b, (i, j) => steps[(starts[i] ?? 0) + j - (from[i] ?? 0)] ?? BOTH)
}

function back(a: Track, b: Track, step: (i: number, j: number) => number): Warp {
  const [n, m] = [lengthOf(a), lengthOf(b)]
  const path = new Int32Array(n)
  const costs = new Float32Array(n)
  for (let i = n - 1, j = m - 1; i >= 0 && j >= 0; ) {
    path[i] = j
    costs[i] = distance(a, i, b, j)
    const taken = i === 0 ? SECOND : j === 0 ? FIRST : step(i, j)
    if (i === 0) break
    if (taken !== SECOND) i--
    if (taken !== FIRST) j--
  }
  return { path, costs }
}

function distance(a: Track, i: number, b: Track, j: number): number {
  let sum = 0
  for (let k = 0; k < FIGURES; k++) {
    const difference = (a[i * FIGURES + k] ?? 0) - (b[j * FIGURES + k] ?? 0)
    sum += difference * difference
  }
  return Math.sqrt(sum / FIGURES)
}
