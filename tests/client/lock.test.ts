import { join } from 'node:path'
import { expect, test } from 'vitest'
import { LockHeld, withLock } from '../../src/client/store/lock.ts'
import { folder } from './harness.ts'

test('a lock that another holds is waited for no longer than there is patience, and left to it', async () => {
  const path = join(folder(), 'x.lock')
  let release = () => {}
  let held: Promise<void> | undefined
  await new Promise<void>((begun) => {
    held = withLock(path, () => {
      begun()
      return new Promise<void>((resolve) => (release = resolve))
    })
  })
  await expect(withLock(path, async () => 'mine', 0)).rejects.toBeInstanceOf(LockHeld)
  const later = withLock(path, async () => 'mine', 60_000)
  release()
  await held
  expect(await later).toBe('mine')
})
