import type { Clock } from '../../src/client/options.ts'

interface Sleeper {
  at: number
  wake: () => void
}

/**
 * Time that tests set. With `auto`, it jumps to the next sleeper once nothing has happened for a moment of real time,
 * so that a quarter of an hour passes in milliseconds and in the right order.
 */
export class TestClock implements Clock {
  #now = Date.UTC(2026, 10, 22, 9, 0, 0)
  #sleepers: Sleeper[] = []
  #busy = 0
  #lastActivity = Date.now()
  #timer: NodeJS.Timeout | undefined
  auto = true

  now = (): number => this.#now

  sleep = (ms: number, signal?: AbortSignal): Promise<void> =>
    new Promise((resolve) => {
      if (signal?.aborted) return resolve()
      const wake = () => {
        signal?.removeEventListener('abort', wake)
        this.#sleepers = this.#sleepers.filter((sleeper) => sleeper.wake !== wake)
        resolve()
      }
      this.#sleepers.push({ at: this.#now + Math.max(0, ms), wake })
      signal?.addEventListener('abort', wake, { once: true })
      this.#arm()
    })

  /** Moves time on, waking sleepers in order. */
  advance(ms: number): void {
    this.#moveTo(this.#now + ms)
  }

  /** Real work is under way: time stands still until `idle`. */
  busy(): void {
    this.#busy++
  }

  idle(): void {
    this.#busy--
    this.#lastActivity = Date.now()
  }

  #moveTo(target: number): void {
    for (;;) {
      const next = this.#sleepers.filter((s) => s.at <= target).sort((a, b) => a.at - b.at)[0]
      if (!next) break
      this.#now = Math.max(this.#now, next.at)
      next.wake()
    }
    this.#now = Math.max(this.#now, target)
  }

  #arm(): void {
    this.#lastActivity = Date.now()
    if (!this.auto || this.#timer) return
    this.#timer = setTimeout(() => {
      this.#timer = undefined
      if (this.#sleepers.length === 0) return
      const quiet = this.#busy === 0 && Date.now() - this.#lastActivity >= 12
      const first = Math.min(...this.#sleepers.map((sleeper) => sleeper.at))
      if (quiet) this.#moveTo(first)
      const active = this.#lastActivity
      this.#arm()
      if (!quiet) this.#lastActivity = active
    }, 6)
  }
}
