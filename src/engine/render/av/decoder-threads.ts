import { AV_CODEC_ID_AV1, AV_CODEC_ID_HEVC, AV_CODEC_ID_VP9 } from 'node-av/constants'
import type { CodecParameters } from 'node-av/lib'

/** Codecs of which a picture takes longer to decode than to encode anew, once it is large. */
const HEAVY: readonly number[] = [AV_CODEC_ID_HEVC, AV_CODEC_ID_VP9, AV_CODEC_ID_AV1]
/** px: UHD has 8.3 million. Each thread holds a picture more, and of larger ones a worker cannot hold many. */
const LARGE = { least: 6e6, most: 12e6 }
const MOST = 4

/**
 * Threads of a decoder. One where each core has a segment to make; more where decoding is most of the work, so that a worker that
 * has the last segment, or the only one, is not alone with it.
 */
export function decoderThreads(
  { codecId, width, height }: Pick<CodecParameters, 'codecId' | 'width' | 'height'>,
  cores: number,
): number {
  const pixels = width * height
  const isHeavy = HEAVY.includes(codecId) && pixels >= LARGE.least && pixels <= LARGE.most
  return isHeavy ? Math.min(MOST, cores) : 1
}
