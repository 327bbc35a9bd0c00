import type { Progress, Wait } from '../client/client.ts'

const DEFAULT_SECONDS = 40
/** No call takes longer, from its arrival on, s. */
const MOST_SECONDS = 45
/** Some clients give up after 5 s without a sign of life, where they count at all. */
const SIGN_OF_LIFE_MS = 4000
/** What a report that is no further than the last moves all the same: percent, or whatever the progress counts. */
const UNSEEN = 0.001

/** Sends one progress notification. */
export type Notify = (progress: Progress) => void

export interface Waiting {
  wait(seconds?: number): Wait
  /** No sign of life after this. */
  stop(): void
}

/**
 * The waiting of one call: what the client core reports goes to the caller at once, and between reports the last one is repeated
 * every 4 s. MCP wants `progress` to rise with each notification, so a repetition moves too little to be seen as one.
 * @param notify left out when the caller gave no progress token
 * @param handBack ends the waiting of all calls
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
