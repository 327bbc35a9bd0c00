import type { Frame } from 'node-av/lib'
import { emptyFrame } from '../av/frame.ts'
import { assumeColors, Graph, shapeOf } from '../av/graph.ts'
import { VideoReader } from '../av/input.ts'
import { blame } from '../failure.ts'
import type { Kernel, Plane } from '../kernel/kernel.ts'
import type { MaskFile, SourceFile } from '../plan/segment.ts'
import { hasAlpha } from './alpha.ts'
import type { Size } from './fit.ts'
import { geometryOf } from './geometry.ts'
import { isSideways, type Orientation, orientationFilters } from './orientation.ts'

/** A picture used as a mask. */
export class MaskPicture {
  readonly #mask: MaskFile
  readonly #frame: Frame
  readonly #orientation: Orientation
  readonly #pixelAspect: number

  static async open(mask: MaskFile, files: Record<string, SourceFile>): Promise<MaskPicture> {
    const file = files[mask.media]
    if (!file) throw blame(mask.media, 'the file is missing')
    try {
      const reader = await VideoReader.open(file)
      const frame = emptyFrame()
      try {
        if (!reader.next(frame)) throw new Error('it has no picture')
        return new MaskPicture(mask, frame, reader)
      } finally {
        reader.close()
      }
    } catch (error) {
      throw blame(mask.media, error)
    }
  }

  private constructor(mask: MaskFile, frame: Frame, { stream }: VideoReader) {
    const { orientation, pixelAspect } = geometryOf(frame, stream)
    assumeColors(frame, true)
    this.#mask = mask
    this.#frame = frame
    this.#orientation = orientation
    this.#pixelAspect = pixelAspect
  }

  /** Opacity of each sample: the mask keeps its aspect ratio, centred; outside it everything is transparent. */
  plane(kernel: Kernel, like: Plane): Plane {
    const { width, height } = this.#fitted(like)
    const through = this.#through(width, height)
    const mask = kernel.plane(like.width, like.height, like.stride)
    const { bytes } = kernel
    const flip = this.#mask.invert ? 255 : 0
    bytes.fill(flip, mask.at, mask.at + mask.stride * mask.height)
    const [left, top] = [(like.width - width) >> 1, (like.height - height) >> 1]
    for (let row = 0; row < height; row++) {
      const at = mask.at + (row + top) * mask.stride + left
      for (let column = 0; column < width; column++) bytes[at + column] = flip ^ (through[row * width + column] ?? 0) // 255 less the value, or the value
    }
    return mask
  }

  /** The largest size of its aspect ratio that fits inside another. */
  #fitted({ width, height }: Size): Size {
    const wide = this.#frame.width * this.#pixelAspect
    const shape = isSideways(this.#orientation) ? this.#frame.height / wide : wide / this.#frame.height
    const scale = Math.min(width / shape, height)
    return {
      width: Math.min(width, Math.max(1, Math.round(scale * shape))),
      height: Math.min(height, Math.max(1, Math.round(scale))),
    }
  }

  /** Opacity of each pixel, 0-255. */
  #through(width: number, height: number): Uint8Array {
    const shape = shapeOf(this.#frame)
    const turning = orientationFilters(this.#orientation)
    const out = emptyFrame()
    const graph = new Graph(
      [shape],
      `[in0]${[...turning, `scale=${width}:${height}:flags=bicubic`, 'format=rgba'].join(',')}[out]`,
    )
    try {
      graph.run([this.#frame], out)
      const rgba = out.toBuffer()
      const covers = hasAlpha(shape.format) && rgba.some((value, i) => i % 4 === 3 && value < 255)
      const byAlpha = this.#mask.by === 'alpha' || (this.#mask.by === undefined && covers)
      return Uint8Array.from({ length: width * height }, (_, i) => {
        const [r = 0, g = 0, b = 0, a = 0] = rgba.subarray(4 * i, 4 * i + 4)
        return byAlpha ? a : Math.round(((0.2126 * r + 0.7152 * g + 0.0722 * b) * a) / 255)
      })
    } finally {
      graph.close()
      out.free()
    }
  }

  close(): void {
    this.#frame.free()
  }
}
