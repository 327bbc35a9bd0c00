import { setTimeout } from 'node:timers/promises'

/** ms between tries: about two minutes in all, in which most stores are well again */
export const PAUSES: readonly number[] = [500, 1000, 2000, 4000, 8000, 15_000, 30_000, 60_000]

/** Does something again while it fails for a reason that passes. @throws what it failed of in the end */
export async function patiently<Value>(
  work: () => Promise<Value>,
  passes: (error: unknown) => boolean,
  pauses: readonly number[],
): Promise<Value> {
  for (const pause of pauses) {
    try {
      return await work()
    } catch (error) {
      if (!passes(error)) throw error
      await setTimeout(pause)
    }
  }
  return work()
}
