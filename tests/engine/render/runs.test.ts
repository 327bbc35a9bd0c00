import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, expect, test } from 'vitest'
import type { Clip, Draft, FileClip } from '../../../src/engine/edit/draft.ts'
import type { Media } from '../../../src/engine/media/media.ts'
import type { RenderSegmentOutput } from '../../../src/engine/render/picture/render-segment.ts'
import type { TaskOptions } from '../../../src/engine/workers/task.ts'
import { type MediaSpec, makeMedia, readMedia, type TrackSpec } from './tools/av.ts'
import { clip, draftOf, library, mediaOf } from './tools/drafts.ts'
import { ended, memoryStore, testEngine, until } from './tools/engine.ts'

/**
 * A worker goes on in a file where it ended. All that is compared here: the encoded segments of films made by workers that go
 * on, and of the same films made by workers that each make one segment and end.
 */

const dir = mkdtempSync(join(tmpdir(), 'runs-test-'))
const engines: ReturnType<typeof testEngine>[] = []
afterEach(async () => {
  await Promise.all(engines.splice(0).map((made) => made.close()))
})
afterAll(() => rmSync(dir, { recursive: true, force: true }))

const FPS = 25
const SECONDS = 5
/** Something moves everywhere, and the luma of a corner tells the number of the picture. */
const COUNTER =
  `testsrc2=s=160x90:r=${FPS}:d=${SECONDS},format=yuv420p[all];` +
  `color=s=40x40:r=${FPS}:d=${SECONDS},format=yuv420p,geq=lum='20+N':cb=128:cr=128[corner];[all][corner]overlay=format=yuv420`
const CORNER: [number, number] = [0.1, 0.2]

const X264 = { codec: 'libx264', settings: { qp: '4', g: '250', bf: '2', preset: 'veryfast' } }
const x264 = (settings: Record<string, string>) => ({ ...X264, settings: { ...X264.settings, ...settings } })

const make = (name: string, spec: Omit<MediaSpec, 'file'>) => makeMedia({ ...spec, file: join(dir, name) })

async function film(name: string, demuxer: string, spec: Partial<TrackSpec> = X264): Promise<Media> {
  const path = await make(name, { video: { filter: COUNTER, ...X264, ...spec } })
  return mediaOf(path, { demuxer, width: 160, height: 90, fps: FPS, durationSeconds: SECONDS })
}

/** A film's clips, one where the other ends: each is a segment. */
function inARow(media: Media, lengths: number[], change: (i: number) => Partial<FileClip> = () => ({})): FileClip[] {
  let at = 0
  return lengths.map((frames, i) => {
    const item = { ...clip(media, frames, { sourceStart: at / 30, ...change(i) }), id: `c${i}` }
    at += frames
    return item
  })
}

const SIZE = { width: 160, height: 90, fit: 'crop' } as const
const draftWith = (clips: Clip[]): Draft => {
  const draft = draftOf(clips)
  return { ...draft, canvas: { ...draft.canvas, ...SIZE } }
}

function engine(options: Parameters<typeof testEngine>[0]) {
  const made = testEngine(options)
  engines.push(made)
  return made
}

/** The segments that an engine has, by name. */
function segmentsOf({ dir: folder }: ReturnType<typeof testEngine>): Record<string, string> {
  const cache = join(folder, 'cache')
  const names = readdirSync(cache).filter((name) => /^\w+\.mp4$/.test(name))
  const hash = (name: string) =>
    createHash('sha256')
      .update(readFileSync(join(cache, name)))
      .digest('hex')
  return Object.fromEntries(names.map((name) => [name, hash(name)]))
}

/** Counts what the workers of an engine decode. */
function countDecoded({ runner }: ReturnType<typeof testEngine>): () => number {
  const { run } = runner
  let decoded = 0
  runner.run = async <Output>(task: string, input: unknown, options?: TaskOptions) => {
    const output = await run<Output>(task, input, options)
    if (task === 'renderSegment') decoded += (output as RenderSegmentOutput).decoded // that task's output
    return output
  }
  return () => decoded
}

/** Makes a film piece by piece and in runs. @returns the numbers of the pictures shown, and how many were decoded each way */
async function compared(draft: Draft, media: Record<string, Media>, workers = 1) {
  const alone = engine({ fresh: true })
  const along = engine({ size: workers })
  const decoded = [countDecoded(alone), countDecoded(along)] as const
  await alone.film(draft, media)
  const file = await along.film(draft, media)
  const expected = segmentsOf(alone)
  expect(segmentsOf(along)).toEqual(expected)
  const { frames } = await readMedia(file, { points: [CORNER] })
  const shown = frames.map(({ colors }) => Math.round((colors[0]?.[0] ?? 0) - 20))
  return { shown, pieces: Object.keys(expected).length, decoded: { alone: decoded[0](), along: decoded[1]() } }
}

/** Coarse encoders are a little off; pictures that are decoded from the wrong ones far. */
const NEARLY = 3

/** The picture that is shown in each frame, at 30 a second. */
function expectInOrder(shown: number[], what = ''): void {
  for (const [i, n] of shown.entries())
    expect(Math.abs(n - Math.floor((i / 30 + 0.0134) * FPS)), `${what} frame ${i}: ${n}`).toBeLessThanOrEqual(NEARLY)
}

/** One film of all of them, each in some pieces. */
async function allCompared(media: Media[]): Promise<void> {
  const clips = media.flatMap((one) => inARow(one, LENGTHS)).map((item, i) => ({ ...item, id: `c${i}` }))
  const { shown, pieces } = await compared(draftWith(clips), library(...media))
  expect(pieces).toBe(clips.length)
  for (const [i, { name }] of media.entries()) expectInOrder(shown.slice(i * FRAMES, (i + 1) * FRAMES), name)
}

const LENGTHS = [40, 25, 50]
const FRAMES = LENGTHS.reduce((sum, frames) => sum + frames, 0)

test.each([1, 3])(
  'with key pictures far apart each is decoded once, by %i workers but for where they begin',
  async (workers) => {
    const media = await film('plain.mp4', 'mov')
    const lengths = [...LENGTHS, 22]
    const { shown, pieces, decoded } = await compared(draftWith(inARow(media, lengths)), library(media), workers)
    expectInOrder(shown)
    expect(pieces).toBe(lengths.length)
    if (workers === 1) expect(decoded.along).toBeLessThanOrEqual(SECONDS * FPS)
    expect(decoded.along).toBeLessThan(decoded.alone)
  },
)

test('files of every make', async () => {
  const open = 'open-gop=1:keyint=20:min-keyint=20:scenecut=0:bframes=3'
  const vp9 = { g: '60', crf: '12', b: '0', 'cpu-used': '8', 'auto-alt-ref': '1', 'lag-in-frames': '16' }
  await allCompared([
    await film('open.mp4', 'mov', x264({ 'x264-params': open, g: '20' })),
    await film('open-hevc.mp4', 'mov', hevc(open)),
    await film('stream.ts', 'mpegts', x264({ g: '50' })),
    await film('mpeg4.mkv', 'matroska', mpeg4({ g: '60', bf: '2' })),
    await film('vp9.webm', 'matroska', { codec: 'libvpx-vp9', settings: vp9 }),
    await film('intra.avi', 'avi', { codec: 'mjpeg', settings: { qscale: '2' }, filter: `${COUNTER},format=yuvj420p` }),
    await film('untimed.avi', 'avi', x264({ g: '60' })),
  ])
})

function hevc(parameters: string): Partial<TrackSpec> {
  return {
    codec: 'libx265',
    settings: { preset: 'ultrafast', crf: '8', 'x265-params': `log-level=error:${parameters}` },
  }
}

function mpeg4(settings: Record<string, string>): Partial<TrackSpec> {
  return { codec: 'mpeg4', settings: { qscale: '2', ...settings } }
}

test('files that call pictures key pictures which are none', async () => {
  await allCompared([
    misnamed(await film('all-x264.mp4', 'mov', x264({ g: '45' })), 'all'),
    misnamed(await film('others-x264.mp4', 'mov', x264({ g: '45' })), 'others'),
    misnamed(await film('all-x265.mp4', 'mov', hevc('keyint=45:min-keyint=45:scenecut=0:open-gop=0')), 'all'),
    misnamed(await film('all-mpeg4.mp4', 'mov', mpeg4({ g: '45' })), 'all'),
    misnamed(await film('others-mpeg4.mp4', 'mov', mpeg4({ g: '45' })), 'others'),
  ])
})

/** Calls every picture of an MP4 a key picture, or others than those that are. */
function misnamed(media: Media, how: 'all' | 'others'): Media {
  const bytes = readFileSync(media.path)
  const at = bytes.indexOf('stss')
  expect(at).toBeGreaterThan(0)
  if (how === 'all') bytes.write('free', at, 'latin1')
  else
    for (let entry = 1; entry < bytes.readUInt32BE(at + 8); entry++) {
      const place = at + 12 + 4 * entry
      bytes.writeUInt32BE(bytes.readUInt32BE(place) + 7, place)
    }
  writeFileSync(media.path, bytes)
  return media
}

test('pictures at uneven times, and a file that ends in the middle', async () => {
  const uneven = `${COUNTER},settb=1/600,setpts='if(lt(mod(N,50),20),N*24-mod(N,50)*14,N*24-280+mod(N,50)*5)'`
  const media = await film('uneven.mkv', 'matroska', { ...x264({ g: '40' }), filter: uneven })
  const bytes = readFileSync(media.path)
  const path = join(dir, 'cut.mkv')
  writeFileSync(path, bytes.subarray(0, Math.floor(bytes.length * 0.6)))
  const cut = mediaOf(path, { demuxer: 'matroska', fps: FPS, width: 160, height: 90 })
  const clips = [...inARow(media, LENGTHS), ...inARow(cut, LENGTHS)]
  const { shown } = await compared(draftWith(clips), library(media, cut))
  expect(new Set(shown.slice(0, FRAMES)).size).toBeGreaterThan(50)
  expect(new Set(shown.slice(-15)).size).toBe(1)
})

test('clips that play backwards, faster, slower and not at all', async () => {
  const media = await film('paces.mp4', 'mov')
  const ways: Partial<FileClip>[] = [
    {},
    { reverse: true },
    { speed: 2.5 },
    {
      ramp: {
        points: [
          { at: 0, pace: 0.5 },
          { at: 1.5, pace: 3 },
        ],
        muted: false,
      },
    },
    { freeze: true },
    { transition: { id: 'x', type: 'fade', frames: 10 } },
    { speed: 0.5, reverse: true },
  ]
  const clips = inARow(media, [30, 20, 20, 30, 12, 20, 20], (i) => ways[i] ?? {})
  await compared(draftWith(clips), library(media))
})

test('a long clip backwards is decoded from its end on, a piece at a time', async () => {
  const media = await film('backwards.mp4', 'mov', x264({ g: '25' }))
  const { decoded, pieces } = await compared(draftWith([clip(media, 140, { reverse: true })]), library(media))
  expect(pieces).toBeGreaterThan(3)
  expect(decoded.along).toBeLessThanOrEqual(decoded.alone)
})

test('half of it cached it decodes what it lacks; killed and resumed it is the same', async () => {
  const media = await film('half.mp4', 'mov', x264({ g: '25' }))
  const clips = inARow(media, [...LENGTHS, 15, 20])
  const whole = engine({ size: 2 })
  await whole.film(draftWith(clips), library(media))
  const expected = segmentsOf(whole)

  const half = engine({ size: 1 })
  await half.film(draftWith(clips.slice(0, 3)), library(media))
  const decoded = countDecoded(half)
  half.runner.tasks.length = 0
  await half.film(draftWith(clips), library(media))
  expect(segmentsOf(half)).toEqual(expected)
  expect(half.runner.tasks.filter((task) => task === 'renderSegment')).toHaveLength(2)
  expect(decoded()).toBeLessThan(2.5 * FPS)

  const store = memoryStore()
  const folder = join(dir, 'killed')
  const first = testEngine({ store, dir: folder, size: 2 })
  const id = 'killed'
  const output = { format: 'mp4', quality: 'standard' } as const
  first.queue.submit({ id, sessionId: id, draft: draftWith(clips), media: library(media), output })
  await until(() => (first.runner.tasks.filter((task) => task === 'renderSegment').length > 2 ? true : undefined))
  await first.queue.close()
  await first.runner.close()
  expect(store.get(id)?.status).toBe('processing')
  const next = engine({ store, dir: folder, size: 2 })
  next.queue.resume()
  expect((await ended(next.queue, id)).status).toBe('completed')
  expect(segmentsOf(next)).toEqual(expected)
})
