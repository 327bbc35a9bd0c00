import { writeFile } from 'node:fs/promises'
import { type IncomingMessage, request } from 'node:http'
import { FormData } from 'undici'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { NOTHING_SEEN } from '../../../src/engine/edit/picture-analysis.ts'
import { answerMessage } from '../../../src/engine/turn/index.ts'
import { runRequest } from '../../../src/protocol/chat.ts'
import { type Harness, json, startServer } from './harness.ts'

let server: Harness
let link: URL
let key: string

beforeEach(async () => {
  server = await startServer()
  link = await open()
  key = new URLSearchParams(link.hash.slice(1)).get('key') ?? ''
})
afterEach(() => server.close())

async function open(): Promise<URL> {
  const { body } = await server.request('/engine/studio', json({}))
  return new URL(body.data.url)
}

interface Reply {
  status: number
  headers: IncomingMessage['headers']
  text: string
}

/** As a browser or an attacker sends it: each header is free. */
function send(path: string, headers: Record<string, string> = {}, method = 'GET', body?: string): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const call = request(
      { host: '127.0.0.1', port: link.port, path, method, headers: { host: link.host, ...headers }, agent: false },
      (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            text: Buffer.concat(chunks).toString(),
          }),
        )
      },
    )
    call.on('upgrade', (response, socket) => {
      socket.destroy()
      resolve({ status: response.statusCode ?? 0, headers: response.headers, text: '' })
    })
    call.on('error', reject)
    call.end(body)
  })
}

const below = (path: string) => `${link.pathname}${path}`
const own = () => ({ origin: link.origin, 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' })

async function cookie(): Promise<string> {
  const entered = await send(below('enter'), own(), 'POST', JSON.stringify({ key }))
  expect(entered.status).toBe(204)
  return String(entered.headers['set-cookie']).split(';')[0] ?? ''
}

describe('the person’s own browser', () => {
  test('gets the page without the key being sent, then a cookie for the key', async () => {
    const page = await send(below(''))
    expect(page).toMatchObject({ status: 200, headers: { 'content-type': 'text/html; charset=utf-8' } })
    expect(page.text).toContain('page.js')
    const entered = await send(below('enter'), own(), 'POST', JSON.stringify({ key }))
    expect(entered.headers['set-cookie']).toEqual([
      expect.stringMatching(new RegExp(`Path=${link.pathname}; HttpOnly; SameSite=Strict$`)),
    ])
  })

  test('reads and works with the cookie, by the protocol’s own routes', async () => {
    const headers = { ...own(), cookie: await cookie() }
    const made = await send(below('api/tasks/me/with-session/nemo_agent'), headers, 'POST', '{"task_name":"Wild Days"}')
    const { session_id } = JSON.parse(made.text).data
    const list = JSON.parse((await send(below('studio/sessions'), headers)).text).data
    expect(list).toMatchObject([{ id: session_id, title: 'Wild Days', clips: 0, seconds: 0 }])
    const state = JSON.parse((await send(below(`studio/sessions/${session_id}`), headers)).text).data
    expect(state).toMatchObject({ version: 0, clips: [], history: [{ n: 0 }], canUndo: false, busy: false })
  })

  test('may follow a link from a web page to the page, which shows nothing of itself', async () => {
    const site = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' }
    expect((await send(below(''), site)).status).toBe(200)
  })

  test('lets nothing leave the machine', async () => {
    const { headers } = await send(below(''))
    const policy = String(headers['content-security-policy'])
    expect(policy).toContain("default-src 'none'")
    for (const [, sources = ''] of policy.matchAll(/-src ([^;]+)/g))
      for (const source of sources.trim().split(' ')) expect(["'none'", "'self'", 'blob:', 'data:']).toContain(source)
    expect(headers).toMatchObject({ 'referrer-policy': 'no-referrer', 'x-content-type-options': 'nosniff' })
    expect(headers['access-control-allow-origin']).toBeUndefined()
  })
})

describe('everything foreign is refused, and nothing happens', () => {
  const body = '{"task_name":"foreign"}'
  const make = 'api/tasks/me/with-session/nemo_agent'

  async function attacks(): Promise<[string, () => Promise<Reply>][]> {
    const shown = await cookie()
    const mine = { ...own(), cookie: shown }
    const without = (name: string) => Object.fromEntries(Object.entries(mine).filter(([key]) => key !== name))
    return [
      ['without a cookie', () => send(below(make), own(), 'POST', body)],
      [
        'a cookie of another key',
        () => send(below(make), { ...mine, cookie: `${shown.split('=')[0]}=abc` }, 'POST', body),
      ],
      [
        'the bearer of the socket',
        () => send(below(make), { ...own(), authorization: server.authorization }, 'POST', body),
      ],
      ['a wrong key', () => send(below('enter'), own(), 'POST', '{"key":"wrong"}')],
      [
        'DNS rebinding',
        () =>
          send(
            below(make),
            { ...mine, host: `evil.test:${link.port}`, origin: `http://evil.test:${link.port}` },
            'POST',
            body,
          ),
      ],
      ['DNS rebinding of the page', () => send(below(''), { host: `evil.test:${link.port}` })],
      ['localhost, a name that may lead elsewhere', () => send(below(''), { host: `localhost:${link.port}` })],
      ['another origin', () => send(below(make), { ...mine, origin: 'https://evil.test' }, 'POST', body)],
      ['an origin of nothing', () => send(below(make), { ...mine, origin: 'null' }, 'POST', body)],
      [
        'another port of this machine',
        () => send(below(make), { ...mine, origin: 'http://127.0.0.1:1' }, 'POST', body),
      ],
      ['a POST that says no origin', () => send(below(make), without('origin'), 'POST', body)],
      ['a request of another site', () => send(below('studio/sessions'), { ...mine, 'sec-fetch-site': 'cross-site' })],
      [
        'a request of the same site, as other ports are',
        () => send(below('studio/sessions'), { ...mine, 'sec-fetch-site': 'same-site' }),
      ],
      [
        'a form',
        () =>
          send(
            below(make),
            { ...mine, origin: 'https://evil.test', 'content-type': 'application/x-www-form-urlencoded' },
            'POST',
            'task_name=foreign',
          ),
      ],
      [
        'a form of plain text that is JSON',
        () => send(below(make), { ...mine, origin: 'https://evil.test', 'content-type': 'text/plain' }, 'POST', body),
      ],
      [
        'a preflight',
        () => send(below(make), { origin: 'https://evil.test', 'access-control-request-method': 'POST' }, 'OPTIONS'),
      ],
      ['a path outside the folder', () => send('/api/credits/balance/simple', mine)],
      ['the engine’s own routes', () => send('/engine/studio', mine, 'POST', '{}')],
      ['a picture of any file', () => send(below('api/stills/file'), mine, 'POST', '{"path":"/film.mp4"}')],
      ['a way out of the folder', () => send(below('../../package.json'), mine)],
      [
        'a WebSocket',
        () =>
          send(below('studio/sessions'), {
            ...mine,
            connection: 'Upgrade',
            upgrade: 'websocket',
            'sec-websocket-version': '13',
            'sec-websocket-key': 'AAAAAAAAAAAAAAAAAAAAAA==',
          }),
      ],
    ]
  }

  test('with 403', async () => {
    for (const [name, attack] of await attacks()) {
      const { status, text } = await attack()
      expect(status, name).toBe(403)
      expect(text, name).not.toContain('data":{')
    }
    expect(server.store.sessions.latest(10, '')).toEqual([])
  })

  test('a part by a name that leads elsewhere is none', async () => {
    const headers = { ...own(), cookie: await cookie() }
    for (const name of ['..%2f..%2fstudio.json', '%2e%2e%2fx.mp4', 'nothing.mp4'])
      expect((await send(below(`studio/parts/${name}`), headers)).status).toBe(404)
  })
})

test('the key is this user’s alone on disk, and in no log', async () => {
  const { statSync, readFileSync } = await import('node:fs')
  const { join } = await import('node:path')
  const file = join(server.home, 'studio.json')
  expect(statSync(file).mode & 0o077).toBe(0)
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ port: Number(link.port), key, open: true })
})

test('a second asking gives the same link, and a session that is named', async () => {
  expect((await open()).href).toBe(link.href)
  const { body } = await server.request('/engine/studio', json({ session_id: '7271540664408665472' }))
  expect(body.data.url).toBe(`${link.href}&session=7271540664408665472`)
})

describe('an engine that was killed', () => {
  test('listens again where it did, for the page that is still open', async () => {
    const { cpSync } = await import('node:fs')
    const { join } = await import('node:path')
    // what a kill leaves: the file as it was while it listened
    const left = join(server.home, 'left.json')
    cpSync(join(server.home, 'studio.json'), left)
    const shown = await cookie()
    const again = await startServer(
      {},
      (home) => cpSync(left, join(home, 'studio.json')),
      () => server.close(),
    )
    server = again
    const answer = await send(below('studio/sessions'), { ...own(), cookie: shown })
    expect(answer.status).toBe(200)
  })
})

test('what happens in a session is told as it happens', async () => {
  const id = await server.newSession()
  const headers = { ...own(), cookie: await cookie() }
  const heard: string[] = []
  const call = request({
    host: '127.0.0.1',
    port: link.port,
    path: below(`studio/sessions/${id}/events`),
    headers: { ...headers, host: link.host },
  })
  const listening = new Promise<IncomingMessage>((resolve) => call.on('response', resolve))
  call.end()
  const stream = await listening
  stream.on('data', (chunk: Buffer) => heard.push(String(chunk)))
  await (await server.raw('/run_sse', json({ session_id: id, new_message: { parts: [{ text: 'Hello' }] } }))).text()
  await expect.poll(() => heard.join('')).toContain('"kind":"turn"')
  expect(heard.join('')).toContain('"kind":"version"')
  call.destroy()
})

describe('a film', () => {
  const read = async (path: string, init: { method?: string; body?: object } = {}) => {
    const headers = { ...own(), cookie: await cookie() }
    const { text } = await send(below(path), headers, init.method, init.body && JSON.stringify(init.body))
    return JSON.parse(text).data
  }
  const begin = async (language = 'en'): Promise<string> =>
    (await read('studio/sessions', { method: 'POST', body: { language } })).id
  const listed = async (): Promise<string[]> => (await read('studio/sessions')).map(({ id }: { id: string }) => id)

  test('that is begun again and again is one, and listed once something was done in it', async () => {
    const id = await begin()
    expect([await begin(), await begin('zh')]).toEqual([id, id])
    expect((await read(`studio/sessions/${id}`)).session).toMatchObject({ language: 'zh' })
    expect(await listed()).toEqual([])
    const headers = { ...own(), cookie: await cookie() }
    await send(below('run_sse'), headers, 'POST', JSON.stringify(runRequest(id, 'Hello', {})))
    expect(await listed()).toEqual([id])
    expect(await begin()).not.toBe(id)
  })

  test('that an assistant opened is neither taken nor left out', async () => {
    const { body } = await server.request('/api/tasks/me/with-session/nemo_agent', json({}))
    expect(await begin()).not.toBe(body.data.session_id)
    expect(await listed()).toEqual([body.data.session_id])
  })

  test('has a log of what was done in it and by whom, also from before the page was opened', async () => {
    const id = await server.newSession()
    await (await server.raw('/run_sse', json(runRequest(id, 'Hello', {})))).text()
    const headers = { ...own(), cookie: await cookie() }
    await send(below('run_sse'), headers, 'POST', JSON.stringify(runRequest(id, 'Good day', {})))
    const { log } = await read(`studio/sessions/${id}`)
    expect(log).toMatchObject([
      { by: 'assistant', message: 'Hello', outcome: 'done', lines: ['title "Hello"'] },
      { by: 'person', message: 'Good day', outcome: 'done', lines: ['title "Good day"'] },
    ])
    expect(log[1].at).toBeGreaterThan(Date.now() - 60_000)
  })
})

test.each([
  ['en', 'flibber the volume of the gribnak', /You could say, for example: “[^{}]+”/],
  ['zh', '把那个谁的音量弄得花里胡哨', /可以这样说：“[^{}]+”/],
])('a person is not answered with edits as they are written: %s', async (language, message, answer) => {
  await server.close()
  server = await startServer({ handleTurn: answerMessage })
  link = await open()
  key = new URLSearchParams(link.hash.slice(1)).get('key') ?? ''
  const headers = { ...own(), cookie: await cookie() }
  const begun = await send(below('studio/sessions'), headers, 'POST', JSON.stringify({ language }))
  const { id } = JSON.parse(begun.text).data
  await send(below('run_sse'), headers, 'POST', JSON.stringify(runRequest(id, message, {})))
  const { log } = JSON.parse((await send(below(`studio/sessions/${id}`), headers)).text).data
  expect(log).toMatchObject([{ by: 'person', message, outcome: 'answered' }])
  expect(log[0].lines.join()).toMatch(answer)
  expect(log[0].lines.join()).not.toMatch(/[{}]|\bedits\b/)
})

test('a picture of a film that could not be looked at in time is asked for again, then kept', async () => {
  let look = () => {}
  const looked = new Promise<void>((resolve) => {
    look = resolve
  })
  const runTask = async (task: string, input: unknown) => {
    if (task === 'analysePicture') return looked.then(() => NOTHING_SEEN) as never
    if (task === 'renderPicture') return writeFile((input as { file: string }).file, 'a picture') as never
    return { kind: 'image', width: 400, height: 300, hasAudio: false } as never
  }
  await server.close()
  server = await startServer({ handleTurn: answerMessage, runTask })
  link = await open()
  key = new URLSearchParams(link.hash.slice(1)).get('key') ?? ''
  const id = await server.newSession()
  const form = new FormData()
  form.append('files', new Blob(['a photo']), 'photo.jpg')
  await server.request(`/api/upload-video/nemo_agent/me/${id}`, { method: 'POST', body: form })
  await (
    await server.raw('/run_sse', json(runRequest(id, 'edits', { edits: [{ op: 'append', asset: 'photo.jpg' }] })))
  ).text()
  const headers = { ...own(), cookie: await cookie() }
  const frame = () => send(below(`studio/sessions/${id}/frame?version=1&at=0&height=180`), headers)
  expect(await frame()).toMatchObject({ status: 200, headers: { 'cache-control': 'private, no-cache' } })
  look()
  expect(await frame()).toMatchObject({
    status: 200,
    headers: { 'cache-control': expect.stringContaining('immutable') },
  })
})
