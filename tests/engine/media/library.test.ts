import { mkdtempSync, rmSync, statSync, truncateSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, expect, test } from 'vitest'
import { createMediaLibrary } from '../../../src/engine/media/library.ts'
import { createMediaCheck } from '../../../src/engine/media/library-check.ts'
import { probe } from '../../../src/engine/media/probe.ts'
import { MEMORY_EXCEEDED, TaskError } from '../../../src/engine/workers/task.ts'

const home = mkdtempSync(join(tmpdir(), 'library-test-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))

test('pictures too large for memory are refused as such', async () => {
  const tasks = {
    run: () => Promise.reject(new TaskError('died', `the worker process ended (exit code 1): ${MEMORY_EXCEEDED}`)),
    close: async () => {},
  }
  const library = createMediaLibrary(home, tasks)
  const huge = await library.receive(Readable.from([Buffer.from('huge')]), 1e6)
  await expect(library.take(huge, 'huge.png')).rejects.toMatchObject({ reason: expect.stringContaining('memory') })
})

test('a colour table is kept under the extension by which FFmpeg knows it, whatever its name', async () => {
  const tasks = {
    run: async <Output>(_task: string, input: unknown) => {
      const found = await probe(input as Parameters<typeof probe>[0], () => {}) // the library asks for nothing else
      return found as Output
    },
    close: async () => {},
  }
  const library = createMediaLibrary(home, tasks)
  const table = `LUT_3D_SIZE 2\n${'0 0 0\n'.repeat(8)}`
  const media = await library.take(await library.receive(Readable.from([Buffer.from(table)]), 1e6), 'table.txt')
  expect(media).toMatchObject({ kind: 'lut', name: 'table.txt' })
  expect(basename(media.path)).toBe(`${media.hash}.cube`)
})

test('a file that was damaged in the library is found out, and whole again when it is uploaded once more', async () => {
  const tasks = { run: async <Output>() => ({ kind: 'image' }) as Output, close: async () => {} }
  const library = createMediaLibrary(home, tasks)
  const upload = async () => library.take(await library.receive(Readable.from([Buffer.from('a photo')]), 1e6), 'a.jpg')
  const media = await upload()
  const check = createMediaCheck()
  expect(await check(media)).toBe('whole')
  for (const damage of [
    () => writeFileSync(media.path, 'a phot0'),
    () => truncateSync(media.path, 0),
    () => rmSync(media.path),
  ]) {
    damage()
    expect(await check(media)).toMatch(/^(damaged|gone)$/)
    expect((await upload()).path).toBe(media.path)
    expect(await check(media)).toBe('whole')
  }
  // bits that a disk lost without a trace
  const { atimeMs, mtimeMs } = statSync(media.path)
  writeFileSync(media.path, 'a phot0')
  utimesSync(media.path, atimeMs / 1000, mtimeMs / 1000)
  expect(await createMediaCheck()(media)).toBe('damaged')
})
