import type { BoxLayer } from '../plan/segment.ts'
import { Decorator } from './decorator.ts'
import type { Size } from './fit.ts'
import { MaskPicture } from './mask.ts'
import { boxPlace, exactPlace } from './overlay-place.ts'
import { densityFor, PosedOverlay } from './posed-overlay.ts'
import { openShot, type ShotInput } from './shot.ts'
import type { PictureLayer } from './source.ts'

/** A clip in a part of the canvas. */
export async function openBox(input: ShotInput, layer: BoxLayer): Promise<PictureLayer> {
  const { kernel } = input
  const { rect, ...place } =
    layer.around === undefined ? boxPlace(layer.box, input.canvas) : exactPlace(layer.box, input.canvas)
  const { x, y } = place
  const density = densityFor(layer.moves)
  const source = await openShot({ ...input, canvas: times(place, density) })
  const posed = layer.moves && new PosedOverlay(kernel, layer.moves, place, input.canvas, undefined)
  const cutout = posed?.cutout ?? kernel.cutout(place.width, place.height)
  const seen = rect && { ...times(rect, density), x: rect.x * density, y: rect.y * density }
  const mask = layer.dress?.mask && (await MaskPicture.open(layer.dress.mask, input.files))
  const decorator = new Decorator(kernel, layer, cutout, times(input.canvas, density), mask, seen)
  mask?.close()
  let painted = false
  return {
    still: source.still && !layer.fade && (layer.moves?.poses.length ?? 1) === 1,
    lay(frame, target) {
      if (!painted || !source.still) {
        source.paint(frame, cutout)
        if (!decorator.covers) decorator.finish(cutout, false)
        posed?.changed()
      }
      painted = true
      if (posed) posed.lay(target, decorator, frame)
      else if (decorator.covers) decorator.cover(target, cutout, x, y)
      else decorator.lay(target, cutout, x, y, frame)
    },
    close: () => source.close(),
  }
}

function times({ width, height }: Size, factor: number): Size {
  return { width: width * factor, height: height * factor }
}
