/** Runs work on the latest state of something: starting it for a new state aborts the work on an earlier one. */
export class Latest<Value> {
  /** states for which the work failed: it would fail again */
  readonly #failed = new Map<string, string>()
  readonly #running = new Map<string, { name: string; stop: AbortController; done: Promise<Value | undefined> }>()

  /**
   * @param of what the work is for
   * @param name of its state; work on the same state runs only once
   * @returns undefined if it was aborted, or failed before
   */
  run(of: string, name: string, work: (signal: AbortSignal) => Promise<Value>): Promise<Value | undefined> {
    const before = this.#running.get(of)
    if (before?.name === name) return before.done
    before?.stop.abort(ENDED)
    if (this.#failed.get(of) === name) return Promise.resolve(undefined)
    this.#failed.delete(of)
    const stop = new AbortController()
    const done = this.#carry(of, name, stop, work)
    this.#running.set(of, { name, stop, done })
    return done
  }

  isRunning(of: string, name: string): boolean {
    return this.#running.get(of)?.name === name
  }

  async #carry(of: string, name: string, stop: AbortController, work: (signal: AbortSignal) => Promise<Value>) {
    try {
      return await work(stop.signal)
    } catch (error) {
      if (error === ENDED) return undefined
      this.#failed.set(of, name)
      throw error
    } finally {
      if (this.#running.get(of)?.stop === stop) this.#running.delete(of)
    }
  }
}

const ENDED = new Error('a later state is worked on')
