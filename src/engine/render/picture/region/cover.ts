import type { Kernel } from '../../kernel/kernel.ts'
import type { RowFill } from './rows.ts'
import type { Surroundings } from './surroundings.ts'

/** Covers for an area, row by row, made from its surroundings and a fixed pattern. */

/** Amplitude of the pattern, and how far it is desaturated towards grey. */
const FROST = { swing: 13, grey: 0.16 }
const MOSAIC = { swing: 26, grey: 0.2 }

/** Sizes are in samples; `cell` is the distance between nodes of the pattern. */
export interface CoverInput {
  width: number
  height: number
  cell: number
  around: Surroundings
  /** 1 for luma, 0 for chroma, which has no pattern */
  pattern: 0 | 1
}

export function plain(value: number): RowFill {
  return (y, into) => {
    if (y === 0) into.fill(value)
  }
}

/** Like frosted glass: the surrounding colours blend, with soft spots. */
export function frosted(kernel: Kernel, { width, height, cell, around, pattern }: CoverInput): RowFill {
  const columns = Math.max(2, Math.round(width / cell))
  const rows = Math.max(2, Math.round(height / cell))
  const nodes = Array.from({ length: rows + 1 }, (_, j) =>
    Float32Array.from({ length: columns + 1 }, (_, i) => {
      const inner = pattern * Math.min(1, 2 * Math.min(i, columns - i, j, rows - j))
      return toned(around(i / columns, j / rows), FROST, inner, i, j)
    }),
  )
  const row = kernel.between(...placesAlong(width, columns))
  const mixed = new Float32Array(columns + 1)
  return (y, into) => {
    if (y % 2 === 1) return
    const exact = ((y + 0.5) / height) * rows
    const j = Math.min(rows - 1, Math.floor(exact))
    const [above, below] = [nodes[j], nodes[j + 1]]
    if (!above || !below) return
    const down = soft(exact - j)
    for (let i = 0; i <= columns; i++) mixed[i] = (above[i] ?? 0) + ((below[i] ?? 0) - (above[i] ?? 0)) * down + 0.5
    into.set(row(mixed))
  }
}

/** The first sample of a row after each node, and the fraction of each sample to the next node. */
function placesAlong(width: number, columns: number): [firsts: Uint32Array, parts: Float32Array] {
  const first = new Uint32Array(columns + 1).fill(width)
  const part = new Float32Array(width)
  for (let x = width - 1; x >= 0; x--) {
    const exact = ((x + 0.5) / width) * columns
    const node = Math.min(columns - 1, Math.floor(exact))
    first[node] = x
    part[x] = soft(exact - node)
  }
  return [first, part]
}

function soft(t: number): number {
  return t * t * (3 - 2 * t)
}

/** Blocks in the surrounding colours, each a little lighter or darker. */
export function mosaic({ width, height, cell, around, pattern }: CoverInput): RowFill {
  const columns = Math.max(1, Math.round(width / cell))
  const rows = Math.max(1, Math.round(height / cell))
  let painted = -1
  return (y, into) => {
    const j = Math.min(rows - 1, Math.floor((y / height) * rows))
    if (j === painted) return
    painted = j
    for (let i = 0; i < columns; i++) {
      const value = toned(around((i + 0.5) / columns, (j + 0.5) / rows), MOSAIC, pattern, i, j)
      into.fill(value + 0.5, Math.round((i / columns) * width), Math.round(((i + 1) / columns) * width))
    }
  }
}

const GREY = 126
const [DARKEST, BRIGHTEST] = [16, 235]

/** A surrounding value with the pattern added. @param amount 0-1 */
function toned(value: number, { swing, grey }: typeof FROST, amount: number, i: number, j: number): number {
  const patterned = value + amount * ((GREY - value) * grey + swing * scattered(i, j))
  return amount === 0 ? value : Math.max(DARKEST, Math.min(BRIGHTEST, patterned))
}

/** Pseudo-random, -1 to 1, fixed for a place. */
function scattered(i: number, j: number): number {
  let hash = Math.imul(i + 1, 0x9e3779b1) ^ Math.imul(j + 1, 0x85ebca77)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39)
  return ((hash ^ (hash >>> 15)) >>> 0) / 0x7fffffff - 1
}
