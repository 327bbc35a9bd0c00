import {
  AV_CODEC_FLAG_GLOBAL_HEADER,
  AVFMT_GLOBALHEADER,
  FF_ENCODER_AAC,
  FF_ENCODER_LIBMP3LAME,
  FF_ENCODER_LIBOPUS,
  FF_ENCODER_PCM_S16LE,
  type FFEncoderCodec,
} from 'node-av/constants'
import {
  avChannelLayoutDefault,
  avGetSampleFmtFromName,
  Codec,
  CodecContext,
  Dictionary,
  FormatContext,
  Frame,
  Packet,
  Rational,
} from 'node-av/lib'
import { check, gave } from '../../media/ffmpeg.ts'
import { SoundGraph } from '../../media/sound/graph.ts'
import { type Pcm, RATE } from '../../media/sound/pcm.ts'

export type SoundCodec = 'aac' | 'mp3' | 'opus' | 'wav'

interface Settings {
  encoder: FFEncoderCodec
  format: string
  bitRate: number
  /** samples per frame of the encoder */
  frame: number
}

const CODECS: Record<SoundCodec, Settings> = {
  // not with its fast coder, which takes half the time but distorts loud low tones
  aac: { encoder: FF_ENCODER_AAC, format: 'fltp', bitRate: 192_000, frame: 1024 },
  mp3: { encoder: FF_ENCODER_LIBMP3LAME, format: 'fltp', bitRate: 192_000, frame: 1152 },
  opus: { encoder: FF_ENCODER_LIBOPUS, format: 'flt', bitRate: 160_000, frame: 960 },
  wav: { encoder: FF_ENCODER_PCM_S16LE, format: 's16', bitRate: 0, frame: 4800 },
}

/** Encodes sound into a file; the extension determines the container. */
export class SoundEncoder {
  readonly #graph: SoundGraph
  readonly #codec: CodecContext
  readonly #format: FormatContext
  readonly #packet = new Packet()
  readonly #frame = new Frame()
  #samples = 0n

  /** @param filters for the whole mix (gain, limiter) */
  static async open(file: string, name: SoundCodec, filters: string): Promise<SoundEncoder> {
    const settings = CODECS[name]
    const encoder = Codec.findEncoderByName(settings.encoder)
    if (!encoder) throw new Error(`no encoder ${settings.encoder}`)
    const format = new FormatContext()
    check(format.allocOutputContext2(null, null, file), 'making the sound file')
    const codec = new CodecContext()
    codec.allocContext3(encoder)
    codec.sampleRate = RATE
    codec.sampleFormat = avGetSampleFmtFromName(settings.format)
    codec.channelLayout = avChannelLayoutDefault(2)
    codec.timeBase = new Rational(1, RATE)
    codec.bitRate = BigInt(settings.bitRate)
    if (format.oformat?.hasFlags(AVFMT_GLOBALHEADER)) codec.setFlags(AV_CODEC_FLAG_GLOBAL_HEADER)
    check(await codec.open2(encoder, null), 'opening the sound encoder')
    const shape = `aformat=sample_fmts=${settings.format}:sample_rates=${RATE}:channel_layouts=stereo`
    const graph = SoundGraph.ofPcm(filters, `${shape},asetnsamples=n=${settings.frame}:p=0`)
    return new SoundEncoder(graph, codec, format)
  }

  private constructor(graph: SoundGraph, codec: CodecContext, format: FormatContext) {
    this.#graph = graph
    this.#codec = codec
    this.#format = format
    this.#packet.alloc()
    this.#frame.alloc()
    const stream = format.newStream(null)
    check(stream.codecpar.fromContext(codec), 'describing the sound')
    stream.timeBase = codec.timeBase
    check(format.openOutputSync(), 'making the sound file')
    const options = format.oformat?.name?.match(/mp4|ipod|mov/)
      ? Dictionary.fromObject({ movflags: '+faststart' })
      : null
    check(format.writeHeaderSync(options), 'writing the sound file')
    options?.free()
  }

  write(pcm: Pcm): void {
    this.#graph.pushPcm(pcm)
    this.#encodeReady()
  }

  /** Flushes and closes the file. */
  finish(): void {
    this.#graph.push(null)
    this.#encodeReady()
    this.#encode(null)
    check(this.#format.writeTrailerSync(), 'ending the sound file')
  }

  #encodeReady(): void {
    while (this.#graph.pull(this.#frame)) {
      this.#frame.pts = this.#samples
      this.#samples += BigInt(this.#frame.nbSamples)
      this.#encode(this.#frame)
      this.#frame.unref()
    }
  }

  #encode(frame: Frame | null): void {
    check(this.#codec.sendFrameSync(frame), 'encoding sound')
    const stream = this.#format.streams[0]
    while (stream && gave(this.#codec.receivePacketSync(this.#packet), 'encoding sound')) {
      this.#packet.streamIndex = 0
      this.#packet.rescaleTs(this.#codec.timeBase, stream.timeBase)
      check(this.#format.interleavedWriteFrameSync(this.#packet), 'writing the sound file')
    }
  }

  close(): void {
    this.#graph.close()
    this.#packet.free()
    this.#frame.free()
    this.#codec.freeContext()
    this.#format.closeOutputSync()
    this.#format.freeContext()
  }
}
