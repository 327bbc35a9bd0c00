import {
  AV_FRAME_DATA_DISPLAYMATRIX,
  AV_PIX_FMT_PAL8,
  AV_PKT_DATA_DISPLAYMATRIX,
  type AVPixelFormat,
} from 'node-av/constants'
import { avGetPixFmtName, type Frame, type Stream } from 'node-av/lib'

/** Width and height as they are shown: pixels made square, turned as the file or the photo's EXIF says. */
export function displayedSize(frame: Frame, stream: Stream): { width: number; height: number } {
  const width = Math.max(1, Math.round(frame.width * pixelAspect(frame, stream)))
  return isTurned(frame, stream) ? { width: frame.height, height: width } : { width, height: frame.height }
}

/** Width of a pixel divided by its height. What the container says counts before what the encoder wrote. */
export function pixelAspect(frame: Frame, stream: Stream): number {
  for (const { num, den } of [stream.sampleAspectRatio, frame.sampleAspectRatio]) {
    const ratio = num / den
    if (num > 0 && den > 0 && ratio > 0.1 && ratio < 10) return ratio
  }
  return 1
}

/** How a picture has to be turned: nine 32-bit numbers, of which the first row is (cos, sin, …) of the turn. */
export function displayMatrix(frame: Frame, stream: Stream): Buffer | null {
  return frame.getSideData(AV_FRAME_DATA_DISPLAYMATRIX) ?? stream.codecpar.getCodedSideData(AV_PKT_DATA_DISPLAYMATRIX)
}

function isTurned(frame: Frame, stream: Stream): boolean {
  const matrix = displayMatrix(frame, stream)
  return matrix !== null && Math.abs(matrix.readInt32LE(4)) > Math.abs(matrix.readInt32LE(0))
}

/** Whether the picture can have transparent parts. WebM keeps its alpha beside the picture and says so in the tags. */
export function hasAlpha(frame: Frame, stream: Stream): boolean {
  if (stream.metadata?.get('alpha_mode') === '1') return true
  if (frame.format === AV_PIX_FMT_PAL8) return paletteHasAlpha(frame)
  // The frame is a video frame, so its format is a pixel format.
  return /^(yuva|rgba|bgra|argb|abgr|ya\d|gbrap|ayuv|vuya|y?uyva)/.test(
    avGetPixFmtName(frame.format as AVPixelFormat) ?? '',
  )
}

/** 256 entries of B, G, R, A */
function paletteHasAlpha(frame: Frame): boolean {
  const palette = frame.data?.[1]
  return palette?.some((byte, i) => i % 4 === 3 && byte < 255) ?? false
}
