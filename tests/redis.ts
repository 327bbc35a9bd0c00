import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { Redis } from 'ioredis'

/** Whether this machine has Redis; tests that need it are left out with a word otherwise. */
export const HAS_REDIS = spawnSync('redis-server', ['--version']).status === 0
if (!HAS_REDIS) console.warn('redis-server is not installed: tests of the farm are left out.')

export interface TestRedis {
  url: string
  /** for a look from outside */
  client: Redis
  /** Ends it without warning; what it held is gone. */
  kill(): Promise<void>
  /** Starts it again at the same address. */
  start(): Promise<void>
  stop(): Promise<void>
}

/** A Redis on loopback, which keeps nothing on disk. @param settings `--maxmemory-policy allkeys-lru` and so on */
export async function startRedis(...settings: string[]): Promise<TestRedis> {
  const folder = mkdtempSync(join(tmpdir(), 'nemo-redis-'))
  const port = await freePort()
  const url = `redis://127.0.0.1:${port}`
  let child: ChildProcess | undefined
  const start = async () => {
    const args = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--dir', folder, ...settings]
    child = spawn('redis-server', args, { stdio: ['ignore', 'pipe', 'inherit'] })
    for await (const line of createInterface({ input: child.stdout ?? process.stdin }))
      if (/Ready to accept connections/.test(line)) break
    child.stdout?.resume()
  }
  const kill = async () => {
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    const ended = once(child, 'exit')
    child.kill('SIGKILL')
    await ended
  }
  await start()
  const client = new Redis(url, { lazyConnect: true })
  client.on('error', () => {}) // it is killed on purpose
  return {
    url,
    client,
    start,
    kill,
    async stop() {
      client.disconnect()
      await kill()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}

/** What a queue's own records say of each job, by id: how often it was begun, done, and so on. */
export async function records(redis: Redis): Promise<Map<string, Record<string, number>>> {
  const [stream] = await redis.keys('bull:parts-*:events')
  const counts = new Map<string, Record<string, number>>()
  if (stream === undefined) return counts
  for (const [, fields] of await redis.xrange(stream, '-', '+')) {
    const entry = Object.fromEntries(fields.flatMap((field, i) => (i % 2 === 0 ? [[field, fields[i + 1]]] : [])))
    const { jobId = '', event = '' } = entry
    const count = counts.get(jobId) ?? {}
    count[event] = (count[event] ?? 0) + 1
    counts.set(jobId, count)
  }
  counts.delete('')
  return counts
}
