import type { Frame, Stream } from 'node-av/lib'
import { lateness } from '../plan/moment.ts'
import type { SourceFile } from '../plan/segment.ts'
import { emptyFrame } from './frame.ts'
import { VideoReader } from './input.ts'

/** s: how far back to look if there is no picture at the requested time */
const BACK = [3, 30, Number.POSITIVE_INFINITY]

/**
 * Picks the picture that a file shows at any time. This turns any frame rate into a constant one, and a picture depends on its
 * time alone, not on where reading began. Ascending times are cheapest.
 */
export class FramePicker {
  readonly #reader: VideoReader
  #current = emptyFrame()
  #next = emptyFrame()
  #currentTime = Number.NaN
  #nextTime = Number.NaN
  #nextIsKey = false
  #hasNext = false
  /** whether a key frame has been decoded since reading began */
  #founded = false
  /** whether the current picture is the first of the file */
  #isFirst = false
  /** whether key frames are where the file's index says */
  #seeksWell = true
  #failed = false

  /**
   * @param threads of the decoder
   * @throws {MediaError} when it cannot be opened
   */
  static async open(file: SourceFile, threads?: number): Promise<FramePicker> {
    return new FramePicker(await VideoReader.open(file, threads))
  }

  constructor(reader: VideoReader) {
    this.#reader = reader
  }

  get stream(): Stream {
    return this.#reader.stream
  }

  /**
   * Announces the times that will be requested, s, so that pictures between them need not be decoded. Others may still be
   * requested, at the cost of reading again.
   * @param step s between them
   */
  expect(moments: readonly number[], step: number): void {
    this.#reader.expect(moments.map((moment) => moment + lateness(step)).sort((a, b) => a - b))
  }

  /**
   * Before the first picture this is the first, after the last the last. The frame is valid until the next call.
   * @param seconds from the beginning of the file
   * @param step s between the requested times
   * @throws if the file has no picture at all
   */
  at(seconds: number, step: number): Frame {
    const until = seconds + lateness(step)
    this.#reader.want(until)
    this.#failed = true
    if (this.#distance(seconds, until) === undefined) this.#begin(Math.max(0, seconds), until)
    this.#advanceTo(until)
    this.#failed = false
    return this.#current
  }

  /** s to decode to reach a time; undefined if reading would start again. */
  distance(seconds: number, step: number): number | undefined {
    return this.#distance(seconds, seconds + lateness(step))
  }

  /** Whether it gives the same pictures as a newly opened one. */
  get lasting(): boolean {
    return !this.#failed && this.#reader.dependable
  }

  /** Whether it can reach a time from where it is. */
  reaches(seconds: number, step: number): boolean {
    return this.#reader.rewinds || this.distance(seconds, step) !== undefined
  }

  /** It seeks ahead if that is shorter: less than a key-frame interval is decoded then. */
  #distance(seconds: number, until: number): number | undefined {
    if (Number.isNaN(this.#currentTime)) return undefined
    if (until < this.#currentTime && !this.#isFirst) return undefined
    if (this.#reader.lacks(until)) return undefined
    // a picture may be shown for long, so what counts is how much must be read
    const ahead = this.#hasNext ? Math.max(0, seconds - this.#nextTime) : 0
    const jumps = this.#seeksWell && this.#reader.dependable && ahead > this.#reader.keyDistance
    return jumps ? undefined : ahead
  }

  #begin(seconds: number, until: number): void {
    const backs = this.#reader.rewinds ? [0, ...BACK] : [Number.POSITIVE_INFINITY]
    for (const back of backs) {
      if (this.#beginFrom(seconds - back, until)) return
      this.#seeksWell = false
    }
    throw new Error('it has no pictures')
  }

  /**
   * A file may mark pictures as key frames that are none: what is decoded from there is wrong, or nothing.
   * @returns whether the picture is found
   */
  #beginFrom(from: number, until: number): boolean {
    this.#reader.seek(from)
    this.#currentTime = Number.NaN
    this.#founded = false
    this.#hasNext = this.#read()
    if (!this.#hasNext) return false
    const timed = !Number.isNaN(this.#reader.time)
    if (from > 0 && !(timed && this.#nextTime <= until)) return false
    this.#advance()
    this.#isFirst = from <= 0
    this.#advanceTo(until)
    return from <= 0 || this.#founded
  }

  #advanceTo(until: number): void {
    while (this.#hasNext && this.#nextTime <= until) {
      this.#isFirst = false
      this.#advance()
    }
  }

  #advance(): void {
    const spent = this.#current
    this.#current = this.#next
    this.#currentTime = this.#nextTime
    this.#founded ||= this.#nextIsKey
    this.#next = spent
    this.#hasNext = this.#read()
  }

  #read(): boolean {
    if (!this.#reader.next(this.#next)) return false
    const { time, key, usualStep } = this.#reader
    this.#nextTime = Number.isNaN(time) ? this.#currentTime + usualStep || 0 : time
    this.#nextIsKey = key
    return true
  }

  close(): void {
    this.#current.free()
    this.#next.free()
    this.#reader.close()
  }
}
