import { AV_LOG_INFO, AV_PIX_FMT_YUV420P, FF_ENCODER_LIBX264 } from 'node-av/constants'
import { Codec, CodecContext, Dictionary, Log, Rational } from 'node-av/lib'
import { check, silenceFFmpeg } from '../../media/ffmpeg.ts'

let capabilities: Promise<string[]> | undefined

/**
 * Parameters that make x264 deterministic, with headers that do not depend on the frames, so that segments can be joined.
 * AVX-512 saves a sixth of the time; where it is not deterministic it is removed from the instruction sets that x264 lists in
 * its log at the start. A processor without it may give other bytes, as large sums are rounded in another order, but always the
 * same ones.
 *
 * @param width of the pictures, px
 */
export async function x264Parameters(width: number): Promise<string> {
  if (fillsEights(width) || process.arch !== 'x64') return 'stitchable=1'
  capabilities ??= cpuCapabilities()
  const names = await capabilities
  const safe = names.filter((name) => name !== 'AVX512')
  return safe.length === names.length ? 'stitchable=1' : `stitchable=1:asm=${safe.join(',').toLowerCase()}`
}

/**
 * With AVX-512, x264's macroblock tree processes eight macroblocks of a row at once, including those past the end of the row:
 * these are uninitialised, so such pictures differ from run to run.
 */
export function fillsEights(width: number): boolean {
  return Math.ceil(width / MACROBLOCK) % 8 === 0
}

/** px */
const MACROBLOCK = 16

/** The log arrives through the event loop, which may be slow on a busy machine, ms. */
const LOG_TIMEOUT_MS = 5000

async function cpuCapabilities(): Promise<string[]> {
  let names: string[] = []
  Log.setCallback((_, message) => {
    names =
      message
        .match(/using cpu capabilities: (.*)/)?.[1]
        ?.trim()
        .split(/\s+/) ?? names
  })
  Log.setLevel(AV_LOG_INFO)
  const codec = new CodecContext()
  const encoder = Codec.findEncoderByName(FF_ENCODER_LIBX264)
  codec.allocContext3(encoder)
  Object.assign(codec, { width: 64, height: 64, pixelFormat: AV_PIX_FMT_YUV420P, timeBase: new Rational(1, 25) })
  codec.threadCount = 1
  try {
    check(await codec.open2(encoder, Dictionary.fromObject({ preset: 'ultrafast' })), 'opening the encoder')
    const patience = Date.now() + LOG_TIMEOUT_MS
    while (names.length === 0 && Date.now() < patience) await new Promise((resolve) => setTimeout(resolve, 1))
  } finally {
    codec.freeContext()
    Log.resetCallback()
    silenceFFmpeg()
  }
  // guessing could give one film different bytes
  if (names.length === 0) throw new Error('x264 does not say which instruction sets it uses')
  return names
}
