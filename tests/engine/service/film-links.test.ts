import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Fastify from 'fastify'
import { expect, onTestFinished, test } from 'vitest'
import { farmFilms } from '../../../src/engine/farm/films.ts'
import { folderStorage } from '../../../src/engine/farm/storage/folder.ts'
import type { Storage } from '../../../src/engine/farm/storage/storage.ts'
import type { RenderStatus } from '../../../src/engine/render/job.ts'
import { installErrorAnswers } from '../../../src/engine/server/errors.ts'
import { createFilmLinks, linkSecret } from '../../../src/engine/service/film-links.ts'

const DAY = 86_400_000

function place() {
  const folder = mkdtempSync(join(tmpdir(), 'nemo-links-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const file = join(folder, 'r1.mp4')
  writeFileSync(file, 'a whole film')
  const done = { status: 'completed' as const, progress: 100, createdAt: 1, completedAt: 2 }
  const status: RenderStatus = { id: 'r1', sessionId: '7', file, ...done }
  return { folder, status, statuses: new Map([[status.id, status]]) }
}

function linksOf({ folder, statuses }: ReturnType<typeof place>, clock: { now: number }) {
  const renders = { get: (id: string) => statuses.get(id) }
  const links = createFilmLinks(linkSecret(folder), { renders } as never, () => clock.now)
  const app = Fastify()
  installErrorAnswers(app, () => {})
  links.routes(app)
  return {
    links,
    get: (url: string, headers = {}) => app.inject({ url: url.replace('https://video.test', ''), headers }),
  }
}

test('a film is fetched by its link without a token, whole or in part, for a day', async () => {
  const there = place()
  const clock = { now: 1_795_338_000_000 }
  const { links, get } = linksOf(there, clock)
  const link = await links.link(there.status, 'https://video.test')
  expect(link).toMatch(/^https:\/\/video\.test\/films\/r1\?until=\d+&key=[\w-]+$/)
  expect(await get(link)).toMatchObject({ statusCode: 200, body: 'a whole film' })
  expect(await get(link, { range: 'bytes=2-6' })).toMatchObject({ statusCode: 206, body: 'whole' })
  // another process of the same home knows it, too
  expect((await linksOf(there, clock).get(link)).statusCode).toBe(200)
  clock.now += DAY + 1000
  expect((await get(link)).statusCode).toBe(404)
})

test('a link that somebody has changed opens nothing', async () => {
  const there = place()
  there.statuses.set('r2', { ...there.status, id: 'r2' })
  const { links, get } = linksOf(there, { now: 1_795_338_000_000 })
  const link = await links.link(there.status, 'https://video.test')
  for (const other of [
    link.replace('/r1', '/r2'),
    link.replace(/until=\d+/, 'until=9999999999'),
    link.replace(/key=.*/, 'key='),
    link.replace(/\?.*/, ''),
  ])
    expect((await get(other)).statusCode, other).toBe(404)
  expect(statSync(join(there.folder, 'link-secret')).mode & 0o077).toBe(0)
})

test('a film that is in a store with links of its own is fetched from there, and till then from the server', async () => {
  const there = place()
  const troubles: unknown[] = []
  const folder = folderStorage(join(there.folder, 'store'))
  const store: Storage = { ...folder, link: async (name, seconds) => `https://store.test/${name}?for=${seconds}` }
  const films = farmFilms(store, (error) => troubles.push(error))
  const links = createFilmLinks(linkSecret(there.folder), { renders: {} } as never, Date.now, films)
  expect(await links.link(there.status, 'https://video.test')).toMatch(/^https:\/\/video\.test\/films\/r1\?/)
  films?.keep(there.status)
  await expect
    .poll(() => links.link(there.status, 'https://video.test'))
    .toBe('https://store.test/films/7/r1.mp4?for=86400')
  expect(troubles).toEqual([])
})

test('a store that is ill or gives no links leaves films to the server', async () => {
  const there = place()
  const troubles: unknown[] = []
  const folder = folderStorage(join(there.folder, 'store'))
  expect(farmFilms(folder, () => {})).toBeUndefined()
  const ill: Storage = { ...folder, has: async () => Promise.reject(new Error('ill')), link: async () => 'x' }
  const films = farmFilms(ill, (error) => troubles.push(error))
  const links = createFilmLinks(linkSecret(there.folder), { renders: {} } as never, Date.now, films)
  expect(await links.link(there.status, 'https://video.test')).toMatch(/^https:\/\/video\.test\/films\//)
  expect(troubles).toHaveLength(1)
})
