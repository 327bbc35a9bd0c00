import { CalloutDrawing } from '../../media/callout/draw.ts'
import { calloutPose, type Stroke } from '../../media/callout/timing.ts'
import type { Cutout, Kernel, Picture } from '../kernel/kernel.ts'
import type { CalloutLayer, Segment } from '../plan/segment.ts'
import { drawingCutout } from './cutout.ts'
import type { PictureLayer } from './source.ts'

const WHOLE: Stroke = { way: 1, shown: 1 }

/** A callout, drawn anew for each frame in which it comes and once for all others. */
export function openCallout(
  kernel: Kernel,
  { look, from, length }: CalloutLayer,
  canvas: Segment['canvas'],
): PictureLayer {
  const drawing = new CalloutDrawing(look, canvas)
  let whole: Stamp | undefined
  return {
    still: length === 0,
    lay(frame, target) {
      const { opacity, ...stroke } =
        length === 0 ? { ...WHOLE, opacity: 1 } : calloutPose(look.type, from + frame, length, canvas.fps)
      if (opacity <= 0 || (stroke.way === 0 && stroke.shown === 0)) return
      const done = stroke.way === 1 && stroke.shown === 1
      if (done) whole ??= stampOf(kernel, drawing, WHOLE)
      lay(kernel, target, done && whole ? whole : stampOf(kernel, drawing, stroke), opacity)
    },
    close: () => {},
  }
}

interface Stamp {
  cutout: Cutout
  x: number
  y: number
}

function stampOf(kernel: Kernel, drawing: CalloutDrawing, stroke: Stroke): Stamp {
  const bitmap = drawing.at(stroke)
  return { cutout: drawingCutout(kernel, bitmap), x: bitmap.x, y: bitmap.y }
}

function lay(kernel: Kernel, target: Picture, { cutout, x, y }: Stamp, opacity: number): void {
  kernel.mix(target, cutout, x, y, opacity)
}
