import { expect, test } from 'vitest'
import { readWhole, unwritable } from '../../src/client/store/files.ts'
import { folder } from './harness.ts'

test.each([
  ['ENOSPC', /disk.*is full.*make room/],
  ['EMFILE', /cannot be written to: \/data\/nemo \(EMFILE\)/],
  ['EIO', /cannot be written to: \/data\/nemo \(EIO\)/],
  ['EROFS', /cannot be written to: \/data\/nemo \(EROFS\)/],
])('a data folder that refuses with %s is told with its remedy', (code, words) => {
  const error = unwritable('/data/nemo/record.json', Object.assign(new Error('no'), { code, syscall: 'open' }))
  expect(error).toMatchObject({ code: 'bad_config', message: expect.stringMatching(words) })
})

test('what is no matter of the disk is not told as one', () => {
  const error = new TypeError('x is not a function')
  expect(unwritable('/data/nemo/record.json', error)).toBe(error)
})

test('a file of the data folder that cannot be read is told with its remedy', async () => {
  // reading a folder as a file fails after it was opened, as a damaged disk does
  const path = folder()
  await expect(readWhole(path)).rejects.toMatchObject({
    code: 'bad_config',
    message: `the data folder (NEMO_HOME) cannot be read: ${path}: it is a folder`,
  })
})
