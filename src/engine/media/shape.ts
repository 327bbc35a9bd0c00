import {
  AV_FRAME_DATA_DISPLAYMATRIX,
  AV_PIX_FMT_PAL8,
  AV_PKT_DATA_DISPLAYMATRIX,
  type AVPixelFormat,
} from 'node-av/constants'
import { avGetPixFmtName, type Frame, type Stream } from 'node-av/lib'

/** Width and height as they are shown: pixels made square, turned as the file or the photo's EXIF says. */
export function displayedSize(frame: Frame, stream: Stream): { width: number; height: number } {
  const { num, den } = frame.sampleAspectRatio.num > 0 ? frame.sampleAspectRatio : stream.sampleAspectRatio
  const width = num > 0 && den > 0 ? Math.max(1, Math.round((frame.width * num) / den)) : frame.width
  return isTurned(frame, stream) ? { width: frame.height, height: width } : { width, height: frame.height }
}

/** A display matrix is nine 32-bit numbers; the first row is (cos, sin, …) of the turn. */
function isTurned(frame: Frame, stream: Stream): boolean {
  const matrix =
    stream.codecpar.getCodedSideData(AV_PKT_DATA_DISPLAYMATRIX) ?? frame.getSideData(AV_FRAME_DATA_DISPLAYMATRIX)
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
