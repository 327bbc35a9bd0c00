import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { clip, title } from '../backend/timeline.ts'
import { LONG, MEDIA, rig } from './harness.ts'

test('nothing touches disk or network before a method is called', async () => {
  const { backend, home } = await rig()
  expect(readdirSync(home)).toEqual([])
  expect(backend.log).toEqual([])
})

test('from a session to a file', async () => {
  const { backend, client, videos, home } = await rig()
  const session = await client.createSession({ title: 'Wild Days' })
  expect(session).toMatchObject({
    sessionId: '5529798706024415999',
    engine: 'cloud',
    title: 'Wild Days',
    language: 'en',
  })

  const upload = await client.upload(
    { files: [join(MEDIA, 'larch.jpg'), join(MEDIA, 'viper.mp3')], urls: ['https://media.example.test/a.mp4'] },
    LONG,
  )
  expect(upload.status).toBe('completed')
  expect(upload.uploaded.map((file) => [file.name, file.kind])).toEqual([
    ['larch.jpg', 'image'],
    ['viper.mp3', 'audio'],
    ['a.mp4', 'video'],
  ])
  expect(
    backend
      .seen('POST', /upload-video/)
      .map((r) => r.bytes > statSync(join(MEDIA, 'larch.jpg')).size || /json/.test(r.headers['content-type'] ?? '')),
  ).toEqual([true, true, true])

  backend.onChat = () => ({
    steps: [
      { call: 'edit_multitrack' },
      {
        edit: () => [
          { tt: 0, pieces: [clip('larch', 10_000)] },
          { tt: 7, pieces: [title('Paradise Found', 3000)] },
        ],
      },
      { result: 'edit_multitrack' },
      { text: 'Your promo is ready.' },
    ],
  })
  const turn = await client.chat({ message: 'Make a promo' }, LONG)
  expect(turn).toMatchObject({
    status: 'completed',
    reply: 'Your promo is ready.',
    timeline: 'Timeline (2 tracks): 1. Video: larch (0-10s) 2. Title: "Paradise Found" (0-3s)',
  })
  expect(turn.changes).toContain('Title added: "Paradise Found" (0-3s)')

  const state = await client.state({})
  expect(state).toMatchObject({ readyToExport: true, durationMs: 10_000, title: 'Wild Days' })
  expect(await client.credits({})).toMatchObject({ available: 100, frozen: 0, total: 100 })

  const progress: number[] = []
  const render = await client.exportRender({}, { ...LONG, onProgress: (p) => progress.push(p.progress) })
  expect(render).toMatchObject({ status: 'completed', progress: 100, sizeBytes: 4096, durationMs: 10_000 })
  expect(render.workspaceUrl).toBe('https://web.example.test/workspace/claim?ct=clm_example')
  expect(render.file).toBe(join(videos, 'Wild Days.mp4'))
  expect(backend.file.equals(readFileSync(render.file ?? ''))).toBe(true)
  expect(progress).toEqual([...progress].sort((a, b) => a - b))
  expect(readdirSync(videos)).toEqual(['Wild Days.mp4'])
  expect(statSync(join(home, 'credentials.json')).mode & 0o777).toBe(0o600)
  expect(existsSync(join(home, 'client_id'))).toBe(true)
})
