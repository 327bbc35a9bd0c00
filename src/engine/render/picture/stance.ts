import type { Frame, Stream } from 'node-av/lib'
import { displayMatrix, pixelAspect } from '../../media/shape.ts'
import { matrixOrientation } from './orientation.ts'
import type { Stance } from './painter.ts'

/** How a file's pictures stand: phones and cameras store them lying and say how to turn them. */
export function stanceOf(frame: Frame, stream: Stream): Stance {
  return { orientation: matrixOrientation(displayMatrix(frame, stream)), pixelAspect: pixelAspect(frame, stream) }
}
