import { expect, test } from 'vitest'
import { startBackend } from './cloud/cloud.ts'
import { startServer, workplace } from './server.ts'

const PORTAL = '<html><head><title>Hotel Wi-Fi</title></head><body>Sign in</body></html>'

/** The built server before the scripted service, without a proxy of the machine's. */
async function serving(env: Record<string, string> = {}) {
  const backend = await startBackend()
  const place = workplace({ NEMO_ENGINE: 'cloud', NEMO_API_URL: backend.url, NEMO_LOG_LEVEL: 'debug', ...env })
  return { backend, server: await startServer(place.env) }
}

test('a sign-in page of the network is told as what it is, and the session goes on after it', async () => {
  const { backend, server } = await serving()
  const { facts } = await server.call('create_session', { title: 'Wild Days' })
  for (const status of [200, 302, 403, 404]) {
    const headers = status === 302 ? { location: 'https://portal.example.test/' } : undefined
    backend.fault('GET', /state/, { status, body: PORTAL, headers })
    const { result, advice, text } = await server.call('get_state')
    expect(result.isError).toBe(true)
    expect(advice?.code).toBe('not_the_service')
    expect(text).toMatch(/Hotel Wi-Fi|portal\.example\.test/)
    expect((await server.call('get_state')).facts.session_id).toBe(facts.session_id)
  }
  backend.onChat = () => ({ status: 200, body: PORTAL })
  expect((await server.call('chat_edit', { message: 'Add a title' })).advice?.code).toBe('not_the_service')
  backend.onChat = () => ({ steps: [{ text: 'Done.' }] })
  expect((await server.call('chat_edit', { message: 'Add a title, please' })).facts.reply).toBe('Done.')
  expect(backend.sessions.size).toBe(1)
})

test('a proxy variable that is no address is told by its name, and its login is written nowhere', async () => {
  const { server } = await serving({ HTTPS_PROXY: 'someone:secretword@proxy.example.test:3128' })
  const { advice, text } = await server.call('create_session')
  expect(advice?.code).toBe('bad_config')
  expect(text).toContain('HTTPS_PROXY')
  await server.close()
  expect(text + server.stderr()).not.toContain('secretword')
})

test('a proxy that is not there is named without its login, in the log as well', async () => {
  const { server } = await serving({ HTTP_PROXY: 'http://someone:secretword@127.0.0.1:9' })
  const { advice, text } = await server.call('create_session')
  expect(advice?.code).toBe('unreachable')
  expect(text).toContain('No connection to 127.0.0.1:9: it is the proxy')
  await server.close()
  await expect.poll(() => server.stderr()).toContain('advice')
  expect(text + server.stderr()).not.toContain('secretword')
})
