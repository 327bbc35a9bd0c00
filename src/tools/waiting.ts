import type { Progress, Wait } from '../client/client.ts'

const DEFAULT_SECONDS = 40
/** Longest duration of a call, s. */
const MOST_SECONDS = 45
/** Interval of progress notifications: some clients time out after 5 s without one. */
const SIGN_OF_LIFE_MS = 4000
/** Increment of repeated progress reports. */
const UNSEEN = 0.001

/** Sends one progress notification. */
export type Notify = (progress: Progress) => void

export interface Waiting {
  wait(seconds?: number): Wait
  /** Stops the notifications. */
  stop(): void
}

/**
 * Progress of a waiting call: reports are sent at once, and the last one is repeated every 4 s. MCP requires `progress` to
 * increase, so repetitions add an invisible amount.
 * @param notify undefined without a progress token
 * @param handBack aborts the waiting of all calls
 */
export function startWaiting(
  signal: AbortSignal | undefined,
  notify: Notify | undefined,
  handBack?: AbortSignal,
): Waiting {
  const began = Date.now()
  let last: Progress = { progress: 0, message: 'Working' }
  const send = (next: Progress): void => {
    last = { ...next, progress: next.progress > last.progress ? next.progress : last.progress + UNSEEN }
    notify?.(last)
  }
  const timer = notify && setInterval(() => send(last), SIGN_OF_LIFE_MS)
  return {
    wait: (seconds = DEFAULT_SECONDS) => ({
      ms: Math.max(0, Math.min(seconds * 1000, began + MOST_SECONDS * 1000 - Date.now())),
      signal,
      handBack,
      onProgress: notify && send,
    }),
    stop: () => clearInterval(timer),
  }
}
