import { setTimeout } from 'node:timers/promises'

/** ms between attempts: about two minutes in all, in which most stores recover */
export const RETRY_DELAYS: readonly number[] = [500, 1000, 2000, 4000, 8000, 15_000, 30_000, 60_000]

/** Retries work while it fails with a transient error. @throws the last error */
export async function retrying<Value>(
  work: () => Promise<Value>,
  passes: (error: unknown) => boolean,
  delays: readonly number[],
): Promise<Value> {
  for (const pause of delays) {
    try {
      return await work()
    } catch (error) {
      if (!passes(error)) throw error
      await setTimeout(pause)
    }
  }
  return work()
}
