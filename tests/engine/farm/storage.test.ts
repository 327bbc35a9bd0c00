import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { checkStorage } from '../../../src/engine/farm/storage/check.ts'
import { openStorage } from '../../../src/engine/farm/storage/open.ts'
import { s3Storage } from '../../../src/engine/farm/storage/s3.ts'
import type { Storage } from '../../../src/engine/farm/storage/storage.ts'
import { type Fault, type S3Backend, startS3 } from './s3-backend.ts'

let folder: string
let backend: S3Backend
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'nemo-storage-'))
  backend = await startS3('films')
  Object.assign(process.env, { AWS_ACCESS_KEY_ID: 'key', AWS_SECRET_ACCESS_KEY: 'a-secret-key' })
})
afterEach(async () => {
  await backend.stop()
  rmSync(folder, { recursive: true, force: true })
  for (const name of ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY']) delete process.env[name]
})

const open = {
  folder: () => openStorage({ kind: 'folder', folder: join(folder, 'shared') }),
  s3: async () => s3Storage({ kind: 's3', bucket: 'films', prefix: 'team', endpoint: backend.endpoint }, [1, 1, 1, 1]),
}

function file(name: string, content: string | Buffer = 'something'): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

describe.each(['folder', 's3'] as const)('a storage: %s', (kind) => {
  test('gives back what was put in', async () => {
    const storage = await open[kind]()
    const [from, to] = [file('from'), join(folder, 'new/to')]
    expect(await storage.has('parts/k/a.mp4')).toBe(false)
    expect(await storage.get('parts/k/a.mp4', to)).toBe(false)
    await storage.put('parts/k/a.mp4', from)
    expect(await storage.has('parts/k/a.mp4')).toBe(true)
    expect(await storage.get('parts/k/a.mp4', to)).toBe(true)
    expect(readFileSync(to, 'utf8')).toBe('something')
  })

  test('replaces, and removes', async () => {
    const storage = await open[kind]()
    await storage.put('media/x', file('one', 'one'))
    await storage.put('media/x', file('two', 'two'))
    const to = join(folder, 'to')
    await storage.get('media/x', to)
    expect(readFileSync(to, 'utf8')).toBe('two')
    await storage.delete('media/x')
    await storage.delete('media/x')
    expect(await storage.has('media/x')).toBe(false)
  })

  test('keeps a large file whole', async () => {
    const storage = await open[kind]()
    const content = Buffer.alloc(9 * 2 ** 20, 'content')
    await storage.put('media/large', file('large', content))
    const to = join(folder, 'to')
    expect(await storage.get('media/large', to)).toBe(true)
    expect(readFileSync(to).equals(content)).toBe(true)
  })
})

describe('a folder', () => {
  test('that holds other bytes than were put in has nothing', async () => {
    const storage = await open.folder()
    await storage.put('parts/a', file('a'))
    writeFileSync(join(folder, 'shared/parts/a'), 'somethink')
    expect(await storage.get('parts/a', join(folder, 'to'))).toBe(false)
    expect(existsSync(join(folder, 'to'))).toBe(false)
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([])
  })

  test('forgets what nobody has used for long', async () => {
    const storage = await open.folder()
    for (const name of ['media/old', 'media/used', 'parts/k/new']) await storage.put(name, file('x'))
    const past = new Date(Date.now() - 1_000_000)
    for (const name of ['old', 'used']) utimesSync(join(folder, 'shared/media', name), past, past)
    await storage.get('media/used', join(folder, 'to'))
    expect(await storage.tidy({ unused: Date.now() - 900_000, films: 0, unfinished: 0 })).toBe(1)
    expect(await storage.has('media/old')).toBe(false)
    expect(await storage.has('media/used')).toBe(true)
  })

  test('forgets what never became whole, sooner', async () => {
    const storage = await open.folder()
    for (const name of ['media/whole', 'media/no-sum', 'media/no-file']) await storage.put(name, file('x'))
    const shared = join(folder, 'shared/media')
    rmSync(join(shared, 'no-sum.sum'))
    rmSync(join(shared, 'no-file'))
    writeFileSync(join(shared, 'half.part'), 'ha')
    const at = (date: number) => {
      for (const name of readdirSync(shared)) utimesSync(join(shared, name), date / 1000, date / 1000)
    }
    const now = 1_795_338_000_000
    at(now - 2000)
    expect(await storage.tidy({ unused: now - 9000, films: 0, unfinished: now - 3000 })).toBe(0)
    expect(await storage.tidy({ unused: now - 9000, films: 0, unfinished: now - 1000 })).toBe(3)
    expect(readdirSync(shared).sort()).toEqual(['whole', 'whole.sum'])
    expect(await storage.tidy({ unused: now - 1000, films: 0, unfinished: 0 })).toBe(1)
    expect(readdirSync(shared)).toEqual([])
  })

  test('that can be used, and one that can’t', async () => {
    await checkStorage(await open.folder())
    const inAFile = openStorage({ kind: 'folder', folder: join(file('a-file'), 'shared') })
    await expect(checkStorage(await inAFile)).rejects.toThrow(/The storage of NEMO_STORAGE can't be used: ENOTDIR/)
  })

  test('in which somebody was killed while putting has nothing', async () => {
    const storage = await open.folder()
    await storage.put('parts/a', file('a'))
    rmSync(join(folder, 'shared/parts/a.sum'))
    expect(await storage.has('parts/a')).toBe(false)
    expect(await storage.get('parts/a', join(folder, 'to'))).toBe(false)
  })
})

describe('S3', () => {
  const put = async (content = 'something'): Promise<Storage> => {
    const storage = await open.s3()
    await storage.put('a', file('a', content))
    backend.asked.length = 0
    return storage
  }

  test('keeps everything under the prefix', async () => {
    await put()
    expect([...backend.objects.keys()]).toEqual(['films/team/a'])
  })

  test('sends a large file in parts', async () => {
    const storage = await open.s3()
    await storage.put('large', file('large', Buffer.alloc(9 * 2 ** 20)))
    expect(backend.asked.filter((asked) => asked.startsWith('PUT')).sort()).toEqual(['PUT part 1', 'PUT part 2'])
  })

  test('that refuses is asked again', async () => {
    const storage = await put()
    backend.faults.push('refuses', 'refuses')
    expect(await storage.get('a', join(folder, 'to'))).toBe(true)
    expect(backend.asked).toEqual(['GET', 'GET', 'GET'])
    backend.faults.push('refuses')
    await storage.put('b', join(folder, 'a'))
    expect(backend.objects.get('films/team/b')?.body.toString()).toBe('something')
  })

  test('that goes on refusing is given up, and so is one that has no such bucket', async () => {
    const storage = await put()
    backend.faults.push(...Array<Fault>(5).fill('refuses'))
    await expect(storage.has('a')).rejects.toThrow()
    expect(backend.asked).toHaveLength(5)
    const wrong = s3Storage({ kind: 's3', bucket: 'wrong', prefix: '', endpoint: backend.endpoint }, [1, 1])
    await expect(checkStorage(wrong)).rejects.toThrow(/The storage of NEMO_STORAGE can't be used/)
  })

  test('that breaks off is asked again, and nothing half is left', async () => {
    const storage = await put('something longer than what comes through')
    backend.faults.push('breaks off')
    expect(await storage.get('a', join(folder, 'to'))).toBe(true)
    expect(readFileSync(join(folder, 'to'), 'utf8')).toBe('something longer than what comes through')
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([])
  })

  test('that gives other bytes has nothing', async () => {
    const storage = await put()
    backend.faults.push('gives other bytes')
    expect(await storage.get('a', join(folder, 'to'))).toBe(false)
    expect(existsSync(join(folder, 'to'))).toBe(false)
  })

  test('forgets what is old of ours, and uploads that nobody ended', async () => {
    const storage = await open.s3()
    const now = 1_795_338_000_000
    const put = async (name: string, age: number) => {
      backend.time = now - age
      await storage.put(name, file('x', name))
    }
    for (const name of ['media/a', 'parts/k/b', 'films/1/c.mp4']) {
      await put(`${name}-old`, 2000)
      await put(`${name}-new`, 500)
    }
    // of somebody else
    backend.objects.set('films/other/old', { body: Buffer.alloc(1), metadata: {}, at: 0 })
    backend.beginUpload('films/team/media/large', now - 2000)
    backend.beginUpload('films/team/media/now', now)
    expect(await storage.tidy({ unused: now - 1000, films: now - 3000, unfinished: now - 1000 })).toBe(3)
    expect([...backend.objects.keys()].sort()).toEqual([
      'films/other/old',
      'films/team/films/1/c.mp4-new',
      'films/team/films/1/c.mp4-old',
      'films/team/media/a-new',
      'films/team/parts/k/b-new',
    ])
    expect(backend.unfinished()).toEqual(['films/team/media/now'])
    expect(await storage.tidy({ unused: 0, films: now - 1000, unfinished: 0 })).toBe(1)
  })

  test('of which a sender died in the midst of a large file has nothing, and takes it from the next', async () => {
    const content = Buffer.alloc(9 * 2 ** 20, 'content')
    const large = file('large', content)
    backend.faults.push('takes and hangs up', 'takes and hangs up', 'takes and hangs up')
    const dying = s3Storage({ kind: 's3', bucket: 'films', prefix: 'team', endpoint: backend.endpoint }, [])
    await expect(dying.put('media/large', large)).rejects.toThrow()
    const storage = await open.s3()
    expect(await storage.has('media/large')).toBe(false)
    await storage.put('media/large', large)
    const to = join(folder, 'to')
    expect(await storage.get('media/large', to)).toBe(true)
    expect(readFileSync(to).equals(content)).toBe(true)
  })

  test('gives links that say nothing of the key, where people reach it', async () => {
    await put()
    expect((await open.s3()).link, 'an address that may be this network’s alone').toBeUndefined()
    const { endpoint } = backend
    const place = { kind: 's3' as const, bucket: 'films', prefix: 'team' }
    expect(s3Storage(place).link, 'Amazon’s').toBeDefined()
    const storage = s3Storage({ ...place, endpoint, publicEndpoint: endpoint.replace('127.0.0.1', 'localhost') })
    const link = await storage.link?.('a', 60)
    expect(link).toMatch(/^http:\/\/localhost:/)
    expect(link).not.toContain('a-secret-key')
    expect(await (await fetch(String(link))).text()).toBe('something')
  })
})
