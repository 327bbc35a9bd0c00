import { Layout } from './layout.ts'
import { type Cutout, lies, type Picture, PLANES, type Plane } from './planes.ts'

/** An affine mapping from target pixels to the source, px of the source. */
export interface Mapping {
  /** position of the target's top left corner */
  x: number
  y: number
  /** one pixel further right in the target */
  right: { x: number; y: number }
  /** one pixel further down */
  down: { x: number; y: number }
}

/** Fractions of a picture. */
export interface Window {
  x: number
  y: number
  width: number
  height: number
}

/** Resamples pictures. */
export class Scaling extends Layout {
  /**
   * Samples `source` into all of `target`: the window's corners (fractions of the source) become the target's.
   * @param work from `zoomWork`
   */
  zoom(target: Picture, source: Picture, window: Window, work: number): void {
    for (const name of PLANES) this.#zoomPlane(target[name], source[name], window, work)
  }

  /** The same with straight alpha. Leaves the alpha of chroma to `premultiply`. */
  zoomCutout(target: Cutout, source: Cutout, window: Window, work: number): void {
    this.zoom(target, source, window, work)
    this.#zoomPlane(target.alpha, source.alpha, window, work)
  }

  #zoomPlane(to: Plane, from: Plane, window: Window, work: number): void {
    const { x0, y0, dx, dy } = gridOf(to, from, window)
    const { at, stride, width, height } = from
    this.exports.zoom(at, stride, width, height, to.at, to.stride, to.width, to.height, x0, y0, dx, dy, work, 0)
  }

  /**
   * The same for a window of at most the target's size: luma bicubic, chroma bilinear, which makes no difference that can be seen
   * and takes half the time.
   * @param work from `enlargeWork`
   */
  enlarge(target: Picture, source: Picture, window: Window, work: number): void {
    const [to, from] = [target.y, source.y]
    const { x0, y0, dx, dy } = gridOf(to, from, window)
    const planes = [from.at, from.stride, from.width, from.height, to.at, to.stride, to.width, to.height]
    this.exports.enlarge(...planes, x0, y0, dx, dy, work)
    this.#zoomPlane(target.u, source.u, window, work)
    this.#zoomPlane(target.v, source.v, window, work)
  }

  /** The same, mirroring the picture where the window extends beyond it, by at most its size. */
  zoomMirrored(target: Picture, source: Picture, window: Window, work: number): void {
    for (const name of PLANES) this.#zoomMirroredPlane(target[name], source[name], window, work)
  }

  /** Rows above or below are sampled from there back to the edge, and written from the edge outwards. */
  #zoomMirroredPlane(to: Plane, from: Plane, window: Window, work: number): void {
    const { x0, y0, dx, dy } = gridOf(to, from, window)
    const within = (row: number) => Math.max(0, Math.min(to.height, row))
    const above = within(Math.ceil((-0.5 - y0) / dy))
    const below = within(Math.floor((from.height - 0.5 - y0) / dy) + 1)
    const last = to.height - 1
    const band = (row: number, stride: number, rows: number, y: number) => {
      if (rows <= 0) return
      const target = [to.at + row * to.stride, stride, to.width, rows]
      this.exports.zoom(from.at, from.stride, from.width, from.height, ...target, x0, y, dx, dy, work, 1)
    }
    band(above - 1, -to.stride, above, -1 - y0 - dy * (above - 1))
    band(above, to.stride, below - above, y0 + dy * above)
    band(last, -to.stride, to.height - below, 2 * from.height - 1 - y0 - dy * last)
  }

  /**
   * Resamples `source` into all of `target` by an affine mapping; the source is extended by its edge. Steps larger than two
   * pixels would skip some of the source.
   * @param work from `zoomWork`
   */
  resample(target: Picture, source: Picture, mapping: Mapping, work: number): void {
    for (const name of PLANES)
      this.#resamplePlane(target[name], source[name], name === 'y' ? mapping : half(mapping), work)
  }

  /** The same with premultiplied alpha. */
  resampleCutout(target: Cutout, source: Cutout, mapping: Mapping, work: number): void {
    this.resample(target, source, mapping, work)
    this.#resamplePlane(target.alpha, source.alpha, mapping, work)
    this.#resamplePlane(target.chromaAlpha, source.chromaAlpha, half(mapping), work)
  }

  #resamplePlane(to: Plane, from: Plane, { x, y, right, down }: Mapping, work: number): void {
    const x0 = x + (right.x + down.x) / 2 - 0.5
    const y0 = y + (right.y + down.y) / 2 - 0.5
    const planes = [from.at, from.stride, from.width, from.height, to.at, to.stride, to.width, to.height]
    const level = right.y === 0 && down.x === 0 && right.x > 0 && down.y > 0
    if (level && right.x === 1 && down.y === 1 && lies(to, from, x0, y0))
      this.exports.copy(to.at, to.stride, from.at + y0 * from.stride + x0, from.stride, to.width, to.height)
    else if (level) this.exports.zoom(...planes, x0, y0, right.x, down.y, work, 0)
    else this.exports.turn(...planes, x0, y0, right.x, right.y, down.x, down.y)
  }

  /** Downscales by two: every sample is the mean of four. @param target half as wide and high */
  halve(target: Plane, source: Plane): void {
    this.exports.halve(target.at, target.stride, source.at, source.stride, target.width, target.height)
  }

  /** Downscales every plane by two. @param target half as wide and high */
  halvePicture(target: Picture, source: Picture): void {
    for (const name of PLANES) this.halve(target[name], source[name])
  }

  /** Upscales a picture by two, or nearly so if a side of the target is odd. @param work from `zoomWork` */
  doublePicture(target: Picture, source: Picture, work: number): void {
    for (const name of PLANES) {
      const [to, from] = [target[name], source[name]]
      const twice = to.width === 2 * from.width && to.height === 2 * from.height
      if (twice) this.exports.double(to.at, to.stride, from.at, from.stride, from.width, from.height)
      else this.#zoomPlane(to, from, { x: 0, y: 0, width: 1, height: 1 }, work)
    }
  }

  /** Mosaic. @param side of a block, px, even */
  mosaic(target: Picture, source: Picture, side: number): void {
    for (const name of PLANES) {
      const [to, from] = [target[name], source[name]]
      const numbers = [to.at, to.stride, from.at, from.stride, to.width, to.height]
      this.exports.mosaic(...numbers, name === 'y' ? side : side / 2)
    }
  }

  /** Allocates working memory for `zoom`. */
  zoomWork(target: { width: number }): number {
    return this.alloc(Math.ceil(target.width / 8) * 128)
  }

  /** Allocates working memory for `enlarge`. */
  enlargeWork(target: { width: number }): number {
    return this.alloc(Math.ceil(target.width / 8) * 320)
  }
}

/** The mapping for chroma, which has half as many samples each way. */
function half(mapping: Mapping): Mapping {
  return { ...mapping, x: mapping.x / 2, y: mapping.y / 2 }
}

/** Where the samples of a plane lie in a window of another: that of the first, and the step to the next. */
function gridOf(to: Plane, from: Plane, window: Window): Record<'x0' | 'y0' | 'dx' | 'dy', number> {
  const dx = (window.width * from.width) / to.width
  const dy = (window.height * from.height) / to.height
  return { x0: window.x * from.width + dx / 2 - 0.5, y0: window.y * from.height + dy / 2 - 0.5, dx, dy }
}
