import { readdirSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, test } from 'vitest'
import { fileName } from '../../src/client/renders/file-name.ts'
import { createOutputFolder } from '../../src/client/renders/output-path.ts'
import { titleOf } from '../../src/client/renders/title.ts'
import { clip } from '../backend/timeline.ts'
import { errorOf, folder, LONG, rig } from './harness.ts'

describe('the name of a video whose project has no title', () => {
  test.each([
    [['red-panda.jpg', 'larch.jpg'], 'Red Panda'],
    [['IMG_2034.HEIC', '小熊猫.jpg'], '小熊猫'],
    [['IMG_2034.jpg', 'DSC00001.jpg', '20240501_101010.mp4'], 'video'],
    [['3fa85f64-5717-4562-b3fc-2c963f66afa6.png', 'video.mp4', 'Video 3.mp4'], 'video'],
    [['videography.mp4'], 'Videography'],
    [[], 'video'],
  ])('%j', (names, title) => {
    expect(titleOf({ t: [{ tt: 0, sg: names.map((name) => ({ d: 1000, m: { name } })) }] })).toBe(title)
  })

  test.each([
    ['Wild days', 0, 'Wild days'],
    ['Into the\nforest', 400, 'Into the forest'],
    ['Said much later', 5000, 'Red Panda'],
    ['A sentence that goes on and on for longer than any file should be called', 0, 'Red Panda'],
  ])('is that of the text that opens it: %j at %d ms', (text, st, title) => {
    const picture = { tt: 0, sg: [{ d: 1000, m: { name: 'red-panda.jpg' } }] }
    expect(titleOf({ t: [picture, { tt: 7, sg: [{ start: st, d: 1000, m: { text } }] }] })).toBe(title)
  })

  test('is never the placeholder that the session was opened with', async () => {
    const { backend, client, videos } = await rig()
    await client.createSession({})
    backend.session().lanes = [{ tt: 0, pieces: [clip('first-light.jpg', 10_000)] }]
    await client.exportRender({}, LONG)
    expect(readdirSync(videos)).toEqual(['First Light.mp4'])
  })
})

test.each([
  ['CON', 'video CON'],
  ['aux.v2', 'video aux.v2'],
  ['Console', 'Console'],
  ['Trip: day 1/2?', 'Trip day 1 2'],
  ['...', 'video'],
])('%j is a name that every system takes as %j, also before an ending', (title, name) => {
  expect(fileName(title)).toBe(name)
})

describe('names that are too long for a disk', () => {
  test('a title is cut between characters, with room for an ending and a number', () => {
    for (const title of ['🐼'.repeat(100), '山'.repeat(100), `a${'🐼'.repeat(100)}`]) {
      const name = fileName(title)
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(200)
      expect(name).not.toContain('\ufffd')
      expect(title.startsWith(name)).toBe(true)
    }
  })

  test('a name that was asked for is refused before anything is rendered', async () => {
    const output = createOutputFolder(folder())
    const error = await errorOf(output.plan('x', 'mp4', `${'山'.repeat(100)}.mp4`))
    expect(error).toMatchObject({ code: 'cannot_write', message: 'the name is too long' })
    expect(basename(await output.plan('x', 'mp4', '山.mp4'))).toBe('山.mp4')
  })
})
