import { AV_NOPTS_VALUE, AVDISCARD_ALL } from 'node-av/constants'
import { type CodecContext, type Frame, Packet, type Stream } from 'node-av/lib'
import { type Input, openDecoder, openInput } from '../input.ts'
import { goTo } from '../seek.ts'
import { beginning, soundOf } from '../streams.ts'

/** Decodes the sound of a file. Damaged packets are skipped; a truncated file simply ends early. */
export class SoundDecoder {
  readonly #input: Input
  readonly #stream: Stream
  readonly #codec: CodecContext
  readonly #packet = new Packet()
  readonly #timeBase: number
  readonly #zero: number

  /** @throws {MediaError} if the file has no sound or can't be opened */
  static async open(file: { path: string; demuxer: string; track?: number }): Promise<SoundDecoder> {
    const input = await openInput(file.path, file.demuxer)
    try {
      const stream = file.track === undefined ? soundOf(input) : input.streams[file.track]
      if (!stream) throw new Error('it has no sound')
      for (const other of input.streams) if (other.index !== stream.index) other.discard = AVDISCARD_ALL
      return new SoundDecoder(input, stream, await openDecoder(stream))
    } catch (error) {
      input.close()
      throw error
    }
  }

  private constructor(input: Input, stream: Stream, codec: CodecContext) {
    this.#input = input
    this.#stream = stream
    this.#codec = codec
    this.#timeBase = stream.timeBase.toDouble()
    this.#packet.alloc()
    this.#zero = beginning(input, stream)
  }

  /** Seeks to the last packet at or before a time. @param seconds from the beginning of the file */
  seek(seconds: number): void {
    goTo(this.#input, this.#stream, seconds)
  }

  /** Decodes the next frame. False at the end. */
  next(frame: Frame): boolean {
    while (this.#codec.receiveFrameSync(frame) < 0) if (!this.#feed()) return false
    return true
  }

  /** False when both the file and the decoder are exhausted. */
  #feed(): boolean {
    const read = this.#input.format.readFrameSync(this.#packet)
    if (read >= 0 && this.#packet.streamIndex !== this.#stream.index) {
      this.#packet.unref()
      return true
    }
    const sent = this.#codec.sendPacketSync(read < 0 ? null : this.#packet)
    this.#packet.unref()
    return read >= 0 || sent >= 0
  }

  /** s from the beginning of the file, undefined if the file does not say */
  timeOf(frame: Frame): number | undefined {
    const stamp = frame.bestEffortTimestamp === AV_NOPTS_VALUE ? frame.pts : frame.bestEffortTimestamp
    return stamp === AV_NOPTS_VALUE ? undefined : Number(stamp) * this.#timeBase - this.#zero
  }

  close(): void {
    this.#packet.free()
    this.#codec.freeContext()
    this.#input.close()
  }
}
