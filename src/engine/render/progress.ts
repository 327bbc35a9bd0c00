/** Progress of a render and its remaining time. Never goes back. */
export class Progress {
  readonly #total: number
  /** work that was already done */
  readonly #given: number
  readonly #done = new Map<string, number>()
  readonly #started: number
  readonly #now: () => number
  #percent: number

  /** @param total and given: in frames @param from percent reached by an earlier process */
  constructor(total: number, given: number, from: number, now: () => number) {
    this.#total = Math.max(1, total)
    this.#given = given
    this.#percent = from
    this.#now = now
    this.#started = now()
  }

  /** Reports the progress of a part, by name. */
  reach(part: string, amount: number): void {
    this.#done.set(part, Math.max(amount, this.#done.get(part) ?? 0))
  }

  /** 0-99: the file is not there yet. */
  get percent(): number {
    const reached = Math.floor((100 * (this.#given + this.#own())) / this.#total)
    this.#percent = Math.max(this.#percent, Math.min(99, reached))
    return this.#percent
  }

  /** ms, once it can be estimated. */
  get remainingMs(): number | undefined {
    const own = this.#own()
    const spent = this.#now() - this.#started
    if (own === 0 || spent < 500) return undefined
    return Math.round((spent * (this.#total - this.#given - own)) / own)
  }

  #own(): number {
    let sum = 0
    for (const amount of this.#done.values()) sum += amount
    return sum
  }
}
