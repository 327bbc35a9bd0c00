import type { Kernel, Picture, Plane } from '../../kernel/kernel.ts'
import type { RegionsLayer } from '../../plan/segment.ts'
import type { PictureLayer } from '../source.ts'
import { RegionPainter } from './paint.ts'
import { changes, shownAt } from './shown.ts'
import { BLACK, DARK } from './spotlight.ts'
import { type Darkness, halved, type Light, type Samples, type Surface } from './surface.ts'

/** Regions of the canvas, above all pictures and below all texts. */
export function openRegions(kernel: Kernel, { regions }: RegionsLayer): PictureLayer {
  const painter = new RegionPainter(kernel)
  const dimmer = new Dimmer(kernel)
  return {
    still: !regions.some(changes),
    lay: (frame, target) => painter.paint(surfaceOf(kernel, target, dimmer), shownAt(regions, frame)),
    close: () => {},
  }
}

/** A picture in the kernel's memory. */
export function surfaceOf(kernel: Kernel, target: Picture, dimmer = new Dimmer(kernel)): Surface {
  const samples = (plane: Plane): Samples => ({
    ...plane,
    // the memory changes with an allocation
    get bytes() {
      return kernel.bytes
    },
  })
  const { y, u, v } = target
  return { y: samples(y), u: samples(u), v: samples(v), dim: (light) => dimmer.dim(target, light) }
}

/** Darkens pictures in the kernel, with masks of the lit area in its memory. */
class Dimmer {
  readonly #kernel: Kernel
  #light: Light | undefined
  #room: Picture | undefined
  #masks: { luma: Plane; chroma: Plane } | undefined

  constructor(kernel: Kernel) {
    this.#kernel = kernel
  }

  dim(target: Picture, light: Light): void {
    const { luma, chroma } = this.#masksOf(target, light)
    const { left, top } = light.area
    const half = halved(light.area)
    this.#kernel.fadeAround(target.y, BLACK.y, DARK, luma, left, top)
    for (const name of ['u', 'v'] as const)
      this.#kernel.fadeAround(target[name], BLACK[name], DARK, chroma, half.left, half.top)
  }

  /** Allocated for the largest size, so that a light can move and grow. */
  #masksOf({ width, height }: Picture, light: Light): { luma: Plane; chroma: Plane } {
    if (this.#light === light && this.#masks) return this.#masks
    this.#room ??= this.#kernel.picture(width, height)
    this.#light = light
    this.#masks = { luma: this.#fill(this.#room.y, light.luma), chroma: this.#fill(this.#room.u, light.chroma) }
    return this.#masks
  }

  #fill({ at }: Plane, { width, height, weights }: Darkness): Plane {
    this.#kernel.bytes.set(weights, at)
    return { at, stride: width, width, height }
  }
}
