import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { movie, type RenderMode } from '../backend/renders.ts'
import { clip, title } from '../backend/timeline.ts'
import { errorOf, folder, LONG, NO_WAIT, rig } from './harness.ts'

async function ready(...args: Parameters<typeof rig>) {
  const all = await rig(...args)
  await all.client.createSession({ title: 'Harbour' })
  all.backend.session().lanes = [{ tt: 0, pieces: [clip('harbour', 10_000)] }]
  return {
    ...all,
    submits: () => all.backend.seen('POST', /\/lambda$/),
    polls: () => all.backend.seen('GET', /\/lambda\//),
  }
}

describe('submitting', () => {
  test('the draft goes back as it came, with the four headers', async () => {
    const { backend, client, submits } = await ready()
    backend.profile = 'alien'
    await client.exportRender({}, LONG)
    const [sent] = submits()
    expect(sent?.body).toContain('"vb":12345678901234567890')
    expect(sent?.body).toContain('"x9":{"q":[1,2]}')
    expect(sent?.body).toContain('{"tt":4,"sg":[{"d":2000,"m":null}]},{"tt":"7","sg":[]}')
    expect(JSON.parse(sent?.body ?? '')).toMatchObject({
      id: expect.stringMatching(/^render_/),
      sessionId: '5529798706024415999',
      output: { format: 'mp4', quality: 'high' },
    })
    expect(sent?.headers).toMatchObject({
      authorization: expect.stringMatching(/^Bearer nmv_usr_/),
      'x-skill-source': 'video-maker-for-free-online',
      'x-skill-version': '1.0.0',
      'x-skill-platform': 'unknown',
    })
  })

  test('an empty timeline is not submitted', async () => {
    const { backend, client, submits } = await ready()
    backend.session().lanes = []
    expect((await errorOf(client.exportRender({}, LONG))).code).toBe('empty_timeline')
    expect(submits()).toEqual([])
  })

  test('without a session the known ones are named', async () => {
    const { another } = await ready()
    expect(await errorOf(another().exportRender({}, LONG))).toMatchObject({
      code: 'no_session',
      facts: { sessions: expect.stringContaining('"Harbour"') },
    })
  })

  test('402 is a plan matter, with the link to register', async () => {
    const { backend, client, submits } = await ready()
    backend.planBlocked = true
    const error = await errorOf(client.exportRender({}, LONG))
    expect(error).toMatchObject({
      code: '402',
      facts: { register_url: expect.stringContaining('/register?bind=anon_') },
    })
    expect(submits()).toHaveLength(1)
  })

  test('a lost answer: the old id is asked for before a new one is used', async () => {
    const { backend, client, submits } = await ready()
    backend.fault('POST', /\/lambda$/, 'lose_answer')
    expect((await client.exportRender({}, LONG)).status).toBe('completed')
    expect(submits()).toHaveLength(1)
    expect(backend.jobs.size).toBe(1)
  })

  test.each(['reset', { status: 503 }] as const)(
    'a submission that did not arrive (%j) is sent once more with a new id',
    async (fault) => {
      const { backend, client, submits } = await ready()
      backend.fault('POST', /\/lambda$/, fault)
      expect((await client.exportRender({}, LONG)).status).toBe('completed')
      const ids = submits().map((entry) => JSON.parse(entry.body).id)
      expect(new Set(ids).size).toBe(ids.length)
      expect(backend.jobs.size).toBe(1)
    },
  )

  test('a duplicate id leads to a new one, once', async () => {
    const { backend, client, submits } = await ready()
    backend.fault('POST', /\/lambda$/, { status: 409, body: { success: false, error: 'render id already exists' } })
    expect((await client.exportRender({}, LONG)).status).toBe('completed')
    expect(submits()).toHaveLength(2)
    expect(backend.jobs.size).toBe(1)
  })

  test('what the cloud cannot do is said and not sent', async () => {
    const { client, submits } = await ready()
    const render = await client.exportRender({ resolution: '720p', preset: 'tiktok', format: 'gif' }, LONG)
    expect(render.note).toContain('format gif, resolution, preset')
    expect(JSON.parse(submits()[0]?.body ?? '').output).toEqual({ format: 'mp4', quality: 'high' })
  })

  test('the local engine gets it all, and is asked often', async () => {
    const { backend, client, submits } = await ready({}, 'local')
    const began = backend.clock.now()
    const progress: string[] = []
    const render = await client.exportRender(
      { resolution: '720p', fromMs: 1000, toMs: 4000, fps: 24 },
      { ...LONG, onProgress: (p) => progress.push(p.message) },
    )
    expect(render.status).toBe('completed')
    expect(JSON.parse(submits()[0]?.body ?? '').output).toEqual({
      format: 'mp4',
      quality: 'standard',
      resolution: '720p',
      from_ms: 1000,
      to_ms: 4000,
      fps: 24,
    })
    expect(backend.clock.now() - began).toBeLessThan(3_000)
    expect(progress.some((message) => message.includes('50 %'))).toBe(true)
  })
})

describe('watching', () => {
  const modes: RenderMode[] = ['flat', 'enveloped', 'mixed', 'url_late', 'no_url', 'failed_once']
  test.each(modes)('%s', async (mode) => {
    const { backend, client, submits } = await ready()
    backend.renderMode = mode
    const render = await client.exportRender({}, LONG)
    expect(render).toMatchObject({ status: 'completed', progress: 100, sizeBytes: backend.file.length })
    expect(backend.file.equals(readFileSync(render.file ?? ''))).toBe(true)
    expect(submits()).toHaveLength(mode === 'failed_once' ? 2 : 1)
  })

  test('failed twice is an error that says why', async () => {
    const { backend, client, submits } = await ready()
    backend.renderMode = 'failed'
    expect(await errorOf(client.exportRender({}, LONG))).toMatchObject({
      code: 'render_failed',
      message: 'segment source not reachable',
    })
    expect(submits()).toHaveLength(2)
  })

  test('polls come sooner at first, then every 30 s, ten in all, and go on when asked', async () => {
    const { backend, client, another, polls, submits } = await ready()
    backend.renderMode = 'slow'
    const began = backend.clock.now()
    const first = await client.exportRender({}, { ms: 40_000 })
    expect(first.status).toBe('processing')
    const parked = await another().exportRender({ renderId: first.renderId }, NO_WAIT)
    expect(parked.status).toBe('processing')
    await expect.poll(() => backend.clock.sleeping).toBe(0) // it is watched no longer
    expect(polls()).toHaveLength(10)
    expect(Math.round((backend.clock.now() - began) / 1000)).toBeGreaterThanOrEqual(240)
    for (const job of backend.jobs.values()) job.mode = 'flat'
    const done = await client.exportRender({ renderId: first.renderId }, LONG)
    expect(done.status).toBe('completed')
    expect(submits()).toHaveLength(1)
  })

  test('503 storms and a lost connection are waited out on the same id', async () => {
    const { backend, client, submits } = await ready()
    backend.fault('GET', /\/lambda\//, { status: 503 }, 2)
    backend.fault('GET', /\/lambda\//, 'reset', 1)
    expect((await client.exportRender({}, LONG)).status).toBe('completed')
    expect(submits()).toHaveLength(1)
  })

  test('the same export again is that one; of a changed timeline a new one', async () => {
    const { backend, client, another, submits } = await ready()
    const first = await client.exportRender({}, { ms: 1_000 })
    const { sessionId } = first
    const again = await another().exportRender({ sessionId }, LONG)
    expect(again).toMatchObject({
      renderId: first.renderId,
      status: 'completed',
      note: expect.stringContaining('nothing was submitted twice'),
    })
    expect(submits()).toHaveLength(1)
    backend.session().lanes.push({ tt: 7, pieces: [title('Hi', 1000)] })
    expect((await client.exportRender({}, LONG)).file).toMatch(/Harbour \(2\)\.mp4$/)
  })

  test('a render id of an earlier process works, an unknown one is told', async () => {
    const { client, another, submits } = await ready()
    const { renderId } = await client.exportRender({}, { ms: 1_000 })
    await client.close()
    const later = another()
    expect(await later.exportRender({ renderId }, LONG)).toMatchObject({ renderId, status: 'completed' })
    expect(await errorOf(later.exportRender({ renderId: 'render_nope' }, LONG))).toMatchObject({
      code: 'unknown_render',
      facts: { renders: expect.stringContaining(renderId) },
    })
    expect(submits()).toHaveLength(1)
  })

  test('cancel', async () => {
    const { backend, client, videos } = await ready()
    backend.renderMode = 'slow'
    const { renderId } = await client.exportRender({}, { ms: 6_000 })
    const cancelled = await client.exportRender({ renderId, cancel: true }, LONG)
    expect(cancelled.status).toMatch(/cancelled|processing/)
    expect((await client.exportRender({ renderId }, LONG)).status).toBe('cancelled')
    expect(readdirSync(videos)).toEqual([])
  })

  test('cancelled while it is being submitted: the wish is passed on when the service has it', async () => {
    const { backend, client } = await ready()
    backend.fault('POST', /\/lambda$/, 'stall')
    const { renderId, status } = await client.exportRender({}, { ms: 100 })
    expect(status).toBe('pending')
    await client.exportRender({ renderId, cancel: true }, NO_WAIT)
    expect((await client.exportRender({ renderId }, LONG)).status).toBe('cancelled')
    expect(backend.seen('POST', /\/cancel$/)).toHaveLength(1)
  })
})

describe('downloading', () => {
  test('goes on by range where it was torn, twice', async () => {
    const { backend, client, videos } = await ready()
    backend.file = movie(300_000)
    backend.tearDownloads = [100_000, 50_000]
    const render = await client.exportRender({}, LONG)
    expect(backend.file.equals(readFileSync(render.file ?? ''))).toBe(true)
    // how much of what was sent before the tear arrives is the network's affair
    const from = backend
      .seen('GET', /^cdn:/)
      .map((entry) => Number(entry.headers.range?.match(/^bytes=(\d+)-$/)?.[1] ?? 0))
    expect(from).toHaveLength(3)
    expect(from[1]).toBeLessThanOrEqual(100_000)
    expect(from[2]).toBeGreaterThanOrEqual(from[1] ?? 0)
    expect(from[2]).toBeGreaterThan(0)
    expect(readdirSync(videos)).toEqual(['Harbour.mp4'])
  })

  test('starts again where ranges are not served', async () => {
    const { backend, client } = await ready()
    backend.file = movie(300_000)
    backend.acceptRanges = false
    backend.tearDownloads = [100_000]
    expect(backend.file.equals(readFileSync((await client.exportRender({}, LONG)).file ?? ''))).toBe(true)
  })

  test('the bearer goes to the API alone, also across redirects', async () => {
    const { backend, client } = await ready()
    backend.renderMode = 'no_url'
    backend.fault('GET', /\/download$/, { status: 302, headers: { location: `${backend.cdnUrl}/moved.mp4` } })
    expect((await client.exportRender({}, LONG)).status).toBe('completed')
    const foreign = backend.seen('GET', /^cdn:/)
    expect(foreign.length).toBeGreaterThan(0)
    for (const entry of foreign) expect(JSON.stringify(entry.headers)).not.toContain('nmv_usr_')
    expect(backend.seen('GET', /\/download$/)[0]?.headers.authorization).toMatch(/^Bearer nmv_usr_/)
  })

  test('the download path may name an address in JSON', async () => {
    const { backend, client } = await ready()
    backend.renderMode = 'no_url'
    backend.fault('GET', /\/download$/, { status: 200, body: { output: { url: `${backend.cdnUrl}/o.mp4`, size: 1 } } })
    expect((await client.exportRender({}, LONG)).status).toBe('completed')
  })

  test('a proxy of the environment carries downloads from other hosts, and NO_PROXY keeps it out', async () => {
    const { backend, client } = await ready()
    const tunnels: string[] = []
    const proxy = createServer()
    proxy.on('connect', (request, socket) => {
      tunnels.push(request.url ?? '')
      const { hostname, port } = new URL(`http://${request.url}`)
      const far = connect(Number(port), hostname, () => {
        socket.write('HTTP/1.1 200 OK\r\n\r\n')
        far.pipe(socket).pipe(far)
      })
      for (const end of [far, socket]) end.on('error', () => socket.destroy())
    })
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
    onTestFinished(() => void proxy.close())
    // a server's address is an AddressInfo once it listens on a port
    vi.stubEnv('http_proxy', `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`)
    onTestFinished(() => void vi.unstubAllEnvs())
    expect((await client.exportRender({}, LONG)).status).toBe('completed')
    expect(tunnels).toEqual([new URL(backend.cdnUrl).host])
    vi.stubEnv('no_proxy', '127.0.0.1')
    backend.session().lanes.push({ tt: 7, pieces: [title('Hi', 1000)] })
    expect((await client.exportRender({}, LONG)).status).toBe('completed')
    expect(tunnels).toHaveLength(1)
  })

  test('an address that is gone is asked for anew', async () => {
    const { backend, client } = await ready()
    backend.fault('GET', /^cdn:/, { status: 403 })
    expect((await client.exportRender({}, LONG)).status).toBe('completed')
  })

  test('what is no media is not put in place', async () => {
    const { backend, client, videos } = await ready()
    backend.file = Buffer.from('<html>sorry</html>'.padEnd(4096))
    const error = await errorOf(client.exportRender({}, LONG))
    expect(error.code).toBe('bad_answer')
    expect(readdirSync(videos).filter((name) => !name.startsWith('.'))).toEqual([])
  })
})

describe('where files go', () => {
  test('nothing is replaced', async () => {
    const { client, videos } = await ready()
    writeFileSync(join(videos, 'Harbour.mp4'), 'mine')
    writeFileSync(join(videos, 'Harbour (2).mp4'), 'mine too')
    const render = await client.exportRender({}, LONG)
    expect(render.file).toBe(join(videos, 'Harbour (3).mp4'))
    expect(readFileSync(join(videos, 'Harbour.mp4'), 'utf8')).toBe('mine')
  })

  test.each([
    ['clip.mp4', 'clip.mp4'],
    ['sub/', 'sub/Harbour.mp4'],
    ['sub/name', 'sub/name.mp4'],
  ])('output_path %s', async (asked, file) => {
    const { client, videos } = await ready()
    mkdirSync(join(videos, 'sub'))
    expect((await client.exportRender({ outputPath: asked }, LONG)).file).toBe(join(videos, file))
  })

  test.each([
    '/etc/video.mp4',
    '../../../../../../etc/x.mp4',
    '~/.ssh/authorized_keys',
    '~/.config/x.mp4',
    'script.sh',
  ])('output_path %s is not allowed', async (asked) => {
    const { client, submits } = await ready()
    expect((await errorOf(client.exportRender({ outputPath: asked }, LONG))).code).toBe('not_allowed_path')
    expect(submits()).toEqual([])
    expect(existsSync(join(homedir(), '.config', 'x.mp4'))).toBe(false)
  })

  test('a link out of the allowed folders leads nowhere', async () => {
    const { client, videos } = await ready()
    const outside = folder()
    symlinkSync(outside, join(videos, 'link'))
    expect((await errorOf(client.exportRender({ outputPath: 'link/x.mp4' }, LONG))).code).toBe('not_allowed_path')
  })

  test('a folder that cannot be written to is told before anything is rendered', async () => {
    const { client, videos, submits } = await ready()
    writeFileSync(join(videos, 'file'), '')
    expect((await errorOf(client.exportRender({ outputPath: 'file/x.mp4' }, LONG))).code).toBe('cannot_write')
    if (process.getuid?.() !== 0) {
      mkdirSync(join(videos, 'closed'))
      chmodSync(join(videos, 'closed'), 0o500)
      expect((await errorOf(client.exportRender({ outputPath: 'closed/x.mp4' }, LONG))).code).toBe('cannot_write')
    }
    expect(submits()).toEqual([])
  })
})
