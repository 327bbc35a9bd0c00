import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Progress } from '../../src/client/client.ts'
import { startWaiting } from '../../src/tools/waiting.ts'
import { connected } from './call.ts'
import { fakeClient, turnReport } from './fake-client.ts'

describe('waiting', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  test.each([
    [undefined, 40_000],
    [0, 0],
    [12.5, 12_500],
    [45, 45_000],
    [600, 45_000],
  ])('wait_seconds %s', (seconds, ms) => {
    expect(startWaiting(undefined, undefined).wait(seconds).ms).toBe(ms)
  })

  test('what passed before the waiting counts', () => {
    const { wait } = startWaiting(undefined, undefined)
    vi.advanceTimersByTime(3000)
    expect([wait().ms, wait(45).ms]).toEqual([40_000, 42_000])
    vi.advanceTimersByTime(60_000)
    expect(wait().ms).toBe(0)
  })

  test('there is a sign of life at least every 5 s, and progress always rises', () => {
    const sent: { at: number; progress: Progress }[] = []
    const start = Date.now()
    const waiting = startWaiting(undefined, (progress) => sent.push({ at: Date.now() - start, progress }))
    const { onProgress } = waiting.wait()
    vi.advanceTimersByTime(9000)
    onProgress?.({ progress: 30, total: 100, message: 'Rendering' })
    onProgress?.({ progress: 30, total: 100, message: 'Rendering' })
    vi.advanceTimersByTime(60_000)
    onProgress?.({ progress: 100, total: 100, message: 'Done' })
    waiting.stop()
    vi.advanceTimersByTime(60_000)

    const times = [0, ...sent.map(({ at }) => at)]
    expect(Math.max(...times.slice(1).map((at, index) => at - (times[index] ?? 0)))).toBeLessThanOrEqual(5000)
    const values = sent.map(({ progress }) => progress.progress)
    expect(values).toEqual([...new Set(values)].sort((a, b) => a - b))
    expect(values.at(-1)).toBe(100)
    expect(sent.at(-2)?.progress.message).toBe('Rendering')
    expect(sent.at(-1)?.at).toBeLessThan(70_000)
  })

  test('a report that stays where it is does not creep ahead of the work', () => {
    const sent: Progress[] = []
    const waiting = startWaiting(undefined, (progress) => sent.push(progress))
    const { onProgress } = waiting.wait()
    for (let poll = 0; poll < 200; poll += 1) onProgress?.({ progress: 16, total: 100, message: 'Rendering' })
    waiting.stop()
    expect(Math.round(sent.at(-1)?.progress ?? 0)).toBe(16)
  })

  test('no end is made up where none is known', () => {
    const sent: Progress[] = []
    const waiting = startWaiting(undefined, (progress) => sent.push(progress))
    waiting.wait().onProgress?.({ progress: 300, message: 'Still working (300 s)' })
    vi.advanceTimersByTime(4000)
    waiting.stop()
    expect(sent.map(({ progress, total }) => [progress, total])).toEqual([
      [300, undefined],
      [300.001, undefined],
    ])
  })

  test('without a progress token nothing is sent', () => {
    expect(startWaiting(undefined, undefined).wait().onProgress).toBeUndefined()
    expect(vi.getTimerCount()).toBe(0)
  })
})

test('progress reaches a caller that asked for it', async () => {
  const client = fakeClient({
    chat: async (_, wait) => {
      wait.onProgress?.({ progress: 10, total: 100, message: 'Working' })
      wait.onProgress?.({ progress: 60, total: 100, message: 'Still working' })
      return turnReport()
    },
  })
  const mcp = await connected(client)
  const seen: unknown[] = []
  await mcp.callTool({ name: 'chat_edit', arguments: { message: 'x' } }, undefined, {
    onprogress: (progress) => seen.push(progress),
  })
  expect(seen).toEqual([
    { progress: 10, total: 100, message: 'Working' },
    { progress: 60, total: 100, message: 'Still working' },
  ])
})

test('a cancelled call stops waiting', async () => {
  let signal: AbortSignal | undefined
  const client = fakeClient({
    chat: (_, wait) => {
      signal = wait.signal
      return new Promise((resolve) => {
        wait.signal?.addEventListener('abort', () => resolve(turnReport({ status: 'running' })))
      })
    },
  })
  const mcp = await connected(client)
  const abort = new AbortController()
  const called = mcp.callTool({ name: 'chat_edit', arguments: { message: 'x' } }, undefined, { signal: abort.signal })
  await expect.poll(() => signal).toBeDefined()
  abort.abort()
  await expect(called).rejects.toThrow()
  await expect.poll(() => signal?.aborted).toBe(true)
})

test('calls run side by side', async () => {
  let release: () => void = () => {}
  const client = fakeClient({
    chat: () => new Promise((resolve) => (release = () => resolve(turnReport()))),
  })
  const mcp = await connected(client)
  const long = mcp.callTool({ name: 'chat_edit', arguments: { message: 'x' } })
  const short = await mcp.callTool({ name: 'get_credits', arguments: {} })
  expect(short.isError).toBeFalsy()
  release()
  expect((await long).isError).toBeFalsy()
})
