import { AV_LOG_QUIET, AVERROR_EAGAIN, AVERROR_EOF } from 'node-av/constants'
import { Codec, CodecContext, Dictionary, FFmpegError, FormatContext, InputFormat, Log, type Stream } from 'node-av/lib'
import { MediaError } from './media.ts'

// What is wrong with a file reaches people as a MediaError; FFmpeg's own messages would only fill the log.
Log.setLevel(AV_LOG_QUIET)

/** A file opened for reading. Whoever opens it closes it: contexts left to the collector pile up. */
export interface Input {
  format: FormatContext
  streams: Stream[]
  close(): void
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
    check(await format.findStreamInfo(null))
  } catch (error) {
    format.closeInputSync()
    throw error
  } finally {
    options.free()
  }
  return { format, streams: format.streams, close: () => format.closeInputSync() }
}

/**
 * An open decoder for a stream. The caller frees it.
 * @throws {MediaError} when the codec is unknown or refuses its parameters
 */
export async function openDecoder(stream: Stream, threads = 1): Promise<CodecContext> {
  const codec = Codec.findDecoder(stream.codecpar.codecId)
  if (!codec) throw new MediaError('it is coded in a way that cannot be read here')
  const decoder = new CodecContext()
  decoder.allocContext3(codec)
  try {
    check(decoder.parametersToContext(stream.codecpar))
    decoder.pktTimebase = stream.timeBase
    decoder.threadCount = threads
    check(await decoder.open2(codec, null))
  } catch (error) {
    decoder.freeContext()
    throw error
  }
  return decoder
}

/** @throws {MediaError} for an FFmpeg error code, in FFmpeg's words */
export function check(code: number): number {
  if (code < 0) throw new MediaError(`the file is damaged (${FFmpegError.strerror(code).toLowerCase()})`)
  return code
}

/** Passes the result of a call on. @throws with FFmpeg's words and what was being done when it is an error */
export function checked(code: number, doing: string): number {
  if (code < 0) throw new Error(`${doing}: ${FFmpegError.strerror(code)}`)
  return code
}

/** Whether a call gave something; false when it wants more input or has ended. @throws on any other error */
export function gave(code: number, doing: string): boolean {
  if (code === AVERROR_EAGAIN || code === AVERROR_EOF) return false
  checked(code, doing)
  return true
}
