import { AV_PIX_FMT_GRAY8, AV_PIX_FMT_RGB24 } from 'node-av/constants'
import type { Frame } from 'node-av/lib'
import type { Pixels } from '../../media/pictures/pixels.ts'
import { emptyFrame, StageFrame } from '../av/frame.ts'
import { assumeColors, type FrameShape, Graph, isHdr, sameShape, shapeOf } from '../av/graph.ts'
import type { VideoReader } from '../av/input.ts'
import { lumaOf } from '../av/luma.ts'
import { withColors } from '../color/of-frame.ts'
import { geometryOf } from './geometry.ts'
import { isSideways, orientationFilters } from './orientation.ts'
import type { PictureGeometry } from './painter.ts'

/** px of the longer side for analysis */
const SIDE = { photo: 512, clip: 400 }
/** px of the thumbnails for finding cuts */
const THUMB = { width: 64, height: 36 }

interface Scaler {
  shape: FrameShape
  graph: Graph
  stage: StageFrame
}

/** Scales a file's pictures down for analysis: upright in colour, or as tiny grey thumbnails. */
export class Downscaler {
  readonly #reader: VideoReader
  readonly #still: boolean
  readonly #out = emptyFrame()
  #lens: Scaler | undefined
  #thumb: Scaler | undefined
  /** px, upright */
  size = { width: 0, height: 0 }

  constructor(reader: VideoReader, still: boolean) {
    this.#reader = reader
    this.#still = still
  }

  look(frame: Frame): Pixels {
    assumeColors(frame, this.#still)
    const shape = shapeOf(frame)
    if (!this.#lens || !sameShape(this.#lens.shape, shape)) {
      close(this.#lens)
      this.#lens = this.#lensFor(frame, shape)
    }
    const { graph, stage } = this.#lens
    graph.run([frame], this.#out)
    stage.take(this.#out)
    return pixelsOf(stage)
  }

  glance(frame: Frame): Uint8Array {
    const shape = shapeOf(frame)
    if (!this.#thumb || !sameShape(this.#thumb.shape, shape)) {
      close(this.#thumb)
      const { width, height } = THUMB
      const graph = new Graph([shape], `[in0]scale=${width}:${height}:flags=neighbor,format=gray[out]`)
      this.#thumb = { shape, graph, stage: new StageFrame(width, height, AV_PIX_FMT_GRAY8) }
    }
    this.#thumb.graph.run([frame], this.#out)
    this.#thumb.stage.take(this.#out)
    return lumaOf(this.#thumb.stage).samples
  }

  #lensFor(frame: Frame, shape: FrameShape): Scaler {
    const geometry = geometryOf(frame, this.#reader.stream)
    const [width, height] = uprightSize(shape, geometry)
    this.size = { width, height }
    const scale = Math.min(1, (this.#still ? SIDE.photo : SIDE.clip) / Math.max(width, height))
    const seen = [width, height].map((side) => Math.max(1, Math.round(side * scale)))
    const [across = 1, down = 1] = isSideways(geometry.orientation) ? seen.toReversed() : seen
    const graph = withColors(frame, (colors) => {
      const deep = isHdr(shape) ? 'format=gbrp16le' : 'format=gbrpf32le'
      const converted = colors.length > 0 ? [deep, ...colors] : []
      // scaled down before the colour conversion, which is slow
      const small = `scale=${across}:${down}:flags=area`
      const chain = [small, ...converted, ...orientationFilters(geometry.orientation), 'format=rgb24']
      return new Graph([shape], `[in0]${chain.join(',')}[out]`)
    })
    return { shape, graph, stage: new StageFrame(seen[0] ?? 1, seen[1] ?? 1, AV_PIX_FMT_RGB24) }
  }

  close(): void {
    close(this.#lens)
    close(this.#thumb)
    this.#out.free()
  }
}

function close(lens: Scaler | undefined): void {
  lens?.graph.close()
  lens?.stage.close()
}

function uprightSize({ width, height }: FrameShape, { orientation, pixelAspect }: PictureGeometry): [number, number] {
  const across = Math.max(1, Math.round(width * pixelAspect))
  return isSideways(orientation) ? [height, across] : [across, height]
}

function pixelsOf({ frame: { width, height }, planes, strides }: StageFrame): Pixels {
  const [plane, stride = 3 * width] = [planes[0], strides[0]]
  const samples = new Uint8Array(3 * width * height)
  if (plane)
    for (let y = 0; y < height; y++) samples.set(plane.subarray(y * stride, y * stride + 3 * width), 3 * y * width)
  return { width, height, samples }
}
