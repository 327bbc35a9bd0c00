import type { Bordered, Cutout, Kernel, Picture } from '../kernel/kernel.ts'
import type { Moves } from '../plan/moves.ts'
import type { Dresser } from './dresser.ts'
import type { Size } from './fit.ts'
import { BORDER, borderedSprite, PosedLayer, type Sprite } from './lay-posed.ts'
import { cornerAt } from './overlay-place.ts'
import { middleOf, type Point, poseAt } from './pose.ts'

/** The largest that an overlay is drawn, times its size: beyond it the drawing is enlarged. */
const DENSEST = 2

/** How many px of an overlay's picture come to one of the canvas, each way. */
export function densityFor(moves: Moves | undefined): number {
  return moves ? Math.min(DENSEST, Math.max(1, Math.ceil(moves.largest))) : 1
}

/** An overlay that moves over the canvas. */
export class PosedOverlay {
  /** what its pictures are painted into, `densityFor` times its size */
  readonly cutout: Cutout
  readonly #kernel: Kernel
  readonly #moves: Moves
  readonly #place: Size & Point
  readonly #canvas: Size
  readonly #margin: number | undefined
  readonly #bordered: Bordered
  readonly #sprite: Sprite
  readonly #laying: PosedLayer

  /** @param place where it stands by itself, px  @param margin beside it at an edge of the canvas, a share of the shorter side */
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

  /** Another picture was painted and finished. */
  changed(): void {
    this.#kernel.clearBorder(this.#bordered)
    this.#sprite.levels.changed()
  }

  /** @param frame of the segment */
  lay(target: Picture, dresser: Dresser, frame: number): void {
    const { place, scale, rotation, opacity } = poseAt(this.#moves, frame)
    const { x, y, width, height } = this.#place
    const own = { x: x + width / 2, y: y + height / 2 }
    const size = { width: width * scale, height: height * scale }
    const middle = middleOf(place, own, size, this.#canvas, (position, size) =>
      cornerAt(position, size, this.#canvas, this.#margin),
    )
    dresser.layPosed(this.#laying, target, this.#sprite, { middle, scale, rotation }, opacity, frame)
  }
}
