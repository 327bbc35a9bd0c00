import { syncBuiltinESMExports } from 'node:module'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import timers from 'node:timers/promises'
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
  #looking = false
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
    if (this.auto && !this.#looking) void this.#look()
  }

  async #look(): Promise<void> {
    this.#looking = true
    while (this.#sleepers.length > 0) {
      await aTurn()
      this.#quiet = this.#busy > 0 || isWorking() ? 0 : this.#quiet + 1
      if (this.#quiet < QUIET_LOOKS) continue
      this.#quiet = 0
      if (this.#sleepers.length > 0) this.#moveTo(Math.min(...this.#sleepers.map((sleeper) => sleeper.at)))
    }
    this.#looking = false
  }
}

/** Until nothing is under way in this process: what was written has been read, what was read dealt with. */
export async function quiet(): Promise<void> {
  for (let looks = 0; looks < QUIET_LOOKS; looks = isWorking() ? 0 : looks + 1) await aTurn()
}

/** A turn of the event loop, and of the network of this machine: on a busy one, what was sent can take long to arrive. */
async function aTurn(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 1))
  echo ??= openEcho()
  await echo()
}

let echo: (() => Promise<void>) | undefined

/** Something that is sent over loopback, behind all that was sent before it. @returns a function that waits until it has arrived */
function openEcho(): () => Promise<void> {
  const arrived: (() => void)[] = []
  const connected = new Promise<Socket>((resolve, reject) => {
    const server = createServer((socket) => {
      socket.unref().on('data', (data) => {
        for (const _ of data) arrived.shift()?.()
      })
    })
    server.unref().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo // it listens on a port
      const socket = connect(port, '127.0.0.1', () => resolve(socket.unref()))
      socket.on('error', reject)
    })
  })
  return async () => {
    const socket = await connected
    socket.ref()
    await new Promise<void>((resolve) => {
      arrived.push(resolve)
      socket.write('.')
    })
    socket.unref()
  }
}

/** This process reads or writes a file, connects, sends, computes, has put something off to its next turn, or pauses between tries. */
function isWorking(): boolean {
  return (
    pauses > 0 ||
    process.getActiveResourcesInfo().some((name) => /Req|ConnectWrap|WriteWrap|ShutdownWrap|Job|Immediate/.test(name))
  )
}

/** Short pauses in real time that are under way, as between two tries for a lock. */
let pauses = 0

const pause = timers.setTimeout
timers.setTimeout = async (...given) => {
  pauses++
  return pause(...given).finally(() => pauses--)
}
syncBuiltinESMExports()
