import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import type { Backend } from '../../backend/backend.ts'
import { MEDIA, type RunningServer, startServer, type Workplace } from '../server.ts'
import { finished, startBackend, workplaceOf } from './cloud.ts'

let backend: Backend
let server: RunningServer
let place: Workplace
beforeAll(async () => {
  backend = await startBackend()
  place = workplaceOf(backend)
  server = await startServer(place.env)
})
beforeEach(() => {
  backend.log.length = 0
})

const uploads = () => backend.seen('POST', /upload-video/)

test('files of each kind, and links', async () => {
  const files = ['larch.jpg', 'rabbit.mp4', 'viper.mp3'].map((name) => join(MEDIA, name))
  const { facts, text } = await finished(server, 'upload_media', { files, urls: ['https://media.example.test/a.mp4'] })
  expect(facts.rejected, text).toEqual([])
  const uploaded = facts.uploaded as { name: string; kind: string }[]
  expect(uploaded.map(({ name, kind }) => `${name}: ${kind}`).sort()).toEqual([
    'a.mp4: video',
    'larch.jpg: image',
    'rabbit.mp4: video',
    'viper.mp3: audio',
  ])
  const [links] = uploads().filter(({ headers }) => /json/.test(headers['content-type'] ?? ''))
  expect(JSON.parse(links?.body ?? '')).toEqual({ urls: ['https://media.example.test/a.mp4'], source_type: 'url' })
})

test('what is no media by its content is not sent', async () => {
  const text = join(place.folder, 'text.mp4')
  writeFileSync(text, 'This is not a video.\n'.repeat(100))
  const { facts } = await finished(server, 'upload_media', { files: [text, join(place.folder, 'missing.jpg')] })
  expect(facts.rejected).toMatchObject([{ code: 'not_media' }, { code: 'not_found_file' }])
  expect(uploads()).toEqual([])
})

test('an upload whose answer is lost is looked for in the state before it is sent again', async () => {
  backend.fault('POST', /upload-video/, 'lose_answer')
  const { facts, text } = await finished(server, 'upload_media', { files: [join(MEDIA, 'elva.jpg')] })
  expect(facts.uploaded, text).toMatchObject([{ name: 'elva.jpg' }])
  expect(uploads()).toHaveLength(1)
})

test('the state has what was uploaded', async () => {
  const { facts } = await server.call('get_state')
  const media = facts.media as { name: string }[]
  expect(media.map(({ name }) => name)).toEqual(expect.arrayContaining(['larch.jpg', 'elva.jpg', 'a.mp4']))
})
