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
  /** its first frame is what is wanted */
  segment: Segment
  files: Record<string, SourceFile>
  format: FormatOf<'picture'>
  file: string
}

/** Renders one frame of the timeline as a still picture. */
export const renderPicture: Task<RenderPictureInput, void> = async ({ segment, files, format, file }) => {
  const kernel = new Kernel()
  const { width, height } = segment.canvas
  const scene = await Scene.open(kernel, segment, files)
  const stage = new StageFrame(width, height)
  try {
    const picture = kernel.picture(width, height)
    scene.paint(0, picture)
    stage.write(kernel, picture)
    const unfinished = `${file}.part`
    await writeFile(unfinished, await encodeStill(stage.frame, format))
    await rename(unfinished, file)
  } finally {
    stage.close()
    scene.close()
  }
}

/** A frame in BT.709 as the bytes of a picture file. */
export async function encodeStill(frame: Frame, format: FormatOf<'picture'>): Promise<Buffer> {
  // JPEG means BT.601 in full range.
  const conversion = format === 'jpg' ? 'scale=out_color_matrix=bt601:out_range=pc,format=yuvj420p' : 'format=rgb24'
  const graph = new Graph([shapeOf(frame)], `[in0]scale=flags=accurate_rnd+full_chroma_int,${conversion}[out]`)
  const converted = emptyFrame()
  try {
    graph.run([frame], converted)
    return await encoded(converted, format === 'jpg' ? FF_ENCODER_MJPEG : FF_ENCODER_PNG)
  } finally {
    converted.free()
    graph.close()
  }
}

async function encoded(frame: Frame, name: typeof FF_ENCODER_MJPEG | typeof FF_ENCODER_PNG): Promise<Buffer> {
  const encoder = Codec.findEncoderByName(name)
  if (!encoder) throw new Error(`no encoder ${name}`)
  const codec = new CodecContext()
  codec.allocContext3(encoder)
  const { width, height, format, colorRange, colorSpace } = frame
  Object.assign(codec, { width, height, pixelFormat: format, colorRange, colorSpace, timeBase: new Rational(1, 25) })
  const packet = new Packet()
  packet.alloc()
  try {
    // qscale 2: no difference can be seen
    check(
      await codec.open2(encoder, Dictionary.fromObject({ flags: '+qscale', global_quality: String(2 * 118) })),
      'opening the encoder',
    )
    frame.quality = 2 * 118
    check(codec.sendFrameSync(frame), 'encoding')
    codec.sendFrameSync(null)
    check(codec.receivePacketSync(packet), 'encoding')
    return Buffer.from(packet.data ?? [])
  } finally {
    packet.free()
    codec.freeContext()
  }
}
