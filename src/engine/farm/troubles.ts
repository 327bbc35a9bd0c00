/** Tells of trouble once, and then again when it was over for a while: a queue that is gone would fill the log. */
export interface Troubles {
  tell(error: unknown): void
}

/** ms in which the same is not told again */
const QUIET = 60_000

export function createTroubles(
  log: { error(facts: object, message: string): void },
  message: string,
  now: () => number = Date.now,
): Troubles {
  const told = new Map<string, number>()
  return {
    tell(error) {
      const what = error instanceof Error ? error.message || error.name : String(error)
      const at = now()
      if (at - (told.get(what) ?? Number.NEGATIVE_INFINITY) < QUIET) return
      for (const [old, when] of told) if (at - when >= QUIET) told.delete(old)
      told.set(what, at)
      log.error({ error: what }, message)
    },
  }
}
