/** One thing to do, with about how much work it is. */
interface Work {
  effort: number
}

/** What one lane has to do. */
interface Lane<W> {
  current: W | undefined
  /** to come, in order */
  rest: W[]
}

/**
 * Shares runs of work among lanes that each do one thing at a time. A lane keeps to its run, since each thing takes less
 * right after the one before it; one that has nothing left takes the far part of what another has to do.
 */
export class Shares<W extends Work> {
  readonly #waiting: W[][]
  readonly #lanes: Lane<W>[] = []
  readonly #leadIn: (work: W) => number

  /**
   * @param runs in the order in which they are begun
   * @param leadIn how much more work a thing is for who has not done the one before it
   */
  constructor(runs: readonly W[][], leadIn: (work: W) => number) {
    this.#waiting = runs.map((run) => [...run])
    this.#leadIn = leadIn
  }

  /** What a lane does next: the next of its run, or the first of another. Nothing where all runs were begun. */
  next(number: number): W | undefined {
    const lane = this.#lane(number)
    if (lane.rest.length === 0) lane.rest = this.#waiting.shift() ?? []
    return begin(lane)
  }

  /** The same where all runs were begun: a part of another lane's, if the work then ends sooner. */
  steal(number: number): W | undefined {
    const lane = this.#lane(number)
    const [richest] = this.#lanes.filter(({ rest }) => rest.length > 0).toSorted((a, b) => load(b) - load(a))
    if (!richest || lane.rest.length > 0) return undefined
    const at = this.#fairCut(richest)
    if (at === undefined) return undefined
    lane.rest = richest.rest.splice(at)
    return begin(lane)
  }

  /** There are as many as have come. */
  #lane(number: number): Lane<W> {
    this.#lanes[number] ??= { current: undefined, rest: [] }
    return this.#lanes[number]
  }

  /** From where on another lane takes over, so that the two end as early as they can. */
  #fairCut(lane: Lane<W>): number | undefined {
    let best: { at: number; end: number } = { at: -1, end: load(lane) }
    let before = ahead(lane)
    let after = sum(lane.rest)
    for (const [at, work] of lane.rest.entries()) {
      const end = Math.max(before, this.#leadIn(work) + after)
      if (end < best.end) best = { at, end }
      before += work.effort
      after -= work.effort
    }
    return best.at < 0 ? undefined : best.at
  }
}

function begin<W>(lane: Lane<W>): W | undefined {
  lane.current = lane.rest.shift()
  return lane.current
}

function load(lane: Lane<Work>): number {
  return ahead(lane) + sum(lane.rest)
}

/** What a lane is at counts half: nobody knows how far it is. */
function ahead({ current }: Lane<Work>): number {
  return (current?.effort ?? 0) / 2
}

function sum(works: readonly Work[]): number {
  return works.reduce((total, { effort }) => total + effort, 0)
}
