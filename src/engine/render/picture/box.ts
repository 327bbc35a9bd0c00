import type { BoxLayer } from '../plan/segment.ts'
import { boxPlace } from './overlay-place.ts'
import { openShot, type ShotInput } from './shot.ts'
import type { PictureLayer } from './source.ts'

/** A clip in its part of the canvas. */
export async function openBox(input: ShotInput, box: BoxLayer['box']): Promise<PictureLayer> {
  const { x, y, width, height } = boxPlace(box, input.canvas)
  const source = await openShot({ ...input, canvas: { width, height } })
  const picture = input.kernel.picture(width, height)
  let painted = false
  return {
    still: source.still,
    lay(frame, target) {
      if (!painted || !source.still) source.paint(frame, picture)
      painted = true
      input.kernel.place(target, picture, x, y)
    },
    close: () => source.close(),
  }
}
