import { expect, test } from 'vitest'
import { Progress } from '../../../src/engine/render/progress.ts'

test('what is left is told by what was done meanwhile, once there is something to judge by', () => {
  let now = 1000
  const progress = new Progress(100, 20, 0, () => now)
  progress.reach('film', 10)
  expect(progress.remainingMs).toBeUndefined()
  now += 2000
  expect(progress.remainingMs).toBe(14_000)
  progress.reach('film', 40)
  expect(progress.remainingMs).toBe(2000)
})
