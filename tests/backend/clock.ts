import type { Clock } from '../../src/client/options.ts'

/** So many turns of the event loop without work: on a busy machine every turn is a look. */
const QUIET_LOOKS = 8

interface Sleeper {
  at: number
  wake: () => void
}

/**
 * Time that tests set. With `auto`, it jumps to the next sleeper once nothing is under way any more, so that a quarter of an hour passes in milliseconds and in the right order.
 */
export class TestClock implements Clock {
  #now: number
  #sleepers: Sleeper[] = []
  #busy = 0
  /** looks in a row that found nothing under way */
  #quiet = 0
  #timer: NodeJS.Timeout | undefined
  auto = true

  /** @param start epoch ms */
  constructor(start = Date.UTC(2026, 10, 22, 9, 0, 0)) {
    this.#now = start
  }

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

  /** how many wait for their time */
  get sleeping(): number {
    return this.#sleepers.length
  }

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
    this.#quiet = 0
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
    this.#quiet = 0
    if (this.auto && !this.#timer) this.#look()
  }

  #look(): void {
    this.#timer = setTimeout(() => {
      this.#timer = undefined
      if (this.#sleepers.length === 0) return
      this.#quiet = this.#busy > 0 || isWorking() ? 0 : this.#quiet + 1
      if (this.#quiet >= QUIET_LOOKS) {
        this.#quiet = 0
        this.#moveTo(Math.min(...this.#sleepers.map((sleeper) => sleeper.at)))
      }
      if (!this.#timer) this.#look()
    }, 1)
  }
}

/** Until nothing is under way in this process: what was written has been read, what was read dealt with. */
export async function quiet(): Promise<void> {
  for (let looks = 0; looks < QUIET_LOOKS; looks = isWorking() ? 0 : looks + 1)
    await new Promise((resolve) => setTimeout(resolve, 1))
}

/** This process reads or writes a file, connects, sends, computes, or has put something off to its next turn. */
function isWorking(): boolean {
  return process
    .getActiveResourcesInfo()
    .some((name) => /Req|ConnectWrap|WriteWrap|ShutdownWrap|Job|Immediate/.test(name))
}
