import { randomBytes } from 'node:crypto'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import type { Backend } from '../../backend/backend.ts'
import { movie } from '../../backend/renders.ts'
import type { RunningServer } from '../server.ts'
import { exported, finished, promo, startBackend, startCloud } from './cloud.ts'

let backend: Backend
let server: RunningServer
beforeAll(async () => {
  backend = await startBackend()
  server = await startCloud(backend)
  await promo(server)
})
beforeEach(() => {
  backend.log.length = 0
  backend.renderMode = 'flat'
  backend.gzipDownloads = false
  // that no compression makes smaller
  backend.file = Buffer.concat([movie(32), randomBytes(300_000)])
})

const seen = (path: RegExp) => backend.seen('GET', path)

test('from another host, which is told nothing of the account', async () => {
  await exported(server, backend)
  expect(seen(/download$/)).toEqual([])
  const [request] = seen(/^cdn:\/o\//)
  expect(request?.headers.authorization).toBeUndefined()
  expect(Object.keys(request?.headers ?? {}).filter((name) => name.startsWith('x-skill'))).toEqual([])
})

test("from the API's own path, with the bearer", async () => {
  backend.renderMode = 'no_url'
  await exported(server, backend)
  expect(seen(/^cdn:/)).toEqual([])
  expect(seen(/download$/)[0]?.headers.authorization).toMatch(/^Bearer nmv_usr_/)
})

test('through a redirect to another host', async () => {
  backend.renderMode = 'no_url'
  backend.fault('GET', /download$/, { status: 302, headers: { location: `${backend.cdnUrl}/elsewhere.mp4` } })
  await exported(server, backend)
  expect(seen(/^cdn:\/elsewhere/)[0]?.headers.authorization).toBeUndefined()
})

test('with a redirect between two other hosts', async () => {
  backend.fault('GET', /^cdn:\/o\//, { status: 307, headers: { location: '/there.mp4' } })
  await exported(server, backend)
  expect(seen(/^cdn:/).map(({ path }) => path.replace(/render_[\w-]+/, 'id'))).toEqual([
    'cdn:/o/id.mp4',
    'cdn:/there.mp4',
  ])
})

test('resumed by range where the connection was cut', async () => {
  backend.tearDownloads = [100_000]
  await exported(server, backend)
  expect(seen(/^cdn:/).map(({ headers }) => headers.range)).toEqual([
    undefined,
    expect.stringMatching(/^bytes=[1-9]\d*-$/),
  ])
})

test('compressed, with the length of what was sent', async () => {
  backend.gzipDownloads = true
  await exported(server, backend)
})

test('compressed and cut: what came is no part of the file, so it is fetched anew', async () => {
  backend.gzipDownloads = true
  backend.tearDownloads = [100_000]
  await exported(server, backend)
  expect(seen(/^cdn:/).at(-1)?.headers.range).toBeUndefined()
})

test('a render that fails is submitted once more, and told', async () => {
  backend.jobs.clear()
  backend.renderMode = 'failed_once'
  const { text } = await exported(server, backend)
  expect(text).toContain('segment source not reachable')
  expect(backend.seen('POST', /lambda$/)).toHaveLength(2)
})

test('a file that is no video is not delivered', async () => {
  backend.file = Buffer.from('a page of a firewall\n'.repeat(300))
  const { advice, facts } = await finished(server, 'export_render')
  expect(facts.file).toBeUndefined()
  expect(advice?.code).toBe('bad_answer')
})
