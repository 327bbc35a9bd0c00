import {
  AV_CODEC_FLAG_GLOBAL_HEADER,
  AV_PICTURE_TYPE_NONE,
  FF_ENCODER_LIBVPX_VP9,
  FF_ENCODER_LIBX264,
  type FFVideoEncoder,
} from 'node-av/constants'
import { Codec, CodecContext, Dictionary, FormatContext, type Frame, Packet, Rational, type Stream } from 'node-av/lib'
import { check, gave } from '../../media/ffmpeg.ts'
import type { Segment } from '../plan/segment.ts'
import { BT709 } from './frame.ts'
import { HARDWARE_ENCODINGS } from './hardware-encoders.ts'
import { type Feed, type Intake, openFeed } from './hardware-feed.ts'
import { h264Level } from './level.ts'
import { frameSeconds, framesPerSecond } from './rational.ts'
import { x264Parameters } from './x264.ts'

/** Encodes frames into one segment file. The same frames and settings give the same bytes. */
export class SegmentEncoder {
  readonly #codec: CodecContext
  readonly #feed: Feed
  readonly #format: FormatContext
  readonly #stream: Stream
  readonly #packet = new Packet()
  #count = 0

  static async open(file: string, { canvas, encoding }: Pick<Segment, 'canvas' | 'encoding'>): Promise<SegmentEncoder> {
    const { name, intake, options } = await settingsOf(canvas, encoding)
    const encoder = Codec.findEncoderByName(name)
    if (!encoder) throw new Error(`no encoder ${name}`)
    const codec = new CodecContext()
    codec.allocContext3(encoder)
    Object.assign(codec, {
      width: canvas.width,
      height: canvas.height,
      timeBase: frameSeconds(canvas.fps),
      framerate: framesPerSecond(canvas.fps),
      sampleAspectRatio: new Rational(1, 1),
      gopSize: 999,
      threadCount: 1,
      ...BT709,
    })
    codec.setFlags(AV_CODEC_FLAG_GLOBAL_HEADER)
    const feed = openFeed(codec, intake)
    check(await codec.open2(encoder, Dictionary.fromObject(options)), 'opening the encoder')
    return new SegmentEncoder(file, codec, feed, encoding)
  }

  private constructor(file: string, codec: CodecContext, feed: Feed, { fragmented }: Encoding) {
    this.#codec = codec
    this.#feed = feed
    this.#packet.alloc()
    this.#format = new FormatContext()
    check(this.#format.allocOutputContext2(null, 'mp4', file), 'making the segment')
    this.#stream = this.#format.newStream(null)
    check(this.#stream.codecpar.fromContext(codec), 'describing the segment')
    this.#stream.timeBase = codec.timeBase
    check(this.#format.openOutputSync(), 'making the segment')
    check(this.#format.writeHeaderSync(fragmented ? Dictionary.fromObject(ONE_FRAGMENT) : null), 'writing the segment')
  }

  encode(frame: Frame): void {
    // decoded pictures carry their type, which the encoder would reuse
    frame.pictType = AV_PICTURE_TYPE_NONE
    frame.pts = BigInt(this.#count++)
    this.#send(frame)
  }

  finish(): void {
    this.#send(null)
    check(this.#format.writeTrailerSync(), 'writing the segment')
  }

  close(): void {
    this.#format.closeOutputSync()
    this.#packet.free()
    this.#codec.freeContext()
    this.#feed.close()
  }

  #send(frame: Frame | null): void {
    check(this.#codec.sendFrameSync(frame && this.#feed.take(frame)), 'encoding')
    const packet = this.#packet
    while (gave(this.#codec.receivePacketSync(packet), 'encoding')) {
      packet.streamIndex = 0
      packet.duration = 1n
      packet.rescaleTs(this.#codec.timeBase, this.#stream.timeBase)
      check(this.#format.writeFrameSync(packet), 'writing the segment')
      packet.unref()
    }
  }
}

/** What Media Source Extensions require. */
const ONE_FRAGMENT = { movflags: 'empty_moov+default_base_moof+frag_keyframe' }

type Canvas = Segment['canvas']
type Encoding = Segment['encoding']

interface Settings {
  name: FFVideoEncoder
  intake: Intake
  options: Record<string, string>
}

async function settingsOf(canvas: Canvas, encoding: Encoding): Promise<Settings> {
  const { codec, crf, hardware } = encoding
  if (hardware) {
    const { encoder, intake, options } = HARDWARE_ENCODINGS[hardware.name]
    return { name: encoder, intake, options: { profile: 'high', bf: '0', ...options(crf) } }
  }
  return codec === 'h264'
    ? { name: FF_ENCODER_LIBX264, intake: 'planes', options: await h264Options(canvas, encoding) }
    : { name: FF_ENCODER_LIBVPX_VP9, intake: 'planes', options: vp9Options(encoding) }
}

async function h264Options(canvas: Canvas, { preset, crf, fragmented }: Encoding): Promise<Record<string, string>> {
  const level = h264Level(canvas)
  const parameters = await x264Parameters(canvas.width)
  const options = { preset, crf: String(crf), profile: 'high', level, 'x264-params': parameters }
  return fragmented ? { ...options, bf: '0' } : options
}

function vp9Options({ preset, crf }: Encoding): Record<string, string> {
  return { crf: String(crf), b: '0', deadline: 'good', 'cpu-used': preset, 'row-mt': '0', 'auto-alt-ref': '0' }
}
