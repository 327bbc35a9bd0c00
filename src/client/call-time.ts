import { AsyncLocalStorage } from 'node:async_hooks'

/** Time limit of a client call, ms: a tool call may block for 45 s (tool contract), including the tool's own work. */
const CALL_TIME = 41_000

const due = new AsyncLocalStorage<number>()

/**
 * Runs a call that must return in time, whatever network requests it makes.
 * @param waits how long the caller is willing to wait, ms, if that is longer
 */
export function inCallTime<T>(now: number, waits: number, call: () => Promise<T>): Promise<T> {
  return due.run(now + Math.max(waits, CALL_TIME), call)
}

/** Runs work that outlives the call that began it, without its time limit. */
export function outlivingCalls<T>(work: () => Promise<T>): Promise<T> {
  return due.run(Number.POSITIVE_INFINITY, work)
}

/** The deadline of the current call, epoch ms; infinite for work that outlives calls. */
export function callDue(): number {
  return due.getStore() ?? Number.POSITIVE_INFINITY
}
