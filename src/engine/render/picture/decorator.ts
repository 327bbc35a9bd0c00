import { PLAIN_DECORATION } from '../../edit/draft/defaults.ts'
import type { Overlay } from '../../edit/draft.ts'
import type { Cutout, Kernel, Picture, Plane } from '../kernel/kernel.ts'
import type { Moves } from '../plan/moves.ts'
import type { Decoration, Fading } from '../plan/segment.ts'
import { fadeAmount } from './fade.ts'
import type { Size } from './fit.ts'
import type { PosedLayer, Sprite } from './lay-posed.ts'
import type { MaskPicture } from './mask.ts'
import type { Placed } from './pose.ts'
import { colorCutout, cornerRadius, cover, coverageMask, type Rect } from './rounded.ts'
import { Shadow } from './shadow.ts'

/** The look of an overlay. */
export interface DecoratedLayer {
  shape: Overlay['shape']
  opacity: number
  dress?: Decoration
  fade?: Fading
  moves?: Moves
  /** colour around it if it is smaller than its cutout */
  around?: string
}

/** Opacity of each sample, 0-255. */
interface Masks {
  luma: Plane
  chroma: Plane
}

/** Gives an overlay's picture its shape, border and shadow, and composites it over the film. */
export class Decorator {
  readonly #kernel: Kernel
  readonly #dressed: DecoratedLayer
  readonly #mask: Masks | undefined
  readonly #lines: Cutout[] = []
  readonly #shadow: Shadow | undefined
  #cast = false

  /** Whether the overlay is opaque and undecorated: such pictures go to `cover`, others to `finish` and `lay`. */
  readonly covers: boolean

  /**
   * @param like a cutout of the pictures' size
   * @param picture the decoration's mask
   * @param rect the visible part
   */
  constructor(
    kernel: Kernel,
    dressed: DecoratedLayer,
    like: Cutout,
    canvas: Size,
    picture: MaskPicture | undefined,
    rect: Rect = { ...like, x: 0, y: 0 },
  ) {
    const { shape, opacity, dress = {}, fade, moves, around = '#000000' } = dressed
    const { border } = dress
    const radius = cornerRadius(shape, dress.radius ?? PLAIN_DECORATION.radius, rect)
    const width = border ? borderWidth(border.width, rect, canvas) : 0
    const ends = radius + width + like.width - rect.width + 1
    const trimmed = rect.width < like.width || rect.height < like.height
    this.#kernel = kernel
    this.#dressed = dressed
    this.covers = shape === 'rectangle' && opacity === 1 && !fade && !dress.blend && !dress.shadow && !picture && !moves
    const round = shape !== 'rectangle' || (trimmed && !this.covers)
    if (round || picture) {
      // Under a border the picture ends in the middle of the line, so that its edge does not show.
      const outline = { at: (x: number, y: number) => cover(x, y, rect, radius, width / 2), ends }
      this.#mask = masksOf(kernel, like, [
        ...(round ? [coverageMask(kernel, like.alpha, outline)] : []),
        ...(picture ? [picture.plane(kernel, like.alpha)] : []),
      ])
    } else if (trimmed) {
      this.#lines.push(colorCutout(kernel, like, around, { at: (x, y) => 1 - cover(x, y, rect, 0), ends }))
    }
    if (border) {
      const line = (x: number, y: number) => cover(x, y, rect, radius) * (1 - cover(x, y, rect, radius, width))
      this.#lines.push(colorCutout(kernel, like, border.color, { at: line, ends }))
    }
    if (dress.shadow) this.#shadow = new Shadow(kernel, like, canvas)
  }

  /** Prepares a picture for compositing. @param own whether it has its own alpha and is premultiplied */
  finish(cutout: Cutout, own: boolean): void {
    const { bytes } = this.#kernel
    if (!own)
      for (const { at, stride, height } of [cutout.alpha, cutout.chromaAlpha]) bytes.fill(255, at, at + stride * height)
    if (this.#mask) this.#kernel.mask(cutout, this.#mask.luma, this.#mask.chroma)
    for (const line of this.#lines) this.#kernel.over(cutout, line)
    if (this.#shadow && (own || !this.#cast)) this.#shadow.cast(cutout.alpha)
    this.#cast = true
  }

  /** Composites a finished cutout. @param frame of the segment */
  lay(target: Picture, cutout: Cutout, x: number, y: number, frame: number): void {
    const opacity = this.#opacityAt(frame)
    if (opacity <= 0) return
    const { dress } = this.#dressed
    this.#shadow?.lay(target, x, y, opacity)
    if (dress?.blend) this.#kernel.blend(target, cutout, x, y, opacity, dress.blend)
    else this.#kernel.mix(target, cutout, x, y, opacity)
  }

  /** Composites a finished cutout in any pose. @param opacity multiplies its own @param frame of the segment */
  layPosed(laying: PosedLayer, target: Picture, sprite: Sprite, placed: Placed, opacity: number, frame: number): void {
    const seen = opacity * this.#opacityAt(frame)
    const { dress } = this.#dressed
    const shadow = this.#shadow?.spriteOf(sprite.density)
    if (shadow) laying.lay(target, shadow, placed, seen)
    laying.lay(target, sprite, placed, seen, dress?.blend)
  }

  /** Copies an opaque picture. */
  cover(target: Picture, picture: Picture, x: number, y: number): void {
    this.#kernel.place(target, picture, x, y)
    for (const line of this.#lines) this.#kernel.mix(target, line, x, y, 1)
  }

  #opacityAt(frame: number): number {
    const { opacity, fade } = this.#dressed
    return fade ? opacity * (1 - fadeAmount(fade, fade.from + frame)) : opacity
  }
}

/** Multiplies masks. */
function masksOf(kernel: Kernel, { chromaAlpha }: Cutout, masks: readonly Plane[]): Masks | undefined {
  const [luma, ...others] = masks
  if (!luma) return undefined
  for (const other of others) kernel.dim(luma, other)
  const chroma = kernel.plane(chromaAlpha.width, chromaAlpha.height, chromaAlpha.stride)
  kernel.halve(chroma, luma)
  return { luma, chroma }
}

/** Whole px, so that lines are sharp, and at least one. @param width share of the canvas's shorter side */
function borderWidth(width: number, box: Size, canvas: Size): number {
  const px = Math.max(1, Math.round(width * Math.min(canvas.width, canvas.height)))
  return Math.min(px, Math.min(box.width, box.height) / 2)
}
