import type { Frame } from 'node-av/lib'
import { lateness } from '../plan/moment.ts'
import { emptyFrame } from './frame.ts'
import type { VideoReader } from './input.ts'

/** s: how far back to look when there is no picture at the moment wanted */
const BACK = [3, 30, Number.POSITIVE_INFINITY]

/**
 * The picture that a file shows at given moments, each not before the last. So any frame rate becomes a constant one,
 * and a picture depends on its moment alone, not on where reading began.
 */
export class FramePicker {
  readonly #reader: VideoReader
  /** s: how close behind a moment a picture still counts as shown at it */
  readonly #tolerance: number
  #current = emptyFrame()
  #next = emptyFrame()
  #currentTime = Number.NaN
  #nextTime = Number.NaN
  #hasNext = false

  /** @param step s between the moments that will be asked for */
  constructor(reader: VideoReader, step: number) {
    this.#reader = reader
    this.#tolerance = lateness(step)
  }

  /**
   * Before the first picture it is the first, behind the last the last.
   * @param seconds from the beginning of the file
   * @throws when the file has no picture at all
   */
  at(seconds: number): Frame {
    const until = seconds + this.#tolerance
    if (Number.isNaN(this.#currentTime)) this.#begin(Math.max(0, seconds), until)
    while (this.#hasNext && this.#nextTime <= until) this.#advance()
    return this.#current
  }

  #begin(seconds: number, until: number): void {
    for (const back of [0, ...BACK]) {
      const from = seconds - back
      this.#reader.seek(from)
      this.#hasNext = this.#read()
      if (this.#hasNext && (this.#nextTime <= until || from <= 0)) break
    }
    if (!this.#hasNext) throw new Error('it has no pictures')
    this.#advance()
  }

  #advance(): void {
    const spent = this.#current
    this.#current = this.#next
    this.#currentTime = this.#nextTime
    this.#next = spent
    this.#hasNext = this.#read()
  }

  #read(): boolean {
    if (!this.#reader.next(this.#next)) return false
    const { time } = this.#reader
    this.#nextTime = Number.isNaN(time) ? this.#currentTime + 0.04 || 0 : time
    return true
  }

  close(): void {
    this.#current.free()
    this.#next.free()
  }
}
