/** Limits how many do something at once. */
export interface Semaphore {
  /**
   * Waits for one of the permits. The last who asked gets the next one: it is what a person looks at now.
   * @returns what gives the permit back
   * @throws the signal's reason where it aborts before
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
