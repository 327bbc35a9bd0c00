import { createServer } from 'node:http'
import { createServer as createTcpServer, type Server } from 'node:net'
import { errors } from 'undici'
import { describe, expect, onTestFinished, test } from 'vitest'
import { advise } from '../../src/client/errors.ts'
import { failureOf, networkError } from '../../src/client/net/failures.ts'
import { TimedOut } from '../../src/client/net/signals.ts'
import { cloudDispatcher } from '../../src/endpoints/cloud.ts'
import { clip } from '../backend/timeline.ts'
import { errorOf, LONG, rig } from './harness.ts'

const system = (code: string, syscall: string) => Object.assign(new Error(`${syscall} ${code}`), { code, syscall })
const fetchFailed = (cause: unknown) => new TypeError('fetch failed', { cause })
const coded = (code: string) => Object.assign(new Error(code), { code })

describe('what is known to come from the network', () => {
  test.each<[string, unknown, string, boolean]>([
    ['no DNS', system('ENOTFOUND', 'getaddrinfo'), 'DNS', true],
    ['DNS gives no answer', system('EAI_FAIL', 'getaddrinfo'), 'DNS', true],
    ['no socket of the engine', system('ENOENT', 'connect'), 'not listening', true],
    ['no descriptor left to connect with', system('EMFILE', 'connect'), 'too many', true],
    ['several addresses', new AggregateError([system('ECONNREFUSED', 'connect')]), 'refused', true],
    ['a certificate of an unknown kind', coded('CERT_SIGNATURE_FAILURE'), 'TLS failed', true],
    ['a certificate authority that is none', coded('INVALID_CA'), 'TLS failed', true],
    ['TLS spoken to plain HTTP', coded('ERR_SSL_WRONG_VERSION_NUMBER'), 'TLS failed', true],
    ['a handshake that breaks off', system('EPROTO', 'write'), 'TLS', true],
    ['reset', system('ECONNRESET', 'read'), 'reset', false],
    ['no HTTP', new errors.HTTPParserError('bad'), 'not HTTP', false],
    ['HTTP/2 torn', coded('ERR_HTTP2_STREAM_CANCEL'), 'closed', false],
    ['a body that stops', new errors.BodyTimeoutError(), 'the answer stopped', false],
    ['a head that is too long', new errors.HeadersOverflowError(), 'too long', false],
    ['a length that is wrong', new errors.ResponseContentLengthMismatchError(), 'ended early', false],
    ['gzip that is damaged', coded('Z_DATA_ERROR'), 'decompressed', false],
    ['brotli that is damaged', coded('ERR_BROTLI_FORMAT_PADDING_1'), 'decompressed', false],
    ['a port that fetch refuses', fetchFailed(new Error('bad port')), 'port', true],
    ['our own time limit', new TimedOut('timed out'), 'no answer in time', false],
  ])('%s', (_, cause, words, unsent) => {
    const error = cause instanceof TypeError ? cause : fetchFailed(cause)
    expect(failureOf(error)).toMatchObject({ reason: expect.stringContaining(words), unsent })
  })
})

describe('what is not', () => {
  test.each<[string, unknown]>([
    ['a TypeError of ours', new TypeError("Cannot read properties of undefined (reading 'x')")],
    ['the same inside fetch', fetchFailed(new TypeError('x is not a function'))],
    ['an address of ours that is none', fetchFailed(coded('ERR_INVALID_URL'))],
    ['a call of undici that is wrong', fetchFailed(new errors.InvalidArgumentError('invalid method'))],
    ['a length of ours that is wrong', fetchFailed(new errors.RequestContentLengthMismatchError())],
    ['an error of ours without a code', fetchFailed(new Error('impossible'))],
    ['an abort that nobody asked for', new DOMException('This operation was aborted', 'AbortError')],
    ['a file that cannot be read', system('EIO', 'read')],
    ['a file that is not there', system('ENOENT', 'open')],
    ['no descriptor left for a file', system('EMFILE', 'open')],
    ['a schema that does not fit', Object.assign(new Error('[]'), { name: 'ZodError' })],
    ['words that look like a time limit', new Error('timed out')],
    ['no error at all', 'timed out'],
  ])('%s is a fault of this program', (_, error) => {
    expect(failureOf(error)).toBeUndefined()
    expect(networkError(error, 'https://api.example.test')).toBe(error)
    expect(advise(error)).toMatchObject({ code: 'internal', retry: 'no' })
    expect(JSON.stringify(advise(error))).not.toMatch(/proxy|HTTPS_PROXY|Check the network|try again/i)
  })
})

const PORTAL = '<html><head><title>Welcome to\n Hotel Wi-Fi</title></head><body>Sign in</body></html>'

describe('an answer that is not the service’s', () => {
  test.each([200, 302, 401, 403, 404, 418])(
    'a page with %i is told as what it is, and ends nothing',
    async (status) => {
      const { backend, client } = await rig()
      await client.createSession({})
      const headers = status === 302 ? { location: 'https://portal.example.test/login?token=x' } : undefined
      backend.fault('GET', /state/, { status, body: PORTAL, headers })
      const error = await errorOf(client.state({}))
      expect(error).toMatchObject({ code: 'not_the_service', facts: { host: new URL(backend.url).host, status } })
      const { happened, person } = advise(error)
      expect(happened).toContain(
        status === 302 ? 'a redirect to portal.example.test' : 'a web page titled "Welcome to Hotel Wi-Fi"',
      )
      expect(happened).not.toMatch(/<|token=x|session|token|plan/)
      expect(person).toContain('sign in')
      expect(backend.seen('POST', /anonymous-token/)).toHaveLength(1)
      expect((await client.state({})).sessionId).toBe(backend.session().id)
    },
  )

  test.each([502, 503])('a page with %i is a service that is unavailable, after the usual tries', async (status) => {
    const { backend, client } = await rig()
    backend.fault('GET', /credits/, { status, body: '<html><title>Bad gateway</title></html>' }, 3)
    const error = await errorOf(client.credits({}))
    expect(advise(error)).toMatchObject({ code: '5xx', happened: expect.stringContaining('Bad gateway') })
  })

  test('429 of a gateway is waited for like the service’s own', async () => {
    const { backend, client } = await rig()
    backend.fault('GET', /credits/, { status: 429, body: '<html>slow down</html>' })
    expect((await client.credits({})).available).toBe(100)
  })

  test('JSON that breaks off is the service’s, and cannot be used', async () => {
    const { backend, client } = await rig()
    backend.fault('GET', /credits/, { status: 200, body: '{"code":0,"data":{"avail' })
    expect((await errorOf(client.credits({}))).code).toBe('bad_answer')
  })

  test.each([200, 403, 404])(
    'a page with %i in place of a chat: the message is told to have failed, sent once',
    async (status) => {
      const { backend, client } = await rig()
      await client.createSession({})
      backend.onChat = () => ({ status, body: PORTAL })
      expect((await errorOf(client.chat({ message: 'Go' }, LONG))).code).toBe('not_the_service')
      backend.onChat = () => ({ steps: [{ text: 'Done.' }] })
      expect((await client.chat({ message: 'Go on' }, LONG)).reply).toBe('Done.')
      expect(backend.seen('POST', /run_sse/)).toHaveLength(2)
    },
  )

  test('a page in place of a render’s status does not lose the render', async () => {
    const { backend, client } = await rig()
    await client.createSession({})
    backend.session().lanes = [{ tt: 0, pieces: [clip('a', 1000)] }]
    backend.fault('GET', /lambda/, { status: 404, body: PORTAL }, 2)
    expect((await client.exportRender({}, LONG)).status).toBe('completed')
    expect(backend.jobs.size).toBe(1)
  })

  test('a page in place of the file is told with its host', async () => {
    const { backend, client } = await rig()
    await client.createSession({})
    backend.session().lanes = [{ tt: 0, pieces: [clip('a', 1000)] }]
    backend.fault('GET', /cdn:|download/, { status: 200, body: PORTAL }, 9)
    const error = await errorOf(client.exportRender({}, LONG))
    expect(error).toMatchObject({ code: 'not_the_service', facts: { looks: 'a web page' } })
    expect((await client.exportRender({ renderId: String(error.facts.render) }, LONG)).status).toBe('completed')
  })
})

describe('the host that failed is the one that is named', () => {
  test('a download host, and the render is kept', async () => {
    const { backend, client } = await rig()
    await client.createSession({})
    backend.session().lanes = [{ tt: 0, pieces: [clip('a', 1000)] }]
    const cdn = new URL(backend.cdnUrl).host
    backend.fault('GET', /\/download$/, { status: 302, headers: { location: `${backend.cdnUrl}/again` } }, 99)
    backend.fault('GET', /^cdn:/, { status: 503, body: '<html></html>' }, 99)
    const error = await errorOf(client.exportRender({}, LONG))
    expect(error).toMatchObject({ code: '5xx', facts: { host: cdn, status: 503 } })
    expect(advise(error).happened).toContain(cdn)
    expect(advise(error).happened).not.toContain(new URL(backend.url).host)
  })

  test('a download host that cannot be reached', async () => {
    const { backend, client } = await rig()
    await client.createSession({})
    backend.session().lanes = [{ tt: 0, pieces: [clip('a', 1000)] }]
    backend.cdnUrl = 'http://127.0.0.1:9'
    backend.fault('GET', /\/download$/, { status: 302, headers: { location: 'http://127.0.0.1:9/o.mp4' } }, 99)
    const error = await errorOf(client.exportRender({}, LONG))
    expect(error).toMatchObject({ code: 'unreachable', facts: { host: '127.0.0.1:9' } })
  })

  test('a redirect that leads nowhere is no fault of ours', async () => {
    const { backend, client } = await rig()
    await client.createSession({})
    backend.session().lanes = [{ tt: 0, pieces: [clip('a', 1000)] }]
    backend.fault('GET', /^cdn:/, { status: 302, headers: { location: 'http://[' } })
    expect((await client.exportRender({}, LONG)).status).toBe('completed')
  })
})

/** The address of a server that is gone with the test. */
async function listening(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const address = server.address()
  return `127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
}

/** A proxy that answers CONNECT in its own way. */
async function proxy(answer: string): Promise<string> {
  const server = createServer()
  server.on('connect', (_, socket) => void socket.on('error', () => {}).end(answer))
  return listening(server)
}

async function through(proxyUrl: string) {
  const all = await rig()
  const baseUrl = 'https://api.example.test'
  const dispatcher = cloudDispatcher({ HTTPS_PROXY: proxyUrl })
  onTestFinished(() => dispatcher.destroy())
  const endpoint = { engine: 'cloud' as const, baseUrl, dispatcher, privacy: '' }
  const endpoints = {
    open: async () => ({ endpoint }),
    openUsed: async () => undefined,
    elsewhere: () => dispatcher,
    close: async () => {},
  }
  return errorOf(all.another({ endpoints, token: 'nmv_usr_own' }).credits({}))
}

describe('a proxy that fails is named, not the service', () => {
  test.each([
    ['407 Proxy Authentication Required', 'requires a login'],
    ['403 Forbidden', 'does not let this program through'],
    ['502 Bad Gateway', 'does not let this program through'],
  ])('%s', async (status, words) => {
    const host = await proxy(`HTTP/1.1 ${status}\r\ncontent-length: 0\r\n\r\n`)
    const error = await through(`http://someone:secretword@${host}`)
    expect(error).toMatchObject({ code: 'unreachable', facts: { host } })
    expect(error.message).toContain(words)
    expect(JSON.stringify(advise(error))).not.toMatch(/secretword|api\.example/)
  })

  test('one that is not there', async () => {
    const error = await through('http://someone:secretword@127.0.0.1:9')
    expect(error).toMatchObject({ code: 'unreachable', facts: { host: '127.0.0.1:9' } })
    expect(error.message).toMatch(/proxy.*refused/)
  })

  test('one that does not speak HTTP', async () => {
    const host = await listening(createTcpServer((socket) => void socket.on('error', () => {}).end('SSH-2.0-x\r\n')))
    expect(await through(`http://${host}`)).toMatchObject({ code: 'unreachable', facts: { host } })
  })

  test('one that asks a plain request for its login', async () => {
    const { backend, client } = await rig()
    backend.fault('GET', /credits/, { status: 407, body: '<html>login</html>' }, 9)
    expect(advise(await errorOf(client.credits({}))).happened).toContain('a proxy on the way requires a login')
  })
})
