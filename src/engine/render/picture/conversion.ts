import { AVCOL_RANGE_JPEG, AVCOL_SPC_BT470BG, AVCOL_SPC_BT709, AVCOL_SPC_SMPTE170M } from 'node-av/constants'
import { avGetPixFmtName } from 'node-av/lib'
import { type FrameShape, isHdr } from '../av/graph.ts'
import { hasAlpha } from './alpha.ts'
import type { Size } from './fit.ts'

/**
 * FFmpeg filters that scale a picture and convert it to BT.709, limited range.
 * @param colors RGB filters for HDR or a colour profile
 */
export function scaling(shape: FrameShape, from: Size, to: Size, still: boolean, colors: readonly string[]): string[] {
  const size = `${to.width}:${to.height}`
  const kernel = still ? 'lanczos' : 'bicubic'
  if (hasAlpha(shape.format))
    return [...weighedScaling(to, still, colors), 'format=yuva444p', 'unpremultiply=inplace=1']
  if (colors.length > 0) {
    const kind = isHdr(shape) ? 'gbrp16le' : 'gbrpf32le'
    return [
      `scale=${size}:flags=${kernel}+${EXACT}`,
      `format=${kind}`,
      ...colors,
      // straight to what is encoded: another step would cost a quarter of all this, and round again
      `scale=flags=${TO_BT709}`,
      'format=yuv420p',
    ]
  }
  const matrix = NAMED_MATRIX[shape.colorSpace]
  if (shape.colorSpace === AVCOL_SPC_BT709 && isPlainYuv(shape)) return [`scale=${size}:flags=${kernel}`]
  if (matrix && isPlainYuv(shape) && isEven(from)) {
    // Exact, and on few samples: before upscaling or after downscaling. Deeper samples are rounded in the same step.
    const rounding = depthOf(shape) > 8 ? ':format=yuv420p' : ''
    const convert = `colorspace=ispace=${matrix}:iprimaries=bt709:itrc=bt709:irange=tv:all=bt709:range=tv:fast=1${rounding}`
    const scale = `scale=${size}:flags=${kernel}`
    return from.width * from.height < to.width * to.height ? [convert, scale] : [scale, convert]
  }
  return [`scale=${size}:flags=${kernel}+${TO_BT709}`]
}

/**
 * The same for a picture with alpha: scaled premultiplied, so that the colours of transparent pixels (mostly black) do not
 * bleed into edges.
 */
export function weighedScaling(to: Size, still: boolean, colors: readonly string[]): string[] {
  return [
    ...matched(colors, 'gbrap'),
    'premultiply=inplace=1',
    `scale=${to.width}:${to.height}:flags=${still ? 'lanczos' : 'bicubic'}+${TO_BT709}`,
  ]
}

/**
 * Filters that convert a picture to RGB and apply its colour profile.
 * @param format if it has no profile
 */
export function matched(colors: readonly string[], format: 'gbrp' | 'gbrap'): string[] {
  return colors.length > 0 ? [`format=${format}f32le`, ...colors] : [`format=${format}`]
}

const EXACT = 'accurate_rnd+full_chroma_int'
const TO_BT709 = `${EXACT}:out_color_matrix=bt709:out_range=tv`

const NAMED_MATRIX: Record<number, string> = { [AVCOL_SPC_BT470BG]: 'bt470bg', [AVCOL_SPC_SMPTE170M]: 'smpte170m' }

/** Whether it is YUV of 8, 10 or 12 bits, limited range. */
function isPlainYuv({ format, colorRange }: FrameShape): boolean {
  return colorRange !== AVCOL_RANGE_JPEG && /^yuv4(20|22|44)p(10le|12le)?$/.test(avGetPixFmtName(format) ?? '')
}

/** Bits of a sample. */
function depthOf({ format }: FrameShape): number {
  return Number(avGetPixFmtName(format)?.match(/p(\d+)le$/)?.[1] ?? 8)
}

function isEven({ width, height }: Size): boolean {
  return width % 2 === 0 && height % 2 === 0
}
