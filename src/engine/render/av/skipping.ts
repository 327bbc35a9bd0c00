import { AV_CODEC_ID_H264, AV_FIELD_PROGRESSIVE, AV_OPT_TYPE_INT } from 'node-av/constants'
import type { CodecContext, Stream } from 'node-av/lib'

/**
 * Spares decoding pictures that nothing shows: those that no other refers to, on the way to a requested time. Only H.264 is
 * certain about which these are: in HEVC, pictures of a higher layer may still refer to them.
 */
export class Skipping {
  readonly #codec: CodecContext
  #possible: boolean
  #skips = false
  #goal = Number.NaN
  /** of the packets since reading began: time of the first, and of the latest up to the goal */
  #first = Number.NaN
  #latest = Number.NaN

  constructor(codec: CodecContext, { codecpar: { codecId } }: Stream) {
    this.#codec = codec
    const progressive = codec.getOption('field_order', AV_OPT_TYPE_INT) === AV_FIELD_PROGRESSIVE
    this.#possible = codecId === AV_CODEC_ID_H264 && progressive
  }

  /** Sets the time whose picture is wanted next, s; pictures before that one won't be, unless reading begins again. */
  set goal(seconds: number) {
    this.#goal = seconds
  }

  /** Call before a packet is sent. @param time at which its picture shows, s; NaN if the file does not say */
  before(time: number): void {
    if (!this.#possible) return
    // B-frames follow a later picture that they refer to. Those before the first key frame may be shown at the beginning.
    this.#set(time > this.#first && time < this.#latest)
    if (Number.isNaN(this.#first)) this.#first = time
    if (time <= this.#goal && !(time <= this.#latest)) this.#latest = time
  }

  /** Reading begins at another place. */
  restart(): void {
    this.#first = Number.NaN
    this.#latest = Number.NaN
    if (this.#possible) this.#set(false)
  }

  /** For the rest of the file: deinterlacing needs a picture's neighbours. */
  stop(): void {
    this.restart()
    this.#possible = false
  }

  #set(skips: boolean): void {
    if (skips === this.#skips) return
    this.#skips = skips
    const result = this.#codec.setOption('skip_frame', skips ? 'noref' : 'default')
    if (result < 0) throw new Error(`skipping pictures: ${result}`)
  }
}
