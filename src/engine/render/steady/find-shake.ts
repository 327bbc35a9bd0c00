import { AV_PIX_FMT_GRAY8 } from 'node-av/constants'
import type { Frame } from 'node-av/lib'
import type { Shake } from '../../edit/shake.ts'
import type { Luma } from '../../media/luma.ts'
import type { Task } from '../../workers/task.ts'
import { emptyFrame, StageFrame } from '../av/frame.ts'
import { type FrameShape, Graph, sameShape, shapeOf } from '../av/graph.ts'
import { VideoReader } from '../av/input.ts'
import { lumaOf } from '../av/luma.ts'
import { type Pyramid, pyramid, shiftBetween } from './shift.ts'

/** px of the longer side for comparison */
const SIZE = 320

/**
 * The camera shake of a file, from its first picture on.
 * @throws {MediaError} if it can't be read; an error if it has no pictures
 */
export const findShake: Task<{ path: string; demuxer: string; seconds: number }, Shake> = async ({
  seconds,
  ...file
}) => {
  const reader = await VideoReader.open(file)
  const downscaler = new GreyDownscaler()
  const path = new Path()
  const frame = emptyFrame()
  let last: Pyramid | undefined
  try {
    while (reader.next(frame) && !(reader.time > seconds)) {
      const now = pyramid(downscaler.see(frame))
      const shift = last?.[0].samples.length === now[0].samples.length ? shiftBetween(last, now) : { x: 0, y: 0 }
      path.add(reader.time, shift.x / now[0].width, shift.y / now[0].height)
      last = now
    }
  } finally {
    frame.free()
    downscaler.close()
    reader.close()
  }
  return path.shake
}

/** Accumulates the camera's path. Pictures without a time stamp are not shown, but their movement counts. */
class Path {
  readonly shake: Shake = { times: [], x: [], y: [] }
  #x = 0
  #y = 0

  add(time: number, right: number, down: number): void {
    const { times, x, y } = this.shake
    this.#x += right
    this.#y += down
    if (!(time > (times.at(-1) ?? Number.NEGATIVE_INFINITY))) return
    times.push(millionths(time))
    x.push(millionths(this.#x))
    y.push(millionths(this.#y))
  }
}

function millionths(value: number): number {
  return Math.round(value * 1e6) / 1e6
}

/** Scales pictures down to small and grey. */
class GreyDownscaler {
  readonly #out = emptyFrame()
  #lens: { shape: FrameShape; graph: Graph; stage: StageFrame } | undefined

  see(frame: Frame): Luma {
    const { graph, stage } = this.#lensFor(shapeOf(frame))
    graph.run([frame], this.#out)
    stage.take(this.#out)
    return lumaOf(stage)
  }

  /** Created again when a file changes its size. */
  #lensFor(shape: FrameShape) {
    if (this.#lens && sameShape(this.#lens.shape, shape)) return this.#lens
    this.#closeLens()
    const { width, height } = sizeOf(shape)
    const graph = new Graph([shape], `[in0]scale=${width}:${height}:flags=area,format=gray[out]`)
    this.#lens = { shape, graph, stage: new StageFrame(width, height, AV_PIX_FMT_GRAY8) }
    return this.#lens
  }

  close(): void {
    this.#closeLens()
    this.#out.free()
  }

  #closeLens(): void {
    this.#lens?.graph.close()
    this.#lens?.stage.close()
  }
}

function sizeOf({ width, height }: FrameShape): { width: number; height: number } {
  const scale = Math.min(1, SIZE / Math.max(width, height))
  const side = (length: number) => Math.max(16, 4 * Math.round((length * scale) / 4))
  return { width: side(width), height: side(height) }
}
