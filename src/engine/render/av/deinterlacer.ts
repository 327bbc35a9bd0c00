import type { Frame } from 'node-av/lib'
import { type FrameShape, Graph, sameShape, shapeOf } from './graph.ts'

/** Deinterlaces. The filter looks one picture ahead, so time stamps are queued. */
export class Deinterlacer {
  readonly #shape: FrameShape
  readonly #graph: Graph
  readonly #times: number[] = []
  #pushed = 0
  #ending = false

  /** @param like a frame with the shape of all frames */
  constructor(like: Frame) {
    this.#shape = shapeOf(like)
    this.#graph = new Graph([this.#shape], '[in0]bwdif=mode=send_frame:deint=interlaced[out]')
  }

  /** Whether a frame has the same shape as the others. */
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

  /** Whether all pictures have been pulled. */
  get ended(): boolean {
    return this.#ending
  }

  /** @returns the time of the picture put into `frame`, or undefined if more must be pushed */
  pull(frame: Frame): number | undefined {
    return this.#graph.pull(frame) ? (this.#times.shift() ?? Number.NaN) : undefined
  }

  close(): void {
    this.#graph.close()
  }
}
