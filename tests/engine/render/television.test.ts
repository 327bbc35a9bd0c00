import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { sourceFrames } from '../../../src/engine/edit/clip.ts'
import type { Clip, Draft } from '../../../src/engine/edit/draft.ts'
import { frameRate } from '../../../src/protocol/frame-rates.ts'
import { listenTo, makeMedia, readMedia } from './tools/av.ts'
import { clip, draftOf, library, mediaOf } from './tools/drafts.ts'
import { testEngine } from './tools/engine.ts'
import { onsets } from './tools/onsets.ts'

/** The rates of television, which are no whole numbers. */

const engine = testEngine()
const dir = mkdtempSync(join(tmpdir(), 'television-test-'))

afterAll(async () => {
  await engine.close()
  rmSync(dir, { recursive: true, force: true })
})

const FPS = 30_000 / 1001
/** frames: a minute */
const LENGTH = 1800
/** frames: a flash and a beep come this often */
const EVERY = 45
const FLASHES = LENGTH / EVERY

async function footage(name: string) {
  const seconds = LENGTH / FPS
  const path = await makeMedia({
    file: join(dir, name),
    video: {
      filter: `color=black:s=160x90:r=30000/1001:d=${seconds},drawbox=color=white:t=fill:enable='eq(mod(n,${EVERY}),0)',format=yuv420p`,
      codec: 'libx264',
      timed: true,
      settings: { preset: 'superfast', profile: 'high', qp: '10', g: '90', 'x264-params': 'scenecut=0:open-gop=0' },
    },
    audio: {
      filter: `aevalsrc='if(lt(mod(t,${EVERY / FPS}),0.03),0.8*sin(2*PI*1000*t),0)':s=48000:d=${seconds},aformat=sample_fmts=fltp`,
      codec: 'aac',
    },
  })
  return mediaOf(path, { width: 160, height: 90, durationSeconds: seconds, hasAudio: true })
}

function onTelevision(clips: Clip[]): Draft {
  const draft = draftOf(clips)
  return { ...draft, canvas: { ...draft.canvas, width: 160, height: 90, fps: FPS } }
}

/** Flashes and beeps are in their places and together, from the first to the last. */
async function expectTogether(film: string): Promise<void> {
  const { streams, frames } = await readMedia(film, { points: [[0.5, 0.5]] })
  expect(streams[0]).toMatchObject({ fps: FPS, baseRate: [30_000, 1001], count: LENGTH })
  expect(frames).toHaveLength(LENGTH)
  for (const [i, { seconds }] of frames.entries()) expect(Math.abs(seconds - i / FPS)).toBeLessThan(1e-4)
  const flashes = frames.filter(({ colors }) => (colors[0]?.[0] ?? 0) > 150).map(({ seconds }) => seconds)
  const beeps = onsets(await listenTo(film))
  expect([flashes.length, beeps.length]).toEqual([FLASHES, FLASHES])
  for (const [i, flash] of flashes.entries()) {
    expect(Math.abs(flash - (i * EVERY) / FPS), `flash ${i}`).toBeLessThan(1e-4)
    expect(Math.abs((beeps[i] ?? 0) - flash), `beep ${i}`).toBeLessThan(0.5 / FPS)
  }
}

test('a minute of 29.97 frames a second is encoded frame by frame, with its sound', async () => {
  const media = await footage('encoded.mp4')
  const length = sourceFrames(media, FPS)
  expect(length).toBe(LENGTH)
  const half = clip(media, LENGTH / 2, { flipHorizontal: true })
  const rest = clip(media, LENGTH / 2, { sourceStart: LENGTH / 2 / FPS })
  await expectTogether(await engine.film(onTelevision([half, rest]), library(media), { quality: 'draft' }))
}, 120_000)

test('untouched it is copied', async () => {
  const media = await footage('copied.mp4')
  engine.runner.tasks.length = 0
  const film = await engine.film(onTelevision([clip(media, LENGTH)]), library(media))
  expect(engine.runner.tasks).toEqual(['mixSound', 'copyClips'])
  await expectTogether(film)
}, 120_000)

test.each([
  ['mov', 23.976],
  ['mkv', 29.97],
  ['webm', 59.94],
] as const)('a %s at %d frames a second asked for', async (format, fps) => {
  const rate = frameRate(fps) ?? Number.NaN
  const photo = mediaOf(new URL('../../media/larch.jpg', import.meta.url).pathname, {
    kind: 'image',
    demuxer: 'jpeg_pipe',
  })
  const clips = [clip(photo, 20, { transition: { id: 'x1', type: 'slideleft', frames: 10 } }), clip(photo, 10)]
  const film = await engine.film(draftOf(clips), library(photo), { format, fps, quality: 'draft' })
  const { streams, frames } = await readMedia(film)
  // Matroska says how many billionths of a second a frame is shown, which FFmpeg reads as 19001/317 for 60000/1001
  const [num, den] = streams[0]?.baseRate ?? [0, 1]
  expect(num / den / rate).toBeCloseTo(1, 5)
  expect(frames).toHaveLength(Math.round(rate))
  // Matroska counts in thousandths of a second
  for (const [i, { seconds }] of frames.entries()) expect(Math.abs(seconds - i / rate)).toBeLessThan(0.0006)
})
