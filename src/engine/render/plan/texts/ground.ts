import type { Box } from '../../../../edits/values/box.ts'

/** What is behind parts of the canvas over some time. */

/** Brightness and detail of one cell of the canvas over that time. */
export interface Cell {
  /** 0 calm to 1 busy */
  busy: number
  /** lowest and highest luminance there, 0-1, linear */
  dark: number
  bright: number
}

export interface Ground {
  /** row by row, `SIDE` by `SIDE`; empty if unknown */
  cells: readonly Cell[]
  /** shares of the canvas */
  faces: readonly Box[]
  subjects: readonly Box[]
  /** heads of subjects: face detection does not find an animal's head */
  heads: readonly Box[]
  /** horizontal edges of pictures that do not fill the canvas, as shares of its height */
  seams: readonly number[]
}

export const SIDE = 16

export const UNKNOWN: Ground = { cells: [], faces: [], subjects: [], heads: [], seams: [] }

/** Combines grounds at once or in succession: the worst of each cell. */
export function together(grounds: readonly Ground[]): Ground {
  const known = grounds.filter(({ cells }) => cells.length > 0)
  const [first, ...others] = known
  if (!first) return UNKNOWN
  const cells = first.cells.map((cell, i) => others.reduce((all, { cells }) => worse(all, cells[i]), cell))
  const all = (of: (ground: Ground) => readonly Box[]) => known.flatMap(of)
  return {
    cells,
    faces: all(({ faces }) => faces),
    subjects: all(({ subjects }) => subjects),
    heads: all(({ heads }) => heads),
    seams: [...new Set(known.flatMap(({ seams }) => seams))],
  }
}

function worse(a: Cell, b: Cell = a): Cell {
  return { busy: Math.max(a.busy, b.busy), dark: Math.min(a.dark, b.dark), bright: Math.max(a.bright, b.bright) }
}

/** The cells of the canvas under a box. */
export function cellsUnder({ cells }: Ground, { x, y, width, height }: Box): Cell[] {
  const along = (from: number, size: number): [number, number] => [
    Math.max(0, Math.floor(from * SIDE + TOUCH)),
    Math.min(SIDE - 1, Math.ceil((from + size) * SIDE - TOUCH) - 1),
  ]
  const [[left, right], [top, bottom]] = [along(x, width), along(y, height)]
  const under: Cell[] = []
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) {
      const cell = cells[row * SIDE + column]
      if (cell) under.push(cell)
    }
  return under
}

/** A cell counts if a box covers more than this share of it. */
const TOUCH = 0.2

/** Mean busyness under a box; 0 if unknown. */
export function busyUnder(ground: Ground, box: Box): number {
  const cells = cellsUnder(ground, box)
  return cells.reduce((sum, { busy }) => sum + busy, 0) / Math.max(1, cells.length)
}

/** Lowest and highest luminance under a box; undefined if unknown. */
export function lightUnder(ground: Ground, box: Box): { dark: number; bright: number } | undefined {
  const cells = cellsUnder(ground, box)
  if (cells.length === 0) return undefined
  return {
    dark: Math.min(...cells.map(({ dark }) => dark)),
    bright: Math.max(...cells.map(({ bright }) => bright)),
  }
}
