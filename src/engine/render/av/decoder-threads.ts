import { AV_CODEC_ID_AV1, AV_CODEC_ID_HEVC, AV_CODEC_ID_VP9 } from 'node-av/constants'
import type { CodecParameters } from 'node-av/lib'

/** Codecs whose large pictures take longer to decode than to encode again. */
const HEAVY: readonly number[] = [AV_CODEC_ID_HEVC, AV_CODEC_ID_VP9, AV_CODEC_ID_AV1]
/** px: UHD has 8.3 million. Each thread holds another picture, and a worker can't hold many larger ones. */
const LARGE = { least: 6e6, most: 12e6 }
const MOST = 4

/**
 * Number of decoder threads. One while each core has a segment to make; more where decoding dominates, so that the last or only
 * segment still uses several cores.
 */
export function decoderThreads(
  { codecId, width, height }: Pick<CodecParameters, 'codecId' | 'width' | 'height'>,
  cores: number,
): number {
  const pixels = width * height
  const isHeavy = HEAVY.includes(codecId) && pixels >= LARGE.least && pixels <= LARGE.most
  return isHeavy ? Math.min(MOST, cores) : 1
}
