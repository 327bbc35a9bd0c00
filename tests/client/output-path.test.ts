import { mkdirSync, readdirSync, rmdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { advise } from '../../src/client/errors.ts'
import { createOutputFolder } from '../../src/client/renders/output-path.ts'
import { clip } from '../backend/timeline.ts'
import { errorOf, folder, LONG, NO_WAIT, rig } from './harness.ts'

describe('the path that a file is meant for', () => {
  test.each([
    ['mp4', 'Trip v1.2', 'Trip v1.2.mp4'],
    ['mp4', 'Dr. No', 'Dr. No.mp4'],
    ['mp4', '100% "你好" 🎉.MP4', '100% "你好" 🎉.MP4'],
    ['jpg', 'a.JPEG', 'a.JPEG'],
    ['gif', 'a.mp4', 'a.gif'],
    ['mp4', 'a.webm', 'a.mp4'],
    ['m4a', 'a.aac', 'a.m4a'],
  ] as const)('a %s that is to be called %s', async (extension, asked, name) => {
    expect(basename(await createOutputFolder(folder()).plan('x', extension, asked))).toBe(name)
  })

  test('a file: URL is a path', async () => {
    const videos = folder()
    const wanted = join(videos, 'my video.mp4')
    expect(await createOutputFolder(videos).plan('x', 'mp4', pathToFileURL(wanted).href)).toBe(wanted)
  })

  test.each([
    [' "a b.mp4"\n', 'a b.mp4'],
    ['a\\ b\\(1\\).mp4', 'a b(1).mp4'],
    ["'a.mp4'", 'a.mp4'],
  ])('%j is taken as it was pasted', async (asked, name) => {
    expect(basename(await createOutputFolder(folder()).plan('x', 'mp4', asked))).toBe(name)
  })

  test.each([
    ['C:\\Users\\Ada\\a.mp4', 'linux', 'it is a Windows path, and this server runs on Linux'],
    ['D:/a.mp4', 'darwin', 'it is a Windows path, and this server runs on macOS'],
    ['Videos\\a.mp4', 'linux', 'folders are separated by / here'],
    ['/Users/ada/a.mp4', 'win32', 'it is a macOS or Linux path, and this server runs on Windows'],
  ])('%s on %s is refused, since %s', async (asked, platform, why) => {
    const error = await errorOf(createOutputFolder(folder(), platform).plan('x', 'mp4', asked))
    expect(error).toMatchObject({ code: 'bad_argument', message: expect.stringContaining(why) })
  })

  test.each(['a\u0000b.mp4', 'a\nb.mp4', 'file://elsewhere/a.mp4'])('%j is refused', async (asked) => {
    expect((await errorOf(createOutputFolder(folder()).plan('x', 'mp4', asked))).code).toBe('bad_argument')
  })
})

test.each(['.bashrc.mp4', '.mp4', 'a/.hidden.webm'])('the hidden name %s is refused', async (asked) => {
  expect(await errorOf(createOutputFolder(folder()).plan('x', 'mp4', asked))).toMatchObject({
    code: 'not_allowed_path',
    message: expect.stringContaining('hidden'),
  })
})

test('a folder that became a link elsewhere while the film was made gets nothing', async () => {
  const { backend, client, videos, home } = await rig()
  await client.createSession({ title: 'Harbour' })
  backend.session().lanes = [{ tt: 0, pieces: [clip('harbour', 10_000)] }]
  const [inside, hidden] = [join(videos, 'films'), join(home, '.ssh')]
  mkdirSync(inside)
  mkdirSync(hidden)
  const { renderId } = await client.exportRender({ outputPath: join(inside, 'a.mp4') }, NO_WAIT)
  rmdirSync(inside)
  symlinkSync(hidden, inside)
  const error = await errorOf(client.exportRender({ renderId }, LONG))
  expect(error.code).toBe('not_allowed_path')
  expect(readdirSync(hidden).filter((name) => !name.startsWith('.'))).toEqual([])
})

test('the cloud makes an MP4 whatever the path says, and the file is called so', async () => {
  const { backend, client, videos } = await rig()
  await client.createSession({ title: 'Harbour' })
  backend.session().lanes = [{ tt: 0, pieces: [clip('harbour', 10_000)] }]
  const render = await client.exportRender({ outputPath: 'a.webm' }, LONG)
  expect(render).toMatchObject({ file: join(videos, 'a.mp4'), note: expect.stringContaining('format webm') })
})

test('settings that the local engine refuses are wrong arguments, with those that are right', async () => {
  const { backend, client } = await rig({}, 'local')
  await client.createSession({ title: 'Harbour' })
  backend.session().lanes = [{ tt: 0, pieces: [clip('harbour', 10_000)] }]
  const message = 'Bad request: output: resolution must be one of 360p, 480p'
  backend.fault('POST', /\/lambda$/, { status: 400, body: { code: 400, message } })
  expect(await errorOf(client.exportRender({ resolution: '777p' }, LONG))).toMatchObject({
    code: 'bad_argument',
    message: 'resolution must be one of 360p, 480p',
  })
})

test('a finished render that could not be written goes to another place, without being rendered again', async () => {
  const { backend, client, another, videos } = await rig()
  await client.createSession({ title: 'Harbour' })
  backend.session().lanes = [{ tt: 0, pieces: [clip('harbour', 10_000)] }]
  mkdirSync(join(videos, 'disk'))
  const { renderId } = await client.exportRender({ outputPath: 'disk/a.mp4' }, NO_WAIT)
  rmdirSync(join(videos, 'disk'))
  writeFileSync(join(videos, 'disk'), 'gone')
  const error = await errorOf(client.exportRender({ renderId }, LONG))
  expect(advise(error)).toMatchObject({ code: 'cannot_write', now: expect.stringContaining(`render_id ${renderId}`) })
  const render = await another().exportRender({ renderId, outputPath: 'b.mp4' }, LONG)
  expect(render).toMatchObject({ status: 'completed', file: join(videos, 'b.mp4') })
  expect(backend.seen('POST', /\/lambda$/)).toHaveLength(1)
  const again = await another().exportRender({ renderId, outputPath: 'c.mp4' }, LONG)
  expect(again).toMatchObject({ file: join(videos, 'b.mp4'), note: expect.stringContaining('output_path was ignored') })
})
