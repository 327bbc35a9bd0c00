import { emptyFrame, StageFrame } from '../av/frame.ts'
import { Graph, shapeOf } from '../av/graph.ts'
import type { Kernel, Picture } from '../kernel/kernel.ts'
import type { Size } from './fit.ts'
import type { PictureSource } from './source.ts'

/** A still picture under grain that is another in every frame. */
export class GrainedStill implements PictureSource {
  readonly still = false
  readonly #kernel: Kernel
  readonly #plain: PictureSource
  readonly #picture: Picture
  readonly #clean: StageFrame
  readonly #grained: StageFrame
  readonly #graph: Graph
  readonly #out = emptyFrame()

  constructor(kernel: Kernel, plain: PictureSource, { width, height }: Size, filters: readonly string[]) {
    this.#kernel = kernel
    this.#plain = plain
    this.#picture = kernel.picture(width, height)
    this.#clean = new StageFrame(width, height)
    this.#grained = new StageFrame(width, height)
    this.#graph = new Graph([shapeOf(this.#clean.frame)], `[in0]${filters.join(',')}[out]`)
  }

  paint(frame: number, target: Picture): void {
    if (frame === 0 || !this.#plain.still) {
      this.#plain.paint(frame, this.#picture)
      this.#clean.write(this.#kernel, this.#picture)
    }
    this.#graph.run([this.#clean.frame], this.#out)
    this.#grained.take(this.#out)
    this.#grained.read(this.#kernel, target)
  }

  close(): void {
    this.#plain.close()
    this.#graph.close()
    this.#clean.close()
    this.#grained.close()
    this.#out.free()
  }
}
