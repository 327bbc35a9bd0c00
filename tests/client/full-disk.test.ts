import { expect, test } from 'vitest'
import { unwritable } from '../../src/client/store/files.ts'

test.each([
  ['ENOSPC', /disk.*is full.*make room/],
  ['EROFS', /can not be written to: \/data\/nemo \(EROFS\)/],
])('a data folder that refuses with %s is told with its remedy', (code, words) => {
  const error = unwritable('/data/nemo/record.json', Object.assign(new Error('no'), { code }))
  expect(error).toMatchObject({ code: 'bad_config', message: expect.stringMatching(words) })
})
