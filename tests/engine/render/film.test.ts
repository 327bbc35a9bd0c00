import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { NO_KEYFRAMES, PLAIN_DECORATION } from '../../../src/engine/edit/draft/defaults.ts'
import type { Draft, Overlay } from '../../../src/engine/edit/draft.ts'
import type { Media } from '../../../src/engine/media/media.ts'
import { makeMedia, readMedia } from './tools/av.ts'
import { captionsOf, clip, draftOf, library, mediaOf, text } from './tools/drafts.ts'
import { testEngine } from './tools/engine.ts'

const engine = testEngine()
const dir = mkdtempSync(join(tmpdir(), 'film-test-'))
const photo: Media = mediaOf(new URL('../../media/larch.jpg', import.meta.url).pathname, {
  kind: 'image',
  demuxer: 'jpeg_pipe',
})
let red: Media
let counter: Media

/** Luma tells the number of the frame: 20 + 2n. */
const COUNTER = "color=s=320x180:r=30:d=3,format=yuv420p,geq=lum='20+2*N':cb=128:cr=128"

beforeAll(async () => {
  const lossless = { codec: 'libx264', settings: { qp: '0', preset: 'ultrafast' } }
  const redFile = await makeMedia({
    file: join(dir, 'red.mp4'),
    video: { filter: 'color=red:s=320x180:r=30:d=3,format=yuv420p', ...lossless },
    audio: { filter: 'sine=r=48000:d=3,aformat=sample_fmts=fltp', codec: 'aac' },
  })
  red = mediaOf(redFile, { durationSeconds: 3, hasAudio: true })
  const counterFile = await makeMedia({ file: join(dir, 'counter.mp4'), video: { filter: COUNTER, ...lossless } })
  counter = mediaOf(counterFile, { durationSeconds: 3 })
})

afterAll(async () => {
  await engine.close()
  rmSync(dir, { recursive: true, force: true })
})

/** The numbers that the counter's frames show. */
async function numbers(file: string, frames?: number[]): Promise<number[]> {
  const seen = await readMedia(file, { points: [[0.5, 0.5]], frames })
  return seen.frames.map(({ colors }) => Math.abs(Math.round(((colors[0]?.[0] ?? 0) - 20) / 2)))
}

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i)

test('a film of a photo, clips, a title and a transition is what a player expects', async () => {
  const draft = draftOf(
    [
      clip(photo, 45, { motion: { direction: 'in', amount: 0.1 }, transition: { id: 'x1', type: 'fade', frames: 10 } }),
      clip(red, 45),
    ],
    { title: 'Wild Days', texts: [text('Hello', 5, 20)] },
  )
  const status = await engine.render(draft, library(photo, red))
  expect(status).toMatchObject({ status: 'completed', progress: 100, durationSeconds: 3, width: 320, height: 180 })
  const seen = await readMedia(status.file ?? '')
  expect(seen.frames).toHaveLength(90)
  expect(Math.abs(seen.seconds - 3)).toBeLessThan(0.02)
  expect(seen.metadata.title).toBe('Wild Days')
  const [video, audio] = seen.streams
  expect(video).toMatchObject({ codec: 'h264', profile: 100, fps: 30, colorSpace: 1, colorRange: 1 })
  expect(audio).toMatchObject({ codec: 'aac', sampleRate: 48_000, channels: 2 })
  for (const [i, frame] of seen.frames.entries()) expect(Math.abs(frame.seconds - i / 30)).toBeLessThan(0.001)
})

describe('a clip shows the right frames', () => {
  test('from its in point on, and the last one held behind the end', async () => {
    const draft = draftOf([clip(counter, 60, { sourceStart: 1.5 })])
    const file = await engine.film(draft, library(counter))
    expect(await numbers(file)).toEqual([...range(45, 90), ...Array(15).fill(89)])
  })

  test('twice as fast, half as fast, backwards, frozen', async () => {
    const draft = draftOf([
      clip(counter, 10, { speed: 2 }),
      clip(counter, 10, { speed: 0.5, sourceStart: 1 }),
      clip(counter, 40, { reverse: true, sourceStart: 0.5 }),
      clip(counter, 5, { freeze: true, sourceStart: 2 }),
    ])
    const file = await engine.film(draft, library(counter))
    expect(await numbers(file)).toEqual([
      ...range(0, 10).map((n) => 2 * n),
      ...range(0, 10).map((n) => 30 + Math.floor(n / 2)),
      ...range(15, 55).reverse(),
      ...Array(5).fill(60),
    ])
  })

  test('over many segments, in order and none twice', async () => {
    const cues = range(0, 12).map((i) => text(`${i}`, i * 7, 3, { position: 'bottom', size: 'small' }))
    const draft = draftOf([clip(counter, 90)], { texts: cues })
    const file = await engine.film(draft, library(counter))
    expect(await numbers(file)).toEqual(range(0, 90))
  })
})

test('a transition is centred on its cut and takes what lies beyond the in and out points', async () => {
  const draft = draftOf([
    clip(counter, 30, { sourceStart: 0.5, transition: { id: 'x1', type: 'slideleft', frames: 10 } }),
    clip(red, 30, { sourceStart: 1 }),
  ])
  const file = await engine.film(draft, library(counter, red))
  const { frames } = await readMedia(file, {
    points: [
      [0.01, 0.5],
      [0.99, 0.5],
    ],
  })
  expect(frames).toHaveLength(60)
  const isRed = (color?: number[]) => (color?.[2] ?? 0) > 200
  expect(frames.map(({ colors }) => isRed(colors[1]))).toEqual(range(0, 60).map((n) => n > 25))
  expect(frames.map(({ colors }) => isRed(colors[0]))).toEqual(range(0, 60).map((n) => n >= 35))
  // Two frames before its end the clip before still runs, beyond its out point: 15 + 33.
  const seen = await readMedia(file, { points: [[0.02, 0.5]], frames: [33] })
  expect(Math.round(((seen.frames[0]?.colors[0]?.[0] ?? 0) - 20) / 2)).toBe(48)
})

test('fades run in even steps from and to their colour', async () => {
  const draft = draftOf([clip(red, 30, { fade: { in: 10, out: 10, color: '#FFFFFF' } })])
  const file = await engine.film(draft, library(red))
  const { frames } = await readMedia(file, { points: [[0.5, 0.5]] })
  const luma = frames.map(({ colors }) => colors[0]?.[0] ?? 0)
  expect(luma[0]).toBeGreaterThan(232)
  expect(luma.at(-1)).toBeGreaterThan(232)
  for (let i = 1; i <= 10; i++) expect(Math.abs((luma[i - 1] ?? 0) - (luma[i] ?? 0) - 17.2)).toBeLessThan(3)
})

test('captions are seen at their place, from their first frame to their last', async () => {
  const cues = [
    { id: 'first', text: 'Good morning', start: 10, frames: 8 },
    { id: 'second', text: 'and good night', start: 25, frames: 5 },
  ]
  const film = await engine.film(draftOf([clip(red, 40)], { captions: captionsOf(cues) }), library(red))
  const { frames } = await readMedia(film, { pixels: true })
  const ink = (luma: Uint8Array | undefined, rows: [number, number]) =>
    (luma ?? new Uint8Array()).subarray(rows[0] * 320, rows[1] * 320).filter((value) => value > 200).length
  const shown = frames.map(({ luma }) => ink(luma, [120, 180]) > 50)
  expect(shown).toEqual(range(0, 40).map((n) => cues.some(({ start, frames }) => n >= start && n < start + frames)))
  expect(frames.map(({ luma }) => ink(luma, [0, 120]))).toEqual(Array(40).fill(0))
})

test.each(['none', 'slide', 'pop', 'typewriter'] as const)(
  'captions that come with “%s” are mixed into their part of a picture as into all of it',
  async (animation) => {
    const captions = captionsOf(
      [
        { id: 'first', text: 'Good morning, and a second line below it', start: 3, frames: 20 },
        { id: 'second', text: 'Good night', start: 23, frames: 12 },
      ],
      { animation, background: '#00000080' },
    )
    const clips = [clip(red, 40)]
    const hashes = async (draft: Draft, media: Record<string, Media>) =>
      (await readMedia(await engine.film(draft, media))).frames.map(({ hash }) => hash)
    // what lies over all of the picture is laid in the kernel's memory, even where it is not seen
    const unseen: Overlay = {
      ...PLAIN_DECORATION,
      id: 'unseen',
      mediaId: photo.id,
      name: 'unseen',
      kind: 'image',
      start: 0,
      frames: 40,
      untilEnd: false,
      sourceStart: 0,
      position: 'center',
      box: { x: 0, y: 0, width: 1, height: 1 },
      scale: 1,
      opacity: 0,
      shape: 'rectangle',
      volume: 0,
      keyframes: NO_KEYFRAMES,
      clip: null,
      cutaway: null,
      around: null,
      watermark: false,
    }
    const media = library(red, photo)
    const expected = await hashes(draftOf(clips, { captions, overlays: [unseen] }), media)
    expect(new Set(expected).size).toBeGreaterThan(3)
    expect(await hashes(draftOf(clips, { captions }), media)).toEqual(expected)
  },
)
