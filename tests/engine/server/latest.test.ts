import { expect, test } from 'vitest'
import { Latest } from '../../../src/engine/server/checks/latest.ts'

test('work that failed on a state is not begun on it again', async () => {
  const latest = new Latest<string>()
  let begun = 0
  const fails = async () => {
    begun++
    throw new Error('a file is gone')
  }
  await expect(latest.run('film', 'first', fails)).rejects.toThrow('a file is gone')
  expect(await latest.run('film', 'first', fails)).toBeUndefined()
  expect([begun, latest.isRunning('film', 'first')]).toEqual([1, false])
  expect(await latest.run('film', 'second', async () => 'seen')).toBe('seen')
})

test('the same state is worked on once, and a later one ends it', async () => {
  const latest = new Latest<string>()
  const first = latest.run(
    'film',
    'first',
    (signal) =>
      new Promise((_, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason))
      }),
  )
  expect(latest.isRunning('film', 'first')).toBe(true)
  expect(latest.run('film', 'first', async () => 'twice')).toBe(first)
  expect(await latest.run('film', 'second', async () => 'seen')).toBe('seen')
  expect(await first).toBeUndefined()
})
