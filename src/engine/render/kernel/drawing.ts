import { Mixing } from './mixing.ts'
import type { Cutout, Plane } from './planes.ts'

/** A drawing, premultiplied. */
export interface Inked {
  width: number
  height: number
  /** four bytes per pixel, row by row */
  rgba: Uint8Array
}

/** Takes drawings in. */
export class Drawing extends Mixing {
  #rows: { length: number; upper: number; lower: number } | undefined
  #between: { size: number; row: number; values: number; firsts: number; parts: number } | undefined

  override reset(): void {
    super.reset()
    this.#rows = undefined
    this.#between = undefined
  }

  /**
   * Writes a drawing into a cutout of even size, replacing what is there and padding with transparent pixels to even edges.
   * @param x,y corner in the cutout, which has room for all of it
   */
  draw(target: Cutout, { width, height, rgba }: Inked, x = 0, y = 0): void {
    const [left, top] = [x & ~1, y & ~1]
    const wide = (x + width + 1 - left) & ~1
    const rows = this.#inkRows(4 * wide)
    const { bytes } = this
    const copy = (row: number, into: number) => {
      bytes.fill(0, into, into + 4 * wide)
      if (row < 0 || row >= height) return
      bytes.set(rgba.subarray(4 * row * width, 4 * (row + 1) * width), into + 4 * (x - left))
    }
    const at = ({ at, stride }: Plane, row: number) => at + row * stride + left
    const half = ({ at, stride }: Plane, row: number) => at + (row / 2) * stride + left / 2
    const { y: luma, u, v, alpha, chromaAlpha } = target
    for (let row = top; row < y + height; row += 2) {
      copy(row - y, rows.upper)
      copy(row + 1 - y, rows.lower)
      const planes = [at(luma, row), at(alpha, row), luma.stride, half(u, row), half(v, row), half(chromaAlpha, row)]
      this.exports.ink(rows.upper, rows.lower, wide, ...planes)
    }
  }

  /** Allocates working memory for two rows of a drawing. */
  #inkRows(length: number): { upper: number; lower: number } {
    if (!this.#rows || this.#rows.length < length) {
      this.#rows = { length, upper: this.alloc(length), lower: this.alloc(length) }
    }
    return this.#rows
  }

  /**
   * Interpolates rows of samples between nodes.
   * @param firsts the first sample after each node, then the row's end @param parts fraction of each sample, 0-1
   * @returns a function from node values to a row, valid until the next call
   */
  between(firsts: Uint32Array, parts: Float32Array): (values: Float32Array) => Uint8Array {
    const { row, values: into, ...room } = this.#roomBetween(Math.max(firsts.byteLength, parts.byteLength))
    this.bytes.set(new Uint8Array(firsts.buffer, firsts.byteOffset, firsts.byteLength), room.firsts)
    this.bytes.set(new Uint8Array(parts.buffer, parts.byteOffset, parts.byteLength), room.parts)
    return (values) => {
      this.bytes.set(new Uint8Array(values.buffer, values.byteOffset, values.byteLength), into)
      this.exports.between(row, into, room.firsts, room.parts, firsts.length - 1)
      return this.bytes.subarray(row, row + parts.length)
    }
  }

  #roomBetween(size: number) {
    if (!this.#between || this.#between.size < size) {
      const room = () => this.alloc(size)
      this.#between = { size, row: room(), values: room(), firsts: room(), parts: room() }
    }
    return this.#between
  }
}
