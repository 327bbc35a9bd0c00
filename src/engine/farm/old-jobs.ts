import { Queue } from 'bullmq'
import { Redis } from 'ioredis'

/** Jobs that are removed at a time */
const MANY = 1000
/** States of jobs that nobody has started; the others end by themselves. */
const WAITING = ['wait', 'prioritized', 'delayed'] as const

/**
 * Removes jobs that were added before a time and are still waiting. The server adds those that are still wanted again at its
 * next check.
 * @param before epoch ms
 * @returns how many
 */
export async function forgetOldJobs(queue: Queue, before: number, now: number): Promise<number> {
  let forgotten = 0
  for (const state of WAITING) {
    for (let some = MANY; some === MANY; forgotten += some) some = (await queue.clean(now - before, MANY, state)).length
  }
  return forgotten
}

/**
 * Removes the queues of other kinds of machines, such as those of an earlier version, that have been idle since a time and have
 * no worker.
 * @param own the queue to keep
 * @param names prefix of the names of all such queues
 * @param before epoch ms
 * @returns how many
 */
export async function forgetOldQueues(url: string, own: Queue, names: string, before: number): Promise<number> {
  const redis = new Redis(url, { maxRetriesPerRequest: 1 })
  redis.on('error', () => {}) // the command fails with the same error
  try {
    let forgotten = 0
    for (const name of await queuesIn(redis, names))
      if (name !== own.name && !(await isUsed(redis, name, before))) forgotten += await forgetUnmanned(own, name)
    return forgotten
  } finally {
    redis.disconnect()
  }
}

async function isUsed(redis: Redis, name: string, since: number): Promise<boolean> {
  const [last] = await redis.xrevrange(`bull:${name}:events`, '+', '-', 'COUNT', 1)
  return Number(last?.[0].split('-')[0] ?? 0) >= since
}

async function forgetUnmanned({ opts: { connection } }: Queue, name: string): Promise<number> {
  const queue = new Queue(name, { connection })
  queue.on('error', () => {}) // as above
  try {
    if ((await queue.getWorkersCount()) > 0) return 0
    await queue.obliterate({ force: true })
    return 1
  } finally {
    await queue.close()
  }
}

async function queuesIn(redis: Redis, names: string): Promise<string[]> {
  const found = new Set<string>()
  let cursor = '0'
  do {
    const [next, keys] = await redis.scan(cursor, 'MATCH', `bull:${names}*:meta`)
    for (const key of keys) found.add(key.slice('bull:'.length, -':meta'.length))
    cursor = next
  } while (cursor !== '0')
  return [...found]
}
