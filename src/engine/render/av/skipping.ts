import {
  AV_CODEC_ID_H264,
  AV_CODEC_ID_HEVC,
  AV_FIELD_PROGRESSIVE,
  AV_FIELD_UNKNOWN,
  AV_OPT_TYPE_INT,
  AV_PKT_FLAG_DISCARD,
} from 'node-av/constants'
import type { CodecContext, Packet, Stream } from 'node-av/lib'
import { HevcReferences } from './hevc-references.ts'

/** Number of latest packets among which a later picture is looked for; these codecs reorder no more than 16. */
const RECENT = 32

/**
 * Spares decoding pictures that nothing shows: those that no other refers to, where a later one is shown at the next of the
 * wanted times. In H.264 the decoder knows which these are; in HEVC, pictures of a higher layer may still refer to them.
 */
export class Skipping {
  readonly #codec: CodecContext
  readonly #references: HevcReferences | undefined
  #possible: boolean
  #skips = false
  /** ascending */
  #wanted: readonly number[] = []
  /** time of the first packet since reading began, and those of the latest */
  #first = Number.NaN
  #recent: number[] = []
  /** from here on no picture is lacking, s: at wanted times, and at others */
  #completeFrom = { wanted: Number.NEGATIVE_INFINITY, others: Number.NEGATIVE_INFINITY }

  constructor(codec: CodecContext, { codecpar: { codecId, extradata } }: Stream) {
    this.#codec = codec
    const order = codec.getOption('field_order', AV_OPT_TYPE_INT)
    if (codecId === AV_CODEC_ID_HEVC) this.#references = HevcReferences.of(extradata)
    // HEVC files seldom say
    this.#possible =
      order === AV_FIELD_PROGRESSIVE
        ? codecId === AV_CODEC_ID_H264 || this.#references !== undefined
        : order === AV_FIELD_UNKNOWN && this.#references !== undefined
  }

  /** Sets the times whose pictures are wanted, s, ascending; of the others some may be lacking. */
  expect(times: readonly number[]): void {
    this.#completeFrom.wanted = this.#completeFrom.others
    this.#wanted = times
  }

  /** Wants the picture at a time, s. If it was not expected, nothing else is any more. */
  want(time: number): void {
    if (!this.#wanted.includes(time)) this.expect([time])
  }

  /** Whether the picture at a time, s, may have been skipped since reading began. */
  lacks(time: number): boolean {
    return time < this.#completeFrom[this.#wanted.includes(time) ? 'wanted' : 'others']
  }

  /** Call before a packet is sent. @param time at which its picture shows, s; NaN if the file does not say */
  before(packet: Packet, time: number): void {
    if (!this.#possible) return
    this.#references?.look(packet)
    const instead = this.#shownInstead(time)
    const skips = instead !== undefined && (this.#references?.isFree(packet) ?? true)
    if (skips) this.#completeFrom.others = Math.max(this.#completeFrom.others, instead)
    this.#set(skips)
    if (Number.isNaN(this.#first)) this.#first = time
    // an edit list may leave out the end of a file, whose packets are decoded all the same
    if ((packet.flags & AV_PKT_FLAG_DISCARD) === 0) this.#recent.push(time)
    if (this.#recent.length > RECENT) this.#recent.shift()
  }

  /** The time of a later picture that is shown at the first wanted time from this one on. */
  #shownInstead(time: number): number | undefined {
    // Pictures before the first key frame may be shown at the beginning.
    if (!(time > this.#first)) return undefined
    const wanted = this.#wanted.find((at) => at >= time)
    return wanted === undefined ? undefined : this.#recent.find((later) => later > time && later <= wanted)
  }

  /** Reading begins at another place. */
  restart(): void {
    this.#first = Number.NaN
    this.#recent = []
    this.#completeFrom = { wanted: Number.NEGATIVE_INFINITY, others: Number.NEGATIVE_INFINITY }
    if (this.#possible) this.#set(false)
  }

  /** For the rest of the file: deinterlacing needs a picture's neighbours. */
  stop(): void {
    if (this.#possible) this.#set(false)
    this.#possible = false
  }

  #set(skips: boolean): void {
    if (skips === this.#skips) return
    this.#skips = skips
    leaveOut(this.#codec, skips ? 'noref' : 'none')
  }
}

/** Sets which pictures a decoder leaves out from now on: none, or those that no other refers to. */
export function leaveOut(codec: CodecContext, pictures: 'none' | 'noref'): void {
  const result = codec.setOption('skip_frame', pictures === 'none' ? 'default' : pictures)
  if (result < 0) throw new Error(`skipping pictures: ${result}`)
}
