import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { engineSocket } from '../../src/endpoints/socket.ts'

test.skipIf(process.platform === 'win32')('a folder that another has made first under its name is passed by', () => {
  const home = join(mkdtempSync(join(tmpdir(), 'nemo-socket-')), 'x'.repeat(120))
  onTestFinished(() => rmSync(dirname(home), { recursive: true, force: true }))
  mkdirSync(home)
  const first = engineSocket(home)
  // as open to others as a folder of theirs would be
  mkdirSync(dirname(first))
  onTestFinished(() => rmdirSync(dirname(first)))
  chmodSync(dirname(first), 0o777)
  const second = engineSocket(home)
  expect(dirname(second)).toBe(`${dirname(first)}-2`)
  expect(existsSync(second)).toBe(false)
  chmodSync(dirname(first), 0o700)
  expect(engineSocket(home)).toBe(first)
})
