import { warmUp } from '../reader/warm-up.ts'

interface Log {
  info(facts: object, message: string): void
  error(facts: object, message: string): void
}

/** Prepares for messages in words, in spare time. Never throws: a failure is only logged, and the first message takes longer. */
export async function warmUpReader(log: Log): Promise<void> {
  const begin = performance.now()
  try {
    const messages = await warmUp()
    log.info({ messages, ms: Math.round(performance.now() - begin) }, 'ready for messages in words')
  } catch (error) {
    log.error({ err: error }, 'could not prepare for messages in words')
  }
}
