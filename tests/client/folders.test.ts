import { existsSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createOutputFolder } from '../../src/client/renders/output-path.ts'
import { makeFolder } from '../../src/client/store/folder.ts'
import { errorOf, folder } from './harness.ts'

test('folders are made with those above them, also by several at once', async () => {
  const path = join(folder(), 'a/b/c')
  await Promise.all([makeFolder(path, 0o700), makeFolder(path, 0o700), makeFolder(join(path, 'd'), 0o700)])
  await makeFolder(path)
  expect(statSync(join(path, 'd')).isDirectory()).toBe(true)
  expect(statSync(path).mode & 0o777).toBe(0o700)
})

test.each(['file', 'file/x', 'gone', 'gone/x'])('%s is no place for one', async (name) => {
  const root = folder()
  writeFileSync(join(root, 'file'), '')
  symlinkSync(join(root, 'nowhere/at/all'), join(root, 'gone'))
  await expect(makeFolder(join(root, name))).rejects.toThrow(/ENOTDIR|EEXIST|ENOENT/)
})

describe.runIf(existsSync('/proc/self'))('where nothing can be made, though the folder above is there', () => {
  test.each(['/proc/videos', '/proc/videos/mine'])('%s is refused, and not tried for ever', async (output) => {
    expect((await errorOf(createOutputFolder(output).plan('x', 'mp4'))).code).toBe('cannot_write')
  })
})
