import type { Bordered, ColourBlend, Cutout, Kernel, Mapping, Picture, Plane } from '../kernel/kernel.ts'
import type { Size } from './fit.ts'
import { Mipmap } from './mipmap.ts'
import { type Density, mappingFrom, type Placed, type Point, seenPart } from './pose.ts'

/** A drawing with a transparent border, and its relation to the canvas. */
export interface Sprite {
  mipmap: Mipmap
  /** px of the drawing, including its border */
  size: Size
  density: Density
  /** px in the drawing about which it is rotated and scaled */
  pivot: Point
}

/** The inside of a bordered cutout as a sprite that is rotated about its centre. */
export function borderedSprite(kernel: Kernel, { inner, outer }: Bordered, density: Density): Sprite {
  return {
    mipmap: new Mipmap(kernel, outer),
    size: outer,
    density,
    pivot: { x: BORDER + inner.width / 2, y: BORDER + inner.height / 2 },
  }
}

/** px of transparent border round a moving drawing; enough that some is left at an eighth of its size */
export const BORDER = 16
/** px: anything smaller is not drawn */
const SMALLEST = 0.5

/** Composites drawings over pictures of one canvas at any position, size and angle, with subpixel accuracy. */
export class PosedLayer {
  readonly #kernel: Kernel
  readonly #canvas: Size
  #room: { cutout: Cutout; work: number } | undefined

  constructor(kernel: Kernel, canvas: Size) {
    this.#kernel = kernel
    this.#canvas = canvas
  }

  /** @param blend blend mode */
  lay(target: Picture, sprite: Sprite, placed: Placed, opacity: number, blend?: ColourBlend): void {
    const { mipmap, size, density, pivot } = sprite
    if (opacity <= 0 || Math.max(size.width, size.height) * placed.scale < SMALLEST) return
    const part = seenPart(placed, density, pivot, size, this.#canvas)
    if (!part) return
    const { drawing, factor } = mipmap.for(Math.max(density.x, density.y) / placed.scale)
    const scaled = ({ x, y }: Point): Point => ({ x: x / factor, y: y / factor })
    const mapping = mappingFrom(part, placed, scaled(density), scaled(pivot))
    const corner = { x: part.x - mapping.x, y: part.y - mapping.y }
    if (isUnchanged(mapping) && isEven(corner.x) && isEven(corner.y)) {
      this.#put(target, drawing, corner, opacity, blend)
      return
    }
    this.#room ??= this.#makeRoom()
    const { cutout, work } = this.#room
    const shown = partOf(cutout, part)
    this.#kernel.resampleCutout(shown, drawing, mapping, work)
    this.#put(target, shown, part, opacity, blend)
  }

  #put(target: Picture, cutout: Cutout, { x, y }: Point, opacity: number, blend?: ColourBlend): void {
    if (blend) this.#kernel.blend(target, cutout, x, y, opacity, blend)
    else this.#kernel.mix(target, cutout, x, y, opacity)
  }

  #makeRoom(): { cutout: Cutout; work: number } {
    const { width, height } = this.#canvas
    // the kernel writes whole blocks of samples, also at the right edge
    return { cutout: this.#kernel.cutout(width + 16, height), work: this.#kernel.zoomWork({ width: width + 16 }) }
  }
}

/** Whether a mapping only shifts. */
function isUnchanged({ right, down }: Mapping): boolean {
  return right.x === 1 && right.y === 0 && down.x === 0 && down.y === 1
}

function isEven(px: number): boolean {
  return px % 2 === 0
}

/** The top left part of a cutout, with even sides. */
function partOf({ y, u, v, alpha, chromaAlpha }: Cutout, { width, height }: Size): Cutout {
  const luma = ({ at, stride }: Plane): Plane => ({ at, stride, width, height })
  const chroma = ({ at, stride }: Plane): Plane => ({ at, stride, width: width / 2, height: height / 2 })
  return { width, height, y: luma(y), u: chroma(u), v: chroma(v), alpha: luma(alpha), chromaAlpha: chroma(chromaAlpha) }
}
