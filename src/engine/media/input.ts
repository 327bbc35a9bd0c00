import { AV_CODEC_ID_MJPEG } from 'node-av/constants'
import { Codec, CodecContext, Dictionary, FFmpegError, FormatContext, InputFormat, type Stream } from 'node-av/lib'
import './ffmpeg.ts' // silences its log
import { MediaError } from './media.ts'

/** A file opened for reading. Whoever opens it closes it: contexts left to the collector pile up. */
export interface Input {
  format: FormatContext
  streams: Stream[]
  close(): void
}

/** Whether a demuxer reads single pictures, of which only the decoder knows more than the codec. */
export function isPhoto(demuxer: string): boolean {
  return demuxer.endsWith('_pipe')
}

/**
 * Opens a file of the library with one demuxer (`Media.demuxer`), from the disk only.
 * @throws {MediaError} when it cannot be read
 */
export async function openInput(path: string, demuxer: string): Promise<Input> {
  const fmt = InputFormat.findInputFormat(demuxer)
  if (!fmt) throw new MediaError(`the format ${demuxer} cannot be read here`)
  const format = new FormatContext()
  const options = Dictionary.fromObject({ protocol_whitelist: 'file', format_whitelist: fmt.name ?? demuxer })
  try {
    check(await format.openInput(`file:${path}`, fmt, options))
    // A photo would be decoded for it, only to be decoded again.
    if (!isPhoto(demuxer)) check(await format.findStreamInfo(null))
  } catch (error) {
    format.closeInputSync()
    throw error
  } finally {
    options.free()
  }
  return { format, streams: format.streams, close: () => format.closeInputSync() }
}

/** Pixels of the largest picture that is decoded: in JPEG each takes a byte and a half of memory, elsewhere up to eight. */
export function mostPixels({ codecpar }: Stream): number {
  return codecpar.codecId === AV_CODEC_ID_MJPEG ? 300e6 : 120e6
}

/**
 * An open decoder for a stream. The caller frees it.
 * @param threads one a core is already at work
 * @param codec another decoder than FFmpeg's first choice
 * @param options of the decoder, by FFmpeg's names
 * @throws {MediaError} when the codec is unknown or refuses its parameters
 */
export async function openDecoder(
  stream: Stream,
  threads = 1,
  codec: Codec | null = Codec.findDecoder(stream.codecpar.codecId),
  options: Record<string, string> = {},
): Promise<CodecContext> {
  if (!codec) throw new MediaError('it is coded in a way that cannot be read here')
  const decoder = new CodecContext()
  decoder.allocContext3(codec)
  try {
    check(decoder.parametersToContext(stream.codecpar))
    decoder.pktTimebase = stream.timeBase
    decoder.threadCount = threads
    check(await decoder.open2(codec, Dictionary.fromObject({ max_pixels: String(mostPixels(stream)), ...options })))
  } catch (error) {
    decoder.freeContext()
    throw error
  }
  return decoder
}

/** @throws {MediaError} for an FFmpeg error code, in FFmpeg's words */
function check(code: number): number {
  if (code < 0) throw new MediaError(`the file is damaged (${FFmpegError.strerror(code).toLowerCase()})`)
  return code
}
