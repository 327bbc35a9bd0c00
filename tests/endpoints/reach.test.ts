import { createServer, type Server as HttpServer } from 'node:http'
import { type AddressInfo, createServer as createTcpServer, type Server } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { reach } from '../../src/endpoints/reach.ts'
import { homes } from './home.ts'

const h = homes()
const servers: (Server | HttpServer)[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.close()
})

async function listen<S extends Server | HttpServer>(server: S): Promise<number> {
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}

describe('reach', () => {
  test('a server that takes the connection is enough; it is asked nothing', async () => {
    let bytes = 0
    const port = await listen(createTcpServer((socket) => socket.on('data', (data) => (bytes += data.length))))
    expect(await reach(`http://127.0.0.1:${port}`, {})).toEqual({ reachable: true })
    expect(bytes).toBe(0)
  })

  test.each([
    ['http://127.0.0.1:9', 'refused'],
    ['http://no-such-host.invalid', 'resolved'],
  ])('%s is not reached', async (origin, reason) => {
    expect(await reach(origin, {})).toEqual({ reachable: false, reason: expect.stringContaining(reason) })
  })

  test('a server that never finishes TLS is given up', async () => {
    const port = await listen(createTcpServer(() => {}))
    const answer = await reach(`https://127.0.0.1:${port}`, {}, 300)
    expect(answer).toEqual({ reachable: false, reason: expect.stringContaining('does not answer') })
  })

  test('through a proxy the proxy decides', async () => {
    const seen: string[] = []
    const proxy = createServer((request, response) => {
      seen.push(request.url ?? '')
      response.writeHead(204).end()
    })
    proxy.on('connect', (request, socket) => {
      seen.push(request.url ?? '')
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n')
    })
    const env = { HTTP_PROXY: `http://127.0.0.1:${await listen(proxy)}` }
    expect((await reach('http://service.invalid', env)).reachable).toBe(false)
    expect(seen).toEqual(['service.invalid:80'])
  })
})

describe('auto', () => {
  const cloud = async () => `http://127.0.0.1:${await listen(createTcpServer((socket) => socket.resume()))}`

  test('with a token: the cloud, when it can be reached', async () => {
    const apiUrl = await cloud()
    const { endpoint, note } = await h.endpoints(h.newHome(), { apiUrl, hasToken: true }).open('auto')
    expect(endpoint).toMatchObject({ engine: 'cloud', baseUrl: apiUrl })
    expect(endpoint.privacy).toContain('sent to 127.0.0.1')
    expect(note).toBeUndefined()
  })

  test('with a token: the local engine when it can’t, and says so', async () => {
    const { endpoint, note } = await h.endpoints(h.newHome(), { hasToken: true }).open('auto')
    expect(endpoint.engine).toBe('local')
    expect(note).toContain('refused')
    expect(note).toContain('local engine')
  })

  test('without a token: the local engine, and the cloud hears nothing', async () => {
    let heard = 0
    const port = await listen(createTcpServer(() => void heard++))
    const { endpoint, note } = await h.endpoints(h.newHome(), { apiUrl: `http://127.0.0.1:${port}` }).open('auto')
    expect(endpoint.engine).toBe('local')
    expect(endpoint.privacy).toBe('Your media stays on this machine.')
    expect(note).toBeUndefined()
    expect(heard).toBe(0)
  })

  test('without a token and without the local engine’s parts: the cloud, and says why', async () => {
    const parts = { 'no-such-part': '1.0.0' }
    const { endpoint, note } = await h.endpoints(h.newHome(), { apiUrl: await cloud(), parts }).open('auto')
    expect(endpoint.engine).toBe('cloud')
    expect(note).toBe(
      'The local engine lacks its native parts (node dist/main.js engine install), so the cloud service does the work.',
    )
  })

  test('cloud is opened unasked: whoever pins it gets the client’s own error', async () => {
    const { endpoint } = await h.endpoints(h.newHome(), { apiUrl: 'http://127.0.0.1:9/' }).open('cloud')
    expect(endpoint.baseUrl).toBe('http://127.0.0.1:9')
  })
})
