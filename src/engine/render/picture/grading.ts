import type { Kernel, Picture, Plane, Tables } from '../kernel/kernel.ts'
import type { Size } from './fit.ts'
import { changesColors, type Grade, NODES, tablesOf } from './grade.ts'
import { hash } from './noise.ts'

/** Applies the grading and vignette of looks to pictures of one size. */
export class Grading {
  readonly #kernel: Kernel
  readonly #grades: { grade: Grade; tables: Tables }[]
  readonly #corners: { luma: Plane; chroma: Plane } | undefined

  constructor(kernel: Kernel, grades: readonly Grade[], size: Size) {
    this.#kernel = kernel
    this.#grades = grades.filter(changesColors).map((grade) => ({ grade, tables: kernel.gradeTables(tablesOf(grade)) }))
    const dark = 1 - grades.reduce((light, { vignette }) => light * (1 - vignette), 1)
    if (dark > 0) this.#corners = { luma: corners(kernel, size, dark), chroma: corners(kernel, half(size), dark) }
  }

  /** @param picture of that size, its samples straight */
  apply(picture: Picture): void {
    for (const { grade, tables } of this.#grades) this.#kernel.grade(picture, tables, grade)
    if (!this.#corners) return
    this.#kernel.fadeAround(picture.y, 16, 0, this.#corners.luma, 0, 0)
    for (const plane of [picture.u, picture.v]) this.#kernel.fadeAround(plane, 128, 0, this.#corners.chroma, 0, 0)
  }
}

function half({ width, height }: Size): Size {
  return { width: (width + 1) >> 1, height: (height + 1) >> 1 }
}

/** Vignette mask, of 256: none up to half the way to the corners. @param dark darkening of the corners, 0-1 */
function corners(kernel: Kernel, { width, height }: Size, dark: number): Plane {
  const plane = kernel.plane(width, height)
  const line = new Uint8Array(width)
  const across = Float32Array.from({ length: width }, (_, x) => ((2 * x + 1) / width - 1) ** 2)
  for (let y = 0; y < height; y++) {
    const down = ((2 * y + 1) / height - 1) ** 2
    for (let x = 0; x < width; x++) {
      const far = Math.sqrt(((across[x] ?? 0) + down) / 2)
      const t = Math.min(1, Math.max(0, (far - 0.32) / 0.68))
      line[x] = Math.min(255, Math.round(256 * dark * t * t * (3 - 2 * t)))
    }
    kernel.bytes.set(line, plane.at + y * plane.stride)
  }
  return plane
}

/** Side of the grain tile, which is repeated from another offset in every frame. */
const TILE = 512

/** Film grain, different in every frame, with a size to suit the canvas. */
export class Grain {
  readonly #kernel: Kernel
  readonly #tile: number
  readonly #table: number

  /** @param amount share of the luma range */
  constructor(kernel: Kernel, amount: number, { width, height }: Size) {
    this.#kernel = kernel
    this.#tile = kernel.grainTile(TILE, tileOf(Math.max(1, Math.min(width, height) / 1080)))
    this.#table = kernel.grainTable(strengths(amount))
  }

  lay(frame: number, { y }: Picture): void {
    const place = (seed: number) => Math.floor(hash(frame, 7, seed) * TILE)
    this.#kernel.grain(y, { at: this.#tile, side: TILE, left: place(1), top: place(2) }, this.#table)
  }
}

/** Standard deviation of a tile's values. */
const USUAL = 32

/** Strength of grain by luma, in 128ths: most in the midtones, little in black and white. */
function strengths(amount: number): Uint8Array {
  return Uint8Array.from({ length: NODES }, (_, node) => {
    const light = Math.max(0, Math.min(1, (node * 8 - 16) / 219))
    const response = 0.35 + 0.65 * (1 - Math.abs(2 * light - 0.85) ** 2)
    return Math.round(Math.min(255, ((amount * 219) / USUAL) * 128 * Math.max(0.2, response)))
  })
}

let known: { coarse: number; tile: Int8Array } | undefined

/** A tile of slightly correlated grain, like film's. @param coarse px of a grain */
function tileOf(coarse: number): Int8Array {
  if (known?.coarse === coarse) return known.tile
  const raw = Float32Array.from({ length: TILE * TILE }, (_, i) => {
    const [a, b] = [hash(i, 1, 91), hash(i, 2, 92)]
    return Math.sqrt(-2 * Math.log(Math.max(a, 1e-9))) * Math.cos(2 * Math.PI * b)
  })
  const near = 0.32 * Math.min(2, coarse)
  const at = (x: number, y: number) => raw[(y & (TILE - 1)) * TILE + (x & (TILE - 1))] ?? 0
  // keeps the variance
  const norm = 1 / Math.sqrt(1 + 4 * near * near)
  const tile = Int8Array.from({ length: TILE * TILE }, (_, i) => {
    const [x, y] = [i % TILE, Math.floor(i / TILE)]
    const sum = at(x, y) + near * (at(x - 1, y) + at(x + 1, y) + at(x, y - 1) + at(x, y + 1))
    return Math.max(-127, Math.min(127, Math.round(USUAL * norm * sum)))
  })
  known = { coarse, tile }
  return tile
}
