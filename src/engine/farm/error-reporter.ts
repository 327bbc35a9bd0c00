/** Logs an error once, and again only after a while: a queue that is unreachable would fill the log. */
export interface ErrorReporter {
  tell(error: unknown): void
}

/** ms for which the same error is not logged again */
const QUIET = 60_000

export function createErrorReporter(
  log: { error(facts: object, message: string): void },
  message: string,
  now: () => number = Date.now,
): ErrorReporter {
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
