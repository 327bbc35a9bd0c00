import type { Cutout, Kernel, Plane } from '../kernel/kernel.ts'
import type { Size } from './fit.ts'
import type { Sprite } from './lay-posed.ts'
import { Mipmap } from './mipmap.ts'
import type { Density } from './pose.ts'

/** Blur and vertical offset, as shares of the canvas's shorter side, and opacity. */
const SOFTNESS = 0.014
const DROP = 0.008
const STRENGTH = 0.55

/** The soft shadow of a cutout, left out beneath it, so that it does not show through. */
export class Shadow {
  readonly #kernel: Kernel
  readonly #cutout: Cutout
  readonly #reach: number
  readonly #drop: number
  readonly #room: number
  readonly #work: [Float32Array, Float32Array]
  readonly #mipmap: Mipmap

  constructor(kernel: Kernel, { width, height }: Size, canvas: Size) {
    const shorter = Math.min(canvas.width, canvas.height)
    const sigma = SOFTNESS * shorter
    this.#kernel = kernel
    // three box passes approximate a Gaussian of this width
    this.#reach = Math.max(1, Math.round((Math.sqrt(4 * sigma * sigma + 1) - 1) / 2))
    this.#drop = Math.round(DROP * shorter)
    this.#room = 2 * Math.ceil((3 * this.#reach + this.#drop) / 2)
    this.#cutout = kernel.cutout(width + 2 * this.#room, height + 2 * this.#room)
    this.#mipmap = new Mipmap(kernel, this.#cutout)
    const length = this.#cutout.width * this.#cutout.height
    this.#work = [new Float32Array(length), new Float32Array(length)]
  }

  /** Draws the shadow. @param alpha of what casts it */
  cast(alpha: Plane): void {
    const { width, height } = this.#cutout
    const { bytes } = this.#kernel
    const [map, spare] = this.#work
    map.fill(0)
    for (let y = 0; y < alpha.height; y++) {
      const from = alpha.at + y * alpha.stride
      map.set(bytes.subarray(from, from + alpha.width), (y + this.#room + this.#drop) * width + this.#room)
    }
    for (let pass = 0; pass < 3; pass++) {
      for (let y = 0; y < height; y++) average(map, spare, y * width, 1, width, this.#reach)
      for (let x = 0; x < width; x++) average(spare, map, x, width, height, this.#reach)
    }
    this.#write(map, alpha)
  }

  #write(map: Float32Array, alpha: Plane): void {
    const { y: luma, u, v, alpha: dark, width, height } = this.#cutout
    const { bytes } = this.#kernel
    bytes.fill(16, luma.at, luma.at + luma.stride * height)
    for (const plane of [u, v]) bytes.fill(128, plane.at, plane.at + plane.stride * plane.height)
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) {
        const [column, row] = [x - this.#room, y - this.#room]
        const inside = column >= 0 && row >= 0 && column < alpha.width && row < alpha.height
        const covered = inside ? (bytes[alpha.at + row * alpha.stride + column] ?? 0) / 255 : 0
        bytes[dark.at + y * dark.stride + x] = Math.round(STRENGTH * (map[y * width + x] ?? 0) * (1 - covered))
      }
    }
    this.#kernel.premultiply(this.#cutout)
    this.#mipmap.changed()
  }

  /** The shadow as a sprite centred on what casts it. */
  spriteOf(density: Density): Sprite {
    const { width, height } = this.#cutout
    return { mipmap: this.#mipmap, size: { width, height }, density, pivot: { x: width / 2, y: height / 2 } }
  }

  /** @param x,y position of what casts it */
  lay(target: Parameters<Kernel['mix']>[0], x: number, y: number, opacity: number): void {
    this.#kernel.mix(target, this.#cutout, x - this.#room, y - this.#room, opacity)
  }
}

/** Box blur over `reach` values to either side, along one line. */
function average(
  from: Float32Array,
  to: Float32Array,
  start: number,
  step: number,
  count: number,
  reach: number,
): void {
  let sum = 0
  for (let i = 0; i < Math.min(reach, count); i++) sum += from[start + i * step] ?? 0
  for (let i = 0; i < count; i++) {
    if (i + reach < count) sum += from[start + (i + reach) * step] ?? 0
    if (i > reach) sum -= from[start + (i - reach - 1) * step] ?? 0
    to[start + i * step] = sum / (2 * reach + 1)
  }
}
