import { rename, writeFile } from 'node:fs/promises'
import { FF_ENCODER_MJPEG, FF_ENCODER_PNG } from 'node-av/constants'
import { Codec, CodecContext, Dictionary, type Frame, Packet, Rational } from 'node-av/lib'
import type { FormatOf } from '../../../protocol/formats.ts'
import { check } from '../../media/ffmpeg.ts'
import type { Task } from '../../workers/task.ts'
import { emptyFrame, StageFrame } from '../av/frame.ts'
import { Graph, shapeOf } from '../av/graph.ts'
import { Kernel } from '../kernel/kernel.ts'
import type { Segment, SourceFile } from '../plan/segment.ts'
import { Scene } from './scene.ts'

export interface RenderPictureInput {
  /** its first frame is rendered */
  segment: Segment
  files: Record<string, SourceFile>
  format: FormatOf<'picture'>
  file: string
  /** the quality of a JPEG is reduced until it fits, down to the lowest */
  maxBytes?: number
}

let kernel: Kernel | undefined

/** Renders one frame of the timeline as a still picture. */
export const renderPicture: Task<RenderPictureInput, void> = async (input) => {
  const { segment, files, format, file, maxBytes } = input
  kernel ??= new Kernel()
  kernel.reset()
  const { width, height } = segment.canvas
  const scene = await Scene.open(kernel, segment, files)
  const stage = new StageFrame(width, height)
  try {
    const picture = kernel.picture(width, height)
    scene.paint(0, picture)
    stage.write(kernel, picture)
    const unfinished = `${file}.part`
    await writeFile(unfinished, await encodeStill(stage.frame, format, maxBytes))
    await rename(unfinished, file)
  } finally {
    stage.close()
    scene.close()
  }
}

/** FFmpeg's FF_QP2LAMBDA */
const QP2LAMBDA = 118

/** JPEG quality in FFmpeg's scale: 2 is visually lossless, 31 the worst. */
const QSCALES = [2, 3, 5, 8, 12, 18, 31]

/** Encodes a frame in BT.709 as a picture file. @param maxBytes for a JPEG; best effort */
export async function encodeStill(
  frame: Frame,
  format: FormatOf<'picture'>,
  maxBytes = Number.POSITIVE_INFINITY,
): Promise<Buffer> {
  // JPEG is BT.601, full range.
  const conversion = format === 'jpg' ? 'scale=out_color_matrix=bt601:out_range=pc,format=yuvj420p' : 'format=rgb24'
  const graph = new Graph([shapeOf(frame)], `[in0]scale=flags=accurate_rnd+full_chroma_int,${conversion}[out]`)
  const converted = emptyFrame()
  try {
    graph.run([frame], converted)
    if (format === 'png') return await encoded(converted, FF_ENCODER_PNG)
    let jpeg = Buffer.alloc(0)
    for (const qscale of QSCALES) {
      jpeg = await encoded(converted, FF_ENCODER_MJPEG, qscale)
      if (jpeg.length <= maxBytes) break
    }
    return jpeg
  } finally {
    converted.free()
    graph.close()
  }
}

async function encoded(
  frame: Frame,
  name: typeof FF_ENCODER_MJPEG | typeof FF_ENCODER_PNG,
  qscale = 2,
): Promise<Buffer<ArrayBuffer>> {
  const encoder = Codec.findEncoderByName(name)
  if (!encoder) throw new Error(`no encoder ${name}`)
  const codec = new CodecContext()
  codec.allocContext3(encoder)
  const { width, height, format, colorRange, colorSpace } = frame
  Object.assign(codec, { width, height, pixelFormat: format, colorRange, colorSpace, timeBase: new Rational(1, 25) })
  const packet = new Packet()
  packet.alloc()
  try {
    const quality = qscale * QP2LAMBDA
    check(
      await codec.open2(encoder, Dictionary.fromObject({ flags: '+qscale', global_quality: String(quality) })),
      'opening the encoder',
    )
    frame.quality = quality
    check(codec.sendFrameSync(frame), 'encoding')
    codec.sendFrameSync(null)
    check(codec.receivePacketSync(packet), 'encoding')
    return Buffer.from(packet.data ?? [])
  } finally {
    packet.free()
    codec.freeContext()
  }
}
