import type { Cutout, Kernel, Plane } from '../kernel/kernel.ts'
import type { BoxLayer } from '../plan/segment.ts'
import { boxPlace, shapeMask } from './overlay-place.ts'
import { openShot, type ShotInput } from './shot.ts'
import type { PictureLayer } from './source.ts'

/** A clip in its part of the canvas. */
export async function openBox(input: ShotInput, { box, opacity, shape }: BoxLayer): Promise<PictureLayer> {
  const { kernel } = input
  const { x, y, width, height } = boxPlace(box, input.canvas)
  const source = await openShot({ ...input, canvas: { width, height } })
  const cutout = kernel.cutout(width, height)
  const mask = shapeMask(kernel, shape, cutout.alpha)
  const covers = opacity === 1 && !mask
  let painted = false
  return {
    still: source.still,
    lay(frame, target) {
      if (!painted || !source.still) {
        source.paint(frame, cutout)
        if (!covers) cutOut(kernel, cutout, mask)
      }
      painted = true
      if (covers) kernel.place(target, cutout, x, y)
      else kernel.mix(target, cutout, x, y, opacity)
    },
    close: () => source.close(),
  }
}

/** Makes a picture that fills a cutout one that is seen through its mask. */
function cutOut(kernel: Kernel, cutout: Cutout, mask: Plane | undefined): void {
  const { at, stride, height } = cutout.alpha
  kernel.bytes.fill(255, at, at + stride * height)
  if (mask) kernel.dim(cutout.alpha, mask)
  kernel.premultiply(cutout)
}
