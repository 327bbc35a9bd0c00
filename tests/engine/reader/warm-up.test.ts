import { expect, test } from 'vitest'
import { OPERATION_NAMES } from '../../../src/edits/index.ts'
import { warmUp } from '../../../src/engine/reader/warm-up.ts'

test('reads an example of every operation in English and Chinese, and lets other work be done meanwhile', async () => {
  let done = false
  let turns = 0
  const work = () => {
    turns += 1
    if (!done) setImmediate(work)
  }
  setImmediate(work)
  const messages = await warmUp()
  done = true
  expect(messages).toBe(2 * OPERATION_NAMES.length + 1)
  expect(turns).toBeGreaterThan(messages / 2)
})
