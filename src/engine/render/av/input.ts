import { availableParallelism } from 'node:os'
import { AV_FRAME_FLAG_CORRUPT, AV_FRAME_FLAG_INTERLACED, AV_FRAME_FLAG_KEY, AVSEEK_FLAG_BYTE } from 'node-av/constants'
import { Codec, type CodecContext, type FormatContext, type Frame, Packet, type Stream } from 'node-av/lib'
import { openDecoder, openInput } from '../../media/input.ts'
import { goTo } from '../../media/seek.ts'
import { beginning, pictureOf } from '../../media/streams.ts'
import { inksToRgb } from '../color/inks.ts'
import { type InkCoding, keepInks } from '../color/jpeg-inks.ts'
import type { SourceFile } from '../plan/segment.ts'
import { decoderThreads } from './decoder-threads.ts'
import { Deinterlacer } from './deinterlacer.ts'
import { leaveOut, Skipping } from './skipping.ts'

/** Consecutive packets or frames that fail to decode before a file is given up. */
const MAX_BROKEN = 200

/** Animated pictures, in which each frame is drawn over the one before; some can be read only once, from the beginning. */
const FROM_BEGINNING = ['gif', 'apng', 'webp_anim']

/** Formats with an index of key frames. */
const INDEXED = ['mov', 'matroska', 'avi']

/** Formats without an index: seeking to a time is unreliable. Their beginning is found by byte position. */
const UNINDEXED = ['mpegts', 'mpeg', 'flv']

/**
 * Decoder options for analysis on small pictures, never for display: no deblocking, and no non-reference pictures, which are
 * half of a clip with B-frames.
 */
export const LOOKING = {
  atAll: { skip_loop_filter: 'all' },
  atSome: { skip_loop_filter: 'all', skip_frame: 'noref' },
} as const

let decoded = 0

/** Number of pictures that this process has decoded. */
export function picturesDecoded(): number {
  return decoded
}

/** Decodes the pictures of a file in order, from any time. */
export class VideoReader {
  readonly stream: Stream
  readonly #format: FormatContext
  readonly #codec: CodecContext
  readonly #packet = new Packet()
  readonly #start: number
  readonly #timeBase: number
  readonly #demuxer: string
  readonly #skipping: Skipping
  #draining = false
  #broken = 0
  #frames = 0
  #deinterlacer: Deinterlacer | undefined
  #inks: InkCoding | undefined
  #rewinds: boolean
  #dependable = true
  #key = false
  #lastKey = Number.NaN
  #keyDistance = 0
  /** whether only key frames are decoded */
  keysOnly = false
  /** time of the last picture read, s from the beginning of the file; NaN if the file does not say */
  time = Number.NaN

  /**
   * @param wanted decoder threads; by default as many as suit the codec
   * @param options of the decoder, by FFmpeg's names
   * @throws {MediaError} when it cannot be opened
   */
  static async open(
    { path, demuxer }: SourceFile,
    wanted?: number,
    options: Record<string, string> = {},
  ): Promise<VideoReader> {
    const { format, streams, close } = await openInput(path, demuxer)
    try {
      const stream = pictureOf({ format, streams })
      if (!stream) throw new Error('it has no pictures')
      const threads = wanted ?? decoderThreads(stream.codecpar, availableParallelism())
      const codec = await openDecoder(stream, threads, decoderOf(stream), options)
      return new VideoReader(format, stream, codec, demuxer)
    } catch (error) {
      close()
      throw error
    }
  }

  private constructor(format: FormatContext, stream: Stream, codec: CodecContext, demuxer: string) {
    this.#format = format
    this.stream = stream
    this.#codec = codec
    this.#demuxer = demuxer
    this.#skipping = new Skipping(codec, stream)
    this.#rewinds = !FROM_BEGINNING.includes(demuxer)
    this.#packet.alloc()
    this.#timeBase = stream.timeBase.toDouble()
    this.#start = beginning({ format }, stream)
  }

  /**
   * Seeks to the last key frame at or before a time; if that fails, stays in place. @param seconds from the beginning of the
   * file
   */
  seek(seconds: number): void {
    if (FROM_BEGINNING.includes(this.#demuxer)) return
    this.#rewinds &&= this.#goTo(seconds)
    if (!this.#rewinds) return
    this.#codec.flushBuffers()
    this.#draining = false
    this.#skipping.restart()
    this.#lastKey = Number.NaN
    this.time = Number.NaN
    this.#forgetFields()
  }

  /** Announces at which times pictures will be wanted, s, ascending: some others are not decoded. */
  expect(times: readonly number[]): void {
    this.#skipping.expect(times)
  }

  /** Call before reading on to the picture at a time, s. */
  want(time: number): void {
    this.#skipping.want(time)
  }

  /** Whether the picture at a time, s, may have been left out since the last `seek`. */
  lacks(time: number): boolean {
    return this.#skipping.lacks(time)
  }

  /** Sets which pictures are left out from now on; not together with `expect` and `want`. */
  set leavesOut(pictures: 'none' | 'noref') {
    leaveOut(this.#codec, pictures)
  }

  /** Whether it can seek backwards. */
  get rewinds(): boolean {
    return this.#rewinds
  }

  /**
   * Whether the pictures read do not depend on where reading began: all so far were complete, undamaged and in order of time.
   */
  get dependable(): boolean {
    return this.#dependable
  }

  /** Whether the last picture read is a key frame. */
  get key(): boolean {
    return this.#key
  }

  /**
   * s: the longest distance between two key frames so far; until two were read, from the first to here. Infinite if seeking
   * means searching.
   */
  get keyDistance(): number {
    if (!this.#rewinds || !INDEXED.includes(this.#demuxer)) return Number.POSITIVE_INFINITY
    if (this.#keyDistance > 0) return this.#keyDistance
    const read = this.time - this.#lastKey
    return Number.isNaN(read) ? Number.POSITIVE_INFINITY : Math.max(UNKNOWN_DISTANCE, read)
  }

  /** s: assumed duration of a picture if the file has no time stamps. */
  get usualStep(): number {
    const { num, den } = this.stream.avgFrameRate
    return num > 0 && den > 0 ? den / num : USUAL_STEP
  }

  /** s: time of the key frame that `seek` would go to, from the beginning of the file; NaN if that is not known quickly. */
  keyBefore(seconds: number): number {
    if (!INDEXED.includes(this.#demuxer) || !this.#goTo(seconds)) return Number.NaN
    if (!this.nextPacket(this.#packet)) return Number.NaN
    const time = this.timeOfPacket(this.#packet)
    this.#packet.unref()
    return time
  }

  #goTo(seconds: number): boolean {
    const [format, stream] = [this.#format, this.stream]
    const unindexed = UNINDEXED.includes(this.#demuxer)
    if (unindexed && seconds <= 0) return format.seekFrameSync(stream.index, 0n, AVSEEK_FLAG_BYTE) >= 0
    return goTo({ format }, stream, Math.max(0, seconds)) || (unindexed && this.#goTo(0))
  }

  /** Whether the last picture read was interlaced. */
  get interlaced(): boolean {
    return this.#deinterlacer !== undefined
  }

  /** Reads the next encoded picture, in decoding order. False at the end. */
  nextPacket(packet: Packet): boolean {
    while (this.#format.readFrameSync(packet) >= 0) {
      if (packet.streamIndex === this.stream.index) return true
      packet.unref()
    }
    return false
  }

  /** Display time of an encoded picture, s from the beginning of the file; NaN if the file does not say. */
  timeOfPacket({ pts }: Packet): number {
    return pts === NO_TIMESTAMP ? Number.NaN : Number(pts) * this.#timeBase - this.#start
  }

  /** Reads the next picture into `frame`, deinterlaced. False at the end. @throws if nothing can be decoded */
  next(frame: Frame): boolean {
    for (;;) {
      const time = this.#deinterlacer?.pull(frame)
      if (time !== undefined) {
        this.time = time
        return true
      }
      if (this.#deinterlacer?.ended) return false
      if (this.#decode(frame)) {
        this.#look(frame)
        if (this.#isWhole(frame)) return true
        this.#dependable = false
        this.#skipping.stop()
        this.#deinterlacer ??= new Deinterlacer(frame)
        this.#deinterlacer.push(frame, this.time)
      } else if (this.#deinterlacer) this.#deinterlacer.end()
      else return false
    }
  }

  #look(frame: Frame): void {
    const time = this.#timeOf(frame)
    const damaged = frame.decodeErrorFlags !== 0 || frame.hasFlags(AV_FRAME_FLAG_CORRUPT)
    if (damaged || Number.isNaN(time) || time < this.time) this.#dependable = false
    this.time = time
    this.#key = frame.hasFlags(AV_FRAME_FLAG_KEY)
    if (!this.#key) return
    if (time > this.#lastKey) this.#keyDistance = Math.max(this.#keyDistance, time - this.#lastKey)
    this.#lastKey = time
  }

  /** Once a picture was interlaced, all go through the deinterlacer until the size changes. */
  #isWhole(frame: Frame): boolean {
    if (this.#deinterlacer && !this.#deinterlacer.takes(frame)) this.#forgetFields()
    return this.#deinterlacer === undefined && !frame.hasFlags(AV_FRAME_FLAG_INTERLACED)
  }

  #forgetFields(): void {
    this.#deinterlacer?.close()
    this.#deinterlacer = undefined
  }

  #timeOf(frame: Frame): number {
    const stamp = frame.bestEffortTimestamp
    return stamp === NO_TIMESTAMP ? Number.NaN : Number(stamp) * this.#timeBase - this.#start
  }

  #decode(frame: Frame): boolean {
    for (;;) {
      const result = this.#codec.receiveFrameSync(frame)
      if (result >= 0) {
        this.#broken = 0
        this.#frames++
        decoded++
        if (this.#inks) inksToRgb(frame, this.#inks)
        return true
      }
      if (this.#draining) return this.#ended()
      this.#feed()
    }
  }

  #ended(): false {
    if (this.#frames === 0 && this.#broken > 0) throw new Error('none of its pictures can be decoded')
    return false
  }

  /** Skips damaged packets: what can be shown of a broken file is shown. */
  #feed(): void {
    const packet = this.#packet
    for (;;) {
      const read = this.#format.readFrameSync(packet)
      if (read < 0) {
        this.#draining = true
        this.#codec.sendPacketSync(null)
        return
      }
      const mine = packet.streamIndex === this.stream.index && (packet.isKeyframe || !this.keysOnly)
      if (mine && this.#demuxer === 'jpeg_pipe') this.#keepInks(packet)
      if (mine) this.#skipping.before(packet, this.timeOfPacket(packet))
      const sent = mine ? this.#codec.sendPacketSync(packet) : 0
      packet.unref()
      if (mine && sent >= 0) return
      if (sent < 0) this.#dependable = false
      if (sent < 0 && ++this.#broken > MAX_BROKEN) throw new Error('its pictures cannot be decoded')
    }
  }

  #keepInks(packet: Packet): void {
    const jpeg = packet.data
    if (!jpeg) return
    this.#inks = keepInks(jpeg)
    if (this.#inks) packet.data = jpeg
  }

  close(): void {
    this.#forgetFields()
    this.#packet.free()
    this.#codec.freeContext()
    this.#format.closeInputSync()
  }
}

/** s: assumed distance of key frames, at least, until two were read */
const UNKNOWN_DISTANCE = 2

/** s */
const USUAL_STEP = 0.04

const NO_TIMESTAMP = -(2n ** 63n)

/** FFmpeg's own VP8 and VP9 decoders drop the alpha that libvpx keeps. */
function decoderOf(stream: Stream): Codec | null {
  const alpha = stream.metadata?.get('alpha_mode') === '1'
  const native = Codec.findDecoder(stream.codecpar.codecId)
  if (!alpha || !native) return native
  const name = native.name === 'vp8' ? 'libvpx' : native.name === 'vp9' ? 'libvpx-vp9' : null
  // The binding's list of decoders does not have both names on every platform.
  return (name && Codec.findDecoderByName(name as Parameters<typeof Codec.findDecoderByName>[0])) || native
}
