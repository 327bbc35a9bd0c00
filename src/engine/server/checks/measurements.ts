import { Kept } from './kept.ts'
import { Latest } from './latest.ts'

/** A film's measurement, finished or not. */
export interface Measurement<Value> {
  /** undefined if it was aborted or there is nothing to measure */
  done: Promise<Value | undefined>
  /** what is known so far */
  known(): Value | undefined
  isUnderWay(): boolean
}

export const NOT_MEASURED: Measurement<never> = {
  done: Promise.resolve(undefined),
  known: () => undefined,
  isUnderWay: () => false,
}

/** Measurements of films, cached by the names of what was measured; a new one aborts the session's previous one. */
export class Measurements<Value> {
  readonly #kept: Kept<Value>
  readonly #latest = new Latest<Value | undefined>()

  /** @param most number of measurements kept */
  constructor(most: number) {
    this.#kept = new Kept(most)
  }

  /** @param work called if the measurement is neither known nor running */
  of(session: string, name: string, work: (signal: AbortSignal) => Promise<Value | undefined>): Measurement<Value> {
    const known = () => this.#kept.get(name)
    const value = known()
    const measure = async (signal: AbortSignal) => {
      const measured = await work(signal)
      if (measured !== undefined) this.#kept.set(name, measured)
      return measured
    }
    return {
      done: value === undefined ? this.#latest.run(session, name, measure) : Promise.resolve(value),
      known,
      isUnderWay: () => this.#latest.isRunning(session, name),
    }
  }
}
