import { AV_PIX_FMT_YUV420P, AV_PIX_FMT_YUVA420P, AVCOL_RANGE_JPEG } from 'node-av/constants'
import type { Frame } from 'node-av/lib'
import { emptyFrame, StageFrame } from '../../av/frame.ts'
import { assumeColors, type FrameShape, Graph, sameShape, shapeOf } from '../../av/graph.ts'
import { withColors } from '../../color/of-frame.ts'
import type { Kernel } from '../../kernel/kernel.ts'
import type { Shot } from '../../plan/segment.ts'
import { hasAlpha } from '../alpha.ts'
import { scaling } from '../conversion.ts'
import { type Orientation, storedSides } from '../orientation.ts'
import { RegionPainter } from './paint.ts'
import { type Placed, shownAt } from './shown.ts'
import type { Samples, Surface } from './surface.ts'

/**
 * Covers regions in a file's pictures before anything else is done to them: no filter, enlargement, blurred copy or chroma key
 * ever sees what is hidden, so none can reveal it.
 */
export class CoveredFrames {
  readonly #regions: NonNullable<Shot['regions']>
  readonly #still: boolean
  readonly #painter: RegionPainter
  #room: Room | undefined

  constructor(kernel: Kernel, { regions = [], still }: Pick<Shot, 'regions' | 'still'>) {
    this.#painter = new RegionPainter(kernel)
    this.#regions = regions
    this.#still = still
  }

  /** Returns the frame itself if no region shows. Valid until the next call. @param index of the frame in the segment */
  frame(index: number, frame: Frame, orientation: Orientation): Frame {
    const shown = shownAt(this.#regions, index)
    if (shown.length === 0) return frame
    assumeColors(frame, this.#still)
    const room = this.#prepare(frame)
    room.take(frame)
    this.#painter.paint(
      room.surface,
      shown.map((region) => stored(region, orientation)),
    )
    return room.stage.frame
  }

  /** Created again when a file changes its size. */
  #prepare(frame: Frame): Room {
    const shape = shapeOf(frame)
    if (this.#room && sameShape(this.#room.shape, shape)) return this.#room
    this.#room?.close()
    this.#room = new Room(frame, shape, this.#still)
    return this.#room
  }

  close(): void {
    this.#room?.close()
  }
}

/** A region in the stored picture, which may not be upright. */
function stored(region: Placed, orientation: Orientation): Placed {
  const { x, y, width, height } = region.box
  const seen = { left: x, top: y, right: 1 - x - width, bottom: 1 - y - height }
  const { left, top, right, bottom } = storedSides(seen, orientation)
  return { ...region, box: { x: left, y: top, width: 1 - left - right, height: 1 - top - bottom } }
}

/** A copy to paint on: the decoder still needs its own pictures as references. */
class Room {
  readonly shape: FrameShape
  readonly stage: StageFrame
  readonly surface: Surface
  readonly #conversion: Graph | undefined
  readonly #converted: Frame | undefined

  constructor(frame: Frame, shape: FrameShape, still: boolean) {
    const { width, height } = shape
    this.shape = shape
    const plain = shape.format === AV_PIX_FMT_YUV420P && shape.colorRange !== AVCOL_RANGE_JPEG
    const format = hasAlpha(shape.format) ? AV_PIX_FMT_YUVA420P : AV_PIX_FMT_YUV420P
    this.stage = new StageFrame(width, height, format)
    this.#conversion = withColors(frame, (colors) =>
      plain && colors.length === 0 ? undefined : converter(shape, still, colors),
    )
    if (this.#conversion) this.#converted = emptyFrame()
    else {
      const { colorSpace, colorRange, colorPrimaries, colorTrc, chromaLocation } = frame
      Object.assign(this.stage.frame, { colorSpace, colorRange, colorPrimaries, colorTrc, chromaLocation })
    }
    this.surface = surfaceOf(this.stage)
  }

  take(frame: Frame): void {
    if (this.#conversion && this.#converted) {
      this.#conversion.run([frame], this.#converted)
      this.stage.take(this.#converted)
    } else this.stage.take(frame)
  }

  close(): void {
    this.#conversion?.close()
    this.#converted?.free()
    this.stage.close()
  }
}

function converter(shape: FrameShape, still: boolean, colors: readonly string[]): Graph {
  const format = hasAlpha(shape.format) ? 'yuva420p' : 'yuv420p'
  return new Graph(
    [shape],
    `[in0]${[...scaling(shape, shape, shape, still, colors), `format=${format}`].join(',')}[out]`,
  )
}

function surfaceOf({ frame, planes, strides }: StageFrame): Surface {
  const { width, height } = frame
  const samples = (i: number): Samples => {
    const half = i === 1 || i === 2
    return {
      bytes: planes[i] ?? new Uint8Array(),
      at: 0,
      stride: strides[i] ?? 0,
      width: half ? (width + 1) >> 1 : width,
      height: half ? (height + 1) >> 1 : height,
    }
  }
  return { y: samples(0), u: samples(1), v: samples(2), ...(planes.length > 3 && planes[3] && { alpha: samples(3) }) }
}
