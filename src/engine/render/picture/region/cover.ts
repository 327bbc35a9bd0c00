import type { Kernel } from '../../kernel/kernel.ts'
import type { RowFill } from './rows.ts'
import type { Surroundings } from './surroundings.ts'

/** What covers an area, row by row: each made of its surroundings and a pattern that is always the same. */

/** How far the pattern goes up and down, and how much nearer to grey it is than what surrounds it. */
const FROST = { swing: 13, grey: 0.16 }
const MOSAIC = { swing: 26, grey: 0.2 }

/** @param size samples  @param cell samples from one node of the pattern to the next  @param tone 1 for brightness, less for colours */
export interface CoverInput {
  width: number
  height: number
  cell: number
  around: Surroundings
  /** 1 for brightness, 0 for colours, which have no pattern of their own */
  pattern: 0 | 1
}

export function plain(value: number): RowFill {
  return (y, into) => {
    if (y === 0) into.fill(value)
  }
}

/** Like glass with frost on it: the colours around run into each other, with soft spots. */
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

/** The first sample of a row behind each node, and how far each sample is on its way to the next. */
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

/** Blocks in the colours around, each a little lighter or darker. */
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

/** A value of the surroundings with the pattern on it. @param amount 0-1 */
function toned(value: number, { swing, grey }: typeof FROST, amount: number, i: number, j: number): number {
  const patterned = value + amount * ((GREY - value) * grey + swing * scattered(i, j))
  return amount === 0 ? value : Math.max(DARKEST, Math.min(BRIGHTEST, patterned))
}

/** -1 to 1, without any order that is seen, and always the same for a place. */
function scattered(i: number, j: number): number {
  let hash = Math.imul(i + 1, 0x9e3779b1) ^ Math.imul(j + 1, 0x85ebca77)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39)
  return ((hash ^ (hash >>> 15)) >>> 0) / 0x7fffffff - 1
}
