import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { emptyDraft } from '../../../src/engine/edit/draft.ts'
import type { Media } from '../../../src/engine/media/media.ts'
import type { RenderJob } from '../../../src/engine/render/job.ts'
import { listenTo, makeMedia, readMedia } from './tools/av.ts'
import { clip, draftOf, library, mediaOf, text } from './tools/drafts.ts'
import { ended, holdBack, memoryStore, testEngine, until } from './tools/engine.ts'

const dir = mkdtempSync(join(tmpdir(), 'same-test-'))
const photo = mediaOf(new URL('../../media/larch.jpg', import.meta.url).pathname, {
  kind: 'image',
  demuxer: 'jpeg_pipe',
})
let tone: Media
let expected: Awaited<ReturnType<typeof seen>>

/** Wide enough for all that x264 can do (`fillsEights`). */
const CANVAS = { width: 640, height: 360, fit: 'crop' } as const

/** Every kind of segment: a move, a transition, a clip with sound, a title, and two that share a photo. */
const draft = () =>
  draftOf(
    [
      clip(photo, 50, {
        motion: { direction: 'right', amount: 0.2 },
        transition: { id: 'x1', type: 'fade', frames: 10 },
      }),
      clip(tone, 40),
      clip(photo, 30, { motion: { direction: 'right', amount: 0.2 } }),
    ],
    { texts: [text('Same', 10, 60, { animation: 'fade' })], canvas: { ...emptyDraft('').canvas, ...CANVAS } },
  )
const media = () => library(photo, tone)

async function seen(file: string) {
  const { frames } = await readMedia(file)
  const { begin, samples } = await listenTo(file)
  const loudest = samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0)
  const sound = createHash('sha256').update(samples).digest('hex')
  return { frames: frames.map(({ hash }) => hash), begin, loudest, sound }
}

beforeAll(async () => {
  const file = await makeMedia({
    file: join(dir, 'tone.mp4'),
    video: { filter: 'testsrc2=s=320x180:r=25:d=2,format=yuv420p', codec: 'libx264' },
    audio: { filter: 'sine=r=48000:d=2,aformat=sample_fmts=fltp', codec: 'aac' },
  })
  tone = mediaOf(file, { durationSeconds: 2, hasAudio: true })
  const single = testEngine({ size: 1 })
  expected = await seen(await single.film(draft(), media()))
  await single.close()
  expect(expected.frames).toHaveLength(120)
  expect(expected.loudest).toBeGreaterThan(0.01)
})

afterAll(() => rmSync(dir, { recursive: true, force: true }))

test('four workers make the frames and the sound that one makes, and make them again', async () => {
  for (const size of [4, 1]) {
    const engine = testEngine({ size })
    expect(await seen(await engine.film(draft(), media()))).toEqual(expected)
    await engine.close()
  }
})

test('half of it from the cache is the same, and all of it takes a join alone', async () => {
  const engine = testEngine()
  const begun = { ...draft(), clips: draft().clips.slice(0, 2) }
  await engine.film(begun, media())
  const before = engine.runner.tasks.filter((task) => task === 'renderSegment').length
  engine.runner.tasks.length = 0
  expect(await seen(await engine.film(draft(), media()))).toEqual(expected)
  const after = engine.runner.tasks.filter((task) => task === 'renderSegment').length
  expect(after).toBeGreaterThan(0)
  expect(after).toBeLessThan(before)
  engine.runner.tasks.length = 0
  expect(await seen(await engine.film({ ...draft(), title: 'Another' }, media()))).toEqual(expected)
  expect(engine.runner.tasks).toEqual(['joinSegments'])
  await engine.close()
})

test('interrupted and resumed it is the same', async () => {
  const store = memoryStore()
  const folder = join(dir, 'interrupted')
  const first = testEngine({ store, dir: folder, size: 1 })
  const job: RenderJob = {
    id: 'interrupted',
    sessionId: 'session',
    draft: draft(),
    media: media(),
    output: { format: 'mp4', quality: 'standard' },
  }
  let segments = 0
  holdBack(first.runner, (task) => task === 'renderSegment' && ++segments > 1)
  first.queue.submit(job)
  const cache = join(folder, 'cache')
  await until(() => (existsSync(cache) && readdirSync(cache).some((name) => /^\w+\.mp4$/.test(name))) || undefined)
  await first.queue.close()
  await first.runner.close()
  expect(store.get(job.id)?.status).toBe('processing')
  const next = testEngine({ store, dir: folder })
  next.queue.resume()
  const { file = '' } = await ended(next.queue, job.id)
  expect(await seen(file)).toEqual(expected)
  await next.close()
})
