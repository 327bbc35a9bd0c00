import { existsSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { sweepLeftovers } from '../../src/client/store/files.ts'
import { folder } from './harness.ts'

test('what killed processes left is swept after an hour, and nothing else', async () => {
  const home = folder()
  const uuid = '2f1c8a4e-0000-4000-8000-000000000000'
  const old = [`.${uuid}.tmp`, 'turn_1.lock', `turn_2.lock.${uuid}`]
  const kept = ['turn_1.json', 'notes.tmp', '.profile', 'lock']
  const fresh = ['turn_3.lock']
  for (const name of [...old, ...kept, ...fresh]) writeFileSync(join(home, name), '')
  const hours = new Date(Date.now() - 2 * 3600_000)
  for (const name of [...old, ...kept]) utimesSync(join(home, name), hours, hours)
  await sweepLeftovers(home)
  expect(old.filter((name) => existsSync(join(home, name)))).toEqual([])
  expect([...kept, ...fresh].filter((name) => !existsSync(join(home, name)))).toEqual([])
  await sweepLeftovers(join(home, 'absent'))
})
