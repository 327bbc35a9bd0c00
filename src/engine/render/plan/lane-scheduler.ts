/** A task with its estimated work. */
interface Work {
  effort: number
}

/** The tasks of one lane. */
interface Lane<W> {
  current: W | undefined
  /** remaining tasks, in order */
  rest: W[]
}

/**
 * Distributes runs of tasks over lanes that each do one task at a time. A lane keeps to its run, since each task is cheaper
 * right after the previous one; an idle lane steals the last part of another lane's run.
 */
export class LaneScheduler<W extends Work> {
  readonly #waiting: W[][]
  readonly #lanes: Lane<W>[] = []
  readonly #preroll: (work: W) => number

  /**
   * @param runs in the order in which they start
   * @param preroll extra work for a task if the lane has not done the previous one
   */
  constructor(runs: readonly W[][], preroll: (work: W) => number) {
    this.#waiting = runs.map((run) => [...run])
    this.#preroll = preroll
  }

  /** The next task of a lane's run, or the first of another run. Undefined if all runs have started. */
  next(number: number): W | undefined {
    const lane = this.#lane(number)
    if (lane.rest.length === 0) lane.rest = this.#waiting.shift() ?? []
    return begin(lane)
  }

  /** When all runs have started: takes over part of another lane's run, if the work then ends sooner. */
  steal(number: number): W | undefined {
    const lane = this.#lane(number)
    const [richest] = this.#lanes.filter(({ rest }) => rest.length > 0).toSorted((a, b) => load(b) - load(a))
    if (!richest || lane.rest.length > 0) return undefined
    const at = this.#fairCut(richest)
    if (at === undefined) return undefined
    lane.rest = richest.rest.splice(at)
    return begin(lane)
  }

  /** Lanes are created on first use. */
  #lane(number: number): Lane<W> {
    this.#lanes[number] ??= { current: undefined, rest: [] }
    return this.#lanes[number]
  }

  /** The index from which another lane takes over, so that both end as early as possible. */
  #fairCut(lane: Lane<W>): number | undefined {
    let best: { at: number; end: number } = { at: -1, end: load(lane) }
    let before = ahead(lane)
    let after = sum(lane.rest)
    for (const [at, work] of lane.rest.entries()) {
      const end = Math.max(before, this.#preroll(work) + after)
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

/** The current task counts half, as its progress is unknown. */
function ahead({ current }: Lane<Work>): number {
  return (current?.effort ?? 0) / 2
}

function sum(works: readonly Work[]): number {
  return works.reduce((total, { effort }) => total + effort, 0)
}
