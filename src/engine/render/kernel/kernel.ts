import type { Blend } from '../../../edits/values/blend.ts'
import { KERNEL_WASM } from './binary.ts'
import { COLUMNS, type Laid, type Over, type Streak, streakTables, TABLES } from './streak.ts'

/** One 8-bit plane in the kernel's memory. */
export interface Plane {
  at: number
  /** bytes per row */
  stride: number
  width: number
  height: number
}

/** A yuv420p picture (BT.709, limited range) in the kernel's memory. */
export interface Picture {
  width: number
  height: number
  y: Plane
  u: Plane
  v: Plane
}

/** A picture with alpha, its samples premultiplied; chroma has an alpha plane of its own size. */
export interface Cutout extends Picture {
  alpha: Plane
  chromaAlpha: Plane
}

/** A cutout within a larger one, with a border around it. */
export interface Bordered {
  inner: Cutout
  outer: Cutout
}

/** A drawing, premultiplied. */
export interface Inked {
  width: number
  height: number
  /** four bytes per pixel, row by row */
  rgba: Uint8Array
}

interface Exports {
  zoom(...numbers: number[]): void
  enlarge(...numbers: number[]): void
  turn(...numbers: number[]): void
  wipe(target: number, stride: number, width: number, height: number, value: number): void
  fade(target: number, a: number, b: number, length: number, weight: number): void
  fadeTo(target: number, value: number, length: number, weight: number): void
  fadeAround(...numbers: number[]): void
  mix(...numbers: number[]): void
  ink(...numbers: number[]): void
  between(...numbers: number[]): void
  copy(...numbers: number[]): void
  blend(...numbers: number[]): void
  weighZero(samples: number, alpha: number, zero: number, length: number): void
  premultiply(samples: number, alpha: number, length: number): void
  halve(...numbers: number[]): void
  reveal(...numbers: number[]): void
  tint(...numbers: number[]): void
  streak(...numbers: number[]): void
  double(...numbers: number[]): void
  mirror(...numbers: number[]): void
  mosaic(...numbers: number[]): void
  grade(...numbers: number[]): void
  grain(...numbers: number[]): void
}

const PAGE = 65_536
/** Address 0 stays free. */
const FIRST = 1024
/** How far the kernel may read past a plane. */
const SLACK = 64

/** The picture arithmetic of assembly/ and its memory. Used for one segment at a time. */
export class Kernel {
  readonly #memory = new WebAssembly.Memory({ initial: 16 })
  readonly #exports: Exports
  #end = FIRST
  #bytes: Uint8Array
  #rows: { length: number; upper: number; lower: number } | undefined
  #between: { size: number; row: number; values: number; firsts: number; parts: number } | undefined

  constructor() {
    const module = compiled()
    // A test checks that the compiled form of assembly/ is up to date.
    this.#exports = new WebAssembly.Instance(module, { env: { memory: this.#memory } }).exports as unknown as Exports
    this.#bytes = new Uint8Array(this.#memory.buffer)
  }

  /** The whole memory; get it again after an allocation. */
  get bytes(): Uint8Array {
    return this.#bytes
  }

  /** Frees all allocations for reuse. */
  reset(): void {
    this.#end = FIRST
    this.#rows = undefined
    this.#between = undefined
  }

  alloc(size: number): number {
    const at = this.#end
    this.#end = (at + size + SLACK + 15) & ~15
    const missing = this.#end - this.#memory.buffer.byteLength
    if (missing > 0) {
      this.#memory.grow(Math.ceil(missing / PAGE))
      this.#bytes = new Uint8Array(this.#memory.buffer)
    }
    return at
  }

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
    this.#exports.wipe(at, stride, width, top, value)
    this.#exports.wipe(at + bottom * stride, stride, width, height - bottom, value)
    this.#exports.wipe(inner.at - left, stride, left, inner.height, value)
    this.#exports.wipe(inner.at + inner.width, stride, width - right, inner.height, value)
  }

  plane(width: number, height: number, stride = padded(width)): Plane {
    return { at: this.alloc(stride * height), stride, width, height }
  }

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
    this.#exports.zoom(at, stride, width, height, to.at, to.stride, to.width, to.height, x0, y0, dx, dy, work, 0)
  }

  /**
   * The same for a window of at most the target's size, bicubic.
   * @param work from `enlargeWork`
   */
  enlarge(target: Picture, source: Picture, window: Window, work: number): void {
    for (const name of PLANES) {
      const [to, from] = [target[name], source[name]]
      const { x0, y0, dx, dy } = gridOf(to, from, window)
      const planes = [from.at, from.stride, from.width, from.height, to.at, to.stride, to.width, to.height]
      this.#exports.enlarge(...planes, x0, y0, dx, dy, work)
    }
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
      this.#exports.zoom(from.at, from.stride, from.width, from.height, ...target, x0, y, dx, dy, work, 1)
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
      this.#exports.copy(to.at, to.stride, from.at + y0 * from.stride + x0, from.stride, to.width, to.height)
    else if (level) this.#exports.zoom(...planes, x0, y0, right.x, down.y, work, 0)
    else this.#exports.turn(...planes, x0, y0, right.x, right.y, down.x, down.y)
  }

  /** Allocates a plane of half the size, for `halve`. */
  halfOf({ width, height }: Plane): Plane {
    return this.plane(width >> 1, height >> 1)
  }

  /** Downscales by two: every sample is the mean of four. @param target half as wide and high */
  halve(target: Plane, source: Plane): void {
    this.#exports.halve(target.at, target.stride, source.at, source.stride, target.width, target.height)
  }

  /** Allocates working memory for `zoom`. */
  zoomWork(target: { width: number }): number {
    return this.alloc(Math.ceil(target.width / 8) * 128)
  }

  /** Allocates working memory for `enlarge`. */
  enlargeWork(target: { width: number }): number {
    return this.alloc(Math.ceil(target.width / 8) * 320)
  }

  /** target = a + (b - a) * amount; pictures of one size and stride, `target` may be one of them. */
  fade(target: Picture, a: Picture, b: Picture, amount: number): void {
    const weight = Math.round(amount * 256)
    const only = weight === 0 ? a : weight === 256 ? b : undefined
    if (only === target) return
    if (only) this.place(target, only, 0, 0)
    else
      for (const name of PLANES) this.#exports.fade(target[name].at, a[name].at, b[name].at, size(target[name]), weight)
  }

  /** @param color luma and chroma values */
  fadeTo(target: Picture, color: { y: number; u: number; v: number }, amount: number): void {
    const weight = Math.round(amount * 256)
    for (const name of PLANES) this.#exports.fadeTo(target[name].at, color[name], size(target[name]), weight)
  }

  /**
   * Fades a plane towards a value: by `weight` / 256 outside a mask placed on it, and under the mask by its samples, of 256.
   */
  fadeAround(target: Plane, value: number, weight: number, mask: Plane, left: number, top: number): void {
    this.#exports.fadeAround(
      ...[target.at, target.stride, target.width, target.height, value, weight],
      ...[mask.at, mask.stride, left, top, mask.width, mask.height],
    )
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
      this.#exports.ink(rows.upper, rows.lower, wide, ...planes)
    }
  }

  /**
   * Interpolates rows of samples between nodes.
   * @param firsts the first sample after each node, then the row's end @param parts fraction of each sample, 0-1
   * @returns a function from node values to a row, valid until the next call
   */
  between(firsts: Uint32Array, parts: Float32Array): (values: Float32Array) => Uint8Array {
    const { row, values: into, ...room } = this.#roomBetween(Math.max(firsts.byteLength, parts.byteLength))
    this.#bytes.set(new Uint8Array(firsts.buffer, firsts.byteOffset, firsts.byteLength), room.firsts)
    this.#bytes.set(new Uint8Array(parts.buffer, parts.byteOffset, parts.byteLength), room.parts)
    return (values) => {
      this.#bytes.set(new Uint8Array(values.buffer, values.byteOffset, values.byteLength), into)
      this.#exports.between(row, into, room.firsts, room.parts, firsts.length - 1)
      return this.#bytes.subarray(row, row + parts.length)
    }
  }

  #roomBetween(size: number) {
    if (!this.#between || this.#between.size < size) {
      const room = () => this.alloc(size)
      this.#between = { size, row: room(), values: room(), firsts: room(), parts: room() }
    }
    return this.#between
  }

  /** Allocates working memory for two rows of a drawing. */
  #inkRows(length: number): { upper: number; lower: number } {
    if (!this.#rows || this.#rows.length < length) {
      this.#rows = { length, upper: this.alloc(length), lower: this.alloc(length) }
    }
    return this.#rows
  }

  /** A map for pictures of a size. @param values row by row, one more each way than chroma samples */
  wayMap({ width, height }: { width: number; height: number }, values: Int16Array): WayMap {
    const columns = ((width + 1) >> 1) + 1
    const stride = padded(2 * columns + 32)
    const at = this.alloc(stride * (((height + 1) >> 1) + 2))
    const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength)
    for (let row = 0; (row + 1) * columns <= values.length; row++)
      this.#bytes.set(bytes.subarray(2 * row * columns, 2 * (row + 1) * columns), at + row * stride)
    return { at, stride }
  }

  /**
   * Changes from `a` to `b` where a map is below a level, completely where it is `soft` below. Pictures of the same size and
   * stride.
   */
  reveal(target: Picture, a: Picture, b: Picture, map: WayMap, level: number, soft: number): void {
    const at = ({ y, u, v }: Picture) => [y.at, u.at, v.at]
    this.#exports.reveal(
      ...[...at(target), ...at(a), ...at(b), target.y.stride, target.u.stride, target.width, target.height],
      ...[map.at, map.stride, Math.round(level), ...slope(soft)],
    )
  }

  /** Fades luma, chroma or both towards values where a map is within a band. @param strength 0-1 */
  tint(target: Picture, color: { y?: number; u?: number; v?: number }, map: WayMap, band: Band, strength = 1): void {
    const { y, u, v, width, height } = target
    this.#exports.tint(
      ...[y.at, u.at, v.at, y.stride, u.stride, width, height, color.y ?? -1, color.u ?? -1, color.v ?? -1],
      ...[map.at, map.stride, Math.round(band.from), ...slope(band.rise), Math.round(band.to), ...slope(band.fall)],
      Math.round(strength * 256),
    )
  }

  /** Allocates working memory for `streak`. @param margin px */
  streakWork({ width, height }: { width: number; height: number }, margin: number): number {
    return this.alloc(TABLES + 2 * (COLUMNS * (Math.max(width, height) + 2 * margin) + 32))
  }

  /**
   * Motion-blurs pictures of the target's size and stride that are placed side by side.
   * @param over mixed in by its `part` @param work from `streakWork`
   */
  streak(target: Picture, laid: readonly Laid[], streak: Streak, work: number, over?: Over): void {
    const { down, margin, near } = streak
    for (const name of PLANES) {
      const to = target[name]
      const size = name === 'y' ? 1 : 2
      const { taps, pieces, first, second } = streakTables(name, to, laid, over?.laid ?? [], streak)
      this.#bytes.set(new Uint8Array(taps.buffer), work)
      this.#bytes.set(new Uint8Array(pieces.buffer), work + taps.byteLength)
      this.#exports.streak(
        ...[to.at, to.stride, to.width, to.height, to.stride, Number(down), work + taps.byteLength, first, second],
        ...[Math.round((over?.part ?? 0) * 256), work, margin / size, near / size, work + TABLES],
      )
    }
  }

  /** Copies some rows of a picture with each plane shifted sideways; the gap is filled by extending the edge. */
  placeRows(
    target: Picture,
    source: Picture,
    at: { y: number; rows: number; luma: number; blue: number; red: number },
  ): void {
    const slip = (to: Plane, from: Plane, y: number, rows: number, far: number) => {
      const [left, right] = [Math.max(0, far), Math.min(to.width, to.width + far)]
      const row = (plane: Plane) => plane.at + y * plane.stride
      this.#exports.copy(row(to) + left, to.stride, row(from) + left - far, from.stride, right - left, rows)
      const [gap, start] = far > 0 ? [left, 0] : [to.width - right, right]
      if (gap > 0)
        this.#exports.mirror(
          row(to) + start,
          to.stride,
          row(from) + (far > 0 ? 0 : from.width - gap),
          from.stride,
          gap,
          rows,
        )
    }
    slip(target.y, source.y, at.y, at.rows, at.luma)
    slip(target.u, source.u, at.y / 2, at.rows / 2, at.blue / 2)
    slip(target.v, source.v, at.y / 2, at.rows / 2, at.red / 2)
  }

  /** Mosaic. @param side of a block, px, even */
  mosaic(target: Picture, source: Picture, side: number): void {
    for (const name of PLANES) {
      const [to, from] = [target[name], source[name]]
      const numbers = [to.at, to.stride, from.at, from.stride, to.width, to.height]
      this.#exports.mosaic(...numbers, name === 'y' ? side : side / 2)
    }
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
      if (twice) this.#exports.double(to.at, to.stride, from.at, from.stride, from.width, from.height)
      else this.#zoomPlane(to, from, { x: 0, y: 0, width: 1, height: 1 }, work)
    }
  }

  /** Fades chroma towards a value. */
  fadeChroma(target: Picture, { u, v }: { u: number; v: number }, amount: number): void {
    const weight = Math.round(amount * 256)
    this.#exports.fadeTo(target.u.at, u, size(target.u), weight)
    this.#exports.fadeTo(target.v.at, v, size(target.v), weight)
  }

  /** Stores the tables of a look. */
  gradeTables({ luma, blue, red, kept }: Record<'luma' | 'blue' | 'red' | 'kept', Uint8Array>): Tables {
    const at = this.alloc(4 * TABLE_ROOM)
    for (const [i, table] of [luma, blue, red, kept].entries()) this.#bytes.set(table, at + i * TABLE_ROOM)
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
    this.#exports.grade(
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
      this.#bytes.set(line, at + row * stride)
      this.#bytes.set(line.subarray(0, 16), at + row * stride + side)
    }
    return at
  }

  grainTable(strengths: Uint8Array): number {
    const at = this.alloc(TABLE_ROOM)
    this.#bytes.set(strengths, at)
    return at
  }

  /** Adds grain to a luma plane. @param table from `grainTable` */
  grain(plane: Plane, tile: { at: number; side: number; left: number; top: number }, table: number): void {
    const { at, stride, width, height } = plane
    const { side, left, top } = tile
    this.#exports.grain(at, stride, width, height, tile.at, side + 16, side, left, top, table)
  }

  fill(target: Picture, color: { y: number; u: number; v: number }): void {
    for (const name of PLANES) this.#bytes.fill(color[name], target[name].at, target[name].at + size(target[name]))
  }

  /** Composites a cutout over a picture at an even position, clipped to the picture. */
  mix(target: Picture, source: Cutout, x: number, y: number, opacity: number): void {
    const weight = Math.round(opacity * 256)
    this.#mixPlane(target.y, source.y, source.alpha, x, y, weight)
    this.#mixPlane(target.u, source.u, source.chromaAlpha, x / 2, y / 2, weight)
    this.#mixPlane(target.v, source.v, source.chromaAlpha, x / 2, y / 2, weight)
  }

  /** Composites a cutout of even size over a picture with a blend mode. */
  blend(target: Picture, source: Cutout, x: number, y: number, opacity: number, mode: ColourBlend): void {
    const luma = overlap(target.y, source.y, x, y)
    const chroma = overlap(target.u, source.u, x / 2, y / 2)
    if (!luma || !chroma) return
    const into = ({ at, stride }: Plane, { toX, toY }: Overlap) => at + toY * stride + toX
    const from = ({ at, stride }: Plane, { fromX, fromY }: Overlap) => at + fromY * stride + fromX
    this.#exports.blend(
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
    this.#exports.premultiply(y.at, alpha.at, size(y))
    this.#exports.premultiply(u.at, at, size(u))
    this.#exports.premultiply(v.at, at, size(v))
  }

  /** The same for one whose colours were premultiplied in RGB, before the conversion to YUV. */
  weighZeros({ y, u, v, alpha, chromaAlpha }: Cutout): void {
    this.halve(chromaAlpha, alpha)
    this.#exports.weighZero(y.at, alpha.at, 16, size(y))
    for (const plane of [u, v]) this.#exports.weighZero(plane.at, chromaAlpha.at, 128, size(plane))
  }

  /** Multiplies a cutout by a mask; planes of its size and stride. */
  mask(cutout: Cutout, mask: Plane, chromaMask: Plane): void {
    for (const plane of [cutout.y, cutout.alpha]) this.dim(plane, mask)
    for (const plane of [cutout.u, cutout.v, cutout.chromaAlpha]) this.dim(plane, chromaMask)
  }

  /** plane = plane * mask / 255; planes of the same size and stride */
  dim(alpha: Plane, mask: Plane): void {
    this.#exports.premultiply(alpha.at, mask.at, size(alpha))
  }

  #mixPlane(to: Plane, from: Plane, alpha: Plane, x: number, y: number, opacity: number): void {
    const area = overlap(to, from, x, y)
    if (!area) return
    const skip = area.fromY * from.stride + area.fromX
    const at = to.at + area.toY * to.stride + area.toX
    this.#exports.mix(at, to.stride, from.at + skip, alpha.at + skip, from.stride, area.width, area.height, opacity)
  }

  /** Copies a picture onto another at an even position, clipped to the target. */
  place(target: Picture, source: Picture, x: number, y: number): void {
    this.#placePlane(target.y, source.y, x, y)
    this.#placePlane(target.u, source.u, x / 2, y / 2)
    this.#placePlane(target.v, source.v, x / 2, y / 2)
  }

  /** Copies a picture mirrored left to right (`x`), top to bottom (`y`) or both, clipped to the target. */
  placeTurned(target: Picture, source: Picture, x: number, y: number, turned: { x: boolean; y: boolean }): void {
    this.#placeTurnedPlane(target.y, source.y, x, y, turned)
    this.#placeTurnedPlane(target.u, source.u, x / 2, y / 2, turned)
    this.#placeTurnedPlane(target.v, source.v, x / 2, y / 2, turned)
  }

  #placeTurnedPlane(to: Plane, from: Plane, x: number, y: number, turned: { x: boolean; y: boolean }): void {
    const area = overlap(to, from, x, y)
    if (!area) return
    const column = turned.x ? from.width - area.fromX - area.width : area.fromX
    const row = turned.y ? from.height - 1 - area.fromY : area.fromY
    const source = from.at + row * from.stride + column
    const target = to.at + area.toY * to.stride + area.toX
    const numbers = [source, turned.y ? -from.stride : from.stride, area.width, area.height]
    if (turned.x) this.#exports.mirror(target, to.stride, ...numbers)
    else this.#exports.copy(target, to.stride, source, turned.y ? -from.stride : from.stride, area.width, area.height)
  }

  #placePlane(to: Plane, from: Plane, x: number, y: number): void {
    const area = overlap(to, from, x, y)
    if (!area) return
    const source = from.at + area.fromY * from.stride + area.fromX
    const target = to.at + area.toY * to.stride + area.toX
    this.#exports.copy(target, to.stride, source, from.stride, area.width, area.height)
  }
}

/** A ramp over a map's values: its length, and shift and gain that scale it to 256. */
function slope(length: number): [length: number, shift: number, gain: number] {
  const range = Math.max(1, Math.min(MAP_TOP, Math.round(length)))
  const shift = Math.floor(Math.log2(MAP_TOP / range))
  return [range, shift, Math.ceil((256 * 32_768) / (range << shift))]
}

/** Largest value of a map. */
export const MAP_TOP = 16_383

/** Values from 0 to `MAP_TOP` for each chroma sample, with one more row and column. */
export interface WayMap {
  at: number
  /** bytes per row */
  stride: number
}

/** Address of a look's tables, from `gradeTables`. */
export interface Tables {
  at: number
}
/** Bytes per table. */
const TABLE_ROOM = 48

/** A band of a map: the values between two levels, with soft edges inside. */
export interface Band {
  from: number
  rise: number
  to: number
  fall: number
}

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

export const PLANES = ['y', 'u', 'v'] as const
export const CUTOUT_PLANES = [...PLANES, 'alpha', 'chromaAlpha'] as const

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

let module: WebAssembly.Module | undefined

function compiled(): WebAssembly.Module {
  module ??= new WebAssembly.Module(Buffer.from(KERNEL_WASM, 'base64'))
  return module
}

function padded(width: number): number {
  return (width + 63) & ~63
}

function size(plane: Plane): number {
  return plane.stride * plane.height
}

interface Overlap extends Record<'fromX' | 'fromY' | 'toX' | 'toY' | 'width' | 'height', number> {}

/** The mapping for chroma, which has half as many samples each way. */
function half(mapping: Mapping): Mapping {
  return { ...mapping, x: mapping.x / 2, y: mapping.y / 2 }
}

function inside({ at, stride }: Plane, border: number, width: number, height: number): Plane {
  return { at: at + border * stride + border, stride, width, height }
}

/** Where the samples of a plane lie in a window of another: that of the first, and the step to the next. */
function gridOf(to: Plane, from: Plane, window: Window): Record<'x0' | 'y0' | 'dx' | 'dy', number> {
  const dx = (window.width * from.width) / to.width
  const dy = (window.height * from.height) / to.height
  return { x0: window.x * from.width + dx / 2 - 0.5, y0: window.y * from.height + dy / 2 - 0.5, dx, dy }
}

/** Whether a plane lies completely within another. */
function lies(to: Plane, from: Plane, x: number, y: number): boolean {
  const whole = Number.isInteger(x) && Number.isInteger(y)
  return whole && x >= 0 && y >= 0 && x + to.width <= from.width && y + to.height <= from.height
}

function overlap(to: Plane, from: Plane, x: number, y: number): Overlap | undefined {
  const fromX = Math.max(0, -x)
  const fromY = Math.max(0, -y)
  const toX = Math.max(0, x)
  const toY = Math.max(0, y)
  const width = Math.min(from.width - fromX, to.width - toX)
  const height = Math.min(from.height - fromY, to.height - toY)
  return width > 0 && height > 0 ? { fromX, fromY, toX, toY, width, height } : undefined
}
