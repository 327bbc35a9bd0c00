/** An item waiting for its turn. */
export interface Waiting {
  /** the user it is for; all owners are served alike */
  owner: string
  /** within an owner, lower ranks come first; equal ranks in order of arrival */
  rank: number
  /** estimated work, above 0 */
  effort: number
}

interface Owner<T> {
  /** in the order in which they are served */
  waiting: T[]
  /** the work served so far, counted from that of the least-served owner at the time this one arrived */
  served: number
}

/**
 * A fair queue: the next item is from the owner that has been served the least work, so that a large film does not hold up
 * others. An idle owner earns no credit.
 */
export class FairQueue<T extends Waiting> {
  readonly #owners = new Map<string, Owner<T>>()
  /** `served` of the owner whose turn came last */
  #served = 0

  get size(): number {
    return [...this.#owners.values()].reduce((sum, { waiting }) => sum + waiting.length, 0)
  }

  add(item: T): void {
    const owner = this.#owners.get(item.owner) ?? { waiting: [], served: this.#served }
    if (owner.waiting.length === 0) owner.served = Math.max(owner.served, this.#served)
    this.#owners.set(item.owner, owner)
    owner.waiting.splice(owner.waiting.findLastIndex(({ rank }) => rank <= item.rank) + 1, 0, item)
  }

  next(): T | undefined {
    const [owner] = [...this.#owners.values()]
      .filter(({ waiting }) => waiting.length > 0)
      .toSorted((a, b) => a.served - b.served)
    const item = owner?.waiting.shift()
    if (!owner || !item) return undefined
    this.#served = owner.served
    owner.served += item.effort
    this.#forget()
    return item
  }

  remove(item: T): void {
    const owner = this.#owners.get(item.owner)
    const at = owner?.waiting.indexOf(item) ?? -1
    if (at >= 0) owner?.waiting.splice(at, 1)
  }

  /** Drops owners that would start at the same point if they arrived now. */
  #forget(): void {
    for (const [name, { waiting, served }] of this.#owners)
      if (waiting.length === 0 && served <= this.#served) this.#owners.delete(name)
  }
}
