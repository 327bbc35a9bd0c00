import type { Kernel, Picture, Plane } from '../../kernel/kernel.ts'
import type { RegionsLayer } from '../../plan/segment.ts'
import type { PictureLayer } from '../source.ts'
import { paintRegions } from './paint.ts'
import { changes, shownAt } from './shown.ts'
import type { Samples, Surface } from './surface.ts'

/** Regions of the canvas, over all pictures and under all texts. */
export function openRegions(kernel: Kernel, { regions }: RegionsLayer): PictureLayer {
  return {
    still: !regions.some(changes),
    lay: (frame, target) => paintRegions(surfaceOf(kernel, target), shownAt(regions, frame)),
    close: () => {},
  }
}

/** A picture in the kernel's memory. */
export function surfaceOf(kernel: Kernel, { y, u, v }: Picture): Surface {
  const { bytes } = kernel
  const fadeTo: Samples['fadeTo'] = (at, length, value, weight) => {
    kernel.fadeRun(at, length, value, weight)
  }
  const samples = (plane: Plane): Samples => ({ bytes, ...plane, fadeTo })
  return { y: samples(y), u: samples(u), v: samples(v) }
}
