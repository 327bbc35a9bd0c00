import { existsSync, readdirSync, rmSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { createServer, request as httpRequest, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { FormData } from 'undici'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { newClip } from '../../../src/engine/edit/clip.ts'
import { NO_KEYFRAMES, PLAIN_DECORATION, viewOf } from '../../../src/engine/edit/draft/defaults.ts'
import type { Overlay } from '../../../src/engine/edit/draft.ts'
import { NO_IDS } from '../../../src/engine/edit/ids.ts'
import type { RenderQueue } from '../../../src/engine/render/job.ts'
import { toWire } from '../../../src/engine/server/wire.ts'
import { type Harness, json, runSse, startServer } from './harness.ts'

let h: Harness
afterEach(() => h.close())

const state = async (sid: string) => (await h.request(`/api/state/nemo_agent/me/${sid}/latest`)).body.data
const arriving = () => readdirSync(join(h.home, 'media/incoming'))
const upload = (sid: string, files: [string, string][]) => {
  const form = new FormData()
  for (const [name, content] of files) form.append('files', new Blob([content]), name)
  return h.request(`/api/upload-video/nemo_agent/me/${sid}`, { method: 'POST', body: form })
}

describe('token, session, state, credits', () => {
  test('a token needs a client id', async () => {
    h = await startServer()
    const answer = await h.request('/api/auth/anonymous-token', { method: 'POST', token: null })
    expect(answer).toEqual({
      status: 400,
      body: { code: 400, message: expect.stringContaining('X-Client-Id'), data: null },
    })
    const good = await h.request('/api/auth/anonymous-token', { method: 'POST', headers: { 'x-client-id': 'abc' } })
    expect(good.body).toMatchObject({ code: 0, data: { token: expect.stringMatching(/^nmv_usr_/), credits: 100 } })
  })

  test('everything else needs the token: 1001', async () => {
    h = await startServer()
    for (const [method, path] of [
      ['POST', '/api/tasks/me/with-session/nemo_agent'],
      ['GET', '/api/state/nemo_agent/me/5/latest'],
      ['GET', '/api/credits/balance/simple'],
      ['POST', '/api/upload-video/nemo_agent/me/5'],
      ['POST', '/run_sse'],
      ['POST', '/api/render/proxy/lambda'],
      ['GET', '/api/render/proxy/lambda/r'],
      ['GET', '/api/render/proxy/r/download'],
    ] as const) {
      expect(await h.request(path, { method, token: 'nmv_usr_wrong' }), path).toMatchObject({
        status: 401,
        body: { code: 1001, data: null },
      })
    }
  })

  test('a session starts empty, and local work costs nothing', async () => {
    h = await startServer()
    const sid = await h.newSession()
    expect(sid).toMatch(/^\d{19}$/)
    expect(await state(sid)).toMatchObject({
      session_id: sid,
      task_name: 'Wild Days',
      state: {
        video_infos: [],
        draft: { d: 0, t: [], m: { title: 'Wild Days' } },
        canvas_config: { width: 1920, height: 1080, aspect_ratio: '16:9' },
        generated_media: [],
      },
    })
    expect((await h.request('/api/credits/balance/simple')).body.data).toEqual({
      available: 100,
      frozen: 0,
      total: 100,
    })
  })

  test('a session without a body; an unknown session is 1002; an unknown path is 404 as JSON', async () => {
    h = await startServer()
    const plain = await h.request('/api/tasks/anon_77/with-session/nemo_agent', { method: 'POST' })
    expect(plain.body.data.session_id).toMatch(/^\d{19}$/)
    expect(await h.request('/api/state/nemo_agent/me/123/latest')).toMatchObject({ status: 404, body: { code: 1002 } })
    expect(await h.request('/api/nothing')).toMatchObject({ status: 404, body: { code: 404, data: null } })
    const broken = await h.request('/run_sse', { ...json({}), body: '{"a":' })
    expect(broken).toMatchObject({ status: 400, body: { code: 400 } })
  })
})

describe('upload', () => {
  test('several files: the good are in the session, the bad are named, one copy a content', async () => {
    h = await startServer()
    const sid = await h.newSession()
    const { status, body } = await upload(sid, [
      ['熊猫 red panda.jpg', 'one'],
      ['bad.mp4', 'text'],
      ['empty.png', ''],
      ['../../twin.jpg', 'one'],
      ['熊猫 red panda.jpg', 'two'],
    ])
    expect(status).toBe(200)
    expect(body.data.session_state_applied).toBe(true)
    expect(body.data.files.map((f: { filename: string }) => f.filename)).toEqual([
      '熊猫 red panda.jpg',
      'twin.jpg',
      '熊猫 red panda (2).jpg',
    ])
    expect(body.data.files[0]).toMatchObject({ file_type: 'image', width: 400, size: 3 })
    expect(body.data.errors).toEqual([
      { filename: 'bad.mp4', code: 4001, message: 'it is a text file' },
      { filename: 'empty.png', code: 4001, message: 'the file is empty' },
    ])
    expect((await state(sid)).state.video_infos).toHaveLength(3)
    expect(readdirSync(join(h.home, 'media')).filter((name) => name.endsWith('.jpg'))).toHaveLength(2)
    expect(arriving()).toEqual([])
  })

  test('the order in the session is that of the request, however long each file takes', async () => {
    const found = { kind: 'image', width: 4, height: 3 } as never
    let last = () => {}
    const others = new Promise<void>((resolve) => {
      last = resolve
    })
    const runTask = async (_: string, input: unknown) => {
      const { name } = input as { name: string }
      if (name === 'a.jpg') await others
      if (name === 'c.jpg') last()
      return found
    }
    h = await startServer({ runTask })
    const sid = await h.newSession()
    await upload(sid, [
      ['a.jpg', '1'],
      ['b.jpg', '2'],
      ['c.jpg', '3'],
    ])
    const infos = (await state(sid)).state.video_infos as { filename: string }[]
    expect(infos.map((f) => f.filename)).toEqual(['a.jpg', 'b.jpg', 'c.jpg'])
  })

  test('a file above the limit is refused while it comes, and the next one still arrives', async () => {
    h = await startServer({ limits: { fileBytes: 200_000 } })
    const sid = await h.newSession()
    const { status, body } = await upload(sid, [
      ['large.mp4', 'x'.repeat(3_000_000)],
      ['exact.jpg', 'y'.repeat(200_000)],
      ['one-more.jpg', 'z'.repeat(200_001)],
      ['small.jpg', 'small'],
    ])
    expect(status, JSON.stringify(body)).toBe(200)
    expect(body.data.files.map((f: { filename: string }) => f.filename)).toEqual(['exact.jpg', 'small.jpg'])
    expect(body.data.errors.map((e: { filename: string; code: number }) => [e.filename, e.code])).toEqual([
      ['large.mp4', 4002],
      ['one-more.jpg', 4002],
    ])
    expect(arriving()).toEqual([])
  })

  test('a client that goes away in the middle leaves nothing behind', async () => {
    h = await startServer()
    const sid = await h.newSession()
    const path = `/api/upload-video/nemo_agent/me/${sid}`
    const headers = { authorization: h.authorization, 'content-type': 'multipart/form-data; boundary=x' }
    const sending = httpRequest({ socketPath: join(h.home, 's'), method: 'POST', path, headers }).on('error', () => {})
    sending.write('--x\r\nContent-Disposition: form-data; name="files"; filename="a.mp4"\r\n\r\n')
    sending.write(Buffer.alloc(500_000))
    await expect.poll(() => existsSync(join(h.home, 'media/incoming')) && arriving()).toHaveLength(1)
    sending.destroy()
    await expect.poll(arriving).toEqual([])
    expect((await state(sid)).state.video_infos).toEqual([])
    expect((await h.request('/engine/health')).body.data.idle).toBe(true)
  })

  test.each([
    ['multipart/form-data', '--x--'],
    ['multipart/form-data; boundary=x', '{}'],
    ['multipart/form-data; boundary=x', '--x\r\n\r\n'],
    [
      'multipart/form-data; boundary=x',
      '--x\r\nContent-Disposition: form-data; name="files"; filename="a.jpg"\r\n\r\nab',
    ],
    ['multipart/form-data; boundary=x', '--x--\r\n'],
  ])('a form that is none (%s, %j) is refused', async (type, body) => {
    h = await startServer()
    const sid = await h.newSession()
    const path = `/api/upload-video/nemo_agent/me/${sid}`
    const answer = await h.request(path, { method: 'POST', headers: { 'content-type': type }, body })
    expect(answer).toMatchObject({ status: 400, body: { code: 400 } })
    expect((await state(sid)).state.video_infos).toEqual([])
  })

  test('when all fail the answer is an error', async () => {
    h = await startServer()
    const sid = await h.newSession()
    expect(await upload(sid, [['bad.mp4', 'x']])).toMatchObject({ status: 415, body: { code: 4001 } })
    expect(await upload(sid, [])).toMatchObject({ status: 400 })
    expect(await upload('5', [['a.jpg', 'x']])).toMatchObject({ status: 404, body: { code: 1002 } })
  })
})

describe('URLs', () => {
  let web: Server
  let base: string
  beforeAll(async () => {
    web = createServer((request, response) => {
      const path = request.url ?? ''
      if (path === '/page') return response.writeHead(200, { 'content-type': 'text/html' }).end('<html>')
      if (path === '/to-metadata') return response.writeHead(302, { location: 'http://169.254.169.254/x' }).end()
      if (path === '/to-file') return response.writeHead(302, { location: 'file:///etc/passwd' }).end()
      if (path === '/loop') return response.writeHead(302, { location: '/loop' }).end()
      if (path === '/hop') return response.writeHead(301, { location: '/a%20b.jpg' }).end()
      if (path === '/slow') return void response.writeHead(200).write('x')
      if (path === '/endless') {
        response.writeHead(200, { 'content-type': 'video/mp4' })
        const more = () => void (response.write('x'.repeat(65536)) ? setImmediate(more) : response.once('drain', more))
        return more()
      }
      if (path === '/missing') return response.writeHead(404).end()
      response.writeHead(200, { 'content-type': 'image/jpeg' }).end(`content of ${path}`)
    })
    await new Promise<void>((resolve) => web.listen(0, '127.0.0.1', resolve))
    base = `http://127.0.0.1:${(web.address() as AddressInfo).port}`
  })
  afterAll(() => {
    web.closeAllConnections()
    web.close()
  })

  const send = (sid: string, ...urls: string[]) =>
    h.request(`/api/upload-video/nemo_agent/me/${sid}`, json({ urls, source_type: 'url' }))
  const here = { fetchRules: { allowed: (address: string) => address === '127.0.0.1' } }

  test('are downloaded, with a name from the address', async () => {
    h = await startServer(here)
    const { body } = await send(await h.newSession(), `${base}/hop`, `${base}/photo`)
    expect(body.data.files.map((f: { filename: string }) => f.filename)).toEqual(['a b.jpg', 'photo.jpg'])
  })

  test.each([
    ['/page', 400, 'web page'],
    ['/to-metadata', 400, 'private network'],
    ['/to-file', 400, 'http and https'],
    ['/loop', 400, 'too often'],
    ['/missing', 400, '404'],
    ['/endless', 4002, 'larger than'],
  ])('%s is refused', async (path, code, message) => {
    h = await startServer({ ...here, limits: { fileBytes: 1_000_000 } })
    const { body } = await send(await h.newSession(), `${base}${path}`)
    expect(body).toMatchObject({ code, message: expect.stringContaining(message) })
    expect(readdirSync(h.home).includes('media') ? readdirSync(join(h.home, 'media/incoming')) : []).toEqual([])
  })

  test('a download that stalls ends when its time is up', async () => {
    h = await startServer({ fetchRules: { ...here.fetchRules, timeoutMs: 300 } })
    const { body } = await send(await h.newSession(), `${base}/slow`)
    expect(body).toMatchObject({ code: 400, message: expect.stringContaining('too long') })
  })

  test.each([
    ['by address', () => base],
    ['by name', () => base.replace('127.0.0.1', 'localhost')],
    ['over IPv6', () => base.replace('127.0.0.1', '[::1]')],
    ['as a mapped address', () => base.replace('127.0.0.1', '[::ffff:127.0.0.1]')],
    ['as one number', () => base.replace('127.0.0.1', '2130706433')],
  ])('this machine is refused %s', async (_, origin) => {
    h = await startServer()
    const { status, body } = await send(await h.newSession(), `${origin()}/photo.jpg`)
    expect(status).toBe(400)
    expect(body.message).toContain('private network')
  })

  test('one bad URL does not lose the good one', async () => {
    h = await startServer(here)
    const { body } = await send(await h.newSession(), 'ftp://x/y', `${base}/photo.jpg`)
    expect(body.data.files).toHaveLength(1)
    expect(body.data.errors).toEqual([
      { filename: 'ftp://x/y', code: 400, message: 'only http and https addresses are fetched' },
    ])
  })
})

describe('renders', () => {
  const withClip = async () => {
    const sid = await h.newSession()
    const { body } = await upload(sid, [['a.jpg', 'x']])
    const mediaId = body.data.files[0].id
    const draft = h.store.versions.draft(sid)
    const clip = newClip('c1', { id: mediaId, name: 'a.jpg', kind: 'image' }, 90)
    h.store.versions.apply(sid, {
      edit: { draft: { ...draft, clips: [clip] }, lastIds: { ...NO_IDS, clip: 1 }, label: 'one clip' },
    })
    return { sid, mediaId, draft: (await state(sid)).state.draft }
  }
  const submit = (body: object) => h.request('/api/render/proxy/lambda', json(body))

  test('what was found out of a picture in a box goes with the job when it is held still', async () => {
    h = await startServer()
    const { sid, mediaId } = await withClip()
    const shake = { times: [0], x: [0], y: [0] }
    const [file] = h.store.media.list(sid)
    h.store.analyses.set(file?.hash ?? '', 'shakes', shake)
    const shown = async (stabilize: boolean) => {
      const draft = h.store.versions.draft(sid)
      const clip = newClip('c1', { id: mediaId, name: 'a.jpg', kind: 'image' }, 90)
      const box = { x: 0, y: 0, width: 0.5, height: 1 }
      const place = { start: 0, frames: 90, untilEnd: false, sourceStart: 0, position: 'center' as const, scale: 1 }
      const seen = {
        opacity: 1,
        shape: 'rectangle' as const,
        volume: 0,
        clip: viewOf({ ...clip, stabilize }),
        cutaway: null,
        watermark: false,
      }
      const overlay: Overlay = {
        ...PLAIN_DECORATION,
        id: 'o1',
        mediaId,
        name: 'a.jpg',
        kind: 'image',
        box,
        keyframes: NO_KEYFRAMES,
        ...place,
        ...seen,
      }
      const wire = toWire({ ...draft, clips: [clip], overlays: [overlay] })
      const id = `render_${stabilize}`
      await submit({ id, sessionId: sid, draft: wire })
      return h.store.renders.job(id)?.media[mediaId]?.shake
    }
    expect([await shown(true), await shown(false)]).toEqual([shake, undefined])
  })

  test('submit, poll, cancel', async () => {
    h = await startServer()
    const { sid, mediaId, draft } = await withClip()
    const output = { format: 'MP4', quality: 'high', resolution: '720p', fps: 25, from_ms: 0, to_ms: 2000 }
    const answer = await submit({ id: 'render_1', sessionId: sid, draft, output })
    expect(answer).toMatchObject({ status: 200, body: { id: 'render_1', status: 'pending', progress: 0 } })
    const job = h.store.renders.job('render_1')
    expect(job?.output).toEqual({ format: 'mp4', quality: 'high', resolution: 720, fps: 25, fromMs: 0, toMs: 2000 })
    expect(job?.media[mediaId]).toMatchObject({ name: 'a.jpg', kind: 'image' })
    expect(job?.draft).toEqual(h.store.versions.draft(sid))
    expect(await submit({ id: 'render_1', sessionId: sid, draft })).toMatchObject({ status: 409, body: { code: 409 } })
    expect((await h.request('/api/render/proxy/lambda/render_1')).body).toMatchObject({ status: 'pending' })
    const cancelled = await h.request('/api/render/proxy/lambda/render_1/cancel', { method: 'POST' })
    expect(cancelled.body).toMatchObject({ status: 'cancelled' })
    expect(await h.request('/api/render/proxy/lambda/render_none')).toMatchObject({ status: 404 })
    expect(await h.request('/api/render/proxy/lambda/x/cancel', { method: 'POST' })).toMatchObject({ status: 404 })
  })

  test.each([
    [{ resolution: '999p' }, '540p, 720p, 1080p'],
    [{ format: 'mpeg' }, 'mp4, mov'],
    [{ quality: 'best' }, 'draft, standard, high'],
    [{ preset: 'vhs' }, 'tiktok, reels'],
    [{ fps: 400 }, 'the nearest to 400 is 60'],
    [{ from_ms: 5000, to_ms: 1000 }, 'after from_ms'],
    [{ at_ms: -1 }, 'negative'],
    [{ fps: 23 }, '23.976, 24, 25, 29.97, 30, 50, 59.94, 60; the nearest to 23 is 24'],
    [{ from_ms: 4000 }, '3.0 s long'],
  ])('output %j is refused, naming what is allowed', async (output, allowed) => {
    h = await startServer()
    const { sid, draft } = await withClip()
    const answer = await submit({ id: 'r', sessionId: sid, draft, output })
    expect(answer).toMatchObject({ status: 400, body: { code: 400, message: expect.stringContaining(allowed) } })
  })

  test('drafts that cannot be rendered are refused', async () => {
    h = await startServer()
    const { sid, draft } = await withClip()
    const empty = (await state(await h.newSession())).state.draft
    expect((await submit({ id: 'a', sessionId: sid, draft: empty })).body.message).toContain('empty')
    expect((await submit({ id: 'a', sessionId: sid, draft: { t: [] } })).body.message).toContain("local engine's")
    expect((await submit({ id: 'a', sessionId: sid })).body.code).toBe(400)
    const other = await h.newSession()
    expect((await submit({ id: 'a', sessionId: other, draft })).body.message).toContain('"a.jpg"')
    rmSync(h.store.media.list(sid)[0]?.path ?? '')
    expect((await submit({ id: 'a', sessionId: sid, draft })).body.message).toContain('upload it again')
    expect((await submit({ id: '../x', sessionId: sid, draft })).body.code).toBe(400)
    expect((await submit({ id: 'a', sessionId: '7', draft })).body.code).toBe(1002)
  })

  test('a finished file is downloaded whole or in ranges', async () => {
    let file = ''
    const done: Pick<RenderQueue, 'status'> = {
      status: (id) =>
        id === 'done'
          ? {
              id,
              sessionId: '1',
              status: 'completed',
              progress: 100,
              file,
              durationSeconds: 30,
              sizeBytes: 10,
              createdAt: 1,
            }
          : { id, sessionId: '1', status: 'processing', progress: 40, createdAt: 1 },
    }
    h = await startServer({ queue: done as RenderQueue })
    file = join(h.home, 'out.mp4')
    await writeFile(file, '0123456789')
    const { body } = await h.request('/api/render/proxy/lambda/done')
    expect(body).toMatchObject({ status: 'completed', output: { duration: 30, size: 10 } })
    const path = new URL(body.output.url).pathname
    const whole = await h.raw(path)
    expect([whole.status, whole.headers.get('content-type'), await whole.text()]).toEqual([
      200,
      'video/mp4',
      '0123456789',
    ])
    for (const [range, status, text] of [
      ['bytes=7-', 206, '789'],
      ['bytes=2-4', 206, '234'],
      ['bytes=-2', 206, '89'],
      ['bytes=8-99', 206, '89'],
      ['bytes=4-2', 200, '0123456789'],
      ['items=1-2', 200, '0123456789'],
    ] as const) {
      const part = await h.raw(path, { headers: { range } })
      expect([part.status, await part.text()], range).toEqual([status, text])
    }
    const etag = whole.headers.get('etag') ?? ''
    const going = await h.raw(path, { headers: { range: 'bytes=7-', 'if-range': etag } })
    expect([going.status, await going.text()]).toEqual([206, '789'])
    const changed = await h.raw(path, { headers: { range: 'bytes=7-', 'if-range': '"other"' } })
    expect([changed.status, await changed.text()]).toEqual([200, '0123456789'])
    const outside = await h.raw(path, { headers: { range: 'bytes=10-' } })
    expect([outside.status, outside.headers.get('content-range')]).toEqual([416, 'bytes */10'])
    expect(await h.request('/api/render/proxy/busy/download')).toMatchObject({ status: 409 })
  })
})

describe('the engine itself', () => {
  test('says how it is, and retires for another version only', async () => {
    h = await startServer()
    expect((await h.request('/engine/health', { token: null })).body.data).toEqual({
      version: '9.9.9',
      pid: process.pid,
      idle: true,
    })
    expect((await h.request('/engine/retire', json({ version: '9.9.9' }))).body.data).toEqual({ retiring: false })
    expect(h.retired()).toBe(false)
    expect((await h.request('/engine/retire', json({ version: '10.0.0' }))).body.data.retiring).toBe(true)
    expect(h.retired()).toBe(true)
  })

  test('an unexpected failure says nothing of the inside', async () => {
    const handleTurn = () => {
      throw new Error('secret /home/someone')
    }
    h = await startServer({ handleTurn, log: { error: () => {}, info: () => {} } })
    const text = await (await h.raw('/run_sse', runSse(await h.newSession(), 'hello'))).text()
    expect(text).toContain('TURN_FAILED')
    expect(text).not.toContain('secret')
  })
})
