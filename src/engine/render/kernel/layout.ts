import { KernelMemory } from './memory.ts'
import { type Bordered, type Cutout, inside, type Picture, PLANES, type Plane, padded } from './planes.ts'

/** Allocates pictures. */
export class Layout extends KernelMemory {
  /** @param strides bytes per row of luma and chroma; by default the width padded to 64, as in FFmpeg */
  picture(width: number, height: number, strides?: { luma: number; chroma: number }): Picture {
    const half = { width: (width + 1) >> 1, height: (height + 1) >> 1 }
    const chroma = strides?.chroma ?? padded(half.width)
    return {
      width,
      height,
      y: this.plane(width, height, strides?.luma ?? padded(width)),
      u: this.plane(half.width, half.height, chroma),
      v: this.plane(half.width, half.height, chroma),
    }
  }

  cutout(width: number, height: number): Cutout {
    const picture = this.picture(width, height)
    const { y, u } = picture
    return {
      ...picture,
      alpha: this.plane(y.width, y.height, y.stride),
      chromaAlpha: this.plane(u.width, u.height, u.stride),
    }
  }

  /** A cutout inside a larger one, with a border (an even number of pixels) all round, which `clearBorder` fills. */
  bordered(width: number, height: number, border: number): Bordered {
    const outer = this.cutout(width + 2 * border, height + 2 * border)
    const { y, u, v, alpha, chromaAlpha } = outer
    const luma = (plane: Plane): Plane => inside(plane, border, width, height)
    const chroma = (plane: Plane): Plane => inside(plane, border / 2, (width + 1) >> 1, (height + 1) >> 1)
    const planes = { y: luma(y), u: chroma(u), v: chroma(v), alpha: luma(alpha), chromaAlpha: chroma(chromaAlpha) }
    return { inner: { width, height, ...planes }, outer }
  }

  plane(width: number, height: number, stride = padded(width)): Plane {
    return { at: this.alloc(stride * height), stride, width, height }
  }

  /** Allocates a plane of half the size, for `halve`. */
  halfOf({ width, height }: Plane): Plane {
    return this.plane(width >> 1, height >> 1)
  }

  /** Fills the border with a colour, or makes it transparent. */
  clearBorder({ inner, outer }: Bordered, color?: Record<(typeof PLANES)[number], number>): void {
    for (const name of PLANES) this.#clearAround(outer[name], inner[name], color?.[name] ?? 0)
    if (color) return
    this.#clearAround(outer.alpha, inner.alpha, 0)
    this.#clearAround(outer.chromaAlpha, inner.chromaAlpha, 0)
  }

  #clearAround({ at, stride, width, height }: Plane, inner: Plane, value: number): void {
    const [left, top] = [(inner.at - at) % stride, Math.floor((inner.at - at) / stride)]
    const [right, bottom] = [left + inner.width, top + inner.height]
    this.exports.wipe(at, stride, width, top, value)
    this.exports.wipe(at + bottom * stride, stride, width, height - bottom, value)
    this.exports.wipe(inner.at - left, stride, left, inner.height, value)
    this.exports.wipe(inner.at + inner.width, stride, width - right, inner.height, value)
  }
}
