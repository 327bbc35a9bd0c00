import type { Blend } from '../../../edits/values/blend.ts'
import { Fading } from './fading.ts'
import { type Cutout, type Overlap, overlap, type Picture, type Plane, size } from './planes.ts'

/** Numbers of the blend modes in assembly/index.ts. */
const BLENDS: Record<ColourBlend, number> = {
  multiply: 0,
  screen: 1,
  overlay: 2,
  'soft-light': 3,
  lighten: 4,
  darken: 5,
  add: 6,
  difference: 7,
}
/** A blend mode that depends on the colours below. */
export type ColourBlend = Exclude<Blend, 'normal'>

/** Composites cutouts. */
export class Mixing extends Fading {
  /** Composites a cutout over a picture at an even position, clipped to the picture. */
  mix(target: Picture, source: Cutout, x: number, y: number, opacity: number): void {
    const weight = Math.round(opacity * 256)
    this.#mixPlane(target.y, source.y, source.alpha, x, y, weight)
    this.#mixPlane(target.u, source.u, source.chromaAlpha, x / 2, y / 2, weight)
    this.#mixPlane(target.v, source.v, source.chromaAlpha, x / 2, y / 2, weight)
  }

  #mixPlane(to: Plane, from: Plane, alpha: Plane, x: number, y: number, opacity: number): void {
    const area = overlap(to, from, x, y)
    if (!area) return
    const skip = area.fromY * from.stride + area.fromX
    const at = to.at + area.toY * to.stride + area.toX
    this.exports.mix(at, to.stride, from.at + skip, alpha.at + skip, from.stride, area.width, area.height, opacity)
  }

  /** Composites a cutout of even size over a picture with a blend mode. */
  blend(target: Picture, source: Cutout, x: number, y: number, opacity: number, mode: ColourBlend): void {
    const luma = overlap(target.y, source.y, x, y)
    const chroma = overlap(target.u, source.u, x / 2, y / 2)
    if (!luma || !chroma) return
    const into = ({ at, stride }: Plane, { toX, toY }: Overlap) => at + toY * stride + toX
    const from = ({ at, stride }: Plane, { fromX, fromY }: Overlap) => at + fromY * stride + fromX
    this.exports.blend(
      ...[into(target.y, luma), into(target.u, chroma), into(target.v, chroma), target.y.stride, target.u.stride],
      ...[from(source.y, luma), from(source.u, chroma), from(source.v, chroma)],
      ...[from(source.alpha, luma), from(source.chromaAlpha, chroma), source.y.stride, source.u.stride],
      ...[luma.width, luma.height, Math.round(opacity * 16_384), BLENDS[mode]],
    )
  }

  /** Composites one cutout over another at an even position. */
  over(target: Cutout, source: Cutout, x = 0, y = 0): void {
    this.mix(target, source, x, y, 1)
    this.#mixPlane(target.alpha, source.alpha, source.alpha, x, y, 256)
    this.#mixPlane(target.chromaAlpha, source.chromaAlpha, source.chromaAlpha, x / 2, y / 2, 256)
  }

  /** Premultiplies a cutout of even size. */
  premultiply({ y, u, v, alpha, chromaAlpha }: Cutout): void {
    const { at } = chromaAlpha
    this.halve(chromaAlpha, alpha)
    this.exports.premultiply(y.at, alpha.at, size(y))
    this.exports.premultiply(u.at, at, size(u))
    this.exports.premultiply(v.at, at, size(v))
  }

  /** The same for one whose colours were premultiplied in RGB, before the conversion to YUV. */
  weighZeros({ y, u, v, alpha, chromaAlpha }: Cutout): void {
    this.halve(chromaAlpha, alpha)
    this.exports.weighZero(y.at, alpha.at, 16, size(y))
    for (const plane of [u, v]) this.exports.weighZero(plane.at, chromaAlpha.at, 128, size(plane))
  }

  /** Multiplies a cutout by a mask; planes of its size and stride. */
  mask(cutout: Cutout, mask: Plane, chromaMask: Plane): void {
    for (const plane of [cutout.y, cutout.alpha]) this.dim(plane, mask)
    for (const plane of [cutout.u, cutout.v, cutout.chromaAlpha]) this.dim(plane, chromaMask)
  }

  /** plane = plane * mask / 255; planes of the same size and stride */
  dim(alpha: Plane, mask: Plane): void {
    this.exports.premultiply(alpha.at, mask.at, size(alpha))
  }
}
