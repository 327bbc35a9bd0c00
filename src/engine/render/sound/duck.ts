import type { Range } from '../../edit/draft.ts'
import { type Pcm, RATE } from '../../media/sound/pcm.ts'
import type { Ducking } from './plan.ts'

/** Samples per gain decision, 10 ms. */
export const HOP = RATE / 100

/** Mean power that counts as speech: -42 dBFS. */
const SPEAKING = 10 ** (-42 / 10)
/** Longest pause between words, hops. */
const HOLD = 40

/** For each hop of a block, whether it has sound that others should be ducked under. */
export function speaking({ left, right }: Pcm): boolean[] {
  return Array.from({ length: Math.ceil(left.length / HOP) }, (_, hop) => {
    const end = Math.min(left.length, (hop + 1) * HOP)
    let power = 0
    for (let i = hop * HOP; i < end; i++) power += (left[i] ?? 0) ** 2 + (right[i] ?? 0) ** 2
    return power > SPEAKING * 2 * (end - hop * HOP)
  })
}

const hops = (seconds: number) => Math.round((seconds * RATE) / HOP)

/** Sidechain ducking: a linear gain for each hop, following the speech. */
export class Ducker {
  /** look-ahead in hops, so that the rest is ducked when a voice begins */
  readonly lookAhead: number
  readonly #level: number
  /** change of the gain per hop */
  readonly #down: number
  readonly #up: number
  readonly #except: readonly Range[]
  readonly #said: readonly Range[]
  /** index of the first range of speech that ends after `#ear` */
  #next = 0
  readonly #heard: boolean[] = []
  /** hops since the last speech */
  #quiet = Number.POSITIVE_INFINITY
  #gain: number | undefined
  /** timeline sample at which the next hop begins */
  #at: number
  /** timeline sample of the next hop given to `hear` */
  #ear: number

  /** @param from timeline sample at which the first hop begins */
  constructor({ level, attack, release, except, said }: Omit<Ducking, 'heard'>, from: number) {
    // released early enough to be at full volume where it is not ducked
    this.#except = except.map((range) => ({ from: range.from - release * RATE, to: range.to }))
    this.#said = said
    this.#at = from
    this.#ear = from
    this.lookAhead = hops(attack)
    this.#level = level
    this.#down = (1 - level) / Math.max(1, hops(attack))
    this.#up = (1 - level) / Math.max(1, hops(release))
  }

  /** @param hops whether each following hop is loud */
  hear(hops: readonly boolean[]): void {
    for (const loud of hops) this.#heard.push(this.#isSaid() || loud)
  }

  /** Whether a known word is spoken in the next hop. */
  #isSaid(): boolean {
    const [from, to] = [this.#ear, this.#ear + HOP]
    this.#ear = to
    while ((this.#said[this.#next]?.to ?? to) <= from) this.#next++
    return (this.#said[this.#next]?.from ?? to) < to
  }

  /**
   * The gains at the start and the end of the next hop. Hops not analysed yet count as silent. If speech starts at once, the
   * rest starts ducked.
   */
  next(): [number, number] {
    const speaks = this.#heard.slice(0, this.lookAhead + 1).includes(true)
    this.#heard.shift()
    this.#quiet = speaks ? 0 : this.#quiet + 1
    const excepted = this.#except.some(({ from, to }) => from <= this.#at && this.#at < to)
    this.#at += HOP
    const wanted = this.#quiet <= HOLD && !excepted ? this.#level : 1
    const before = this.#gain ?? wanted
    this.#gain = wanted < before ? Math.max(wanted, before - this.#down) : Math.min(wanted, before + this.#up)
    return [before, this.#gain]
  }
}
