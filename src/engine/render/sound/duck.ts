import { type Pcm, RATE } from '../../media/sound/pcm.ts'

/** Samples of one decision, 10 ms. */
export const HOP = RATE / 100
/** Hops that a decision looks ahead, so that the music is down when the voice begins. */
export const LOOK_AHEAD = 20

/** Mean power above which something is heard to speak: -42 dBFS. */
const SPEAKING = 10 ** (-42 / 10)
/** Hops that pauses between words may last. */
const HOLD = 40
const DUCKED = 10 ** (-12 / 20)
const ATTACK = 1 - Math.exp(-1 / 6)
const RELEASE = 1 - Math.exp(-1 / 25)

/** Whether each hop of a block holds sound that others should make way for. */
export function speaking({ left, right }: Pcm): boolean[] {
  return Array.from({ length: Math.ceil(left.length / HOP) }, (_, hop) => {
    const end = Math.min(left.length, (hop + 1) * HOP)
    let power = 0
    for (let i = hop * HOP; i < end; i++) power += (left[i] ?? 0) ** 2 + (right[i] ?? 0) ** 2
    return power > SPEAKING * 2 * (end - hop * HOP)
  })
}

/** Follows what speaks and says how far to turn the rest down, hop by hop. */
export class Ducker {
  readonly #heard: boolean[] = []
  /** hops since something spoke */
  #quiet = Number.POSITIVE_INFINITY
  #gain: number | undefined

  hear(hops: readonly boolean[]): void {
    this.#heard.push(...hops)
  }

  /**
   * The gains at the start and the end of the next hop. What has not been heard yet counts as silent. Where something
   * speaks from the beginning, the rest begins turned down.
   */
  next(): [number, number] {
    const speaks = this.#heard.slice(0, LOOK_AHEAD + 1).includes(true)
    this.#heard.shift()
    this.#quiet = speaks ? 0 : this.#quiet + 1
    const target = this.#quiet <= HOLD ? DUCKED : 1
    const before = this.#gain ?? target
    this.#gain = before + (target - before) * (target < before ? ATTACK : RELEASE)
    return [before, this.#gain]
  }
}
