import { hostname } from 'node:os'
import * as z from 'zod'
import { NemoError } from '../../protocol/errors.ts'
import { outlivingCalls } from '../call-time.ts'
import type { Clock, Log } from '../options.ts'
import { isAlive } from './lock.ts'
import type { Records } from './records.ts'

/** Who works on a record, and until when. */
export const Lease = z.object({
  pid: z.number(),
  host: z.string(),
  /** one client in one process */
  owner: z.string(),
  /** epoch ms; renewed while the owner is alive */
  until: z.number(),
})
export type Lease = z.infer<typeof Lease>

const LEASE_MS = 15_000
/** Poll intervals for a record that another process works on: short at first, then longer, ms. */
const LOOKS = { first: 200, longest: 2_000 }

/** Whether nobody works on it: no lease, an expired one, or one of an ended process on this machine. */
export function isFree(lease: Lease | undefined, now: number): boolean {
  if (!lease || lease.until < now) return true
  return lease.host === hostname() && !isAlive(lease.pid)
}

/** The record was taken over by another process, which considered this one dead. Work stops silently. */
export class LostLease extends Error {}

/** A record held by its worker. */
export interface Hold<T> {
  /** saves a change and renews the lease; @throws {LostLease} */
  save(change: Partial<T>): Promise<T>
  /** aborts when the client closes */
  signal: AbortSignal
}

/** Work on records that outlives the call and the process that began it. */
export interface Work {
  /** resolves when the record is done, by any process; takes it over if its owner is gone */
  attend(id: string): Promise<void>
  /** releases everything, so that another process can continue at once */
  close(): Promise<void>
}

interface Rules<T> {
  store: Records<T>
  clock: Clock
  log: Log
  isDone(record: T): boolean
  /** continues the record from its status until it is done */
  run(record: T, hold: Hold<T>): Promise<void>
  /** how to end a record after a fault of this program; by default it is kept, for a fixed version to continue */
  onFault?(): Partial<T>
}

export function createWork<T extends { lease?: Lease }>(rules: Rules<T>): Work {
  const { store, clock, log, isDone, run } = rules
  const owner = crypto.randomUUID()
  const closing = new AbortController()
  const attended = new Map<string, Promise<void>>()

  const lease = (): Lease => ({ pid: process.pid, host: hostname(), owner, until: clock.now() + LEASE_MS })

  const mayTake = ({ lease: held }: T) => held?.owner === owner || isFree(held, clock.now())

  async function claim(id: string): Promise<T | undefined> {
    let claimed: T | undefined
    await store.update(id, (record) => {
      if (record && !isDone(record) && mayTake(record)) claimed = { ...record, lease: lease() }
      return claimed
    })
    return claimed
  }

  async function save(id: string, change: Partial<T>): Promise<T> {
    const saved = await store.update(id, (record) =>
      record?.lease?.owner === owner ? { ...record, ...change, lease: lease() } : undefined,
    )
    if (saved?.lease?.owner !== owner) throw new LostLease()
    return saved
  }

  async function renewing(id: string, over: AbortSignal): Promise<void> {
    while (!over.aborted) {
      await clock.sleep(LEASE_MS / 3, over)
      if (!over.aborted) await save(id, {}).catch(() => {})
    }
  }

  async function carry(id: string, record: T): Promise<void> {
    const over = new AbortController()
    const renewal = renewing(id, over.signal)
    try {
      await run(record, { save: (change) => save(id, change), signal: closing.signal })
    } catch (error) {
      if (!(error instanceof LostLease) && !closing.signal.aborted) await broken(id, error)
    } finally {
      over.abort()
      await renewal
      await store.update(id, (last) => (last?.lease?.owner === owner ? { ...last, lease: undefined } : undefined))
    }
  }

  /** Anything but a NemoError is a fault of this program. It is logged here, as nobody may be waiting any more. */
  async function broken(id: string, error: unknown): Promise<void> {
    if (error instanceof NemoError) throw error
    log.error({ err: error, record: id }, 'a fault of this program ended its work')
    if (!rules.onFault) throw new NemoError('internal', '', {}, error)
    await save(id, rules.onFault())
  }

  async function attendOnce(id: string): Promise<void> {
    for (let pause = LOOKS.first; !closing.signal.aborted; pause = Math.min(pause * 1.5, LOOKS.longest)) {
      const record = await store.get(id)
      if (!record || isDone(record)) return
      const claimed = mayTake(record) ? await claim(id) : undefined
      if (claimed) await carry(id, claimed)
      else await clock.sleep(pause, closing.signal)
    }
  }

  return {
    attend: (id) => {
      const running = attended.get(id) ?? outlivingCalls(() => attendOnce(id)).finally(() => attended.delete(id))
      attended.set(id, running)
      running.catch(() => {}) // reported to those who wait
      return running
    },
    close: async () => {
      closing.abort()
      await Promise.allSettled(attended.values())
    },
  }
}
