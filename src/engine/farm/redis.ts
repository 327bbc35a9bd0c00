import { Redis } from 'ioredis'
import { FarmProblem } from './problem.ts'

/** Oldest Redis version that BullMQ's scripts run on. */
const OLDEST = [6, 2]
/** ms */
const TIMEOUT_MS = 5000

/**
 * Checks that a Redis can be used for a queue: reachable, writable, new enough, and never evicting keys.
 * @throws {FarmProblem} with what is wrong and how to fix it, without the address
 */
export async function checkRedis(url: string): Promise<void> {
  const redis = new Redis(url, {
    lazyConnect: true,
    connectTimeout: TIMEOUT_MS,
    maxRetriesPerRequest: 0,
    retryStrategy: () => null,
  })
  let why = ''
  redis.on('error', (error: Error) => {
    why = error.message
  })
  try {
    await redis.connect()
    const problem = problemIn(await redis.info())
    if (problem) throw new FarmProblem(problem)
  } catch (error) {
    if (error instanceof FarmProblem) throw error
    const reason = why || (error instanceof Error ? error.message : String(error))
    throw new FarmProblem(`The Redis of NEMO_QUEUE_URL can't be used: ${reason}.`)
  } finally {
    redis.disconnect()
  }
}

/** @param info Redis's answer to INFO @returns what is wrong, for the operator */
export function problemIn(info: string): string | undefined {
  const facts = new Map(
    info.split(/\r?\n/).map((line) => [line.split(':')[0] ?? '', line.slice(line.indexOf(':') + 1)]),
  )
  const version = facts.get('redis_version') ?? ''
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const [oldest = 0, oldestMinor = 0] = OLDEST
  if (version && (major < oldest || (major === oldest && minor < oldestMinor)))
    return `Redis ${version} is too old for the queue: it needs ${OLDEST.join('.')} or newer.`
  if (facts.get('role') === 'slave')
    return 'The Redis of NEMO_QUEUE_URL is a replica, which is read-only: give the address of the master.'
  const policy = facts.get('maxmemory_policy')
  if (policy && policy !== 'noeviction')
    return `Redis drops data when its memory is full (maxmemory-policy ${policy}), so parts of films would be lost. Set maxmemory-policy to noeviction.`
  return undefined
}
