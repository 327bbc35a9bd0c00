import { emptyFrame, StageFrame } from '../av/frame.ts'
import { Graph, shapeOf } from '../av/graph.ts'
import type { Kernel, Picture } from '../kernel/kernel.ts'
import type { Crossing, Segment } from '../plan/segment.ts'
import type { PictureSource } from './source.ts'

/** Paints one moment of a transition. @param way 0 (all of the clip before) to 1 */
type Blend = (target: Picture, before: Picture, after: Picture, way: number) => void

/**
 * A transition between two shots. As with FFmpeg's xfade its first frame is all of the clip before. The common ones
 * are done by the kernel, which takes a tenth of the time; the rest by xfade.
 */
export function openCrossing(
  kernel: Kernel,
  crossing: Crossing,
  canvas: Segment['canvas'],
  before: PictureSource,
  after: PictureSource,
): PictureSource {
  const pictures = [kernel.picture(canvas.width, canvas.height), kernel.picture(canvas.width, canvas.height)] as const
  const blend = kernelBlend(kernel, crossing.type, canvas)
  const filter = blend ? undefined : new CrossFilter(kernel, crossing, canvas)
  return {
    still: false,
    paint: (frame, target) => {
      before.paint(frame, pictures[0])
      after.paint(frame, pictures[1])
      if (blend) blend(target, ...pictures, (crossing.from + frame) / crossing.length)
      else filter?.paint(target, ...pictures)
    },
    close: () => {
      filter?.close()
      before.close()
      after.close()
    },
  }
}

function kernelBlend(kernel: Kernel, type: string, { width, height }: Segment['canvas']): Blend | undefined {
  if (type === 'fade') return (target, before, after, way) => kernel.fade(target, before, after, way)
  const direction = DIRECTIONS[type.replace(/^(slide|wipe|cover|reveal)/, '')]
  if (!direction) return undefined
  const [dx, dy] = direction
  const x = (way: number) => 2 * Math.round((dx * width * way) / 2)
  const y = (way: number) => 2 * Math.round((dy * height * way) / 2)
  const put = (target: Picture, picture: Picture, way: number) => kernel.place(target, picture, x(way), y(way))
  if (type.startsWith('slide'))
    return (target, before, after, way) => {
      put(target, before, way)
      put(target, after, way - 1)
    }
  if (type.startsWith('cover'))
    return (target, before, after, way) => {
      kernel.place(target, before, 0, 0)
      put(target, after, way - 1)
    }
  if (type.startsWith('reveal'))
    return (target, before, after, way) => {
      kernel.place(target, after, 0, 0)
      put(target, before, way)
    }
  return undefined
}

/** Where things move, in canvas widths and heights. */
const DIRECTIONS: Record<string, readonly [number, number]> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
}

/** FFmpeg's xfade, fed with pictures of the kernel. */
class CrossFilter {
  readonly #kernel: Kernel
  readonly #graph: Graph
  readonly #stages: readonly [StageFrame, StageFrame]
  readonly #result: StageFrame
  readonly #out = emptyFrame()

  constructor(kernel: Kernel, { type, from, length }: Crossing, { width, height, fps }: Segment['canvas']) {
    this.#kernel = kernel
    this.#stages = [new StageFrame(width, height), new StageFrame(width, height)]
    this.#result = new StageFrame(width, height)
    const shape = shapeOf(this.#stages[0].frame)
    const filter = `xfade=transition=${type}:duration=${length / fps}:offset=${-from / fps}`
    this.#graph = new Graph([shape, shape], `[in0][in1]${filter},format=yuv420p[out]`, fps)
  }

  paint(target: Picture, before: Picture, after: Picture): void {
    const [a, b] = this.#stages
    a.write(this.#kernel, before)
    b.write(this.#kernel, after)
    this.#graph.run([a.frame, b.frame], this.#out)
    this.#result.take(this.#out)
    this.#result.read(this.#kernel, target)
  }

  close(): void {
    this.#graph.close()
    this.#out.free()
    for (const stage of [...this.#stages, this.#result]) stage.close()
  }
}
