import type { FileHandle } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { describe, expect, test, vi } from 'vitest'
import { advise } from '../../src/client/errors.ts'
import { cannotWrite } from '../../src/client/renders/place.ts'
import { clip } from '../backend/timeline.ts'
import { errorOf, LONG, MEDIA, rig } from './harness.ts'

/** What the system says of a file, and at which of its uses. */
let failing: { at: RegExp; use: 'open' | 'read' | 'stream' | 'datasync'; code: string } | undefined

vi.mock(import('node:fs/promises'), async (importOriginal) => {
  const own = await importOriginal()
  const open: typeof own.open = async (path, ...rest) => {
    const fault = failing?.at.test(String(path)) ? failing : undefined
    if (fault?.use === 'open') throw failure(fault.code, 'open')
    const file = await own.open(path, ...rest)
    return fault ? broken(file, fault.use, fault.code) : file
  }
  return { ...own, open, default: { ...own, open } }
})

const failure = (code: string, syscall: string) => Object.assign(new Error(`${code}: ${syscall}`), { code, syscall })

/** The file with one use of it failing as a damaged disk makes it. */
function broken(file: FileHandle, use: string, code: string): FileHandle {
  const reject = () => Promise.reject(failure(code, use))
  if (use === 'read') file.read = reject
  if (use === 'datasync') file.datasync = reject
  if (use === 'stream') {
    const parts = async function* () {
      yield Buffer.alloc(1000)
      throw failure(code, 'read')
    }
    // as much of a read stream as a form needs
    file.createReadStream = () => Readable.from(parts()) as ReturnType<FileHandle['createReadStream']>
  }
  return file
}

describe('a file that fails while it is read is told as that, with its name, and sent once', () => {
  test.each([
    ['open', 'EMFILE', 'cannot_read', 'too many files are open'],
    ['open', 'EIO', 'cannot_read', 'the disk reports an error'],
    ['open', 'ENOENT', 'not_found_file', 'There is no file'],
    ['open', 'EACCES', 'cannot_read', 'no permission'],
    ['open', 'EPERM', 'cannot_read', 'no permission'],
    ['read', 'EIO', 'cannot_read', 'the disk reports an error'],
    ['read', 'EISDIR', 'not_media', 'a folder'],
    ['read', 'ESTALE', 'cannot_read', 'network drive'],
    ['read', 'EWEIRD', 'cannot_read', 'EWEIRD'],
    ['stream', 'EIO', 'cannot_read', 'the disk reports an error'],
    ['stream', 'ENOENT', 'not_found_file', 'There is no file'],
    ['stream', 'EISDIR', 'not_media', 'a folder'],
  ] as const)('%s: %s is %s', async (use, code, expected, words) => {
    const { backend, client } = await rig()
    await client.createSession({})
    failing = { at: /larch/, use, code }
    const report = await client.upload({ files: ['larch.jpg', 'viper.mp3'].map((name) => join(MEDIA, name)) }, LONG)
    failing = undefined
    expect(report.uploaded.map(({ name }) => name)).toEqual(['viper.mp3'])
    expect(report.rejected).toMatchObject([{ name: 'larch.jpg', code: expected }])
    expect(report.rejected[0]?.reason).toContain(words)
    expect(report.rejected[0]?.reason).toContain('larch.jpg')
    expect(JSON.stringify(report.rejected)).not.toMatch(/connection|proxy|NEMO_API/)
    expect(backend.log.filter(({ method, path }) => method === 'POST' && /upload/.test(path)).length).toBeLessThan(3)
  })
})

describe('a disk that fails while a render comes in is told as that, with the path, and the render is kept', () => {
  test.each([
    ['datasync', 'ENOSPC', 'the disk is full'],
    ['datasync', 'EIO', 'the disk reports an error'],
    ['open', 'EMFILE', 'too many files are open'],
    ['read', 'EIO', 'the disk reports an error'],
  ] as const)('%s: %s', async (use, code, words) => {
    const { backend, client } = await rig()
    await client.createSession({})
    backend.session().lanes = [{ tt: 0, pieces: [clip('a', 1000)] }]
    failing = { at: /render_\w+\.mp4\.part$/, use, code }
    const error = await errorOf(client.exportRender({}, LONG))
    failing = undefined
    expect(error.code).toBe('cannot_write')
    expect(advise(error).happened).toContain(words)
    expect(backend.seen('GET', /^cdn:/)).toHaveLength(1)
    const kept = await client.exportRender({ renderId: String(error.facts.render) }, LONG)
    expect(kept.status).toBe('completed')
  })

  test('what is no matter of the disk is not told as one', () => {
    const error = new TypeError('x is not a function')
    expect(cannotWrite('/videos/a.mp4', error)).toBe(error)
  })
})
