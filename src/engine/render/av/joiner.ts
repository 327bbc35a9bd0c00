import { AV_CODEC_ID_H264, AVMEDIA_TYPE_AUDIO } from 'node-av/constants'
import { Dictionary, FormatContext, InputFormat, Packet, Rational, type Stream } from 'node-av/lib'
import { check } from './check.ts'
import type { JoinInput } from './join.ts'

/** H.264 pictures that wait for others: decoding runs ahead of showing by so many frames. VP9 shows them in order. */
const H264_REORDER = 2

/** A segment file that cannot be joined to the others. */
export class SegmentError extends Error {
  override readonly name = 'SegmentError'
  readonly file: string
  constructor(file: string, message: string) {
    super(message)
    this.file = file
  }
}

/** Writes one film out of segment files appended one behind the other. */
export class Joiner {
  readonly #input: JoinInput
  readonly #out = new FormatContext()
  readonly #packet = new Packet()
  readonly #sound: SoundTrack | undefined
  #video: Stream | undefined
  #extradata: Buffer | undefined
  #frames = 0
  #reorder = 0

  constructor(input: JoinInput, file: string) {
    this.#input = input
    this.#packet.alloc()
    check(this.#out.allocOutputContext2(null, input.container, file), 'making the film')
    this.#sound = input.sound ? new SoundTrack(input.sound) : undefined
  }

  append(segment: { file: string; frames: number }): void {
    const format = openPlain(segment.file, 'mov')
    try {
      const stream = format?.streams[0]
      if (!format || !stream) throw new SegmentError(segment.file, 'cannot be opened')
      this.#accept(stream, segment.file)
      this.#copy(format, stream, segment)
    } finally {
      format?.closeInputSync()
    }
  }

  finish(): void {
    this.#sound?.writeUntil(Number.POSITIVE_INFINITY, this.#out)
    check(this.#out.writeTrailerSync(), 'writing the film')
    // The last bytes reach the disk here; a full disk shows now or never.
    this.#out.closeOutputSync()
  }

  close(): void {
    this.#sound?.close()
    this.#packet.free()
    this.#out.closeOutputSync()
    this.#out.freeContext()
  }

  /** The first segment makes the header; one whose stream differs from it could not be decoded behind it. */
  #accept(stream: Stream, file: string): void {
    const { extradata } = stream.codecpar
    if (!this.#video) {
      this.#extradata = extradata ? Buffer.from(extradata) : Buffer.alloc(0)
      this.#writeHeader(stream)
    } else if (!this.#extradata?.equals(extradata ?? Buffer.alloc(0)))
      throw new SegmentError(file, 'was encoded with other settings')
  }

  #writeHeader(first: Stream): void {
    const { fps, metadata, container } = this.#input
    const video = this.#out.newStream(null)
    check(first.codecpar.copy(video.codecpar), 'describing the film')
    video.codecpar.codecTag = 0
    this.#reorder = first.codecpar.codecId === AV_CODEC_ID_H264 ? H264_REORDER : 0
    video.timeBase = new Rational(1, fps)
    video.avgFrameRate = new Rational(fps, 1)
    this.#sound?.describe(this.#out)
    this.#out.metadata = Dictionary.fromObject(metadata)
    check(this.#out.openOutputSync(), 'making the film')
    const options = container === 'mp4' || container === 'mov' ? { movflags: '+faststart' } : {}
    check(this.#out.writeHeaderSync(Dictionary.fromObject(options)), 'making the film')
    this.#video = video
  }

  /** Frame numbers, not the segment's time stamps, place its pictures: those of very short segments are odd. */
  #copy(format: FormatContext, from: Stream, { file, frames }: { file: string; frames: number }): void {
    const { fps } = this.#input
    const packet = this.#packet
    let count = 0
    while (format.readFrameSync(packet) >= 0) {
      const shown = Math.round(Number(packet.pts) * from.timeBase.toDouble() * fps)
      packet.pts = BigInt(this.#frames + shown)
      packet.dts = BigInt(this.#frames + count++ - this.#reorder)
      packet.duration = 1n
      this.#write(packet)
    }
    if (count !== frames) throw new SegmentError(file, `has ${count} frames in place of ${frames}`)
    this.#frames += frames
  }

  #write(packet: Packet): void {
    if (!this.#video) return
    const { fps } = this.#input
    this.#sound?.writeUntil(Number(packet.dts) / fps, this.#out)
    packet.streamIndex = 0
    packet.rescaleTs(new Rational(1, fps), this.#video.timeBase)
    check(this.#out.interleavedWriteFrameSync(packet), 'writing the film')
  }
}

/** The sound of a film, copied along with its pictures. */
class SoundTrack {
  readonly #format: FormatContext
  readonly #from: Stream
  readonly #packet = new Packet()
  #to: Stream | undefined
  #waiting = false
  #ended = false

  constructor({ file, demuxer }: { file: string; demuxer: string }) {
    const format = openPlain(file, demuxer)
    const stream = format?.streams.find(({ codecpar }) => codecpar.codecType === AVMEDIA_TYPE_AUDIO)
    if (!format || !stream) throw new Error('the sound cannot be opened')
    this.#format = format
    this.#from = stream
    this.#packet.alloc()
  }

  describe(out: FormatContext): void {
    this.#to = out.newStream(null)
    check(this.#from.codecpar.copy(this.#to.codecpar), 'describing the sound')
    this.#to.codecpar.codecTag = 0
    this.#to.timeBase = this.#from.timeBase
  }

  /** Writes what is played before a time. @param seconds on the film's time line */
  writeUntil(seconds: number, out: FormatContext): void {
    const packet = this.#packet
    while (!this.#ended && this.#to) {
      if (!this.#waiting) this.#ended = this.#format.readFrameSync(packet) < 0
      this.#waiting = !this.#ended
      if (!this.#waiting || Number(packet.dts) * this.#from.timeBase.toDouble() > seconds) return
      packet.streamIndex = this.#to.index
      packet.rescaleTs(this.#from.timeBase, this.#to.timeBase)
      check(out.interleavedWriteFrameSync(packet), 'writing the sound')
      this.#waiting = false
    }
  }

  close(): void {
    this.#packet.free()
    this.#format.closeInputSync()
  }
}

/** A file that the engine itself made; its header says all, so nothing is read ahead. */
function openPlain(file: string, demuxer: string): FormatContext | undefined {
  const format = new FormatContext()
  const result = format.openInputSync(`file:${file}`, InputFormat.findInputFormat(demuxer))
  return result < 0 ? undefined : format
}
