import { Kept } from './kept.ts'
import { Latest } from './latest.ts'

/** What is, or is to be, measured of a film. */
export interface Measurement<Value> {
  /** nothing where it was ended, or there is nothing to measure */
  done: Promise<Value | undefined>
  /** what is known of it by now */
  known(): Value | undefined
  isUnderWay(): boolean
}

export const NOT_MEASURED: Measurement<never> = {
  done: Promise.resolve(undefined),
  known: () => undefined,
  isUnderWay: () => false,
}

/** Measurements of films, kept by the names of what was measured; a later one of a session ends the one before. */
export class Measurements<Value> {
  readonly #kept: Kept<Value>
  readonly #latest = new Latest<Value | undefined>()

  /** @param most that are kept */
  constructor(most: number) {
    this.#kept = new Kept(most)
  }

  /** @param work begun where the measurement is neither known nor under way */
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
