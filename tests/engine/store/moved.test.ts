import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { emptyDraft } from '../../../src/engine/edit/draft.ts'
import { openStore } from '../../../src/engine/store/store.ts'

test('a home that moved keeps its media, its films and the renders under way', () => {
  const root = mkdtempSync(join(tmpdir(), 'moved-test-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  const [old, home] = [join(root, 'old'), join(root, 'new')]
  for (const folder of ['media', 'finished']) mkdirSync(join(old, folder), { recursive: true })
  const [photo, film] = [join(old, 'media', 'abc.jpg'), join(old, 'finished', 'r1.mp4')]
  for (const path of [photo, film]) writeFileSync(path, '')
  const before = openStore(old)
  const { id } = before.sessions.create({ title: 'Wild Days', language: 'en', userId: 'anon_1' })
  const media = before.media.add(id, { name: 'a.jpg', kind: 'image', hash: 'abc', path: photo, sizeBytes: 1 })
  const job = {
    sessionId: id,
    draft: emptyDraft('x'),
    media: { [media.id]: media },
    output: { format: 'mp4', quality: 'high' },
  } as const
  const status = { sessionId: id, progress: 0, createdAt: 1 }
  before.renders.add({ ...job, id: 'r1' }, { ...status, id: 'r1', status: 'completed', file: film })
  before.renders.add({ ...job, id: 'r2' }, { ...status, id: 'r2', status: 'processing' })
  before.close()
  renameSync(old, home)

  const store = openStore(home)
  onTestFinished(() => store.close())
  const moved = join(home, 'media', 'abc.jpg')
  expect(store.media.list(id)[0]?.path).toBe(moved)
  expect(store.renders.get('r1')?.file).toBe(join(home, 'finished', 'r1.mp4'))
  expect(Object.values(store.renders.unfinished()[0]?.media ?? {})[0]?.path).toBe(moved)
})
