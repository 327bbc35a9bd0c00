import { appendFileSync, mkdtempSync, readdirSync, rmSync, truncateSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import { fileHash } from '../../../src/engine/media/file-hash.ts'
import { isUnfinished, SegmentCache, unfinishedName } from '../../../src/engine/render/cache.ts'

vi.mock(import('../../../src/engine/media/file-hash.ts'), { spy: true })

const dir = mkdtempSync(join(tmpdir(), 'cache-test-'))
afterAll(() => rmSync(dir, { recursive: true, force: true }))

test('what a killed worker left is known by its name and cleared away, and nothing else', async () => {
  const left = ['a.mp4.4711.part', unfinishedName('b.m4a'), `${unfinishedName('c.m4a')}.11-22.wav`, 'd.gif.part']
  const kept = ['a.mp4', 'b.m4a', 'party.mp4']
  expect(left.every(isUnfinished)).toBe(true)
  for (const name of [...left, ...kept]) writeFileSync(join(dir, name), 'x')
  await new SegmentCache(dir, 1e6).open()
  expect(readdirSync(dir).sort()).toEqual(kept)
})

test('the files used longest ago go first, but never those in use', async () => {
  const cache = new SegmentCache(dir, 2)
  for (const [name, seconds] of [
    ['a.mp4', 1],
    ['b.m4a', 2],
    ['party.mp4', 3],
  ] as const)
    utimesSync(join(dir, name), seconds, seconds)
  await cache.commit('a.mp4')
  expect(await cache.has('a.mp4')).toBe(true)
  const unpin = cache.pin(['b.m4a'])
  await cache.trim()
  expect(readdirSync(dir).sort()).toEqual(['a.mp4', 'a.mp4.sum', 'b.m4a'])
  unpin()
})

test.each<[string, (path: string) => void]>([
  ['with a flipped bit', (path) => writeFileSync(path, 'segmenT')],
  ['cut short', (path) => truncateSync(path, 3)],
  ['emptied', (path) => truncateSync(path, 0)],
  ['longer', (path) => appendFileSync(path, '!')],
  ['removed', (path) => rmSync(path)],
  ['without its checksum', (path) => rmSync(`${path}.sum`)],
  ['with a damaged checksum', (path) => writeFileSync(`${path}.sum`, 'abc')],
])('a file %s does not count until it is written again', async (_, damage) => {
  const cache = new SegmentCache(dir, 1e6)
  const path = cache.path('whole.mp4')
  rmSync(`${path}.sum`, { force: true })
  writeFileSync(path, 'segment')
  // as two films with the same part do: one asks while the other has written, and not yet let it count
  expect(await cache.has('whole.mp4')).toBe(false)
  await cache.commit('whole.mp4')
  expect(await cache.has('whole.mp4')).toBe(true)
  damage(path)
  expect(await cache.has('whole.mp4')).toBe(false)
  writeFileSync(path, 'segment')
  await cache.commit('whole.mp4')
  expect(await cache.has('whole.mp4')).toBe(true)
})

test('a file is read once to see that it is intact, and again only when it may have changed', async () => {
  const cache = new SegmentCache(dir, 1e6)
  const path = cache.path('read.mp4')
  writeFileSync(path, 'segment')
  await cache.commit('read.mp4')
  const read = vi.mocked(fileHash).mock.calls.length
  for (let i = 0; i < 3; i++) expect(await cache.has('read.mp4')).toBe(true)
  expect(vi.mocked(fileHash).mock.calls).toHaveLength(read)
  writeFileSync(path, 'segment')
  expect(await cache.has('read.mp4')).toBe(true)
  expect(vi.mocked(fileHash).mock.calls).toHaveLength(read + 1)
  // by another process, which has read nothing
  expect(await new SegmentCache(dir, 1e6).has('read.mp4')).toBe(true)
  expect(vi.mocked(fileHash).mock.calls).toHaveLength(read + 2)
})

test('two films may let the same file count at once', async () => {
  const cache = new SegmentCache(dir, 1e6)
  writeFileSync(cache.path('both.mp4'), 'segment')
  await Promise.all(Array.from({ length: 8 }, () => cache.commit('both.mp4')))
  expect(await cache.has('both.mp4')).toBe(true)
})

test('of a long film few files are open at once, and none is dropped where no more may be', async () => {
  const cache = new SegmentCache(dir, 1e9)
  const names = Array.from({ length: 50 }, (_, i) => `long${i}.mp4`)
  for (const name of names) {
    writeFileSync(cache.path(name), name)
    await cache.commit(name)
  }
  let [now, most] = [0, 0]
  const has = cache.has.bind(cache)
  cache.has = async (name) => {
    most = Math.max(most, ++now)
    return has(name).finally(() => now--)
  }
  expect(await cache.missing([...names, 'other.mp4'])).toEqual(['other.mp4'])
  expect(most).toBe(1)
  const error = Object.assign(new Error('EMFILE: too many open files'), { code: 'EMFILE' })
  vi.mocked(fileHash).mockRejectedValueOnce(error)
  const another = new SegmentCache(dir, 1e6)
  await expect(another.has('long0.mp4')).rejects.toThrow('EMFILE')
  expect(await another.has('long0.mp4')).toBe(true)
})
