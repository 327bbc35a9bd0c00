import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { errorOf, folder, LONG, MEDIA, NO_WAIT, rig } from './harness.ts'

const LARCH = join(MEDIA, 'larch.jpg')
const VIPER = join(MEDIA, 'viper.mp3')
const RABBIT = join(MEDIA, 'rabbit.mp4')

async function ready(...args: Parameters<typeof rig>) {
  const all = await rig(...args)
  const { sessionId } = await all.client.createSession({ title: 'Harbour' })
  return { ...all, sessionId, posts: () => all.backend.seen('POST', /upload-video/) }
}

/** Files that may not leave the machine, by what they are. */
function oddFiles() {
  const dir = folder()
  const at = (name: string) => join(dir, name)
  mkdirSync(at('folder'))
  mkdirSync(at('.hidden'))
  copyFileSync(LARCH, at('.hidden/larch.jpg'))
  copyFileSync(LARCH, at('.larch.jpg'))
  copyFileSync(LARCH, at('plain.jpg'))
  symlinkSync(at('plain.jpg'), at('link.jpg'))
  execFileSync('mkfifo', [at('pipe.mp4')])
  writeFileSync(at('empty.mp4'), '')
  writeFileSync(at('notes.mp4'), 'This is text, whatever its name says.')
  writeFileSync(at('page.jpg'), '<!doctype html><p>no</p>')
  writeFileSync(at('doc.pdf'), '%PDF-1.4\n')
  writeFileSync(at('captions.srt'), '1\n00:00:00,000 --> 00:00:01,000\nHi\n')
  const wide = Buffer.from('\ufeff1\r\n00:00:00,000 --> 00:00:01,000\r\nÄ\r\n', 'utf16le')
  writeFileSync(at('wide.srt'), wide)
  writeFileSync(at('gbk.srt'), Buffer.from('1\n00:00:00,500 --> 00:00:03,500\n\xc4\xe3\xba\xc3\n', 'latin1'))
  writeFileSync(at('fake.srt'), 'root:x:0:0')
  writeFileSync(at('warm.cube'), 'TITLE "warm"\nLUT_3D_SIZE 2\n0 0 0\n')
  writeFileSync(at('fake.cube'), 'root:x:0:0')
  copyFileSync(RABBIT, at('big.mp4'))
  truncateSync(at('big.mp4'), 500 * 2 ** 20 + 1)
  return at
}

describe('what may leave the machine', () => {
  test.each([
    ['folder', 'not_media'],
    ['.hidden/larch.jpg', 'not_allowed_path'],
    ['.larch.jpg', 'not_allowed_path'],
    ['link.jpg', 'not_media'],
    ['pipe.mp4', 'not_media'],
    ['empty.mp4', 'not_media'],
    ['notes.mp4', 'not_media'],
    ['page.jpg', 'not_media'],
    ['doc.pdf', 'not_media'],
    ['captions.srt', 'not_media'],
    ['warm.cube', 'not_media'],
    ['big.mp4', '4002'],
    ['missing.mp4', 'not_found_file'],
    ['plain.jpg/x.mp4', 'not_found_file'],
  ])('%s is not sent: %s', async (name, code) => {
    const { client, posts } = await ready()
    const at = oddFiles()
    const report = await client.upload({ files: [at(name)] }, LONG)
    expect(report).toMatchObject({ status: 'completed', uploaded: [], rejected: [{ code }] })
    expect(report.rejected[0]?.reason.length).toBeGreaterThan(10)
    expect(report.rejected[0]?.advice.length).toBeGreaterThan(10)
    expect(posts()).toEqual([])
  })

  test('a device is not sent', async () => {
    const { client } = await ready()
    expect((await client.upload({ files: ['/dev/zero'] }, LONG)).rejected[0]?.code).toBe('not_media')
  })

  test('good ones go beside bad ones, each with its verdict', async () => {
    const { client, posts } = await ready()
    const at = oddFiles()
    const report = await client.upload(
      {
        files: [at('notes.mp4'), at('plain.jpg'), pathToFileURL(VIPER).href],
        urls: ['ftp://x/a.mp4', 'https://m.example.test/b.mp4'],
      },
      LONG,
    )
    expect(report.uploaded.map((file) => file.name)).toEqual(['plain.jpg', 'viper.mp3', 'b.mp4'])
    expect(report.rejected.map((file) => [file.name, file.code])).toEqual([
      ['notes.mp4', 'not_media'],
      ['a.mp4', 'bad_link'],
    ])
    expect(posts()).toHaveLength(3)
  })

  test('a link among the files is a link, a path among the links a file', async () => {
    const { client } = await ready()
    const urls = [VIPER, pathToFileURL(LARCH).href]
    const report = await client.upload({ files: ['https://m.example.test/b.mp4'], urls }, LONG)
    expect(report.uploaded.map((file) => file.name)).toEqual(['b.mp4', 'viper.mp3', 'larch.jpg'])
  })

  test('a link that gives no media is told as such', async () => {
    const { backend, client } = await ready()
    const link = 'https://tube.example.test/watch?v=1'
    const message = `${link}: the address could not be reached`
    backend.fault('POST', /upload/, { status: 400, body: { code: 400, message } })
    const [rejected] = (await client.upload({ urls: [link] }, LONG)).rejected
    expect(rejected).toMatchObject({
      code: 'bad_link',
      reason: `The link ${link} cannot be used: the address could not be reached.`,
    })
  })

  test('the local engine takes subtitles and colour tables as well, when they are', async () => {
    const { client } = await ready({}, 'local')
    const at = oddFiles()
    const report = await client.upload(
      { files: ['captions.srt', 'wide.srt', 'gbk.srt', 'fake.srt', 'warm.cube', 'fake.cube'].map(at) },
      LONG,
    )
    expect(report.uploaded.map((file) => file.name)).toEqual(['captions.srt', 'wide.srt', 'gbk.srt', 'warm.cube'])
    expect(report.rejected.map((file) => file.name)).toEqual(['fake.srt', 'fake.cube'])
  })

  test('NEMO_MEDIA_DIRS narrows, also through links', async () => {
    const dir = folder()
    const outside = folder()
    copyFileSync(LARCH, join(dir, 'in.jpg'))
    copyFileSync(LARCH, join(outside, 'out.jpg'))
    symlinkSync(outside, join(dir, 'link'))
    const { client } = await ready({ mediaDirs: [dir] })
    const report = await client.upload(
      { files: [join(dir, 'in.jpg'), join(dir, 'link', 'out.jpg'), join(dir, '..', 'x.jpg'), LARCH] },
      LONG,
    )
    expect(report.uploaded.map((file) => file.name)).toEqual(['in.jpg'])
    expect(report.rejected.map((file) => file.code)).toEqual(['not_allowed_path', 'not_found_file', 'not_allowed_path'])
  })

  test("the client's roots narrow", async () => {
    const dir = folder()
    mkdirSync(join(dir, 'sub'))
    copyFileSync(LARCH, join(dir, 'a.jpg'))
    copyFileSync(LARCH, join(dir, 'sub', 'b.jpg'))
    const { client } = await ready()
    const files = [join(dir, 'a.jpg'), join(dir, 'sub', 'b.jpg')]
    // a root that names nothing here opens nothing, and stands in no other's way
    const roots = [pathToFileURL(join(dir, 'sub')).href, 'file://elsewhere/photos']
    const report = await client.upload({ files, roots }, LONG)
    expect(report.uploaded.map((file) => file.name)).toEqual(['b.jpg'])
    expect(report.rejected).toMatchObject([{ name: 'a.jpg', code: 'not_allowed_path' }])
  })

  test('beside NEMO_MEDIA_DIRS they count for nothing: a workspace is not where photos are', async () => {
    const [dir, root] = [folder(), folder()]
    for (const place of [dir, root]) copyFileSync(LARCH, join(place, 'a.jpg'))
    const { client } = await ready({ mediaDirs: [dir] })
    const report = await client.upload(
      { files: [join(dir, 'a.jpg'), join(root, 'a.jpg')], roots: [pathToFileURL(root).href] },
      LONG,
    )
    expect(report.uploaded.map((file) => file.name)).toEqual(['a.jpg'])
    expect(report.rejected).toMatchObject([
      { code: 'not_allowed_path', reason: expect.stringMatching('NEMO_MEDIA_DIRS') },
    ])
  })

  test('links and paths are taken as they are pasted', async () => {
    const { client, posts } = await ready()
    const report = await client.upload({ files: [` "${LARCH}"\n`], urls: [' <https://m.example.test/b.mp4>\n'] }, LONG)
    expect(report.rejected).toEqual([])
    expect(JSON.parse(posts()[1]?.body ?? '')).toMatchObject({ urls: ['https://m.example.test/b.mp4'] })
  })

  test('a path of another system is told as one', async () => {
    const { client } = await ready()
    const files = ['C:\\Users\\Ada\\a.jpg', '"D:/a.jpg"', '\\\\nas\\photos\\a.jpg', 'file:///C:/Users/Ada/a.jpg']
    const { rejected } = await client.upload({ files }, LONG)
    expect(rejected.map(({ name }) => name)).toEqual(['a.jpg', 'a.jpg', 'a.jpg', 'a.jpg'])
    for (const { code, reason } of rejected) {
      expect(code).toBe('not_found_file')
      expect(reason).toMatch(/it is a Windows path, and this server runs on (Linux|macOS)\.$/)
    }
  })
})

describe('on the wire', () => {
  test('one request for each, as a form with its length, or as JSON', async () => {
    const { client, posts } = await ready()
    const dir = folder()
    const odd = join(dir, 'Überraschung "1".jpg')
    copyFileSync(LARCH, odd)
    await client.upload({ files: [odd], urls: ['https://m.example.test/b.mp4?x=1'] }, LONG)
    const [form, json] = posts()
    expect(form?.headers['content-type']).toMatch(/^multipart\/form-data; boundary=/)
    expect(Number(form?.headers['content-length'])).toBe(form?.bytes)
    expect(form?.body).toContain('name="files"; filename="Überraschung _1_.jpg"')
    expect(form?.body).toContain('Content-Type: image/jpeg')
    expect(JSON.parse(json?.body ?? '')).toEqual({ urls: ['https://m.example.test/b.mp4?x=1'], source_type: 'url' })
  })

  test.each([
    [{ status: 200, body: { code: 4001, message: 'unsupported' } }, '4001'],
    [{ status: 413, body: '<html>413</html>' }, '4002'],
    [{ status: 415 }, '4001'],
  ])('the verdict of the service is told: %j', async (fault, code) => {
    const { backend, client } = await ready()
    backend.fault('POST', /upload-video/, fault)
    const report = await client.upload({ files: [LARCH, VIPER] }, LONG)
    expect(report.uploaded.map((file) => file.name)).toEqual(['viper.mp3'])
    expect(report.rejected.map((file) => file.code)).toEqual([code])
  })

  test.each(
    (['cloud', 'local'] as const).flatMap((engine) => [
      { engine, name: 'tone.flac', begins: 'fLaC' },
      { engine, name: 'photo.tif', begins: 'II*\0\xff\xff\xff\0' },
    ]),
  )(
    'what the service does not take goes to the engine of this machine alone: $name, $engine',
    async ({ engine, name, begins }) => {
      const { client } = await rig({}, engine)
      await client.createSession({ title: 'Harbour' })
      const path = join(folder(), name)
      writeFileSync(path, Buffer.from(begins.padEnd(64, '\0'), 'latin1'))
      const { uploaded, rejected } = await client.upload({ files: [path] }, LONG)
      expect([uploaded.length, rejected.map(({ code }) => code)]).toEqual(engine === 'local' ? [1, []] : [0, ['4001']])
    },
  )

  test('the engine says itself what is wrong with a file', async () => {
    const { backend, client } = await rig({}, 'local')
    await client.createSession({ title: 'Harbour' })
    backend.fault('POST', /upload-video/, { status: 415, body: { code: 4001, message: 'larch.jpg: it is cut short' } })
    const { rejected } = await client.upload({ files: [LARCH] }, LONG)
    expect(rejected).toMatchObject([{ code: '4001', reason: expect.stringContaining('larch.jpg (it is cut short)') }])
    expect(rejected[0]?.advice).not.toContain('mp4, mov')
  })

  /** A film that takes more than one write to send. */
  function film(): string {
    const path = join(folder(), 'film.mp4')
    copyFileSync(RABBIT, path)
    truncateSync(path, 40 * 2 ** 20)
    return path
  }

  test('413 before the file was read: told as too large for what stands there, sent once', async () => {
    const { backend, client } = await ready()
    backend.fault('POST', /upload-video/, { status: 413, body: '<html>413</html>', early: true }, 9)
    const report = await client.upload({ files: [film()] }, LONG)
    expect(report.rejected).toMatchObject([{ name: 'film.mp4', code: '4002' }])
    expect(report.rejected[0]?.reason).toBe(
      'The file is too large for the service, or for a gateway or proxy in front of it (HTTP 413): film.mp4.',
    )
    expect(backend.log.filter(({ path }) => /upload-video/.test(path))).toHaveLength(1)
  })

  test.each([false, true])('a redirect is told as one, and not followed (early: %s)', async (early) => {
    const { backend, client } = await ready()
    const headers = { location: 'https://portal.example.test/login' }
    backend.fault('POST', /upload-video/, { status: 302, headers, early }, 9)
    const report = await client.upload(
      { files: [early ? film() : LARCH], urls: ['https://m.example.test/b.mp4'] },
      LONG,
    )
    expect(report.uploaded).toEqual([])
    expect(report.rejected.map(({ code }) => code)).toEqual(['not_the_service', 'not_the_service'])
    expect(report.rejected[0]?.reason).toContain('a redirect')
    expect(backend.log.filter(({ path }) => /upload-video/.test(path))).toHaveLength(2)
  })

  test('407: the proxy’s wish for a login is told', async () => {
    const { backend, client } = await ready()
    backend.fault('POST', /upload-video/, { status: 407, body: '<html></html>' }, 9)
    const [rejected] = (await client.upload({ files: [LARCH] }, LONG)).rejected
    expect(rejected).toMatchObject({
      code: 'unreachable',
      reason: expect.stringContaining('a proxy on the way requires a login'),
    })
  })

  test.each([200, 403, 404])('a page with %i is told as what it is, and the next file goes', async (status) => {
    const { backend, client, posts } = await ready()
    backend.fault('POST', /upload-video/, { status, body: '<html><title>Sign in</title></html>' })
    const report = await client.upload({ files: [LARCH, VIPER] }, LONG)
    expect(report.rejected).toMatchObject([{ name: 'larch.jpg', code: 'not_the_service' }])
    expect(report.uploaded.map((file) => file.name)).toEqual(['viper.mp3'])
    expect(posts()).toHaveLength(2)
  })

  test.each([{ files: [LARCH] }, { urls: ['https://m.example.test/larch.jpg'] }])(
    '429: one more try after Retry-After, and the call hands back in time: %j',
    async (input) => {
      const { backend, client, posts } = await ready()
      const headers = { 'retry-after': '50' }
      backend.fault('POST', /upload-video/, { status: 429, body: { code: 429, message: 'too many' }, headers })
      const began = backend.clock.now()
      const first = await client.upload(input, { ms: 40_000 })
      expect(first.status).toBe('running')
      expect(backend.clock.now() - began).toBeLessThanOrEqual(45_000)
      const report = await client.upload({}, LONG)
      expect(report.uploaded).toMatchObject([{ name: 'larch.jpg' }])
      expect(backend.clock.now() - began).toBeGreaterThanOrEqual(50_000)
      expect(posts()).toHaveLength(2)
    },
  )

  test('429 twice: told with the time to wait', async () => {
    const { backend, client, posts } = await ready()
    backend.fault('POST', /upload-video/, { status: 429, body: {}, headers: { 'retry-after': '300' } }, 9)
    const [rejected] = (await client.upload({ files: [LARCH] }, LONG)).rejected
    expect(rejected).toMatchObject({ code: '429', advice: expect.stringContaining('Wait 5 min') })
    expect(posts()).toHaveLength(2)
  })

  test('an answer that lists no file is no upload', async () => {
    const { backend, client } = await ready()
    backend.fault('POST', /upload-video/, { status: 200, body: { code: 0, data: { files: [] } } }, 2)
    const report = await client.upload({ files: [LARCH, VIPER], urls: ['https://m.example.test/b.mp4'] }, LONG)
    expect(report.uploaded.map((file) => file.name)).toEqual(['b.mp4'])
    expect(report.rejected).toMatchObject([
      { name: 'larch.jpg', code: 'bad_answer', reason: expect.stringContaining('larch.jpg is not in the project') },
      { name: 'viper.mp3', code: 'bad_answer' },
    ])
    backend.fault('POST', /upload-video/, { status: 200, body: { code: 0, data: { files: [] } } })
    const link = await client.upload({ urls: ['https://m.example.test/c.mp4'] }, LONG)
    expect(link.rejected).toMatchObject([{ name: 'c.mp4', code: 'bad_link' }])
  })

  test('a lost answer: the state tells that it arrived', async () => {
    const { backend, client, posts } = await ready()
    backend.fault('POST', /upload-video/, 'lose_answer')
    expect((await client.upload({ files: [LARCH] }, LONG)).uploaded).toMatchObject([{ name: 'larch.jpg' }])
    expect(posts()).toHaveLength(1)
  })

  test('torn on the way: it is sent again, once', async () => {
    const { backend, client, posts } = await ready()
    backend.fault('POST', /upload-video/, 'reset')
    expect((await client.upload({ files: [LARCH] }, LONG)).uploaded).toMatchObject([{ name: 'larch.jpg' }])
    expect(posts()).toHaveLength(1)
    backend.fault('POST', /upload-video/, { status: 503 }, 99)
    expect((await client.upload({ files: [VIPER] }, LONG)).rejected).toMatchObject([{ name: 'viper.mp3', code: '5xx' }])
    expect(posts()).toHaveLength(3)
  })

  test('a file that shrinks while it is sent is told, not passed off as whole', async () => {
    const { backend, client, posts } = await ready()
    const file = join(folder(), 'shrinks.mp4')
    copyFileSync(RABBIT, file)
    truncateSync(file, 40 * 2 ** 20)
    let told = false
    const shrink = (p: { progress: number }) => {
      if (p.progress > 0 && !told) truncateSync(file, 1000)
      told ||= p.progress > 0
    }
    backend.clock.auto = true
    const timer = setInterval(() => shrink({ progress: backend.log.some((entry) => entry.bytes > 1e6) ? 1 : 0 }), 1)
    const report = await client.upload({ files: [file] }, LONG)
    clearInterval(timer)
    expect(report.rejected).toMatchObject([{ name: 'shrinks.mp4', code: 'not_media' }])
    expect(posts()).toEqual([])
  })

  test('media that are not in the session yet are to be named in the next message', async () => {
    const { backend, client } = await ready()
    backend.uploadsApplied = false
    expect((await client.upload({ files: [LARCH] }, LONG)).note).toContain('larch.jpg')
  })
})

describe('uploads that outlive calls', () => {
  test('pending, then the next call goes on; the same call again is that upload', async () => {
    const { backend, client, posts } = await ready()
    const first = await client.upload({ files: [LARCH, VIPER] }, NO_WAIT)
    expect(first.status).toBe('running')
    expect(first.pending.map((file) => file.name)).toEqual(['larch.jpg', 'viper.mp3'])
    const again = await client.upload({ files: [LARCH, VIPER] }, LONG)
    expect(again).toMatchObject({ status: 'completed', note: expect.stringContaining('nothing was sent twice') })
    expect(posts()).toHaveLength(2)
    expect((await errorOf(client.upload({}, LONG))).code).toBe('bad_argument')
    await client.upload({ files: [LARCH] }, NO_WAIT)
    expect((await client.upload({}, LONG)).uploaded.map((file) => file.name)).toEqual(['larch.jpg'])
    expect(backend.log.filter((entry) => /upload/.test(entry.path))).toHaveLength(3)
  })

  test('another process goes on where the first stopped', async () => {
    const { client, another, sessionId, posts } = await ready()
    await client.upload({ files: [LARCH, VIPER, RABBIT] }, NO_WAIT)
    await client.close()
    const report = await another().upload({ sessionId }, LONG)
    expect(report.uploaded.map((file) => file.name)).toEqual(['larch.jpg', 'viper.mp3', 'rabbit.mp4'])
    const names = posts().map((entry) => entry.body.match(/filename="([^"]+)"/)?.[1])
    expect(names.sort()).toEqual(['larch.jpg', 'rabbit.mp4', 'viper.mp3'])
  })

  test('progress is told by bytes and never falls', async () => {
    const { client } = await ready()
    const seen: number[] = []
    await client.upload({ files: [LARCH, VIPER] }, { ...LONG, onProgress: (p) => seen.push(p.progress) })
    expect(seen).toEqual([...seen].sort((a, b) => a - b))
  })
})
