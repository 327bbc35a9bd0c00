import { afterEach, describe, expect, test } from 'vitest'
import { Dispatcher } from '../../../src/engine/farm/dispatcher.ts'
import { openJobs, type QueuedJob, takeJobs } from '../../../src/engine/farm/job-queue.ts'
import { checkRedis } from '../../../src/engine/farm/redis.ts'
import { TaskError } from '../../../src/engine/workers/task.ts'
import { HAS_REDIS, records, startRedis, type TestRedis } from '../../redis.ts'

const cleanups: (() => unknown)[] = []
afterEach(async () => {
  for (const cleanUp of cleanups.splice(0).reverse()) await cleanUp()
})

async function redisWith(...settings: string[]): Promise<TestRedis> {
  const redis = await startRedis(...settings)
  cleanups.push(() => redis.stop())
  return redis
}

const stored = new Set<string>()
const wanted = (id: string) => ({
  id,
  data: { id },
  owner: 'ada',
  rank: 1,
  effort: 1,
  isMade: async () => stored.has(id),
})

/** The server's side, which looks after its queue as often as the test wants. */
function server(url: string, kind = 'k') {
  const troubles: string[] = []
  const jobs = openJobs(url, kind, (error) => troubles.push(String(error)))
  const dispatcher = new Dispatcher(jobs, (error) => troubles.push(String(error)))
  cleanups.push(() => jobs.close())
  return { dispatcher, troubles }
}

function worker(url: string, work: (job: QueuedJob) => Promise<void>, kind = 'k') {
  const end = takeJobs(url, kind, 2, work, () => {})
  cleanups.push(() => end.close())
}

describe.skipIf(!HAS_REDIS)('a queue in Redis', () => {
  test('carries work to workers, and how it goes on back', async () => {
    const { url } = await redisWith()
    const { dispatcher } = server(url)
    worker(url, async ({ report }) => report(5))
    await expect.poll(() => dispatcher.look().then(() => dispatcher.slots)).toBe(2)
    const heard: number[] = []
    await dispatcher.make(wanted('x'), { onProgress: (done) => heard.push(done) })
    expect(heard).toEqual([5])
  })

  test('gives up what fails everywhere after three tries, with its reason, and does the rest', async () => {
    const { url, client } = await redisWith()
    const { dispatcher } = server(url)
    worker(url, async ({ id }) => {
      if (id === 'poisoned') throw new TaskError('died', 'the worker process ended (SIGSEGV)')
    })
    const poisoned = dispatcher.make(wanted('poisoned'))
    const others = ['a', 'b', 'c'].map((id) => dispatcher.make(wanted(id)))
    await expect(poisoned).rejects.toMatchObject({ kind: 'died', message: 'the worker process ended (SIGSEGV)' })
    await Promise.all(others)
    await client.connect()
    const counts = await records(client)
    expect(counts.get('poisoned')).toMatchObject({ active: 3, failed: 1 })
    expect(counts.get('a')).toMatchObject({ active: 1, completed: 1 })
    // nothing of it stays, so that it may be tried again
    expect(await client.keys('bull:*:poisoned*')).toEqual([])
  })

  test('gives no work to workers of another kind', async () => {
    const { url } = await redisWith()
    const { dispatcher } = server(url, 'k-2')
    const wrong: string[] = []
    worker(url, async ({ id }) => void wrong.push(id), 'k-1')
    const order = dispatcher.make(wanted('x'))
    worker(url, async () => {}, 'k-2')
    await order
    expect(wrong).toEqual([])
  })

  test('that is killed and comes back empty loses nothing', async () => {
    const redis = await redisWith()
    const { dispatcher, troubles } = server(redis.url)
    const before = dispatcher.make(wanted('before'))
    await redis.client.connect()
    await expect.poll(() => redis.client.keys('bull:*:before')).toHaveLength(1)
    await redis.kill()
    const during = dispatcher.make(wanted('during'))
    await expect.poll(() => troubles.length).toBeGreaterThan(0)
    await redis.start()
    worker(redis.url, async () => {})
    const looking = setInterval(() => void dispatcher.look(), 100)
    cleanups.push(() => clearInterval(looking))
    await Promise.all([before, during])
  })

  test('that is full takes work once there is room', async () => {
    const redis = await redisWith('--maxmemory-policy', 'noeviction')
    const { dispatcher, troubles } = server(redis.url)
    worker(redis.url, async () => {})
    await dispatcher.make(wanted('first'))
    await redis.client.connect()
    await redis.client.config('SET', 'maxmemory', '1')
    const order = dispatcher.make(wanted('second'))
    await expect.poll(() => troubles.join()).toMatch(/OOM/)
    await redis.client.config('SET', 'maxmemory', '0')
    await dispatcher.look()
    await order
  })

  test('takes out what was cancelled before anybody began it', async () => {
    const { url, client } = await redisWith()
    const { dispatcher } = server(url)
    const stop = new AbortController()
    const order = dispatcher.make(wanted('x'), { signal: stop.signal })
    await client.connect()
    await expect.poll(() => client.keys('bull:*:x')).toHaveLength(1)
    stop.abort(new Error('cancelled'))
    await expect(order).rejects.toThrow('cancelled')
    await expect.poll(() => client.keys('bull:*:x')).toHaveLength(0)
  })
})

describe.skipIf(!HAS_REDIS)('what is old in a queue', () => {
  test('is forgotten: jobs that nobody takes, and queues of other kinds without workers', async () => {
    const { url, client } = await redisWith()
    const own = openJobs(url, 'own', () => {})
    const other = openJobs(url, 'earlier', () => {})
    cleanups.push(() => own.close())
    await own.add('old', {})
    await other.add('x', {})
    await other.close()
    await client.connect()
    const hour = 3_600_000
    const now = Date.now()
    expect(await own.forget(now - hour, now), 'they are young').toBe(0)
    // in an hour
    const later = now + hour
    expect(await own.forget(later - 1, later)).toBe(2)
    expect(await own.has('old')).toBe(false)
    expect(await client.keys('bull:parts-earlier:*')).toEqual([])
    expect(await client.keys('bull:parts-own:meta')).toHaveLength(1)
  })

  test('stays where a worker is, and what is still wanted is given again', async () => {
    const { url } = await redisWith()
    const { dispatcher } = server(url)
    const order = dispatcher.make(wanted('x'))
    const jobs = openJobs(url, 'k', () => {})
    cleanups.push(() => jobs.close())
    await expect.poll(() => jobs.has('x')).toBe(true)
    const later = Date.now() + 3_600_000
    expect(await jobs.forget(later - 1, later)).toBe(1)
    worker(url, async () => {})
    worker(url, async () => {}, 'another')
    const looked = openJobs(url, 'another', () => {})
    cleanups.push(() => looked.close())
    await expect.poll(() => looked.slots()).toBe(2)
    expect(await jobs.forget(later - 1, later)).toBe(0)
    await dispatcher.look()
    await order
  })
})

describe.skipIf(!HAS_REDIS)('a Redis is refused', () => {
  test('that drops what it holds', async () => {
    const { url } = await redisWith('--maxmemory-policy', 'allkeys-lru')
    await expect(checkRedis(url)).rejects.toThrow(/maxmemory-policy allkeys-lru/)
  })

  test('that wants another password, without telling the one that was given', async () => {
    const { url } = await redisWith('--requirepass', 'right')
    const refused = checkRedis(url.replace('redis://', 'redis://:wrong-password@'))
    await expect(refused).rejects.toThrow(/can't be used: .*WRONGPASS/)
    await expect(refused).rejects.not.toThrow(/wrong-password/)
  })

  test('that is not there', async () => {
    const redis = await redisWith()
    await redis.kill()
    await expect(checkRedis(redis.url)).rejects.toThrow(/can't be used: .*ECONNREFUSED/)
  })
})
