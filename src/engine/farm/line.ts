/** Something that waits for its turn. */
export interface Waiting {
  /** whose it is; shares are served alike */
  share: string
  /** within a share the lower come first, and of equals the one that came first */
  rank: number
  /** about how much work it is, above 0 */
  effort: number
}

interface Share<T> {
  /** in the order of their turns */
  waiting: T[]
  /** the work that it was given, counted from the share that had been given least when it came */
  served: number
}

/**
 * A line in which nobody is held up by somebody who has much to do: the next turn is that of the share which has been given the
 * least work. A share that had nothing to do does not save its turns up.
 */
export class FairLine<T extends Waiting> {
  readonly #shares = new Map<string, Share<T>>()
  /** what the share had been given whose turn came last */
  #served = 0

  get size(): number {
    return [...this.#shares.values()].reduce((sum, { waiting }) => sum + waiting.length, 0)
  }

  add(item: T): void {
    const share = this.#shares.get(item.share) ?? { waiting: [], served: this.#served }
    if (share.waiting.length === 0) share.served = Math.max(share.served, this.#served)
    this.#shares.set(item.share, share)
    share.waiting.splice(share.waiting.findLastIndex(({ rank }) => rank <= item.rank) + 1, 0, item)
  }

  next(): T | undefined {
    const [share] = [...this.#shares.values()]
      .filter(({ waiting }) => waiting.length > 0)
      .toSorted((a, b) => a.served - b.served)
    const item = share?.waiting.shift()
    if (!share || !item) return undefined
    this.#served = share.served
    share.served += item.effort
    this.#forget()
    return item
  }

  remove(item: T): void {
    const share = this.#shares.get(item.share)
    const at = share?.waiting.indexOf(item) ?? -1
    if (at >= 0) share?.waiting.splice(at, 1)
  }

  /** A share that came now would be no better off. */
  #forget(): void {
    for (const [name, { waiting, served }] of this.#shares)
      if (waiting.length === 0 && served <= this.#served) this.#shares.delete(name)
  }
}
