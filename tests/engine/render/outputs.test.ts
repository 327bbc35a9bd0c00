import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { FILTERS } from '../../../src/edits/values/look.ts'
import { TRANSITIONS } from '../../../src/edits/values/transitions.ts'
import type { OutputSettings } from '../../../src/engine/render/job.ts'
import { resolveOutput, smaller } from '../../../src/engine/render/output.ts'
import { listenTo, makeMedia, readMedia } from './tools/av.ts'
import { clip, draftOf, library, mediaOf } from './tools/drafts.ts'
import { testEngine } from './tools/engine.ts'

const engine = testEngine()
const photo = mediaOf(new URL('../../media/larch.jpg', import.meta.url).pathname, {
  kind: 'image',
  demuxer: 'jpeg_pipe',
})
const media = library(photo)
const draft = draftOf([
  clip(photo, 60, { motion: { direction: 'left', amount: 0.1 } }),
  clip(photo, 30, { rotate: 180 }),
])

afterAll(() => engine.close())

test.each([
  ['mov', {}, 'h264', 'aac'],
  ['mkv', { fps: 24 }, 'h264', 'aac'],
  ['webm', { quality: 'draft' }, 'vp9', 'opus'],
] as const)('%s', async (format, output, video, audio) => {
  const file = await engine.film(draft, media, { format, ...output })
  const seen = await readMedia(file)
  const fps = 'fps' in output ? output.fps : 30
  expect(seen.streams.map(({ codec }) => codec)).toEqual([video, expect.stringContaining(audio)])
  expect(seen.frames).toHaveLength(3 * fps)
  for (const [i, { seconds }] of seen.frames.entries()) expect(Math.abs(seconds - i / fps)).toBeLessThan(0.002)
  expect(Math.abs(seen.seconds - 3)).toBeLessThan(0.03)
})

test.each(['gif', 'webp'] as const)('an animated %s', async (format) => {
  const file = await engine.film(draft, media, { format, toMs: 1000 })
  const bytes = readFileSync(file)
  if (format === 'webp') expect(bytes.toString('latin1').match(/ANMF/g)).toHaveLength(15)
  else expect((await readMedia(file)).frames).toHaveLength(12)
})

test('each picture of a GIF is shown as long as the others, the last one too', async () => {
  const bytes = readFileSync(await engine.film(draft, media, { format: 'gif', toMs: 1000 }))
  // Graphic control extensions: introducer, label, size 4, flags, hundredths of a second.
  const delays = [...bytes.toString('latin1').matchAll(/\x21\xf9\x04.(..).\x00/gs)].map(([, delay = '']) =>
    Buffer.from(delay, 'latin1').readUInt16LE(),
  )
  expect(delays).toHaveLength(12)
  for (const delay of delays) expect(Math.abs(delay - 100 / 12)).toBeLessThan(1)
})

test('a GIF of a large canvas is small enough to send', async () => {
  const canvas = { ...draft.canvas, width: 1920, height: 1080 }
  const status = await engine.render({ ...draft, canvas }, media, { format: 'gif', toMs: 1500 })
  expect(status).toMatchObject({ status: 'completed', width: 480, height: 270 })
  expect((status.sizeBytes ?? Number.NaN) / 1.5).toBeLessThan(1.3e6)
})

test('a GIF of photos that move stays under 3 MB for 4 s', async () => {
  const files = ['larch', 'elva', 'red-panda'].map((name) =>
    mediaOf(new URL(`../../media/${name}.jpg`, import.meta.url).pathname, { kind: 'image', demuxer: 'jpeg_pipe' }),
  )
  const motion = { direction: 'in', amount: 0.1 } as const
  const moving = draftOf(files.map((file) => clip(file, 40, { motion })))
  const canvas = { ...draft.canvas, width: 1920, height: 1080 }
  const status = await engine.render({ ...moving, canvas }, library(...files), { format: 'gif' })
  expect(status).toMatchObject({ status: 'completed', width: 480, height: 270 })
  expect(status.sizeBytes).toBeLessThan(3e6)
  // still so many colours that photos look like photos
  expect(status.sizeBytes).toBeGreaterThan(1.5e6)
})

test('the sound of an MKV comes with its picture, without a beginning before the film', async () => {
  const path = await makeMedia({
    file: join(engine.dir, 'beep.mp4'),
    video: { filter: 'color=black:s=64x48:r=30:d=2,format=yuv420p', codec: 'libx264' },
    audio: { filter: 'aevalsrc=0.8*sin(2*PI*1000*t)*between(t\\,1\\,1.1):s=48000:d=2,aformat=fltp', codec: 'aac' },
  })
  const beep = mediaOf(path, { hasAudio: true, durationSeconds: 2 })
  const film = await engine.film(draftOf([clip(beep, 60)]), library(beep), { format: 'mkv' })
  // no delay of the decoder (0x56AA) that players have to know of, or they play what comes before the film
  const bytes = readFileSync(film)
  expect(bytes.subarray(0, bytes.indexOf('1f43b675', 'hex')).includes('56aa', 0, 'hex')).toBe(false)
  const { samples } = await listenTo(film)
  const heard = samples.findIndex((sample) => Math.abs(sample) > 0.1) / 48_000
  expect(Math.abs(heard - 1)).toBeLessThan(0.005)
})

test('a film of noise is made coarser until it is small enough for WhatsApp', async () => {
  const file = await makeMedia({
    file: join(engine.dir, 'noise.avi'),
    video: {
      filter: 'color=gray:s=1280x720:r=30:d=1.6,noise=alls=100:allf=t+u,format=yuvj420p',
      codec: 'mjpeg',
      settings: { q: '3', flags: '+qscale', global_quality: '354' },
      encoder: { colorRange: 2 },
    },
  })
  const noise = mediaOf(file, { demuxer: 'avi', durationSeconds: 1.6 })
  const film = { ...draftOf([clip(noise, 48)]), canvas: { ...draft.canvas, width: 1280, height: 720 } }
  engine.runner.tasks.length = 0
  const status = await engine.render(film, library(noise), { preset: 'whatsapp' })
  expect(status.status).toBe('completed')
  expect(engine.runner.tasks.filter((task) => task === 'joinSegments').length).toBeGreaterThan(1)
  expect(statSync(status.file ?? '').size).toBeLessThanOrEqual(16 * 2 ** 20)
})

test.each(['fade', 'slideleft', 'circleopen', 'dissolve'])(
  'a part that begins inside a %s shows the rest of it',
  async (type) => {
    const clips = [clip(photo, 30, { transition: { id: 'x1', type, frames: 20 } }), clip(photo, 30, { rotate: 180 })]
    const from = 26
    const whole = await readMedia(await engine.film(draftOf(clips), media, { quality: 'high' }), { pixels: true })
    const output = { quality: 'high', fromMs: (from * 1000) / 30 } as const
    const part = await readMedia(await engine.film(draftOf(clips), media, output), { pixels: true })
    expect(part.frames).toHaveLength(60 - from)
    const apart = (a: Uint8Array = new Uint8Array(), b: Uint8Array = new Uint8Array()) =>
      a.reduce((sum, value, at) => sum + Math.abs(value - (b[at] ?? 0)), 0)
    // the last moments of an eased transition are too much alike to be told apart
    for (const [i, { luma }] of part.frames.slice(0, 38 - from).entries()) {
      const [before, same, after] = [-1, 0, 1].map((way) => apart(luma, whole.frames[from + i + way]?.luma))
      expect(same, `frame ${i}`).toBeLessThanOrEqual(Math.min(before ?? 0, after ?? 0))
    }
  },
)

test.each(['jpg', 'png'] as const)('one frame as %s', async (format) => {
  const status = await engine.render(draft, media, { format, atMs: 2500 })
  expect(status).toMatchObject({ status: 'completed', width: 320, height: 180 })
  const { streams, frames } = await readMedia(status.file ?? '')
  expect(streams[0]).toMatchObject({ width: 320, height: 180, codec: format === 'jpg' ? 'mjpeg' : 'png' })
  expect(frames).toHaveLength(1)
})

test.each(['mp3', 'wav', 'm4a'] as const)('the sound alone as %s', async (format) => {
  const { streams, seconds } = await readMedia(await engine.film(draft, media, { format, fromMs: 1000 }))
  expect(streams).toHaveLength(1)
  expect(streams[0]).toMatchObject({ kind: 'audio', sampleRate: 48_000, channels: 2 })
  expect(Math.abs(seconds - 2)).toBeLessThan(0.06)
})

test('a part of the timeline shows what stands there', async () => {
  const whole = await readMedia(await engine.film(draft, media), { points: [[0.3, 0.3]] })
  const part = await readMedia(await engine.film(draft, media, { fromMs: 1500, toMs: 2500 }), { points: [[0.3, 0.3]] })
  expect(part.frames).toHaveLength(30)
  const luma = (seen: typeof whole) => seen.frames.map(({ colors }) => colors[0]?.[0] ?? 0)
  const expected = luma(whole).slice(45, 75)
  for (const [i, value] of luma(part).entries()) expect(Math.abs(value - (expected[i] ?? 0))).toBeLessThan(20)
})

test.each([
  ['gif', undefined, 12],
  ['gif', 30, 30],
  ['gif', 60, 50], // shorter than two hundredths of a second no player shows a picture of a GIF
  ['webp', 60, 60],
] as const)('a %s at a rate of %s asked for has one of %i', (format, fps, expected) => {
  const settled = resolveOutput(draft, { format, quality: 'standard', ...(fps && { fps }) })
  expect(settled.draft.canvas.fps).toBe(expected)
  expect(settled.range.to).toBe(3 * expected)
})

describe('sizes', () => {
  const size = (output: Partial<OutputSettings>) => {
    const { canvas } = resolveOutput(draft, { format: 'mp4', quality: 'standard', ...output }).draft
    return [canvas.width, canvas.height]
  }
  test.each([
    [{}, [320, 180]],
    [{ resolution: 1080 }, [1920, 1080]],
    [{ resolution: 2160 }, [3840, 2160]],
    [{ preset: 'tiktok' }, [1080, 1920]],
    [{ preset: 'square', resolution: 720 }, [720, 720]],
    [{ format: 'gif', preset: 'youtube' }, [480, 270]],
    [{ format: 'gif', preset: 'tiktok' }, [270, 480]],
    [{ format: 'gif', preset: 'youtube', resolution: 720 }, [1280, 720]],
    [{ format: 'webp', preset: 'square' }, [640, 640]],
  ] as const)('%j', (output, expected) => expect(size(output)).toEqual(expected))

  test('too large for its limit, a film gets coarser and then smaller until it fits', () => {
    let target = resolveOutput(draft, { format: 'mp4', quality: 'high', preset: 'whatsapp', resolution: 1080 })
    const crf = [target.encoding.crf]
    for (let bytes = 200e6; bytes > 17e6 && crf.length < 10; bytes /= 2.2) {
      target = smaller(target, bytes)
      crf.push(target.encoding.crf)
    }
    expect(crf.length).toBeLessThan(10)
    expect(Math.max(...crf)).toBeLessThanOrEqual(34)
    expect(target.draft.canvas.height).toBeLessThan(1080)
  })

  test.each([
    [{ fps: 23 }, /nearest to 23 is 24/],
    [{ fromMs: 5000 }, /3\.0 s long/],
    [{ format: 'png', atMs: 9000 }, /no frame/],
  ] as const)('%j is refused', (output, reason) => {
    expect(() => resolveOutput(draft, { format: 'mp4', quality: 'standard', ...output })).toThrow(reason)
  })
})

const TINY = { canvas: { width: 64, height: 64, fps: 30, fit: 'crop', background: '#000000' } } as const

test('every transition that an edit may name is rendered', async () => {
  const clips = TRANSITIONS.map((type, i) =>
    clip(photo, 4, { rotate: i % 2 ? 180 : 0, transition: { id: `x${i + 1}`, type, frames: 2 } }),
  )
  const { frames } = await readMedia(await engine.film(draftOf([...clips, clip(photo, 4)], TINY), media))
  expect(frames).toHaveLength(4 * (TRANSITIONS.length + 1))
})

test('every look that an edit may name changes the picture', async () => {
  const plain = clip(photo, 2)
  const clips = FILTERS.map((name) => ({ ...plain, look: { ...plain.look, filters: [name] } }))
  const { frames } = await readMedia(await engine.film(draftOf([plain, ...clips], TINY), media))
  const hashes = frames.filter((_, i) => i % 2 === 0).map(({ hash }) => hash)
  expect(hashes).toHaveLength(FILTERS.length + 1)
  expect(new Set(hashes).size).toBe(hashes.length)
})
