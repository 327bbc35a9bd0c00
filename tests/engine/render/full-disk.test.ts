import { readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { OutputSettings, RenderStatus } from '../../../src/engine/render/job.ts'
import { resolveOutput } from '../../../src/engine/render/output.ts'
import { planSegments } from '../../../src/engine/render/plan/plan.ts'
import { segmentName } from '../../../src/engine/render/plan/segment.ts'
import { clip, draftOf, library, mediaOf } from './tools/drafts.ts'
import { ended, memoryStore, testEngine } from './tools/engine.ts'

const photo = mediaOf(new URL('../../media/larch.jpg', import.meta.url).pathname, {
  kind: 'image',
  demuxer: 'jpeg_pipe',
})
const media = library(photo)
const store = memoryStore()
const engine = testEngine({ size: 1, store })
const draft = draftOf([clip(photo, 20)])
const FULL = /The disk is full.*export again/

// The folders are there after the first render.
beforeAll(() => engine.film(draft, media, { format: 'png' }))
afterAll(() => engine.close())

let count = 0
function render(format: OutputSettings['format'], id = `full-${++count}`): Promise<RenderStatus> {
  engine.queue.submit({ id, sessionId: id, draft, media, output: { format, quality: 'standard' } })
  return ended(engine.queue, id)
}

/** Whatever is written there meets a full disk. */
const fill = (...path: string[]) => symlinkSync('/dev/full', join(engine.dir, ...path))
const halfDone = () =>
  ['cache', 'renders'].flatMap((folder) =>
    readdirSync(join(engine.dir, folder)).filter((name) => name.includes('.part')),
  )

const onLinux = test.skipIf(process.platform !== 'linux')

onLinux.each([
  ['mp4', 'mp4.part'],
  ['webm', 'webm.part'],
  ['gif', 'gif.part'],
  ['gif', 'part.mp4.part'],
  ['webp', 'webp.part'],
  ['wav', 'part.wav'],
  ['m4a', 'part.m4a'],
  ['png', 'png.part'],
] as const)(
  'a full disk when %s is written as *.%s is a failure with a remedy, and leaves nothing',
  async (format, part) => {
    const id = `full-${++count}`
    fill('renders', `${id}.${part}`)
    expect(await render(format, id)).toMatchObject({ status: 'failed', error: expect.stringMatching(FULL) })
    expect(halfDone()).toEqual([])
    expect(await render(format)).toMatchObject({ status: 'completed' })
  },
)

onLinux('so is one that fills up under a segment', async () => {
  const flipped = draftOf([clip(photo, 20, { flipHorizontal: true })])
  const [segment] = planSegments({ ...resolveOutput(flipped, { format: 'mp4', quality: 'standard' }), media })
  const workers = readFileSync(`/proc/${process.pid}/task/${process.pid}/children`, 'utf8').split(' ').filter(Boolean)
  for (const pid of workers) if (segment) fill('cache', `${segmentName(segment)}.mp4.${pid}.part`)
  const status = await engine.render(flipped, media)
  expect(status).toMatchObject({ status: 'failed', error: expect.stringMatching(FULL) })
  expect(halfDone()).toEqual([])
  expect(await engine.render(flipped, media)).toMatchObject({ status: 'completed' })
})

test('where not even the status can be stored, it is still known', async () => {
  const { update } = store
  store.update = () => {
    throw new Error('database or disk is full')
  }
  const status = await render('png')
  expect(status).toMatchObject({ status: 'completed', progress: 100 })
  expect(store.get(status.id)?.status).toBe('pending')
  store.update = update
  expect(engine.queue.status(status.id)).toMatchObject({ status: 'completed' })
})
