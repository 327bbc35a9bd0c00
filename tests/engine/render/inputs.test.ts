import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { NO_KEYFRAMES, PLAIN_DECORATION } from '../../../src/engine/edit/draft/defaults.ts'
import type { FileClip, Overlay } from '../../../src/engine/edit/draft.ts'
import type { Media } from '../../../src/engine/media/media.ts'
import { type MediaSpec, makeMedia, readMedia } from './tools/av.ts'
import { CORNERS, card, LOSSLESS, nameOf, seenOf } from './tools/card.ts'
import { clip, draftOf, library, mediaOf } from './tools/drafts.ts'
import { testEngine } from './tools/engine.ts'

const engine = testEngine()
const dir = mkdtempSync(join(tmpdir(), 'inputs-test-'))

afterAll(async () => {
  await engine.close()
  rmSync(dir, { recursive: true, force: true })
})

const make = (name: string, spec: Omit<MediaSpec, 'file'>) => makeMedia({ ...spec, file: join(dir, name) })
const seen = (media: Media, change: Partial<FileClip> = {}, points = CORNERS) => seenOf(engine, media, change, points)

test('a clip as it stands, turned, flipped and cut', async () => {
  const media = mediaOf(await make('plain.mp4', { video: { filter: card(320, 180), ...LOSSLESS } }))
  expect(await seen(media)).toEqual(['white', 'red', 'blue', 'white'])
  expect(await seen(media, { rotate: 180 })).toEqual(['blue', 'white', 'white', 'red'])
  expect(await seen(media, { flipHorizontal: true })).toEqual(['white', 'blue', 'red', 'white'])
  expect(await seen(media, { flipVertical: true })).toEqual(['red', 'white', 'white', 'blue'])
  expect(await seen(media, { crop: { left: 0.5, right: 0, top: 0.3, bottom: 0 } })).toEqual(Array(4).fill('blue'))
  // White goes to the right when turned clockwise; what was left is on top.
  expect(
    await seen(media, { rotate: 90 }, [
      [0.1, 0.2],
      [0.1, 0.8],
      [0.9, 0.5],
    ]),
  ).toEqual(['red', 'blue', 'white'])
})

const ONE = 65_536

test.each([
  ['turned clockwise', [0, ONE, 0, -ONE, 0, 0, 0, 0, 2 ** 30], ['red', 'blue', 'white']],
  ['turned back', [0, -ONE, 0, ONE, 0, 0, 0, 0, 2 ** 30], ['blue', 'red', 'white']],
])('a phone clip that says it must be %s', async (_, matrix, expected) => {
  const spec = { video: { filter: card(180, 320), ...LOSSLESS, matrix } }
  const media = mediaOf(await make(`phone-${expected[0]}.mp4`, spec))
  const points: [number, number][] =
    expected[0] === 'red'
      ? [
          [0.1, 0.2],
          [0.1, 0.8],
          [0.9, 0.5],
        ]
      : [
          [0.9, 0.2],
          [0.9, 0.8],
          [0.1, 0.5],
        ]
  expect(await seen(media, {}, points)).toEqual(expected)
})

test.each([
  [1, ['white', 'red', 'blue', 'white']],
  [2, ['white', 'blue', 'red', 'white']],
  [3, ['blue', 'white', 'white', 'red']],
  [4, ['red', 'white', 'white', 'blue']],
  [5, ['white', 'white', 'blue', 'red']],
  [6, ['red', 'blue', 'white', 'white']],
  [7, ['blue', 'red', 'white', 'white']],
  [8, ['white', 'white', 'red', 'blue']],
])('EXIF orientation %i of a photo', async (orientation, expected) => {
  const [width, height] = orientation < 5 ? [320, 180] : [180, 320]
  const file = await make(`photo-${orientation}.jpg`, {
    format: 'image2',
    muxer: { update: '1' },
    video: {
      filter: `${card(width, height, 'yuvj420p')},trim=end_frame=1`,
      codec: 'mjpeg',
      encoder: { colorRange: 2 },
    },
  })
  const jpeg = readFileSync(file)
  writeFileSync(file, Buffer.concat([jpeg.subarray(0, 2), exif(orientation), jpeg.subarray(2)]))
  const media = mediaOf(file, { kind: 'image', demuxer: 'jpeg_pipe' })
  const points: typeof CORNERS = [
    [0.1, 0.1],
    [0.1, 0.9],
    [0.9, 0.9],
    [0.9, 0.1],
  ]
  expect(await seen(media, {}, points)).toEqual(expected)
})

/** An APP1 segment with nothing but an orientation. */
function exif(orientation: number): Buffer {
  const tiff = Buffer.from('49492a00080000000100120103000100000000000000000000000000', 'hex')
  tiff.writeUInt16LE(orientation, 18)
  const body = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff])
  const head = Buffer.from([0xff, 0xe1, 0, 0])
  head.writeUInt16BE(body.length + 2, 2)
  return Buffer.concat([head, body])
}

test.each([
  [318, 178],
  [101, 57],
  [33, 77],
])('odd size %d x %d', async (width, height) => {
  const spec = { video: { filter: card(width, height, 'yuv444p'), ...LOSSLESS } }
  const media = mediaOf(await make(`odd-${width}.mp4`, spec))
  expect(await seen(media, { fit: 'pad' }, [[0.5, 0.1]])).toEqual(['white'])
  expect(
    await seen(media, { fit: 'crop' }, [
      [0.2, 0.9],
      [0.8, 0.9],
    ]),
  ).toEqual(['red', 'blue'])
})

test('anamorphic pixels are shown wide', async () => {
  const media = mediaOf(
    await make('anamorphic.mp4', { video: { filter: card(160, 180), ...LOSSLESS, pixelAspect: [2, 1] } }),
  )
  expect(
    await seen(media, { fit: 'pad' }, [
      [0.03, 0.5],
      [0.97, 0.5],
    ]),
  ).toEqual(['red', 'blue'])
})

test('interlaced pictures lose their combs', async () => {
  // A bar that moves sideways, its fields taken at different moments.
  const filter =
    "color=black:s=320x180:r=60:d=0.5,format=yuv420p,geq=lum='if(between(X-12*N,20,60),235,16)':cb=128:cr=128," +
    'interlace=scan=tff:lowpass=0,setfield=tff'
  const settings = { qp: '0', preset: 'ultrafast', flags: '+ildct+ilme', 'x264-params': 'tff=1' }
  const media = mediaOf(await make('interlaced.mp4', { video: { filter, codec: 'libx264', settings } }))
  const file = await engine.film(draftOf([clip(media, 12)]), library(media))
  const { frames } = await readMedia(file, { frames: [6], pixels: true })
  const luma = frames[0]?.luma ?? new Uint8Array()
  let combs = 0
  for (let y = 40; y < 140; y++)
    for (let x = 0; x < 320; x++) {
      const at = (row: number) => luma[row * 320 + x] ?? 0
      if (Math.abs(at(y) - at(y - 1)) > 100 && Math.abs(at(y) - at(y + 1)) > 100) combs++
    }
  expect(frames).toHaveLength(1)
  expect(combs).toBeLessThan(100)
})

/** Red and wide for 0.8 s, then blue and tall. */
async function changing(kind: string, codec: string, settings: Record<string, string>): Promise<Media> {
  const part = async (width: number, height: number, color: string, after: number) => {
    const filter = `color=${color}:s=${width}x${height}:r=25:d=0.8,format=yuv420p,setpts=PTS+${after}/TB,setfield=tff`
    return readFileSync(await make(`${kind}-${color}.ts`, { video: { filter, codec, settings } }))
  }
  const path = join(dir, `${kind}.ts`)
  writeFileSync(path, Buffer.concat([await part(320, 176, 'red', 0), await part(176, 320, 'blue', 0.8)]))
  return mediaOf(path, { demuxer: 'mpegts', durationSeconds: 1.6 })
}

test.each([
  ['whole', 'libx264', {}],
  ['interlaced', 'mpeg2video', { flags: '+ildct+ilme', b: '4M' }],
])('%s pictures may change their size on the way', async (kind, codec, settings) => {
  const media = await changing(kind, codec, settings)
  const film = await engine.film(draftOf([clip(media, 48, { fit: 'pad' })]), library(media))
  const points: [number, number][] = [
    [0.5, 0.5],
    [0.1, 0.5],
  ]
  const { frames } = await readMedia(film, { points, frames: [10, 40] })
  expect(frames.map(({ colors }) => colors.map(nameOf))).toEqual([
    ['red', 'red'],
    ['blue', 'black'],
  ])
})

test('an overlay may change its size on the way', async () => {
  const media = await changing('over', 'libx264', {})
  const white = mediaOf(await make('white.mp4', { video: { filter: 'color=white:s=320x180:r=30:d=2', ...LOSSLESS } }))
  const overlay: Overlay = {
    ...PLAIN_DECORATION,
    id: 'over',
    mediaId: media.id,
    name: 'over',
    kind: 'video',
    start: 0,
    frames: 48,
    untilEnd: false,
    sourceStart: 0,
    position: 'center',
    box: null,
    scale: 0.5,
    opacity: 1,
    shape: 'rectangle',
    volume: 0,
    clip: null,
    keyframes: NO_KEYFRAMES,
    cutaway: null,
    watermark: false,
  }
  const film = await engine.film(draftOf([clip(white, 48)], { overlays: [overlay] }), library(media, white))
  const points: [number, number][] = [
    [0.5, 0.5],
    [0.5, 0.1],
  ]
  const { frames } = await readMedia(film, { points, frames: [10, 40] })
  expect(frames.map(({ colors }) => colors.map(nameOf))).toEqual([
    ['red', 'white'],
    ['blue', 'blue'],
  ])
})
