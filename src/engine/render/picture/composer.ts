import type { Frame } from 'node-av/lib'
import { StageFrame } from '../av/frame.ts'
import type { Kernel, Picture } from '../kernel/kernel.ts'
import type { Size } from './fit.ts'
import type { Rect } from './rounded.ts'
import type { Scene } from './scene.ts'
import type { PictureLayer } from './source.ts'

/** Composes the frames of a scene with as little copying as possible. */
export class Composer {
  readonly #kernel: Kernel
  readonly #scene: Scene
  readonly #stage: StageFrame
  readonly #picture: Picture

  constructor(kernel: Kernel, scene: Scene, { width, height }: Size) {
    this.#kernel = kernel
    this.#scene = scene
    this.#stage = new StageFrame(width, height)
    this.#picture = kernel.picture(width, height)
  }

  /** Frames are composed in order from 0; each is valid until the next. */
  compose(index: number): Frame {
    if (index > 0 && this.#scene.rests(index)) return this.#stage.frame
    const layers = this.#scene.over(index)
    const small = layers.every(({ touches }) => touches !== undefined)
    const filtered = small ? this.#scene.filtered(index) : undefined
    if (!filtered) {
      this.#scene.paint(index, this.#picture)
      this.#stage.write(this.#kernel, this.#picture)
      return this.#stage.frame
    }
    if (layers.length === 0) return filtered
    this.#stage.take(filtered)
    for (const layer of layers) this.#lay(layer, index)
    return this.#stage.frame
  }

  /** Copies only the part that the layer changes into the kernel's memory and back. */
  #lay(layer: PictureLayer, index: number): void {
    const part = within(layer.touches?.(index), this.#picture)
    if (!part) return
    this.#stage.readPart(this.#kernel, this.#picture, part)
    layer.lay(index, this.#picture)
    this.#stage.writePart(this.#kernel, this.#picture, part)
  }

  close(): void {
    this.#stage.close()
  }
}

/** Clips a rectangle to a picture. */
function within(part: Rect | undefined, { width, height }: Size): Rect | undefined {
  if (!part) return undefined
  const [x, y] = [Math.max(0, part.x), Math.max(0, part.y)]
  const right = Math.min(width, part.x + part.width)
  const bottom = Math.min(height, part.y + part.height)
  return right > x && bottom > y ? { x, y, width: right - x, height: bottom - y } : undefined
}
