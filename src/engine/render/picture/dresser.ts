import { PLAIN_DRESS } from '../../edit/draft/defaults.ts'
import type { Overlay } from '../../edit/draft.ts'
import type { Cutout, Kernel, Picture, Plane } from '../kernel/kernel.ts'
import type { Dressing, Fading } from '../plan/segment.ts'
import { drawBorder } from './border.ts'
import { fadeAmount } from './fade.ts'
import type { Size } from './fit.ts'
import { cornerRadius, roundedMask } from './rounded.ts'
import { Shadow } from './shadow.ts'

/** How something that is laid over a picture looks. */
export interface Dressed {
  shape: Overlay['shape']
  opacity: number
  dress?: Dressing
  fade?: Fading
}

/** Gives an overlay's picture its shape, its border and its shadow, and lays it over the film. */
export class Dresser {
  readonly #kernel: Kernel
  readonly #dressed: Dressed
  readonly #mask: Plane | undefined
  readonly #border: Cutout | undefined
  readonly #shadow: Shadow | undefined
  #cast = false

  /** @param like the cutout that the pictures come in */
  constructor(kernel: Kernel, dressed: Dressed, like: Cutout, canvas: Size) {
    const { shape, dress = {} } = dressed
    const radius = cornerRadius(shape, dress.radius ?? PLAIN_DRESS.radius, like)
    const width = dress.border ? borderWidth(dress.border.width, like, canvas) : 0
    this.#kernel = kernel
    this.#dressed = dressed
    // Under a border the picture ends in the middle of the line: its own edge would shine through.
    if (shape !== 'rectangle') this.#mask = roundedMask(kernel, like.alpha, radius, width / 2)
    if (dress.border) this.#border = drawBorder(kernel, like, width, radius, dress.border.color)
    if (dress.shadow) this.#shadow = new Shadow(kernel, like, canvas)
  }

  /** The pictures cover what is behind them, as they are. */
  get covers(): boolean {
    const { opacity, dress, fade } = this.#dressed
    return !this.#mask && opacity === 1 && !fade && !dress?.blend && !dress?.shadow
  }

  /**
   * Makes of a picture, its samples straight, what is laid.
   * @param changing its own alpha may be another than that of the picture before
   */
  finish(cutout: Cutout, changing: boolean): void {
    if (this.#mask) this.#kernel.dim(cutout.alpha, this.#mask)
    this.#kernel.premultiply(cutout)
    if (this.#border) this.#kernel.over(cutout, this.#border)
    if (this.#shadow && (changing || !this.#cast)) this.#shadow.cast(cutout.alpha)
    this.#cast = true
  }

  /** Lays a finished cutout. @param frame of the segment */
  lay(target: Picture, cutout: Cutout, x: number, y: number, frame: number): void {
    const opacity = this.#opacityAt(frame)
    if (opacity <= 0) return
    const { dress } = this.#dressed
    this.#shadow?.lay(target, x, y, opacity)
    if (dress?.blend) this.#kernel.blend(target, cutout, x, y, opacity, dress.blend)
    else this.#kernel.mix(target, cutout, x, y, opacity)
  }

  /** Lays a picture that covers all of its place. */
  cover(target: Picture, picture: Picture, x: number, y: number): void {
    this.#kernel.place(target, picture, x, y)
    if (this.#border) this.#kernel.mix(target, this.#border, x, y, 1)
  }

  #opacityAt(frame: number): number {
    const { opacity, fade } = this.#dressed
    return fade ? opacity * (1 - fadeAmount(fade, fade.from + frame)) : opacity
  }
}

/** Whole px, so that lines are sharp, and never none. @param width a part of the canvas's shorter side */
function borderWidth(width: number, box: Size, canvas: Size): number {
  const px = Math.max(1, Math.round(width * Math.min(canvas.width, canvas.height)))
  return Math.min(px, Math.min(box.width, box.height) / 2)
}
