/** Lets a few in at once; who has gone meanwhile is not waited for. */
export interface Turnstile {
  /**
   * Waits for a place. The last who came is let in first: it is what a person looks at now.
   * @returns what gives the place back
   * @throws the signal's reason where it aborts before
   */
  enter(signal: AbortSignal): Promise<() => void>
}

export function createTurnstile(places: number): Turnstile {
  let inside = 0
  const waiting: (() => void)[] = []
  const leave = () => {
    inside--
    waiting.pop()?.()
  }
  return {
    enter: (signal) =>
      new Promise((resolve, reject) => {
        const admit = () => {
          inside++
          signal.removeEventListener('abort', give)
          resolve(leave)
        }
        const give = () => {
          const at = waiting.indexOf(admit)
          if (at >= 0) waiting.splice(at, 1)
          reject(signal.reason)
        }
        if (signal.aborted) return reject(signal.reason)
        if (inside < places) return admit()
        waiting.push(admit)
        signal.addEventListener('abort', give, { once: true })
      }),
  }
}
