import { AVMEDIA_TYPE_AUDIO } from 'node-av/constants'
import { Dictionary, FormatContext, InputFormat, Packet, type Stream } from 'node-av/lib'
import type { FactsOf } from '../../../protocol/formats.ts'
import { check } from '../../media/ffmpeg.ts'
import type { Chapter } from '../chapters.ts'
import { addMkvChapters } from './mkv-chapters.ts'
import { addMp4Chapters, roomFor } from './mp4-chapters.ts'
import { frameSeconds, framesPerSecond } from './rational.ts'

export interface FilmOptions {
  fps: number
  /** a sound file of the same length that the container can hold, or null for a silent film */
  sound: { file: string; demuxer: string } | null
  /** FFmpeg's name of the container */
  container: FactsOf<'film'>['container']
  metadata: Record<string, string>
  /** length of the film */
  frames: number
  chapters: Chapter[]
}

/** A segment or the sound of a film that can't be joined to the rest. */
export class SegmentError extends Error {
  override readonly name = 'SegmentError'
  readonly file: string
  constructor(file: string, message: string) {
    super(message)
    this.file = file
  }
}

/** Muxes encoded pictures and sound into a film; nothing is decoded. */
export class FilmWriter {
  readonly #options: FilmOptions
  readonly #file: string
  readonly #out = new FormatContext()
  readonly #sound: SoundTrack | undefined
  #video: Stream | undefined
  #reorder = 0

  /** @throws {SegmentError} when the sound cannot be opened */
  constructor(options: FilmOptions, file: string) {
    this.#options = options
    this.#file = file
    this.#sound = options.sound ? new SoundTrack(options.sound, options.container === 'matroska') : undefined
    check(this.#out.allocOutputContext2(null, options.container, file), 'making the film')
  }

  /** Writes the header. @param like a stream with the parameters of all that follow @param reorder reorder delay, frames */
  begin(like: Stream, reorder: number): void {
    const { fps, metadata } = this.#options
    const video = this.#out.newStream(null)
    check(like.codecpar.copy(video.codecpar), 'describing the film')
    video.codecpar.codecTag = 0
    video.timeBase = frameSeconds(fps)
    video.avgFrameRate = framesPerSecond(fps)
    this.#sound?.describe(this.#out)
    this.#out.metadata = Dictionary.fromObject(metadata)
    check(this.#out.openOutputSync(), 'making the film')
    check(this.#out.writeHeaderSync(Dictionary.fromObject(this.#muxerOptions())), 'making the film')
    this.#video = video
    this.#reorder = reorder
  }

  /** @param shown and decoded: number of the frame in the film, in display and in decoding order */
  write(packet: Packet, shown: number, decoded: number): void {
    if (!this.#video) throw new Error('the film was not begun')
    const { fps } = this.#options
    packet.pts = BigInt(shown)
    packet.dts = BigInt(decoded - this.#reorder)
    packet.duration = 1n
    packet.streamIndex = 0
    this.#sound?.writeUntil(Number(packet.dts) / fps, this.#out)
    packet.rescaleTs(frameSeconds(fps), this.#video.timeBase)
    check(this.#out.interleavedWriteFrameSync(packet), 'writing the film')
  }

  /** @throws {SegmentError} when the sound ended before the pictures */
  async finish(): Promise<void> {
    const { chapters, fps, frames } = this.#options
    this.#sound?.writeRest(frames / fps, this.#out)
    check(this.#out.writeTrailerSync(), 'writing the film')
    this.#out.closeOutputSync()
    await (this.#isMp4() ? addMp4Chapters : addMkvChapters)(this.#file, chapters, fps)
  }

  #isMp4(): boolean {
    return this.#options.container === 'mp4' || this.#options.container === 'mov'
  }

  /** The header comes before the media, so that players can start before the download ends. */
  #muxerOptions(): Record<string, string> {
    const { frames, fps, chapters, metadata } = this.#options
    if (!this.#isMp4()) return {}
    const words = Buffer.byteLength(Object.values(metadata).join())
    return { moov_size: String(roomFor(frames, frames / fps, chapters) + words) }
  }

  close(): void {
    this.#sound?.close()
    this.#out.closeOutputSync()
    this.#out.freeContext()
  }
}

/** s: the last packet of a sound is shorter than the others */
const LAST_PACKET = 0.1

/** The sound of a film, copied along with its pictures. */
class SoundTrack {
  readonly #file: string
  readonly #format: FormatContext
  readonly #from: Stream
  readonly #packet = new Packet()
  readonly #exact: boolean
  #to: Stream | undefined
  #waiting = false
  #ended = false
  /** s written so far */
  #seconds = Number.NEGATIVE_INFINITY

  /**
   * @param exact leave out the encoder delay, which not all players skip in Matroska: with it the sound would come 21 ms late;
   * without it the first 21 ms fade in
   */
  constructor({ file, demuxer }: { file: string; demuxer: string }, exact: boolean) {
    this.#file = file
    this.#exact = exact
    const format = openOwn(file, demuxer)
    const stream = format?.streams.find(({ codecpar }) => codecpar.codecType === AVMEDIA_TYPE_AUDIO)
    if (!format || !stream) throw new SegmentError(file, 'the sound cannot be opened')
    this.#format = format
    this.#from = stream
    this.#packet.alloc()
  }

  describe(out: FormatContext): void {
    this.#to = out.newStream(null)
    check(this.#from.codecpar.copy(this.#to.codecpar), 'describing the sound')
    this.#to.codecpar.codecTag = 0
    this.#to.timeBase = this.#from.timeBase
    if (this.#exact) this.#to.codecpar.initialPadding = 0
  }

  /** Reads the next packet if none is pending. */
  #peek(): void {
    const packet = this.#packet
    while (!this.#waiting && !this.#ended) {
      this.#ended = this.#format.readFrameSync(packet) < 0
      this.#waiting = !this.#ended && !(this.#exact && packet.pts + packet.duration <= 0n)
      if (!this.#ended && !this.#waiting) packet.unref()
    }
  }

  /** Writes the packets played before a time. @param seconds on the film's timeline */
  writeUntil(seconds: number, out: FormatContext): void {
    const packet = this.#packet
    while (!this.#ended && this.#to) {
      this.#peek()
      const second = this.#from.timeBase.toDouble()
      if (!this.#waiting || Number(packet.dts) * second > seconds) return
      this.#seconds = Number(packet.dts + packet.duration) * second
      packet.streamIndex = this.#to.index
      packet.rescaleTs(this.#from.timeBase, this.#to.timeBase)
      check(out.interleavedWriteFrameSync(packet), 'writing the sound')
      this.#waiting = false
    }
  }

  /** Writes the remaining packets. @param seconds required total */
  writeRest(seconds: number, out: FormatContext): void {
    this.writeUntil(Number.POSITIVE_INFINITY, out)
    if (this.#seconds < seconds - LAST_PACKET) throw new SegmentError(this.#file, 'the sound ends too early')
  }

  close(): void {
    this.#packet.free()
    this.#format.closeInputSync()
  }
}

/** Opens a file made by the engine; its header is complete, so nothing is probed. */
export function openOwn(file: string, demuxer: string): FormatContext | undefined {
  const format = new FormatContext()
  const result = format.openInputSync(`file:${file}`, InputFormat.findInputFormat(demuxer))
  return result < 0 ? undefined : format
}
