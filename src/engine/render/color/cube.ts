import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { filterValue } from '../av/escape.ts'
import type { Triple } from './spaces.ts'

/** From red, green and blue, 0-1, to others. */
export type Conversion = (rgb: Triple) => Triple

/** A table for one of FFmpeg's filters. */
export interface Cube {
  filter: 'lut1d' | 'lut3d'
  /** in the `.cube` format */
  text: string
}

/** Each channel by itself. @param points more than one of 8 bits has values, so that straight lines between them do */
export function channelCube(convert: Conversion, points: number): Cube {
  const lines = Array.from({ length: points }, (_, i) =>
    line(convert([part(i, points), part(i, points), part(i, points)])),
  )
  return { filter: 'lut1d', text: [`LUT_1D_SIZE ${points}`, ...lines, ''].join('\n') }
}

/** All channels together; two points a side are enough for what is linear. Red counts up first. */
export function colorCube(convert: Conversion, points: number): Cube {
  const lines = [`LUT_3D_SIZE ${points}`]
  for (let b = 0; b < points; b++)
    for (let g = 0; g < points; g++)
      for (let r = 0; r < points; r++) lines.push(line(convert([part(r, points), part(g, points), part(b, points)])))
  return { filter: 'lut3d', text: [...lines, ''].join('\n') }
}

const part = (i: number, points: number) => i / (points - 1)
const line = (color: Triple) => color.map((value) => value.toFixed(7)).join(' ')

/** Hands on the filters, of which some read tables when they are made; the files are gone afterwards. */
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
