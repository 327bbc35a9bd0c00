import { AV_CODEC_ID_MJPEG } from 'node-av/constants'
import { Codec, CodecContext, Dictionary, FFmpegError, FormatContext, InputFormat, type Stream } from 'node-av/lib'
import './ffmpeg.ts' // silences its log
import { MediaError } from './media.ts'

/** A file opened for reading. The caller must close it: contexts left to the garbage collector pile up. */
export interface Input {
  format: FormatContext
  streams: Stream[]
  close(): void
}

/** Whether a demuxer reads single pictures, of which it knows no more than the codec. */
export function isPhoto(demuxer: string): boolean {
  return demuxer.endsWith('_pipe')
}

/**
 * Opens a file of the library with one demuxer (`Media.demuxer`), from the disk only.
 * @throws {MediaError} if it can't be read
 */
export async function openInput(path: string, demuxer: string): Promise<Input> {
  const fmt = InputFormat.findInputFormat(demuxer)
  if (!fmt) throw new MediaError(`the format ${demuxer} cannot be read here`)
  const format = new FormatContext()
  const options = Dictionary.fromObject({ protocol_whitelist: 'file', format_whitelist: fmt.name ?? demuxer })
  try {
    check(await format.openInput(`file:${path}`, fmt, options))
    // It would decode a photo, only to decode it again later.
    if (!isPhoto(demuxer)) check(await format.findStreamInfo(null))
  } catch (error) {
    format.closeInputSync()
    throw error
  } finally {
    options.free()
  }
  return { format, streams: format.streams, close: () => format.closeInputSync() }
}

/** Largest picture that is decoded, px: each takes 1.5 bytes of memory in JPEG, up to eight in other formats. */
export function mostPixels({ codecpar }: Stream): number {
  return codecpar.codecId === AV_CODEC_ID_MJPEG ? 300e6 : 120e6
}

/**
 * Opens a decoder for a stream. The caller frees it.
 * @param threads default one, as there is a worker per core
 * @param codec overrides FFmpeg's choice
 * @param options of the decoder, by FFmpeg's names
 * @throws {MediaError} if the codec is unknown or rejects its parameters
 */
export async function openDecoder(
  stream: Stream,
  threads = 1,
  codec: Codec | null = Codec.findDecoder(stream.codecpar.codecId),
  options: Record<string, string> = {},
): Promise<CodecContext> {
  if (!codec) throw new MediaError('its codec cannot be read here')
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

/** @throws {MediaError} for an FFmpeg error code, with FFmpeg's message */
function check(code: number): number {
  if (code < 0) throw new MediaError(`the file is damaged (${FFmpegError.strerror(code).toLowerCase()})`)
  return code
}
