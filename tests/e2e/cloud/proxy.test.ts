import { createServer, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Backend } from '../../backend/backend.ts'
import { afterwards } from '../server.ts'
import { exported, promo, startBackend, startCloud, TRUSTED } from './cloud.ts'

let plain: Backend
let secure: Backend
let proxy: string
/** the hosts that the proxy was asked for */
const asked = new Set<string>()

beforeAll(async () => {
  plain = await startBackend()
  secure = await startBackend({ tls: true })
  const server = tunnels()
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  afterwards(() => server.closeAllConnections())
  afterwards(() => server.close())
  // a server that listens on a port has an AddressInfo
  proxy = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
beforeEach(() => asked.clear())

/** A proxy that lets everything through its tunnels. */
function tunnels(): Server {
  return createServer().on('connect', (request, near, head) => {
    asked.add(request.url ?? '')
    const [host, port] = (request.url ?? '').split(':')
    const far = connect(Number(port), host, () => {
      near.write('HTTP/1.1 200 Connection established\r\n\r\n')
      far.write(head)
      far.pipe(near).pipe(far)
    })
    for (const socket of [near, far]) socket.on('error', () => [near, far].map((each) => each.destroy()))
  })
}

const host = (url: string) => new URL(url).host
const bothHosts = ({ url, cdnUrl }: Backend) => new Set([host(url), host(cdnUrl)])

async function throughout(backend: Backend, env: Record<string, string>): Promise<void> {
  const server = await startCloud(backend, env)
  await promo(server)
  await exported(server, backend)
  await server.close()
}

describe('over HTTP', () => {
  test('HTTP_PROXY carries calls and downloads', async () => {
    await throughout(plain, { HTTP_PROXY: proxy })
    expect(asked).toEqual(bothHosts(plain))
  })

  test('NO_PROXY keeps them from it, in small letters too', async () => {
    await throughout(plain, { http_proxy: proxy, no_proxy: '127.0.0.1' })
    expect(asked).toEqual(new Set())
  })
})

describe('over TLS', () => {
  test('a certificate that NODE_EXTRA_CA_CERTS names is trusted, by both hosts', async () => {
    await throughout(secure, TRUSTED)
    expect(asked).toEqual(new Set())
  })

  test('HTTPS_PROXY carries calls and downloads', async () => {
    await throughout(secure, { ...TRUSTED, HTTPS_PROXY: proxy })
    expect(asked).toEqual(bothHosts(secure))
  })

  test('a certificate that nobody vouches for is told as that', async () => {
    const server = await startCloud(secure)
    const { advice, text } = await server.call('create_session', {})
    expect(advice?.code).toBe('unreachable')
    expect(text).toContain('certificate is self-signed')
  })
})

test('a proxy never gets to see the local engine', { timeout: 60_000 }, async () => {
  const server = await startCloud(plain, { NEMO_ENGINE: 'local', HTTP_PROXY: proxy, HTTPS_PROXY: proxy })
  const { facts, text } = await server.call('create_session', {})
  expect(facts.engine, text).toBe('local')
  expect((await server.call('get_credits', {})).facts.engine).toBe('local')
  expect(asked).toEqual(new Set())
})
