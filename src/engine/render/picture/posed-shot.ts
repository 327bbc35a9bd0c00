import type { Bordered, Kernel, Picture } from '../kernel/kernel.ts'
import type { Moves } from '../plan/moves.ts'
import { hexToYuv, type Yuv } from './color.ts'
import type { Size } from './fit.ts'
import { BORDER } from './lay-posed.ts'
import { Mipmap } from './mipmap.ts'
import { cornerAt } from './overlay-place.ts'
import { type Density, mappingFrom, middleOf, poseAt } from './pose.ts'
import type { PictureSource } from './source.ts'

/** A shot whose picture moves over its background. */
export class PosedShot implements PictureSource {
  readonly still: boolean
  readonly #kernel: Kernel
  readonly #moves: Moves
  readonly #canvas: Size
  readonly #plain: PictureSource
  readonly #background: Yuv
  readonly #bordered: Bordered
  readonly #mipmap: Mipmap
  readonly #density: Density
  readonly #work: number
  #painted = false

  /**
   * @param plain its picture, of `size` @param canvas that it moves over
   * @param background `#RRGGBB`
   */
  constructor(kernel: Kernel, moves: Moves, plain: PictureSource, size: Size, canvas: Size, background: string) {
    this.still = plain.still && moves.poses.length === 1
    this.#kernel = kernel
    this.#moves = moves
    this.#canvas = canvas
    this.#plain = plain
    this.#background = hexToYuv(background)
    this.#bordered = kernel.bordered(size.width, size.height, BORDER)
    this.#mipmap = new Mipmap(kernel, this.#bordered.outer)
    this.#density = { x: size.width / canvas.width, y: size.height / canvas.height }
    this.#work = kernel.zoomWork(canvas)
  }

  paint(frame: number, target: Picture): void {
    const { place, scale, rotation, opacity } = poseAt(this.#moves, frame)
    const { width, height } = this.#canvas
    if (scale * Math.max(width, height) < 1 || opacity === 0) {
      this.#kernel.fill(target, this.#background)
      return
    }
    this.#paintPlain(frame)
    const own = { x: width / 2, y: height / 2 }
    const size = { width: width * scale, height: height * scale }
    const middle = middleOf(place, own, size, this.#canvas, (position, size) => cornerAt(position, size, this.#canvas))
    const { drawing, factor } = this.#mipmap.for(Math.max(this.#density.x, this.#density.y) / scale)
    const density = { x: this.#density.x / factor, y: this.#density.y / factor }
    const { inner } = this.#bordered
    const pivot = { x: (BORDER + inner.width / 2) / factor, y: (BORDER + inner.height / 2) / factor }
    const mapping = mappingFrom({ x: 0, y: 0 }, { middle, scale, rotation }, density, pivot)
    this.#kernel.resample(target, drawing, mapping, this.#work)
    if (opacity < 1) this.#kernel.fadeTo(target, this.#background, 1 - opacity)
  }

  #paintPlain(frame: number): void {
    if (this.#painted && this.#plain.still) return
    this.#plain.paint(frame, this.#bordered.inner)
    this.#kernel.clearBorder(this.#bordered, this.#background)
    this.#mipmap.changed()
    this.#painted = true
  }

  close(): void {
    this.#plain.close()
  }
}
