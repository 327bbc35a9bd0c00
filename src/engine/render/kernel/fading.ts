import { Placing } from './placing.ts'
import { type Picture, PLANES, type Plane, padded, size } from './planes.ts'

/** Largest value of a map. */
export const MAP_TOP = 16_383

/** Values from 0 to `MAP_TOP` for each chroma sample, with one more row and column. */
export interface WayMap {
  at: number
  /** bytes per row */
  stride: number
}

/** A band of a map: the values between two levels, with soft edges inside. */
export interface Band {
  from: number
  rise: number
  to: number
  fall: number
}

/** Fades pictures into each other and towards colours. */
export class Fading extends Placing {
  /** target = a + (b - a) * amount; pictures of one size and stride, `target` may be one of them. */
  fade(target: Picture, a: Picture, b: Picture, amount: number): void {
    const weight = Math.round(amount * 256)
    const only = weight === 0 ? a : weight === 256 ? b : undefined
    if (only === target) return
    if (only) this.place(target, only, 0, 0)
    else
      for (const name of PLANES) this.exports.fade(target[name].at, a[name].at, b[name].at, size(target[name]), weight)
  }

  /** @param color luma and chroma values */
  fadeTo(target: Picture, color: { y: number; u: number; v: number }, amount: number): void {
    const weight = Math.round(amount * 256)
    for (const name of PLANES) this.exports.fadeTo(target[name].at, color[name], size(target[name]), weight)
  }

  /**
   * Fades a plane towards a value: by `weight` / 256 outside a mask placed on it, and under the mask by its samples, of 256.
   */
  fadeAround(target: Plane, value: number, weight: number, mask: Plane, left: number, top: number): void {
    this.exports.fadeAround(
      ...[target.at, target.stride, target.width, target.height, value, weight],
      ...[mask.at, mask.stride, left, top, mask.width, mask.height],
    )
  }

  /** Fades chroma towards a value. */
  fadeChroma(target: Picture, { u, v }: { u: number; v: number }, amount: number): void {
    const weight = Math.round(amount * 256)
    this.exports.fadeTo(target.u.at, u, size(target.u), weight)
    this.exports.fadeTo(target.v.at, v, size(target.v), weight)
  }

  /** A map for pictures of a size. @param values row by row, one more each way than chroma samples */
  wayMap({ width, height }: { width: number; height: number }, values: Int16Array): WayMap {
    const columns = ((width + 1) >> 1) + 1
    const stride = padded(2 * columns + 32)
    const at = this.alloc(stride * (((height + 1) >> 1) + 2))
    const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength)
    for (let row = 0; (row + 1) * columns <= values.length; row++)
      this.bytes.set(bytes.subarray(2 * row * columns, 2 * (row + 1) * columns), at + row * stride)
    return { at, stride }
  }

  /**
   * Changes from `a` to `b` where a map is below a level, completely where it is `soft` below. Pictures of the same size and
   * stride.
   */
  reveal(target: Picture, a: Picture, b: Picture, map: WayMap, level: number, soft: number): void {
    const at = ({ y, u, v }: Picture) => [y.at, u.at, v.at]
    this.exports.reveal(
      ...[...at(target), ...at(a), ...at(b), target.y.stride, target.u.stride, target.width, target.height],
      ...[map.at, map.stride, Math.round(level), ...slope(soft)],
    )
  }

  /** Fades luma, chroma or both towards values where a map is within a band. @param strength 0-1 */
  tint(target: Picture, color: { y?: number; u?: number; v?: number }, map: WayMap, band: Band, strength = 1): void {
    const { y, u, v, width, height } = target
    this.exports.tint(
      ...[y.at, u.at, v.at, y.stride, u.stride, width, height, color.y ?? -1, color.u ?? -1, color.v ?? -1],
      ...[map.at, map.stride, Math.round(band.from), ...slope(band.rise), Math.round(band.to), ...slope(band.fall)],
      Math.round(strength * 256),
    )
  }
}

/** A ramp over a map's values: its length, and shift and gain that scale it to 256. */
function slope(length: number): [length: number, shift: number, gain: number] {
  const range = Math.max(1, Math.min(MAP_TOP, Math.round(length)))
  const shift = Math.floor(Math.log2(MAP_TOP / range))
  return [range, shift, Math.ceil((256 * 32_768) / (range << shift))]
}
