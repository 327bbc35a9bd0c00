import { spawnSync } from 'node:child_process'
import { getPriority } from 'node:os'
import { resolve } from 'node:path'
import { build } from 'esbuild'
import { afterEach, expect, test, vi } from 'vitest'
import { createWorkerPool, type PoolOptions } from '../../../src/engine/workers/pool.ts'
import { TaskError, type TaskRunner } from '../../../src/engine/workers/task.ts'

const script = new URL('fixture-worker.js', import.meta.url).pathname
const ROOT = resolve(import.meta.dirname, '../../..')
const pools: TaskRunner[] = []

function pool(options: Partial<PoolOptions> = {}): TaskRunner {
  const made = createWorkerPool({ script, size: 1, ...options })
  pools.push(made)
  return made
}

afterEach(async () => {
  vi.unstubAllEnvs()
  vi.useRealTimers()
  await Promise.all(pools.splice(0).map((made) => made.close()))
})

interface Echo {
  input: unknown
  pid: number
}

const alive = (pid: number) => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

/** Starts a task that reports its process id, and waits until it does. */
function begin(runner: TaskRunner, task: string, options = {}): Promise<{ pid: number; done: Promise<unknown> }> {
  return new Promise((resolve) => {
    const done = runner.run(task, null, {
      ...options,
      onProgress: (pid) => resolve({ pid: Number(pid), done }),
    })
    done.catch(() => {})
  })
}

test('gives way to other processes as far as it is told', async () => {
  const { pid } = await pool({ niceness: 15 }).run<Echo>('echo', null)
  expect(getPriority(pid)).toBe(15)
  const usual = await pool().run<Echo>('echo', null)
  expect(getPriority(usual.pid)).toBe(getPriority())
})

test('carries bytes both ways and keeps its process', async () => {
  const runner = pool()
  const first = await runner.run<Echo>('echo', { bytes: new Uint8Array([1, 2, 255]) })
  const second = await runner.run<Echo>('echo', 2)
  expect(first.input).toEqual({ bytes: new Uint8Array([1, 2, 255]) })
  expect(second.pid).toBe(first.pid)
})

test('what takes long to load is loaded by one worker, while the others have something else to do', async () => {
  const runner = pool({ size: 2 })
  const order: string[] = []
  const first = await begin(runner, 'hold', { needs: 'fonts' })
  const second = await begin(runner, 'hold')
  const text = runner.run('echo', null, { needs: 'fonts' }).then(() => order.push('text'))
  const plain = runner.run('echo', null).then(() => order.push('plain'))
  process.kill(second.pid, 'SIGUSR2')
  await Promise.all([text, plain])
  expect(order).toEqual(['plain', 'text'])
  process.kill(first.pid, 'SIGUSR2')
})

test('of the workers that are free, the one that has what a task needs takes it', async () => {
  const runner = pool({ size: 2 })
  const [first, second] = [await begin(runner, 'hold', { needs: 'fonts' }), await begin(runner, 'hold')]
  for (const { pid, done } of [first, second]) {
    process.kill(pid, 'SIGUSR2')
    await done
  }
  expect((await runner.run<Echo>('echo', null, { needs: 'fonts' })).pid).toBe(first.pid)
  expect((await runner.run<Echo>('echo', null)).pid).toBe(first.pid)
})

test('a lane stays with its worker, whoever else waits', async () => {
  const runner = pool({ size: 2 })
  const held = [await begin(runner, 'hold'), await begin(runner, 'hold')]
  let isHeld = true
  void Promise.all(held.map(({ done }) => done)).then(() => {
    isHeld = false
  })
  const lanes = [{}, {}].map((lane) => async () => {
    const pids = new Set<number>()
    // a lane that ended before the second worker is free would leave the first to the other lane
    for (let i = 0; i < 5 || isHeld; i++) pids.add((await runner.run<Echo>('echo', i, { lane, priority: -i })).pid)
    return [...pids]
  })
  const done = Promise.all(lanes.map((work) => work()))
  for (const { pid } of held) process.kill(pid, 'SIGUSR2')
  const pids = await done
  expect(pids.map(({ length }) => length)).toEqual([1, 1])
  expect(new Set(pids.flat()).size).toBe(2)
})

test('a worker gives large blocks back, unless the person has set it otherwise, and reads no certificates', async () => {
  vi.stubEnv('MALLOC_ARENA_MAX', '3')
  vi.stubEnv('NODE_EXTRA_CA_CERTS', '/certificates.pem')
  const settings = await pool().run('settings', null)
  expect(settings).toMatchObject({ MALLOC_MMAP_THRESHOLD_: '131072', MALLOC_ARENA_MAX: '3', PATH: process.env.PATH })
  expect(settings).not.toHaveProperty('NODE_EXTRA_CA_CERTS')
})

test.each([
  ['fail', 'failed', 'no such picture'],
  ['die', 'died', 'out of luck'],
  ['crash', 'died', 'SIGSEGV'],
])('%s becomes a TaskError and the next task runs', async (task, kind, words) => {
  const runner = pool()
  const error = await runner.run(task, null).catch((e: unknown) => e)
  expect(error).toBeInstanceOf(TaskError)
  expect(error).toMatchObject({ kind, message: expect.stringContaining(words) })
  expect((await runner.run<Echo>('echo', 'after')).input).toBe('after')
})

test('a task that hangs is killed when time is up', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const runner = pool()
  const { done } = await begin(runner, 'hang', { timeoutMs: 1000 })
  vi.advanceTimersByTime(999)
  expect(await Promise.race([done, 'still running'])).toBe('still running')
  vi.advanceTimersByTime(1)
  await expect(done).rejects.toMatchObject({ kind: 'timeout' })
  // What gets on may take its time.
  const step = (pid: unknown) => {
    vi.advanceTimersByTime(900)
    process.kill(Number(pid), 'SIGUSR2')
  }
  expect(await runner.run('plod', null, { timeoutMs: 1000, onProgress: step })).toBe('there')
  expect((await runner.run<Echo>('echo', 'after')).input).toBe('after')
})

test('aborting kills the running task and drops the waiting one', async () => {
  const runner = pool()
  const stop = new AbortController()
  const running = await begin(runner, 'hang', { signal: stop.signal })
  const waiting = runner.run('echo', null, { signal: stop.signal })
  stop.abort(new Error('cancelled'))
  await Promise.all([expect(running.done).rejects.toThrow('cancelled'), expect(waiting).rejects.toThrow('cancelled')])
  expect((await runner.run<Echo>('echo', 'after')).pid).not.toBe(running.pid)
  expect(alive(running.pid)).toBe(false)
})

test('higher priority goes first, and has a process of its own beside a long task', async () => {
  const runner = pool()
  const long = await begin(runner, 'hold')
  const order: string[] = []
  const note = (name: string) => () => order.push(name)
  const plain = runner.run('echo', null).then(note('plain'))
  const low = runner.run('echo', null, { priority: -1 }).then(note('low'))
  await runner.run('echo', null, { priority: 1 }).then(note('urgent'))
  expect(order).toEqual(['urgent'])
  process.kill(long.pid, 'SIGUSR2')
  expect(await long.done).toBe('released')
  await Promise.all([plain, low])
  expect(order).toEqual(['urgent', 'plain', 'low'])
})

test('a worker that has grown is replaced', async () => {
  const runner = pool()
  const grown = await runner.run<number>('grow', null)
  expect((await runner.run<Echo>('echo', null)).pid).not.toBe(grown)
})

test('close ends every process and refuses further tasks', async () => {
  const runner = pool()
  const running = await begin(runner, 'hang')
  await runner.close()
  await expect(running.done).rejects.toMatchObject({ kind: 'died' })
  expect(alive(running.pid)).toBe(false)
  await expect(runner.run('echo', null)).rejects.toBeInstanceOf(TaskError)
})

test('a worker that is to stay is there after a day', async () => {
  const runner = pool({ idleMs: Number.POSITIVE_INFINITY })
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const before = await runner.run<Echo>('echo', 1)
  vi.advanceTimersByTime(86_400_000)
  expect((await runner.run<Echo>('echo', 2)).pid).toBe(before.pid)
})

test('a worker that cannot be started fails its task, not the engine', async () => {
  const runner = pool({ script: 'no\0path' })
  const failed = runner.run('echo', 1)
  await expect(failed).rejects.toMatchObject({ name: 'TaskError', kind: 'died' })
})

/** Opens files until there are none to be had, then gives a pool something to do. */
const OUT_OF_FILES = `
  import { openSync } from 'node:fs'
  import { createWorkerPool } from './src/engine/workers/pool.ts'
  const runner = createWorkerPool({ script: ${JSON.stringify(script)} })
  try {
    for (;;) openSync('/dev/null')
  } catch {}
  const { name, kind } = await runner.run('echo', 1).catch((error) => error)
  console.log(name, kind)
  process.exit()`

test.skipIf(process.platform === 'win32')('so does a system that opens no more files', async () => {
  const { outputFiles } = await build({
    stdin: { contents: OUT_OF_FILES, resolveDir: ROOT },
    bundle: true,
    platform: 'node',
    format: 'esm',
    write: false,
  })
  const command = `ulimit -n 64; exec "${process.execPath}" --input-type=module -`
  const { stdout, stderr } = spawnSync('sh', ['-c', command], { input: outputFiles[0]?.text, encoding: 'utf8' })
  expect(stdout.trim(), stderr).toBe('TaskError died')
})
