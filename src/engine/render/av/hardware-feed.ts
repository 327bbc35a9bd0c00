import { AV_HWDEVICE_TYPE_VAAPI, AV_PIX_FMT_NV12, AV_PIX_FMT_VAAPI, AV_PIX_FMT_YUV420P } from 'node-av/constants'
import { type CodecContext, type Frame, HardwareDeviceContext, HardwareFramesContext } from 'node-av/lib'
import { check } from '../../media/ffmpeg.ts'
import { emptyFrame } from './frame.ts'
import { Graph, shapeOf } from './graph.ts'

/** Converts frames to the form that an encoder takes. */
export interface Feed {
  /** The same picture, valid until the next call. */
  take(frame: Frame): Frame
  close(): void
}

/** How an encoder takes pictures: planar, NV12, or uploaded to the device's memory. */
export type Intake = 'planes' | 'nv12' | 'vaapi'

/** Prepares an encoder that is not open yet. @throws if there is no such device */
export function openFeed(codec: CodecContext, intake: Intake): Feed {
  if (intake === 'planes') {
    codec.pixelFormat = AV_PIX_FMT_YUV420P
    return { take: (frame) => frame, close: () => {} }
  }
  const interleaved = new Interleaver()
  if (intake === 'vaapi') return new Uploader(codec, interleaved)
  codec.pixelFormat = AV_PIX_FMT_NV12
  return interleaved
}

class Interleaver implements Feed {
  readonly #out = emptyFrame()
  #graph: Graph | undefined

  take(frame: Frame): Frame {
    this.#graph ??= new Graph([shapeOf(frame)], '[in0]format=nv12[out]')
    const { pts } = frame
    this.#graph.run([frame], this.#out)
    frame.pts = pts
    this.#out.pts = pts
    return this.#out
  }

  close(): void {
    this.#graph?.close()
    this.#out.free()
  }
}

/** Size of the pool of pictures on the device. */
const POOL = 20

class Uploader implements Feed {
  readonly #interleaved: Interleaver
  readonly #device = new HardwareDeviceContext()
  readonly #frames = new HardwareFramesContext()
  readonly #out = emptyFrame()

  constructor(codec: CodecContext, interleaved: Interleaver) {
    this.#interleaved = interleaved
    check(this.#device.create(AV_HWDEVICE_TYPE_VAAPI, null, null), 'opening the device')
    this.#frames.alloc(this.#device)
    const { width, height } = codec
    const pictures = { format: AV_PIX_FMT_VAAPI, swFormat: AV_PIX_FMT_NV12, width, height, initialPoolSize: POOL }
    Object.assign(this.#frames, pictures)
    check(this.#frames.init(), 'making room on the device')
    codec.pixelFormat = AV_PIX_FMT_VAAPI
    codec.hwFramesCtx = this.#frames
  }

  take(frame: Frame): Frame {
    this.#out.unref()
    check(this.#frames.getBuffer(this.#out), 'making room on the device')
    check(this.#frames.transferDataSync(this.#out, this.#interleaved.take(frame)), 'bringing a picture to the device')
    this.#out.pts = frame.pts
    return this.#out
  }

  close(): void {
    this.#interleaved.close()
    this.#out.free()
    this.#frames.free()
    this.#device.free()
  }
}
