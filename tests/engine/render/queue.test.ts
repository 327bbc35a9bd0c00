import { once } from 'node:events'
import { copyFileSync, existsSync, mkdtempSync, readdirSync, rmSync, statSync, truncateSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, expect, test } from 'vitest'
import type { Draft } from '../../../src/engine/edit/draft.ts'
import type { Media } from '../../../src/engine/media/media.ts'
import type { RenderJob, RenderStatus } from '../../../src/engine/render/job.ts'
import type { SoundJob } from '../../../src/engine/render/sound/mix.ts'
import { TaskError, type TaskOptions } from '../../../src/engine/workers/task.ts'
import { readMedia } from './tools/av.ts'
import { clip, draftOf, library, mediaOf, text } from './tools/drafts.ts'
import { ended, holdBack, memoryStore, testEngine, until } from './tools/engine.ts'

const photo: Media = mediaOf(new URL('../../media/larch.jpg', import.meta.url).pathname, {
  kind: 'image',
  demuxer: 'jpeg_pipe',
})
const media = library(photo)
const dir = mkdtempSync(join(tmpdir(), 'queue-test-'))
const engines: ReturnType<typeof testEngine>[] = []

function engine(options: Parameters<typeof testEngine>[0] = {}): ReturnType<typeof testEngine> {
  const made = testEngine(options)
  engines.push(made)
  return made
}

afterEach(async () => {
  await Promise.all(engines.splice(0).map((made) => made.close()))
})
afterAll(() => rmSync(dir, { recursive: true, force: true }))

/** Of several segments: four seconds under a moving camera. */
const long = (title = 'long'): Draft =>
  draftOf(
    Array.from({ length: 5 }, (_, i) => clip(photo, 24, { motion: { direction: 'in', amount: 0.1 + i / 50 } })),
    {
      title,
      canvas: { width: 480, height: 270, fps: 30, fit: 'crop', background: '#000000' },
    },
  )

/** How a render stood whenever a task told how far it is. */
function watch({ queue, runner }: ReturnType<typeof testEngine>, id: string): RenderStatus[] {
  const told: RenderStatus[] = []
  const { run } = runner
  runner.run = (task, input, options) =>
    run(task, input, {
      ...options,
      onProgress: (progress) => {
        options?.onProgress?.(progress)
        const status = queue.status(id)
        if (status) told.push(status)
      },
    })
  return told
}

let count = 0
const job = (draft: Draft, sessionId = 'session'): RenderJob => ({
  id: `job-${++count}`,
  sessionId,
  draft,
  media,
  output: { format: 'mp4', quality: 'standard' },
})

const hashes = async (file = '') => (await readMedia(file)).frames.map(({ hash }) => hash)
/** Segments count once their checksum stands beside them. */
const finished = (folder: string) =>
  existsSync(join(folder, 'cache'))
    ? readdirSync(join(folder, 'cache')).filter((name) => /^\w+\.mp4\.sum$/.test(name))
    : []
const unfinished = (folder: string) => readdirSync(folder).filter((name) => name.includes('.part'))

test('progress never falls, ends at 100, and knows how long it will take', async () => {
  let seconds = 0
  const made = engine({ clock: () => 1000 * seconds++ })
  const film = job(long())
  const told = watch(made, film.id)
  made.queue.submit(film)
  const status = await ended(made.queue, film.id)
  const progress = told.map((each) => each.progress)
  expect(progress).toEqual([...progress].sort((a, b) => a - b))
  expect(new Set(progress).size).toBeGreaterThan(5)
  expect(told.some(({ remainingMs = 0 }) => remainingMs > 0)).toBe(true)
  expect(status).toMatchObject({ status: 'completed', progress: 100, durationSeconds: 4 })
  expect(status.remainingMs).toBeUndefined()
  await until(() => made.queue.idle || undefined)
})

test('progress does not stand still while a film becomes an animation', async () => {
  const made = engine()
  const film = job(long())
  const told = watch(made, film.id)
  made.queue.submit({ ...film, output: { format: 'gif', quality: 'draft' } })
  expect((await ended(made.queue, film.id)).status).toBe('completed')
  const progress = new Set(told.map((each) => each.progress))
  expect([...progress].filter((percent) => percent > 60 && percent < 99).length).toBeGreaterThan(3)
})

test('one render at a time a session; other sessions go beside it', async () => {
  const { queue, runner } = engine()
  const slow = job(long('a'), 's1')
  const letGo = holdBack(runner, (_, input) => JSON.stringify(input).includes(slow.id))
  const [first, second, third, other] = [
    queue.submit(slow),
    queue.submit(job(draftOf([clip(photo, 10)]), 's1')),
    queue.submit(job(draftOf([clip(photo, 12)]), 's1')),
    queue.submit(job(draftOf([clip(photo, 14)]), 's2')),
  ]
  await ended(queue, other.id)
  expect(queue.status(second.id)?.status).toBe('pending')
  letGo()
  await ended(queue, first.id)
  await ended(queue, second.id)
  expect(queue.status(third.id)?.status).not.toBe('failed')
  expect((await ended(queue, third.id)).status).toBe('completed')
  expect(() => queue.submit({ ...job(long()), id: first.id })).toThrow(first.id)
})

test('the next is for whom the fewest are under way', async () => {
  const { queue, runner } = engine({ ownerOf: ({ sessionId }) => sessionId.slice(0, 3) })
  const letGo = holdBack(runner, () => true)
  const [first, second, third, other] = ['ada-1', 'ada-2', 'ada-3', 'bob-1'].map((session, i) =>
    queue.submit(job(draftOf([clip(photo, 10 + i)]), session)),
  ) as [RenderStatus, RenderStatus, RenderStatus, RenderStatus] // one for each name
  await expect.poll(() => queue.status(second.id)?.status).toBe('processing')
  queue.cancel(first.id)
  await expect.poll(() => queue.status(other.id)?.status).toBe('processing')
  expect(queue.status(third.id)?.status).toBe('pending')
  letGo()
  for (const { id } of [second, other, third]) expect((await ended(queue, id)).status).toBe('completed')
})

test('two sessions with the same film do not write to the same files', async () => {
  const made = engine()
  const { run } = made.runner
  const written: unknown[] = []
  // Neither has its sound before the other has begun to mix.
  let begin = () => {}
  const both = new Promise<void>((resolve) => {
    begin = resolve
  })
  made.runner.run = async <Output>(task: string, input: unknown, options?: TaskOptions) => {
    if (task === 'mixSound') {
      written.push((input as SoundJob).output.file) // what that task takes
      if (written.length === 2) begin()
      await both
    }
    return run<Output>(task, input, options)
  }
  const same = draftOf([clip(photo, 12)])
  const ids = ['s1', 's2'].map((session) => made.queue.submit(job(same, session)).id)
  for (const id of ids) expect(await ended(made.queue, id)).toMatchObject({ status: 'completed' })
  expect(new Set(written).size).toBe(2)
})

test('cancelling takes effect at once, leaves nothing behind, and the next render works', async () => {
  const made = engine()
  const { queue } = made
  const letGo = holdBack(made.runner, (task) => task === 'joinSegments')
  const { id } = queue.submit(job(long()))
  const waiting = queue.submit(job(long('next')))
  await until(() => (queue.status(id)?.progress ?? 0) > 5 || undefined)
  expect(queue.cancel(waiting.id)?.status).toBe('cancelled')
  expect(queue.cancel(id)?.status).toBe('cancelled')
  await until(() => queue.idle || undefined)
  letGo()
  expect(unfinished(join(made.dir, 'renders'))).toEqual([])
  expect(readdirSync(join(made.dir, 'renders'))).toEqual([])
  expect(queue.status(id)?.status).toBe('cancelled')
  expect(queue.cancel('unknown')).toBeUndefined()
  await made.film(draftOf([clip(photo, 10)]), media)
})

test.each([
  ['mixSound', { format: 'wav' }],
  ['renderPicture', { format: 'png' }],
  ['makeAnimation', { format: 'gif' }],
  ['makeAnimation', { format: 'webp' }],
] as const)('cancelled during %s (%j) it stops that and leaves nothing behind', async (phase, output) => {
  const made = engine()
  const { queue } = made
  const { run } = made.runner
  const id = `cancelled-${++count}`
  let stop: AbortSignal | undefined
  let ran = false
  made.runner.run = async <Output>(task: string, input: unknown, options?: TaskOptions) => {
    if (task !== phase) return run<Output>(task, input, options)
    stop = options?.signal
    const result = await run<Output>(task, input, options).finally(() => {
      ran = true
    })
    // where the phase is over before this test looks, its end waits until it was cancelled
    if (stop && !stop.aborted) await once(stop, 'abort')
    return result
  }
  queue.submit({ ...job(long()), id, output: { quality: 'draft', ...output } })
  const begun = () => ran || unfinished(join(made.dir, phase === 'mixSound' ? 'cache' : 'renders')).length > 0
  await until(() => (stop && begun()) || undefined)
  queue.cancel(id)
  expect(stop?.aborted).toBe(true)
  await until(() => queue.idle || undefined)
  expect(readdirSync(join(made.dir, 'renders'))).toEqual([])
  expect(unfinished(join(made.dir, 'cache'))).toEqual([])
  expect(queue.status(id)?.status).toBe('cancelled')
  made.runner.run = run
  await made.film(draftOf([clip(photo, 10)]), media)
})

test('of a render that is cancelled when its film was just made the film goes too', async () => {
  const made = engine()
  const { run } = made.runner
  const id = `cancelled-${++count}`
  made.runner.run = async <Output>(task: string, input: unknown, options?: TaskOptions) => {
    const output = await run<Output>(task, input, options)
    if (task === 'joinSegments') made.queue.cancel(id)
    return output
  }
  made.queue.submit({ ...job(draftOf([clip(photo, 10)])), id })
  await until(() => made.queue.idle || undefined)
  expect(made.queue.status(id)?.status).toBe('cancelled')
  expect(readdirSync(join(made.dir, 'renders'))).toEqual([])
})

test('what an ended process left unfinished goes on from its segments', async () => {
  const store = memoryStore()
  const first = engine({ store, dir })
  let segments = 0
  holdBack(first.runner, (task) => task === 'renderSegment' && ++segments > 2)
  const { id } = first.queue.submit(job(long('resume')))
  await until(() => finished(dir).length > 1 || undefined)
  await first.queue.close()
  await first.runner.close()
  engines.pop()
  const kept = finished(dir)
  expect(store.get(id)?.status).toBe('processing')
  const progress = store.get(id)?.progress ?? 0
  const second = engine({ store, dir })
  second.queue.resume()
  expect(second.queue.status(id)?.progress).toBeGreaterThanOrEqual(progress)
  const status = await ended(second.queue, id)
  expect(status.status).toBe('completed')
  expect(second.runner.tasks.filter((task) => task === 'renderSegment')).toHaveLength(5 - kept.length)
  expect(unfinished(join(dir, 'cache'))).toEqual([])
  const whole = engine()
  expect(await hashes(status.file)).toEqual(await hashes(await whole.film(long('resume'), media)))
})

test('a segment that went bad in the cache is made again', async () => {
  const made = engine()
  const draft = draftOf([clip(photo, 30), clip(photo, 40, { rotate: 180 })])
  const expected = await hashes(await made.film(draft, media))
  const cache = join(made.dir, 'cache')
  const [victim = ''] = readdirSync(cache).filter((name) => name.endsWith('.mp4'))
  truncateSync(join(cache, victim), 100)
  made.runner.tasks.length = 0
  expect(await hashes(await made.film(draft, media))).toEqual(expected)
  expect(made.runner.tasks).toEqual(['renderSegment', 'joinSegments'])
})

test.each([
  ['empty', 0],
  ['half there', 0.5],
])('a sound that is %s in the cache is made again', async (_, part) => {
  const made = engine()
  const draft = draftOf([clip(photo, 300)])
  await made.film(draft, media)
  const cache = join(made.dir, 'cache')
  const [victim = ''] = readdirSync(cache).filter((name) => name.endsWith('.m4a'))
  const { size } = statSync(join(cache, victim))
  truncateSync(join(cache, victim), Math.floor(size * part))
  made.runner.tasks.length = 0
  await made.film(draft, media)
  expect(made.runner.tasks).toEqual(['mixSound', 'joinSegments'])
  expect(statSync(join(cache, victim)).size).toBe(size)
})

test('inserting at the front, renaming a file and another title re-render nothing that looks the same', async () => {
  const made = engine()
  const draft = draftOf([clip(photo, 200), clip(photo, 60, { rotate: 180 })], { texts: [text('One', 210, 20)] })
  await made.film(draft, media)
  made.runner.tasks.length = 0
  const front = clip(photo, 33, { flipHorizontal: true })
  const inserted = {
    ...draft,
    clips: [front, ...draft.clips.map((item) => ({ ...item, id: `${item.id}-new`, name: 'renamed.jpg' }))],
    texts: [text('One', 243, 20)],
  }
  await made.film(inserted, library({ ...photo, name: 'renamed.jpg' }))
  expect(made.runner.tasks.filter((task) => task === 'renderSegment')).toHaveLength(1)
  made.runner.tasks.length = 0
  await made.film({ ...inserted, texts: [text('Two', 243, 20)] }, media)
  expect(made.runner.tasks).toEqual(['renderSegment', 'joinSegments'])
})

test('an input that is gone, or goes while it is rendered, is named', async () => {
  const made = engine()
  const gone = mediaOf('/nowhere/gone.jpg', { kind: 'image', demuxer: 'jpeg_pipe' })
  const reason = { status: 'failed', error: expect.stringMatching(/gone\.jpg.*upload/) }
  expect(await made.render(draftOf([clip(gone, 10)]), library(gone))).toMatchObject(reason)
  const going = { ...gone, path: join(made.dir, 'gone.jpg') }
  copyFileSync(photo.path, going.path)
  const { run } = made.runner
  made.runner.run = (task, input, options) => {
    if (task === 'renderSegment') rmSync(going.path, { force: true })
    return run(task, input, options)
  }
  expect(await made.render(draftOf([clip(going, 10)]), library(going))).toMatchObject(reason)
  expect(readdirSync(join(made.dir, 'renders'))).toEqual([])
})

test('a decoder that crashes over and over is a failure that names its file', async () => {
  const made = engine()
  const { run } = made.runner
  made.runner.run = (task, input, options) => {
    const crash = new TaskError('died', 'the worker process ended (SIGSEGV)')
    return task === 'renderSegment' ? Promise.reject(crash) : run(task, input, options)
  }
  const status = await made.render(draftOf([clip(photo, 10)]), media)
  expect(status).toMatchObject({
    status: 'failed',
    error: expect.stringMatching(/larch\.jpg.*ended unexpectedly.*convert/),
  })
  expect(unfinished(join(made.dir, 'cache'))).toEqual([])
})

test('what the renderer does not know is a failure with a reason', async () => {
  const made = engine()
  const odd = draftOf([clip(photo, 30, { transition: { id: 'x1', type: 'teleport', frames: 10 } }), clip(photo, 30)])
  expect(await made.render(odd, media)).toMatchObject({ status: 'failed', error: expect.stringContaining('teleport') })
  const lut = draftOf([clip(photo, 30, { look: { ...clip(photo, 1).look, filters: ['sparkle'] } })])
  expect(await made.render(lut, media)).toMatchObject({ status: 'failed', error: expect.stringContaining('sparkle') })
  expect(readdirSync(join(made.dir, 'renders'))).toEqual([])
})
