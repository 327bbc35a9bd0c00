import { AV_CODEC_ID_H264 } from 'node-av/constants'
import { type FormatContext, Packet, type Stream } from 'node-av/lib'
import { type FilmOptions, FilmWriter, openOwn, SegmentError } from './film-writer.ts'

/** Reorder delay of our H.264, frames. VP9 has none. */
const H264_REORDER = 2

/** Writes a film by appending segment files. */
export class Joiner {
  readonly #fps: number
  readonly #writer: FilmWriter
  readonly #packet = new Packet()
  #extradata: Buffer | undefined
  #frames = 0

  constructor(options: FilmOptions, file: string) {
    this.#fps = options.fps
    this.#packet.alloc()
    this.#writer = new FilmWriter(options, file)
  }

  /** @throws {SegmentError} */
  append(segment: { file: string; frames: number }): void {
    const format = openOwn(segment.file, 'mov')
    try {
      const stream = format?.streams[0]
      if (!format || !stream) throw new SegmentError(segment.file, 'cannot be opened')
      this.#accept(stream, segment.file)
      this.#copy(format, stream, segment)
    } finally {
      format?.closeInputSync()
    }
  }

  /** @throws {SegmentError} */
  async finish(): Promise<void> {
    await this.#writer.finish()
  }

  close(): void {
    this.#packet.free()
    this.#writer.close()
  }

  /** The first segment sets the header; a segment whose stream differs could not be decoded after it. */
  #accept({ codecpar }: Stream, file: string): void {
    const extradata = codecpar.extradata ?? Buffer.alloc(0)
    if (this.#extradata && !this.#extradata.equals(extradata))
      throw new SegmentError(file, 'was encoded with other settings')
  }

  /** Pictures are placed by frame number: time stamps of very short segments are unreliable. */
  #copy(format: FormatContext, from: Stream, { file, frames }: { file: string; frames: number }): void {
    if (!this.#extradata) {
      this.#extradata = Buffer.from(from.codecpar.extradata ?? [])
      this.#writer.begin(from, from.codecpar.codecId === AV_CODEC_ID_H264 ? H264_REORDER : 0)
    }
    const packet = this.#packet
    let count = 0
    while (format.readFrameSync(packet) >= 0) {
      const shown = Math.round(Number(packet.pts) * from.timeBase.toDouble() * this.#fps)
      this.#writer.write(packet, this.#frames + shown, this.#frames + count++)
    }
    if (count !== frames) throw new SegmentError(file, `has ${count} frames in place of ${frames}`)
    this.#frames += frames
  }
}
