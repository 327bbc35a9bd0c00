import { AV_FRAME_DATA_DISPLAYMATRIX, AV_PKT_DATA_DISPLAYMATRIX } from 'node-av/constants'
import type { Frame, Stream } from 'node-av/lib'
import { matrixOrientation } from './orientation.ts'
import type { Stance } from './painter.ts'

/** How a file's pictures stand: phones and cameras store them lying and say how to turn them. */
export function stanceOf(frame: Frame, stream: Stream): Stance {
  const matrix =
    frame.getSideData(AV_FRAME_DATA_DISPLAYMATRIX) ?? stream.codecpar.getCodedSideData(AV_PKT_DATA_DISPLAYMATRIX)
  return { orientation: matrixOrientation(matrix), pixelAspect: pixelAspect(frame, stream) }
}

function pixelAspect(frame: Frame, stream: Stream): number {
  for (const { num, den } of [stream.sampleAspectRatio, frame.sampleAspectRatio]) {
    const ratio = num / den
    if (num > 0 && den > 0 && ratio > 0.1 && ratio < 10) return ratio
  }
  return 1
}
