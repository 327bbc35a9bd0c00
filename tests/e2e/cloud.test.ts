import { createServer } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startServer, workplace } from './server.ts'

/** Takes connections and never says a word, so that a TLS handshake hangs. */
const silent = createServer((socket) => void socket.on('error', () => {}))
let silentPort = 0

beforeAll(async () => {
  await new Promise<void>((ready) => silent.listen(0, '127.0.0.1', ready))
  const address = silent.address()
  silentPort = typeof address === 'object' && address ? address.port : 0
})
afterAll(() => void silent.close())

const UNREACHABLE: [string, () => string][] = [
  ['refuses connections', () => 'http://127.0.0.1:9'],
  ['has no address', () => 'https://service.invalid'],
  ['does not answer', () => `https://127.0.0.1:${silentPort}`],
]

describe.each(UNREACHABLE)('a service that %s', (_, address) => {
  test('NEMO_ENGINE=cloud: advice that names the local engine', async () => {
    const { env } = workplace({ NEMO_ENGINE: 'cloud', NEMO_API_URL: address() })
    const server = await startServer(env)
    const { result, advice, text } = await server.call('create_session', { title: 'Wild Days' })
    expect(result.isError).toBe(true)
    expect(advice?.code).toBe('unreachable')
    expect(text).toContain('create_session with engine "local"')
  })
})

test('NEMO_ENGINE=auto with a token: the local engine is used, and the result says so', async () => {
  const { env } = workplace({ NEMO_ENGINE: 'auto', NEMO_TOKEN: 'nmv_usr_mine', NEMO_API_URL: 'http://127.0.0.1:9' })
  const server = await startServer(env)
  const { facts, text } = await server.call('create_session', { title: 'Wild Days' })
  expect(facts.engine).toBe('local')
  expect(text).toMatch(/can't be reached.*local engine/)
  expect(text).toContain('Your media stays on this machine.')
})
