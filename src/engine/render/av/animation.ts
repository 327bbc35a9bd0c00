import { rename, rm } from 'node:fs/promises'
import { AV_PIX_FMT_PAL8, AV_PIX_FMT_YUV420P, FF_ENCODER_GIF, FF_ENCODER_LIBWEBP_ANIM } from 'node-av/constants'
import { Codec, CodecContext, Dictionary, FormatContext, type Frame, Packet, Rational, type Stream } from 'node-av/lib'
import { check, gave } from '../../media/ffmpeg.ts'
import type { Task } from '../../workers/task.ts'
import { emptyFrame } from './frame.ts'
import { Graph, shapeOf } from './graph.ts'
import { VideoReader } from './input.ts'

export interface AnimationInput {
  /** an mp4 without sound */
  film: string
  fps: number
  format: 'gif' | 'webp'
  quality: 'draft' | 'standard' | 'high'
  file: string
}

/** Turns a film into an animated picture that starts over for ever. */
export const makeAnimation: Task<AnimationInput, void> = async (input) => {
  const unfinished = `${input.file}.part`
  try {
    await (input.format === 'gif' ? writeGif(input, unfinished) : writeWebp(input, unfinished))
  } catch (error) {
    await rm(unfinished, { force: true })
    throw error
  }
  await rename(unfinished, input.file)
}

/** Half the colours make a third less of a file. */
const COLORS = { draft: 64, standard: 128, high: 256 }

/** In two passes, so that memory does not grow with length: the best colours of all frames, then the frames in them. */
async function writeGif({ film, fps, quality }: AnimationInput, file: string): Promise<void> {
  const palette = await paletteOf(film, fps, COLORS[quality])
  const writer = new AnimationWriter(file, 'gif', fps)
  let graph: Graph | undefined
  const out = emptyFrame()
  try {
    await eachFrame(film, async (frame, index) => {
      if (!graph) {
        const dither = '[in0][in1]paletteuse=dither=bayer:bayer_scale=4:diff_mode=rectangle,format=pal8[out]'
        graph = new Graph([shapeOf(frame), shapeOf(palette)], dither, fps)
        palette.pts = 0n
        graph.send(1, palette)
        graph.send(1, null)
      }
      frame.pts = BigInt(index)
      graph.send(0, frame)
      while (graph.pull(out)) await writer.write(out)
    })
    graph?.send(0, null)
    while (graph?.pull(out)) await writer.write(out)
    writer.finish()
  } finally {
    writer.close()
    graph?.close()
    palette.free()
    out.free()
  }
}

async function paletteOf(film: string, fps: number, colors: number): Promise<Frame> {
  const palette = emptyFrame()
  let graph: Graph | undefined
  await eachFrame(film, (frame, index) => {
    graph ??= new Graph(
      [shapeOf(frame)],
      `[in0]palettegen=max_colors=${colors}:reserve_transparent=0:stats_mode=diff[out]`,
      fps,
    )
    frame.pts = BigInt(index)
    graph.send(0, frame)
  })
  graph?.send(0, null)
  if (!graph?.pull(palette)) throw new Error('there are no pictures')
  graph.close()
  return palette
}

async function writeWebp({ film, fps, quality }: AnimationInput, file: string): Promise<void> {
  const writer = new AnimationWriter(file, 'webp', fps, { draft: 50, standard: 75, high: 90 }[quality])
  try {
    await eachFrame(film, async (frame, index) => {
      frame.pts = BigInt(index)
      await writer.write(frame)
    })
    writer.finish()
  } finally {
    writer.close()
  }
}

async function eachFrame(film: string, use: (frame: Frame, index: number) => Promise<void> | void): Promise<void> {
  const reader = await VideoReader.open({ path: film, demuxer: 'mov' })
  const frame = emptyFrame()
  try {
    for (let index = 0; reader.next(frame); index++) await use(frame, index)
  } finally {
    frame.free()
    reader.close()
  }
}

class AnimationWriter {
  readonly #format = new FormatContext()
  readonly #packet = new Packet()
  readonly #kind: 'gif' | 'webp'
  readonly #fps: number
  readonly #quality: number
  #codec: CodecContext | undefined
  #stream: Stream | undefined

  constructor(file: string, kind: 'gif' | 'webp', fps: number, quality = 75) {
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
    const rate = { timeBase: new Rational(1, this.#fps), framerate: new Rational(this.#fps, 1) }
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
      this.#packet.rescaleTs(this.#codec.timeBase, this.#stream.timeBase)
      check(this.#format.interleavedWriteFrameSync(this.#packet), 'writing the animation')
    }
  }
}
