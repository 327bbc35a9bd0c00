import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { filterValue } from '../av/escape.ts'
import type { Triple } from './spaces.ts'

/** Converts red, green and blue, 0-1. */
export type Conversion = (rgb: Triple) => Triple

/** A lookup table for an FFmpeg filter. */
export interface Cube {
  filter: 'lut1d' | 'lut3d'
  /** in the `.cube` format */
  text: string
}

/** Each channel by itself. @param points more than 8-bit values, so that linear interpolation is exact enough */
export function channelCube(convert: Conversion, points: number): Cube {
  const lines = Array.from({ length: points }, (_, i) =>
    line(convert([part(i, points), part(i, points), part(i, points)])),
  )
  return { filter: 'lut1d', text: [`LUT_1D_SIZE ${points}`, ...lines, ''].join('\n') }
}

/** All channels together; two points per side suffice for linear conversions. Red varies fastest. */
export function colorCube(convert: Conversion, points: number): Cube {
  const lines = [`LUT_3D_SIZE ${points}`]
  for (let b = 0; b < points; b++)
    for (let g = 0; g < points; g++)
      for (let r = 0; r < points; r++) lines.push(line(convert([part(r, points), part(g, points), part(b, points)])))
  return { filter: 'lut3d', text: [...lines, ''].join('\n') }
}

const part = (i: number, points: number) => i / (points - 1)
const line = (color: Triple) => color.map((value) => value.toFixed(7)).join(' ')

/** Calls `use` with the filters. Some read tables from files when created; the files are removed afterwards. */
export function withCubes<Result>(cubes: readonly (Cube | string)[], use: (filters: string[]) => Result): Result {
  if (cubes.length === 0) return use([])
  const folder = mkdtempSync(join(tmpdir(), 'video-maker-color-'))
  try {
    return use(
      cubes.map((cube, i) => {
        if (typeof cube === 'string') return cube
        const path = join(folder, `${i}.cube`)
        writeFileSync(path, cube.text)
        return `${cube.filter}=file=${filterValue(path)}`
      }),
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
