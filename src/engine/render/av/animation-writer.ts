import { AV_PIX_FMT_PAL8, AV_PIX_FMT_YUV420P, FF_ENCODER_GIF, FF_ENCODER_LIBWEBP_ANIM } from 'node-av/constants'
import { Codec, CodecContext, Dictionary, FormatContext, type Frame, Packet, type Stream } from 'node-av/lib'
import type { FormatOf } from '../../../protocol/formats.ts'
import { check, gave } from '../../media/ffmpeg.ts'
import { frameSeconds, framesPerSecond } from './rational.ts'

/** Encodes pictures into an animation that loops for ever. */
export class AnimationWriter {
  readonly #format = new FormatContext()
  readonly #packet = new Packet()
  readonly #kind: FormatOf<'animation'>
  readonly #fps: number
  readonly #quality: number
  #codec: CodecContext | undefined
  #stream: Stream | undefined

  constructor(file: string, kind: FormatOf<'animation'>, fps: number, quality = 75) {
    this.#kind = kind
    this.#fps = fps
    this.#quality = quality
    this.#packet.alloc()
    check(this.#format.allocOutputContext2(null, kind, file), 'making the animation')
  }

  async write(frame: Frame): Promise<void> {
    this.#codec ??= await this.#open(frame)
    this.#send(frame)
  }

  finish(): void {
    this.#send(null)
    check(this.#format.writeTrailerSync(), 'writing the animation')
    this.#format.closeOutputSync()
  }

  close(): void {
    this.#packet.free()
    this.#codec?.freeContext()
    this.#format.closeOutputSync()
    this.#format.freeContext()
  }

  async #open({ width, height }: Frame): Promise<CodecContext> {
    const name = this.#kind === 'gif' ? FF_ENCODER_GIF : FF_ENCODER_LIBWEBP_ANIM
    const encoder = Codec.findEncoderByName(name)
    if (!encoder) throw new Error(`no encoder ${name}`)
    const codec = new CodecContext()
    codec.allocContext3(encoder)
    const pixelFormat = this.#kind === 'gif' ? AV_PIX_FMT_PAL8 : AV_PIX_FMT_YUV420P
    const rate = { timeBase: frameSeconds(this.#fps), framerate: framesPerSecond(this.#fps) }
    Object.assign(codec, { width, height, pixelFormat, ...rate })
    const options = this.#kind === 'webp' ? { quality: String(this.#quality), compression_level: '3' } : {}
    check(await codec.open2(encoder, Dictionary.fromObject(options)), 'opening the encoder')
    this.#stream = this.#format.newStream(null)
    check(this.#stream.codecpar.fromContext(codec), 'describing the animation')
    this.#stream.timeBase = codec.timeBase
    check(this.#format.openOutputSync(), 'making the animation')
    check(this.#format.writeHeaderSync(Dictionary.fromObject({ loop: '0' })), 'writing the animation')
    return codec
  }

  #send(frame: Frame | null): void {
    if (!this.#codec || !this.#stream) throw new Error('there are no pictures')
    check(this.#codec.sendFrameSync(frame), 'encoding')
    while (gave(this.#codec.receivePacketSync(this.#packet), 'encoding')) {
      this.#packet.streamIndex = 0
      // Duration of the last picture, as no other follows.
      this.#packet.duration = 1n
      this.#packet.rescaleTs(this.#codec.timeBase, this.#stream.timeBase)
      check(this.#format.interleavedWriteFrameSync(this.#packet), 'writing the animation')
    }
  }
}
