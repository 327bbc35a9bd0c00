import type { Bordered, Cutout, Kernel, Picture } from '../kernel/kernel.ts'
import type { Moves } from '../plan/moves.ts'
import type { Decorator } from './decorator.ts'
import type { Size } from './fit.ts'
import { BORDER, borderedSprite, PosedLayer, type Sprite } from './lay-posed.ts'
import { cornerAt } from './overlay-place.ts'
import { middleOf, type Point, poseAt } from './pose.ts'

/** Largest factor at which an overlay is drawn; beyond it the drawing is enlarged. */
const DENSEST = 2

/** Px of an overlay's picture per px of the canvas, each way. */
export function densityFor(moves: Moves | undefined): number {
  return moves ? Math.min(DENSEST, Math.max(1, Math.ceil(moves.largest))) : 1
}

/** An overlay with keyframes. */
export class PosedOverlay {
  /** its pictures are painted into this, at `densityFor` times its size */
  readonly cutout: Cutout
  readonly #kernel: Kernel
  readonly #moves: Moves
  readonly #place: Size & Point
  readonly #canvas: Size
  readonly #margin: number | undefined
  readonly #bordered: Bordered
  readonly #sprite: Sprite
  readonly #laying: PosedLayer

  /** @param place its rectangle without keyframes, px @param margin to the edges of the canvas, as a share of its shorter side */
  constructor(kernel: Kernel, moves: Moves, place: Size & Point, canvas: Size, margin: number | undefined) {
    const density = densityFor(moves)
    this.#kernel = kernel
    this.#moves = moves
    this.#place = place
    this.#canvas = canvas
    this.#margin = margin
    this.#bordered = kernel.bordered(place.width * density, place.height * density, BORDER)
    this.cutout = this.#bordered.inner
    this.#sprite = borderedSprite(kernel, this.#bordered, { x: density, y: density })
    this.#laying = new PosedLayer(kernel, canvas)
  }

  /** Call when another picture was painted and finished. */
  changed(): void {
    this.#kernel.clearBorder(this.#bordered)
    this.#sprite.mipmap.changed()
  }

  /** @param frame of the segment */
  lay(target: Picture, decorator: Decorator, frame: number): void {
    const { place, scale, rotation, opacity } = poseAt(this.#moves, frame)
    const { x, y, width, height } = this.#place
    const own = { x: x + width / 2, y: y + height / 2 }
    const size = { width: width * scale, height: height * scale }
    const middle = middleOf(place, own, size, this.#canvas, (position, size) =>
      cornerAt(position, size, this.#canvas, this.#margin),
    )
    decorator.layPosed(this.#laying, target, this.#sprite, { middle, scale, rotation }, opacity, frame)
  }
}
