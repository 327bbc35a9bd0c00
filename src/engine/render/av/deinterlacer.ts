import type { Frame } from 'node-av/lib'
import { type FrameShape, Graph, sameShape, shapeOf } from './graph.ts'

/** Makes whole pictures of fields. The filter looks one picture ahead, so times wait for their pictures. */
export class Deinterlacer {
  readonly #shape: FrameShape
  readonly #graph: Graph
  readonly #times: number[] = []
  #pushed = 0
  #ending = false

  /** @param like a frame as all will be */
  constructor(like: Frame) {
    this.#shape = shapeOf(like)
    this.#graph = new Graph([this.#shape], '[in0]bwdif=mode=send_frame:deint=interlaced[out]')
  }

  /** Whether a frame is like the others. */
  takes(frame: Frame): boolean {
    return sameShape(this.#shape, shapeOf(frame))
  }

  push(frame: Frame, time: number): void {
    this.#times.push(time)
    frame.pts = BigInt(this.#pushed++)
    this.#graph.send(0, frame)
  }

  end(): void {
    this.#ending = true
    this.#graph.send(0, null)
  }

  /** Nothing will come any more. */
  get ended(): boolean {
    return this.#ending
  }

  /** @returns the time of the picture put into `frame`, or nothing when more must be pushed */
  pull(frame: Frame): number | undefined {
    return this.#graph.pull(frame) ? (this.#times.shift() ?? Number.NaN) : undefined
  }

  close(): void {
    this.#graph.close()
  }
}
