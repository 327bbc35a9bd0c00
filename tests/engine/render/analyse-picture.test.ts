import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { PictureAnalysis } from '../../../src/engine/edit/picture-analysis.ts'
import { makeMedia } from './tools/av.ts'
import { testEngine } from './tools/engine.ts'

const engine = testEngine()
const dir = mkdtempSync(join(tmpdir(), 'analyse-picture-test-'))
afterAll(async () => {
  await engine.close()
  rmSync(dir, { recursive: true, force: true })
})

const file = (name: string, demuxer: string) => ({
  path: new URL(`../../media/${name}`, import.meta.url).pathname,
  demuxer,
})
const analyse = (input: object) => engine.runner.run<PictureAnalysis>('analysePicture', input)

test('a photo is one moment, upright, with a grid, colours and what stands out', async () => {
  const seen = await analyse({ file: file('red-panda.jpg', 'jpeg_pipe') })
  expect(seen).toMatchObject({ width: expect.any(Number), shots: [0], moments: [{ at_ms: 0, motion: 0 }] })
  const [moment] = seen.moments
  expect(moment?.busy).toHaveLength(144)
  expect(moment?.light).toHaveLength(144)
  expect(moment?.colors.length).toBeGreaterThan(2)
  expect(moment?.subject).toBeDefined()
})

test('a tower that looks like a face from afar has none from close, and a painted girl has one', async () => {
  const facesIn = async (name: string) =>
    (await analyse({ file: file(`photos/${name}`, 'jpeg_pipe') })).moments.flatMap(({ faces }) => faces)
  expect(await facesIn('minaret.jpg')).toEqual([])
  expect(await facesIn('reading.jpg')).toHaveLength(1)
})

test('of an animal among leaves it is sure what stands out most, and the rest perhaps', async () => {
  const [sheep] = (await analyse({ file: file('photos/sheep.jpg', 'jpeg_pipe') })).moments
  expect(sheep?.reach).toBeUndefined()
  expect((sheep?.subject?.y ?? 0) + (sheep?.subject?.height ?? 0)).toBeGreaterThan(0.9)
  const [moose] = (await analyse({ file: file('photos/moose.jpg', 'jpeg_pipe') })).moments
  const [sure, perhaps] = [moose?.subject ?? expect.fail(), moose?.reach ?? expect.fail()]
  expect(perhaps.y).toBeLessThan(sure.y)
  expect(perhaps.x + perhaps.width).toBeGreaterThan(sure.x + sure.width)
})

test('a clip is looked at a few times a second, and its shots are known', async () => {
  const { moments, shots } = await analyse({ file: file('rabbit.mp4', 'mov'), seconds: 7.8 })
  expect(moments.length).toBeGreaterThan(15)
  expect(moments.length).toBeLessThan(25)
  expect(moments.map(({ at_ms }) => at_ms)).toEqual(moments.map(({ at_ms }) => at_ms).toSorted((a, b) => a - b))
  expect(moments.at(-1)?.at_ms).toBeGreaterThan(7000)
  expect(moments.some(({ motion }) => motion > 0)).toBe(true)
  expect(shots[0]).toBe(0)
})

test.each([
  [
    'H.264',
    {
      codec: 'libx264',
      settings: { preset: 'medium', 'x264-params': 'keyint=120:scenecut=0:bframes=3:b-pyramid=normal' },
    },
  ],
  [
    'H.264 of key pictures far apart and no B pictures',
    { codec: 'libx264', settings: { preset: 'veryfast', 'x264-params': 'keyint=300:scenecut=0:bframes=0' } },
  ],
  [
    'H.264 of key pictures near each other',
    { codec: 'libx264', settings: { preset: 'veryfast', 'x264-params': 'keyint=30:scenecut=0:bframes=3' } },
  ],
  [
    'H.264 of key pictures where shots begin',
    { codec: 'libx264', settings: { preset: 'veryfast', 'x264-params': 'keyint=60:min-keyint=1:bframes=3' } },
  ],
  [
    'HEVC',
    {
      codec: 'libx265',
      settings: { preset: 'superfast', 'x265-params': 'log-level=none:keyint=120:scenecut=0:bframes=4' },
    },
  ],
])('shots of %s begin at their first picture, though not every picture is looked at', async (_, track) => {
  const negative = [17, 62, 96].map((first, i) => `between(n,${first},${[39, 70, 109][i]})`).join('+')
  const filter = `testsrc2=size=320x180:rate=30:duration=5,negate=enable='${negative}',format=yuv420p`
  const path = await makeMedia({ file: join(dir, 'cuts.mp4'), video: { filter, ...track } })
  const { shots } = await analyse({ file: { path, demuxer: 'mov' }, seconds: 5 })
  expect(shots).toEqual([0, 17, 40, 62, 71, 96, 110].map((frame) => Math.round((frame / 30) * 1000)))
})
