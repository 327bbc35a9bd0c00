import { AsyncLocalStorage } from 'node:async_hooks'

/** A tool call blocks for 45 s at most (tool contract); a little of it is the tool's own, before and after, ms. */
const CALL_TIME = 41_000

const due = new AsyncLocalStorage<number>()

/**
 * Runs a call that must hand back in time, whatever it asks the network for on its way.
 * @param waits how long the caller is willing to wait, ms, where that is longer
 */
export function inCallTime<T>(now: number, waits: number, call: () => Promise<T>): Promise<T> {
  return due.run(now + Math.max(waits, CALL_TIME), call)
}

/** Runs work that outlives the call which began it, and takes its time. */
export function outlivingCalls<T>(work: () => Promise<T>): Promise<T> {
  return due.run(Number.POSITIVE_INFINITY, work)
}

/** Until when the present call must have handed back, epoch ms; infinite for work that outlives calls. */
export function callDue(): number {
  return due.getStore() ?? Number.POSITIVE_INFINITY
}
