import { join } from 'node:path'
import { expect, test } from 'vitest'
import { LockHeld, withLock } from '../../src/client/store/lock.ts'
import { folder } from './harness.ts'

test('a lock that another holds is waited for no longer than there is patience, and left to it', async () => {
  const path = join(folder(), 'x.lock')
  let release = () => {}
  const held = withLock(path, () => new Promise<void>((resolve) => (release = resolve)))
  await expect
    .poll(() => withLock(path, async () => 'mine', 0).catch((error: unknown) => error))
    .toBeInstanceOf(LockHeld)
  const later = withLock(path, async () => 'mine', 60_000)
  release()
  await held
  expect(await later).toBe('mine')
})
