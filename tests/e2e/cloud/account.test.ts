import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Backend, Fault } from '../../backend/backend.ts'
import { MEDIA, type RunningServer, startServer } from '../server.ts'
import { exported, finished, promo, startBackend, startCloud, workplaceOf } from './cloud.ts'

let backend: Backend
beforeAll(async () => {
  backend = await startBackend()
})

test('without a token: one is asked for, kept with its client id, and used by the next server', async () => {
  const place = workplaceOf(backend)
  const server = await startServer(place.env)
  await promo(server)
  await exported(server, backend)
  await server.close()
  const [mint, ...more] = backend.seen('POST', /anonymous-token/)
  expect(more).toEqual([])
  expect(mint?.headers).not.toHaveProperty('authorization')
  expect(readFileSync(join(place.home, 'client_id'), 'utf8')).toBe(mint?.headers['x-client-id'])

  const next = await startServer(place.env)
  const { facts } = await next.call('get_credits', {})
  expect(facts).toMatchObject({ engine: 'cloud', available: 100, frozen: 0, total: 100 })
  expect(backend.seen('POST', /anonymous-token/)).toHaveLength(1)
})

test.skipIf(process.platform === 'win32')(
  "without NEMO_HOME: all is kept in the platform's folder for data",
  async () => {
    const { env, folder } = workplaceOf(backend, { NEMO_HOME: '' })
    const server = await startServer(env)
    await server.call('get_credits', {})
    const kept = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    expect(kept.filter((path) => path.endsWith(join('video-maker-mcp', 'credentials.json')))).toHaveLength(1)
  },
)

test('with NEMO_TOKEN: that one, and no other is asked for', async () => {
  backend.tokens.set('own-token-of-a-person', { userId: 'usr_1', expiresAt: Number.POSITIVE_INFINITY })
  backend.log.length = 0
  const server = await startCloud(backend, { NEMO_TOKEN: 'own-token-of-a-person' })
  await promo(server)
  const { text } = await exported(server, backend)
  expect(backend.seen('POST', /anonymous-token/)).toEqual([])
  const near = backend.log.filter(({ path }) => !path.startsWith('cdn:'))
  expect(new Set(near.map(({ headers }) => headers.authorization))).toEqual(new Set(['Bearer own-token-of-a-person']))
  expect(text + server.stderr()).not.toContain('own-token')
})

describe('each error code becomes its advice', () => {
  let server: RunningServer
  beforeAll(async () => {
    backend.tokens.set('nmv_usr_own', { userId: 'usr_2', expiresAt: Number.POSITIVE_INFINITY })
    server = await startCloud(backend, { NEMO_TOKEN: 'nmv_usr_own' })
    await promo(server)
  })
  beforeEach(() => {
    backend.log.length = 0
  })

  const CODES: [string, number, string, Record<string, unknown>, RegExp][] = [
    ['1001', 401, 'get_credits', {}, /balance/],
    ['400', 400, 'get_credits', {}, /balance/],
    ['1002', 404, 'get_state', {}, /\/state\//],
    ['2001', 200, 'chat_edit', { message: 'Add rain' }, /run_sse/],
    ['402', 402, 'export_render', {}, /lambda/],
    ['422', 422, 'export_render', {}, /lambda/],
    ['429', 429, 'get_credits', {}, /balance/],
    ['7331', 200, 'get_credits', {}, /balance/],
    ['5xx', 503, 'get_credits', {}, /balance/],
  ]
  test.each(CODES)('%s with HTTP %i', async (code, status, tool, args, path) => {
    const body = code === '5xx' ? {} : { code: Number(code), message: 'as the test said' }
    const fault: Fault = { status, body }
    for (const method of ['GET', 'POST']) backend.fault(method, path, fault, 9)
    const { result, advice, text } = await finished(server, tool, args)
    for (const method of ['GET', 'POST']) backend.heal(method, path)
    expect(advice?.code, text).toBe(code === '7331' ? 'backend' : code)
    expect(result.isError).toBe(true)
  })

  test.each([
    ['4001', 415],
    ['4002', 413],
  ])('%s with HTTP %i is told of the file, and the others are uploaded', async (code, status) => {
    backend.fault('POST', /upload-video/, { status, body: { code: Number(code), message: 'no' } })
    const files = ['elva.jpg', 'red-panda.jpg'].map((name) => join(MEDIA, name))
    const { facts, text } = await finished(server, 'upload_media', { files })
    expect(facts.rejected, text).toMatchObject([{ name: 'elva.jpg', code }])
    expect(facts.uploaded).toMatchObject([{ name: 'red-panda.jpg' }])
  })
})
