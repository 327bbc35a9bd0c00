import { Drawing } from './drawing.ts'
import type { Picture, Plane } from './planes.ts'

export type { Inked } from './drawing.ts'
export { type Band, MAP_TOP, type WayMap } from './fading.ts'
export type { ColourBlend } from './mixing.ts'
export { type Bordered, CUTOUT_PLANES, type Cutout, type Picture, PLANES, type Plane } from './planes.ts'
export type { Mapping, Window } from './scaling.ts'

/** Address of a look's tables, from `gradeTables`. */
export interface Tables {
  at: number
}
/** Bytes per table. */
const TABLE_ROOM = 48

/** The picture arithmetic of assembly/ and its memory. Used for one segment at a time. */
export class Kernel extends Drawing {
  /** Stores the tables of a look. */
  gradeTables({ luma, blue, red, kept }: Record<'luma' | 'blue' | 'red' | 'kept', Uint8Array>): Tables {
    const at = this.alloc(4 * TABLE_ROOM)
    for (const [i, table] of [luma, blue, red, kept].entries()) this.bytes.set(table, at + i * TABLE_ROOM)
    return { at }
  }

  /** Applies a look's colour grading. @param gains saturation by hue direction, up to 1.6 */
  grade(
    { y, u, v, width, height }: Picture,
    { at }: Tables,
    gains: Record<'skin' | 'teal' | 'magenta' | 'green' | 'glow', number>,
  ): void {
    const part = (share: number) => Math.round(share * 16_384)
    const { skin, teal, magenta, green, glow } = gains
    this.exports.grade(
      ...[y.at, u.at, v.at, y.stride, u.stride, width, height, at],
      ...[skin, teal, magenta, green, glow].map(part),
    )
  }

  /** Stores a square tile of grain, signed bytes row by row, which repeats. */
  grainTile(side: number, samples: Int8Array): number {
    const stride = side + 16
    const at = this.alloc(stride * side)
    const bytes = new Uint8Array(samples.buffer, samples.byteOffset, samples.byteLength)
    for (let row = 0; row < side; row++) {
      const line = bytes.subarray(row * side, (row + 1) * side)
      this.bytes.set(line, at + row * stride)
      this.bytes.set(line.subarray(0, 16), at + row * stride + side)
    }
    return at
  }

  grainTable(strengths: Uint8Array): number {
    const at = this.alloc(TABLE_ROOM)
    this.bytes.set(strengths, at)
    return at
  }

  /** Adds grain to a luma plane. @param table from `grainTable` */
  grain(plane: Plane, tile: { at: number; side: number; left: number; top: number }, table: number): void {
    const { at, stride, width, height } = plane
    const { side, left, top } = tile
    this.exports.grain(at, stride, width, height, tile.at, side + 16, side, left, top, table)
  }
}
