import { AV_FRAME_DATA_DISPLAYMATRIX, AV_PKT_DATA_DISPLAYMATRIX, type AVPixelFormat } from 'node-av/constants'
import { avGetPixFmtName, type Frame, type Stream } from 'node-av/lib'

/** Displayed width and height: with square pixels, rotated by the file's or EXIF's orientation. */
export function displayedSize(frame: Frame, stream: Stream): { width: number; height: number } {
  const width = Math.max(1, Math.round(frame.width * pixelAspect(frame, stream)))
  return isTurned(frame, stream) ? { width: frame.height, height: width } : { width, height: frame.height }
}

/** Pixel aspect ratio (width divided by height). The container's value precedes the codec's. */
export function pixelAspect(frame: Frame, stream: Stream): number {
  for (const { num, den } of [stream.sampleAspectRatio, frame.sampleAspectRatio]) {
    const ratio = num / den
    if (num > 0 && den > 0 && ratio > 0.1 && ratio < 10) return ratio
  }
  return 1
}

/** The display matrix of a picture: nine 32-bit numbers, the first row of which is (cos, sin, …) of the rotation. */
export function displayMatrix(frame: Frame, stream: Stream): Buffer | null {
  return frame.getSideData(AV_FRAME_DATA_DISPLAYMATRIX) ?? stream.codecpar.getCodedSideData(AV_PKT_DATA_DISPLAYMATRIX)
}

function isTurned(frame: Frame, stream: Stream): boolean {
  const matrix = displayMatrix(frame, stream)
  return matrix !== null && Math.abs(matrix.readInt32LE(4)) > Math.abs(matrix.readInt32LE(0))
}

/** Whether the picture can have alpha. WebM stores it separately and marks it in a tag. */
export function hasAlpha(frame: Frame, stream: Stream): boolean {
  if (stream.metadata?.get('alpha_mode') === '1') return true
  const format = formatOf(frame)
  return format === 'pal8' ? !isOpaque(frame) : /^(yuva|rgba|bgra|argb|abgr|ya\d|gbrap|ayuv|vuya|y?uyva)/.test(format)
}

/** Whether a picture with an alpha channel is fully opaque, as screenshots are. */
export function isOpaque(frame: Frame): boolean {
  const place = alphaPlace(frame)
  const plane = frame.data?.[place?.plane ?? 0]
  if (!place || !plane) return false
  const { rows, stride, at, step, length } = place
  for (let row = 0; row < rows; row++)
    for (let i = row * stride + at; i < row * stride + length; i += step) if (plane[i] !== 255) return false
  return true
}

interface AlphaPlace {
  plane: number
  rows: number
  /** bytes per row, including padding */
  stride: number
  /** offset of the first value, or of its high byte */
  at: number
  /** bytes from one to the next */
  step: number
  /** bytes of a row */
  length: number
}

/** Location of the alpha; undefined for formats that photos do not have. */
function alphaPlace(frame: Frame): AlphaPlace | undefined {
  const { width, height, linesize } = frame
  const format = formatOf(frame)
  const packed = (at: number, step: number) => {
    const [stride = 0] = linesize
    return { plane: 0, rows: height, stride, at, step, length: step * width }
  }
  const lower = format.endsWith('le') ? 1 : 0
  if (/^(yuva4\d\dp|gbrap)$/.test(format))
    return { plane: 3, rows: height, stride: linesize[3] ?? 0, at: 0, step: 1, length: width }
  // 256 entries of B, G, R, A
  if (format === 'pal8') return { plane: 1, rows: 1, stride: 0, at: 3, step: 4, length: 1024 }
  if (/^(rgba|bgra)$/.test(format)) return packed(3, 4)
  if (/^(argb|abgr)$/.test(format)) return packed(0, 4)
  if (/^(rgba|bgra)64/.test(format)) return packed(6 + lower, 8)
  if (format === 'ya8') return packed(1, 2)
  return /^ya16/.test(format) ? packed(2 + lower, 4) : undefined
}

/** A video frame's format is a pixel format. */
function formatOf(frame: Frame): string {
  return avGetPixFmtName(frame.format as AVPixelFormat) ?? ''
}
