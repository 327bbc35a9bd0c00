import { expect, test } from 'vitest'
import { retrying } from '../../../src/engine/render/retry.ts'
import { TaskError } from '../../../src/engine/workers/task.ts'

function failing(...errors: Error[]) {
  const calls: string[] = []
  return {
    calls,
    size: 1,
    run: async <Output>(task: string): Promise<Output> => {
      calls.push(task)
      const error = errors.shift()
      if (error) throw error
      return 'done' as Output // what the test expects
    },
  }
}

test('a task whose worker died is run twice more, and no other', async () => {
  const died = () => new TaskError('died', 'gone')
  const twice = failing(died(), died())
  expect(await retrying(twice).run('mixSound', {})).toBe('done')
  expect(twice.calls).toHaveLength(3)
  await expect(retrying(failing(died(), died(), died())).run('mixSound', {})).rejects.toThrow('gone')
  const failed = failing(new TaskError('failed', 'no such picture'))
  await expect(retrying(failed).run('mixSound', {})).rejects.toThrow('no such picture')
  expect(failed.calls).toHaveLength(1)
})
