import { describe, expect, test } from 'vitest'
import {
  Dispatcher,
  failureOf,
  failureText,
  type JobListener,
  type JobQueue,
} from '../../../src/engine/farm/dispatcher.ts'
import { farmParts } from '../../../src/engine/farm/farm-parts.ts'
import { folderStorage } from '../../../src/engine/farm/storage/folder.ts'
import { TaskError } from '../../../src/engine/workers/task.ts'

/** A queue that the test holds: it says itself what becomes of jobs. */
function heldQueue(slots = 1) {
  const jobs = new Map<string, unknown>()
  const adds: string[] = []
  let listener: JobListener | undefined
  let down = false
  const queue: JobQueue = {
    async add(id, data) {
      if (down) throw new Error('Redis is gone')
      adds.push(id)
      jobs.set(id, data)
    },
    async has(id) {
      if (down) throw new Error('Redis is gone')
      return jobs.has(id)
    },
    async remove(id) {
      jobs.delete(id)
    },
    slots: async () => slots,
    listen(given) {
      listener = given
    },
    forget: async () => 0,
    close: async () => {},
  }
  return {
    queue,
    jobs,
    adds,
    made(id: string) {
      jobs.delete(id)
      listener?.made(id)
    },
    failed(id: string, error: TaskError) {
      jobs.delete(id)
      listener?.failed(id, error)
    },
    progress: (id: string, done: number) => listener?.progress(id, done),
    down: (value: boolean) => {
      down = value
    },
  }
}

const stored = new Set<string>()
const wanted = (id: string, owner = 'ada') => ({
  id,
  data: { id },
  owner,
  rank: 1,
  effort: 1,
  isMade: async () => stored.has(id),
})

/** Lets everything that waits for nothing go on. */
const settled = () => new Promise((resolve) => setImmediate(resolve))

function start(slots = 1) {
  const held = heldQueue(slots)
  const troubles: string[] = []
  const dispatcher = new Dispatcher(held.queue, (error) => troubles.push(String(error)))
  return { ...held, dispatcher, troubles }
}

describe('dispatcher', () => {
  test('the queue gets what workers can make at once and one more; the rest waits where turns are fair', async () => {
    const { dispatcher, jobs, made } = start(2)
    await dispatcher.look()
    const films = Array.from({ length: 10 }, (_, i) => dispatcher.make(wanted(`a${i}`)))
    const other = dispatcher.make(wanted('b0', 'bob'))
    expect([...jobs.keys()]).toEqual(['a0', 'a1', 'a2'])
    expect(dispatcher.counts).toEqual({ waiting: 8, queued: 3, slots: 2 })
    made('a0')
    await films[0]
    expect([...jobs.keys()]).toEqual(['a1', 'a2', 'b0'])
    made('b0')
    await other
  })

  test('what two want is made once, and both hear how it goes on', async () => {
    const { dispatcher, adds, made, progress } = start()
    const heard: number[] = []
    const both = [1, 2].map(() => dispatcher.make(wanted('x'), { onProgress: (done) => heard.push(done) }))
    progress('x', 10)
    made('x')
    await Promise.all(both)
    expect(adds).toEqual(['x'])
    expect(heard).toEqual([10, 10])
  })

  test('what workers gave up fails with their reason', async () => {
    const { dispatcher, failed } = start()
    const made = dispatcher.make(wanted('x'))
    failed('x', failureOf(failureText(new TaskError('died', 'the worker process ended (SIGSEGV)'))))
    await expect(made).rejects.toMatchObject({ kind: 'died', message: 'the worker process ended (SIGSEGV)' })
  })

  test('what the queue has lost is given to it again, or found to be made', async () => {
    const { dispatcher, jobs, adds, made } = start(2)
    const lost = dispatcher.make(wanted('lost'))
    const there = dispatcher.make(wanted('there'))
    jobs.clear()
    stored.add('there')
    await dispatcher.look()
    await there
    expect(adds).toEqual(['lost', 'there', 'lost'])
    made('lost')
    await lost
  })

  test('while the queue can’t be reached, requests wait', async () => {
    const { dispatcher, jobs, troubles, down, made } = start()
    down(true)
    const order = dispatcher.make(wanted('x'))
    await settled()
    await dispatcher.look()
    expect(troubles).not.toHaveLength(0)
    expect(jobs.size).toBe(0)
    down(false)
    await dispatcher.look()
    expect([...jobs.keys()]).toEqual(['x'])
    made('x')
    await order
  })

  test('who gives up takes out what nobody else wants', async () => {
    const { dispatcher, jobs, adds, made } = start()
    const stop = new AbortController()
    const mine = ['x', 'y', 'z'].map((id) => dispatcher.make(wanted(id), { signal: stop.signal }))
    const theirs = dispatcher.make(wanted('y', 'bob'))
    stop.abort(new Error('cancelled'))
    for (const order of mine) await expect(order).rejects.toThrow('cancelled')
    await settled()
    expect([...jobs.keys()]).toEqual(['y'])
    expect(adds).toEqual(['x', 'y'])
    expect(dispatcher.counts.waiting).toBe(0)
    made('y')
    await theirs
  })

  test('nothing is asked for whoever has given up before', async () => {
    const { dispatcher, adds } = start()
    await expect(dispatcher.make(wanted('x'), { signal: AbortSignal.abort(new Error('gone')) })).rejects.toThrow('gone')
    expect(adds).toEqual([])
  })
})

test('a reason that is not from a worker of ours counts as a death', () => {
  expect(failureOf('job stalled more than allowable limit')).toMatchObject({ kind: 'died' })
  expect(failureText(new Error('ENOSPC'))).toBe('failed: ENOSPC')
})

test('a single film keeps a part ready for whichever worker is free next', async () => {
  const { dispatcher } = start(2)
  await dispatcher.look()
  const parts = farmParts({
    dispatcher,
    storage: folderStorage('/nowhere'),
    kind: 'k',
    owner: 'ada',
    rank: 1,
    paths: new Map(),
    cache: { path: (name) => name },
  })
  expect(parts.size).toBe(3)
})
