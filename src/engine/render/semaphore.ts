/** Limits concurrency. */
export interface Semaphore {
  /**
   * Waits for a permit. The latest caller is served first: it is what the person looks at now.
   * @returns a function that releases the permit
   * @throws the signal's reason if it aborts first
   */
  acquire(signal: AbortSignal): Promise<() => void>
}

export function createSemaphore(permits: number): Semaphore {
  let held = 0
  const waiting: (() => void)[] = []
  const release = () => {
    held--
    waiting.pop()?.()
  }
  return {
    acquire: (signal) =>
      new Promise((resolve, reject) => {
        const grant = () => {
          held++
          signal.removeEventListener('abort', giveUp)
          resolve(release)
        }
        const giveUp = () => {
          const at = waiting.indexOf(grant)
          if (at >= 0) waiting.splice(at, 1)
          reject(signal.reason)
        }
        if (signal.aborted) return reject(signal.reason)
        if (held < permits) return grant()
        waiting.push(grant)
        signal.addEventListener('abort', giveUp, { once: true })
      }),
  }
}
