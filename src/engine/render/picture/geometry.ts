import type { Frame, Stream } from 'node-av/lib'
import { displayMatrix, pixelAspect } from '../../media/shape.ts'
import { matrixOrientation } from './orientation.ts'
import type { PictureGeometry } from './painter.ts'

/** The geometry of a file's pictures: phones and cameras store them rotated, with a note how to turn them. */
export function geometryOf(frame: Frame, stream: Stream): PictureGeometry {
  return { orientation: matrixOrientation(displayMatrix(frame, stream)), pixelAspect: pixelAspect(frame, stream) }
}
