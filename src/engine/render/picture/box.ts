import type { Cutout, Kernel } from '../kernel/kernel.ts'
import type { BoxLayer } from '../plan/segment.ts'
import { Dresser } from './dresser.ts'
import { boxPlace, exactPlace } from './overlay-place.ts'
import { openShot, type ShotInput } from './shot.ts'
import type { PictureLayer } from './source.ts'

/** A clip in its part of the canvas. */
export async function openBox(input: ShotInput, layer: BoxLayer): Promise<PictureLayer> {
  const { kernel } = input
  const { x, y, width, height, rect } =
    layer.around === undefined ? boxPlace(layer.box, input.canvas) : exactPlace(layer.box, input.canvas)
  const source = await openShot({ ...input, canvas: { width, height } })
  const cutout = kernel.cutout(width, height)
  const dresser = new Dresser(kernel, layer, cutout, input.canvas, rect)
  let painted = false
  return {
    still: source.still && !layer.fade,
    lay(frame, target) {
      if (!painted || !source.still) {
        source.paint(frame, cutout)
        if (!dresser.covers) finish(kernel, cutout, dresser)
      }
      painted = true
      if (dresser.covers) dresser.cover(target, cutout, x, y)
      else dresser.lay(target, cutout, x, y, frame)
    },
    close: () => source.close(),
  }
}

/** Makes a picture that fills a cutout what is laid of it. */
function finish(kernel: Kernel, cutout: Cutout, dresser: Dresser): void {
  const { at, stride, height } = cutout.alpha
  kernel.bytes.fill(255, at, at + stride * height)
  dresser.finish(cutout, false)
}
