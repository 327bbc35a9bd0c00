import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { type Clip, EMPTY_LOOK } from '../../../src/engine/edit/draft.ts'
import type { Media } from '../../../src/engine/media/media.ts'
import { planSegments } from '../../../src/engine/render/plan/plan.ts'
import { segmentName } from '../../../src/engine/render/plan/segment.ts'
import { type Color, type MediaSpec, makeMedia, readMedia } from './tools/av.ts'
import { clip, draftOf, library, mediaOf } from './tools/drafts.ts'
import { testEngine } from './tools/engine.ts'

const engine = testEngine()
const dir = mkdtempSync(join(tmpdir(), 'inputs-test-'))

afterAll(async () => {
  await engine.close()
  rmSync(dir, { recursive: true, force: true })
})

const make = (name: string, spec: Omit<MediaSpec, 'file'>) => makeMedia({ ...spec, file: join(dir, name) })
const H264 = { codec: 'libx264', settings: { qp: '0', preset: 'ultrafast' } }

/** Left half red, right half blue, a white band along the top; 10 frames. */
const card = (width: number, height: number, format = 'yuv420p') =>
  `color=red:s=${width}x${height}:r=30:d=0.34,format=gbrp,drawbox=x=iw/2:w=iw/2:h=ih:color=blue:t=fill,` +
  `drawbox=w=iw:h=ih/4:color=white:t=fill,scale=out_color_matrix=bt709,format=${format},setparams=colorspace=bt709`

const CORNERS: [number, number][] = [
  [0.25, 0.1],
  [0.25, 0.9],
  [0.75, 0.9],
  [0.75, 0.1],
]

function nameOf([y, u, v]: Color): string {
  if (y > 200) return 'white'
  if (y < 30 && Math.abs(u - 128) < 12 && Math.abs(v - 128) < 12) return 'black'
  if (v > 200) return 'red'
  if (u > 200) return 'blue'
  return `${y} ${u} ${v}`
}

/** What is seen at the corners (top left, bottom left, bottom right, top right) of the fifth frame. */
async function seen(media: Media, change: Partial<Clip> = {}, points = CORNERS): Promise<string[]> {
  const file = await engine.film(draftOf([clip(media, 8, change)]), library(media))
  const { frames } = await readMedia(file, { points, frames: [4] })
  return (frames[0]?.colors ?? []).map(nameOf)
}

test('a clip as it stands, turned, flipped and cut', async () => {
  const media = mediaOf(await make('plain.mp4', { video: { filter: card(320, 180), ...H264 } }))
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
  const spec = { video: { filter: card(180, 320), ...H264, matrix } }
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

test('EXIF orientation of a photo', async () => {
  const file = await make('photo.jpg', {
    format: 'image2',
    muxer: { update: '1' },
    video: { filter: `${card(180, 320, 'yuvj420p')},trim=end_frame=1`, codec: 'mjpeg', encoder: { colorRange: 2 } },
  })
  const jpeg = readFileSync(file)
  writeFileSync(file, Buffer.concat([jpeg.subarray(0, 2), exif(6), jpeg.subarray(2)]))
  const media = mediaOf(file, { kind: 'image', demuxer: 'jpeg_pipe' })
  expect(
    await seen(media, {}, [
      [0.1, 0.2],
      [0.1, 0.8],
      [0.9, 0.5],
    ]),
  ).toEqual(['red', 'blue', 'white'])
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
  const spec = { video: { filter: card(width, height, 'yuv444p'), ...H264 } }
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
    await make('anamorphic.mp4', { video: { filter: card(160, 180), ...H264, pixelAspect: [2, 1] } }),
  )
  expect(
    await seen(media, { fit: 'pad' }, [
      [0.03, 0.5],
      [0.97, 0.5],
    ]),
  ).toEqual(['red', 'blue'])
})

test('full range becomes limited range', async () => {
  const filter =
    'color=white:s=320x180:r=30:d=0.3,format=gbrp,scale=out_color_matrix=bt709:out_range=pc,format=yuvj420p'
  const media = mediaOf(await make('full.mp4', { video: { filter, ...H264, encoder: { colorRange: 2 } } }))
  const file = await engine.film(draftOf([clip(media, 8)]), library(media))
  const { frames } = await readMedia(file, { points: [[0.5, 0.5]], frames: [4] })
  expect(Math.abs((frames[0]?.colors[0]?.[0] ?? 0) - 235)).toBeLessThanOrEqual(1)
})

test.each([
  ['PQ', 'smpte2084', 16],
  ['HLG', 'arib-std-b67', 18],
])('HDR %s becomes SDR of ordinary brightness', async (name, trc, colorTrc) => {
  // A mid grey card in each transfer: about 50 nits.
  const luma = name === 'PQ' ? 440 : 500
  const filter =
    `color=gray:s=320x180:r=30:d=0.3,format=yuv420p10le,geq=lum=${luma}:cb=512:cr=512,` +
    `setparams=colorspace=bt2020nc:color_primaries=bt2020:color_trc=${trc}:range=tv`
  const encoder = { colorSpace: 9, colorPrimaries: 9, colorTrc, colorRange: 1 }
  const media = mediaOf(
    await make(`hdr-${name}.mp4`, {
      video: { filter, codec: 'libx265', settings: { preset: 'ultrafast', 'x265-params': 'log-level=none' }, encoder },
    }),
  )
  const file = await engine.film(draftOf([clip(media, 8)]), library(media))
  const { frames } = await readMedia(file, { points: [[0.5, 0.5]], frames: [4] })
  const [y = 0, u = 0, v = 0] = frames[0]?.colors[0] ?? []
  expect(y).toBeGreaterThan(90)
  expect(y).toBeLessThan(200)
  expect(Math.abs(u - 128)).toBeLessThan(4)
  expect(Math.abs(v - 128)).toBeLessThan(4)
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

test('transparent parts of photos, WebM and MOV show the background', async () => {
  const alpha = "format=yuva420p,geq=lum='lum(X,Y)':cb='cb(X,Y)':cr='cr(X,Y)':a='if(lt(X,W/2),0,255)'"
  const rgba = "format=rgba,geq=r='r(X,Y)':g='g(X,Y)':b='b(X,Y)':a='if(lt(X,W/2),0,255)',format=rgba"
  const files: Media[] = [
    mediaOf(
      await make('alpha.png', {
        format: 'image2',
        muxer: { update: '1' },
        video: { filter: `${card(320, 180, 'rgba')},${rgba},trim=end_frame=1`, codec: 'png' },
      }),
      { kind: 'image', demuxer: 'png_pipe' },
    ),
    mediaOf(
      await make('alpha.webm', {
        video: { filter: `${card(320, 180)},${alpha}`, codec: 'libvpx', settings: { b: '2M', 'auto-alt-ref': '0' } },
        metadata: { video: { alpha_mode: '1' } },
      }),
      { demuxer: 'matroska' },
    ),
    mediaOf(
      await make('alpha.mov', {
        video: { filter: `${card(320, 180, 'rgba')},${rgba},format=argb`, codec: 'qtrle', settings: {} },
      }),
    ),
  ]
  for (const media of files) expect(await seen(media), media.name).toEqual(['black', 'black', 'blue', 'white'])
})

test('timestamps that begin elsewhere, and a rate of another kind', async () => {
  const filter = "color=s=320x180:r=24:d=2,format=yuv420p,geq=lum='20+4*N':cb=128:cr=128,setpts=PTS+100/TB"
  const media = mediaOf(await make('late.mkv', { video: { filter, ...H264 } }), { demuxer: 'matroska' })
  const file = await engine.film(draftOf([clip(media, 30)]), library(media))
  const { frames } = await readMedia(file, { points: [[0.5, 0.5]] })
  const shown = frames.map(({ colors }) => Math.round(((colors[0]?.[0] ?? 0) - 20) / 4))
  expect(shown[0]).toBe(0)
  // 24 pictures a second: each of them within half an output frame of its moment.
  for (const [i, n] of shown.entries()) expect(Math.abs(n / 24 - i / 30)).toBeLessThan(1 / 24 + 0.001)
})

test.each([
  ['ts', 'mpegts', 'libx264'],
  ['flv', 'flv', 'flv'],
  ['mpg', 'mpeg', 'mpeg2video'],
  ['wmv', 'asf', 'wmv2'],
  ['avi', 'avi', 'mpeg4'],
])('a %s without an index shows the right pictures from its middle on', async (extension, demuxer, codec) => {
  const filter = "color=s=320x180:r=30:d=3,format=yuv420p,geq=lum='20+2*N':cb=128:cr=128"
  const settings = { g: '300', bf: '0', ...(codec === 'libx264' ? { qp: '4' } : { qscale: '2', b: '4M' }) }
  const audio = { filter: 'sine=r=44100:d=3,asetnsamples=1152,aformat=sample_fmts=fltp', codec: 'libmp3lame' }
  const path = await make(`counter.${extension}`, { video: { filter, codec, settings }, audio })
  const media = mediaOf(path, { demuxer, durationSeconds: 3, hasAudio: true })
  const file = await engine.film(draftOf([clip(media, 6, { sourceStart: 1.5 }), clip(media, 4)]), library(media))
  const { frames } = await readMedia(file, { points: [[0.5, 0.5]] })
  const shown = frames.map(({ colors }) => ((colors[0]?.[0] ?? 0) - 20) / 2)
  for (const [i, n] of shown.entries()) expect(Math.abs(n - (i < 6 ? 45 + i : i - 6)), `${i}`).toBeLessThan(1.1)
})

test('a truncated file is shown as far as it goes, one that is none says so', async () => {
  const filter = `${card(320, 180)},loop=loop=8:size=10,noise=alls=20:allf=t`
  const whole = readFileSync(await make('whole.mkv', { video: { filter, ...H264 } }))
  const cut = join(dir, 'cut.mkv')
  writeFileSync(cut, whole.subarray(0, Math.floor(whole.length / 2)))
  const media = mediaOf(cut, { demuxer: 'matroska' })
  const file = await engine.film(draftOf([clip(media, 90)]), library(media))
  const { frames } = await readMedia(file, { points: [[0.25, 0.7]] })
  expect(frames.map(({ colors }) => nameOf(colors[0] ?? [0, 0, 0]))).toEqual(Array(90).fill('red'))
  const noise = join(dir, 'noise.mkv')
  writeFileSync(noise, Buffer.alloc(5000, 'no film at all '))
  const broken = mediaOf(noise, { demuxer: 'matroska' })
  const status = await engine.render(draftOf([clip(broken, 8)]), library(broken))
  expect(status).toMatchObject({ status: 'failed', error: expect.stringContaining('noise.mkv') })
})

test('a colour table changes colours, wherever its file lies', async () => {
  const media = mediaOf(await make('to-recolour.mp4', { video: { filter: card(320, 180), ...H264 } }))
  const folder = join(dir, "it's, [a] b; c:d")
  mkdirSync(folder)
  const path = join(folder, 'swap.cube')
  // Red counts up first.
  const swapped = Array.from({ length: 8 }, (_, i) => `${(i >> 2) & 1} ${(i >> 1) & 1} ${i & 1}`)
  writeFileSync(path, `TITLE "red and blue"\nLUT_3D_SIZE 2\n${swapped.join('\n')}\n`)
  const table = mediaOf(path, { kind: 'lut' })
  const look = { ...EMPTY_LOOK, lut: table.id }
  const file = await engine.film(draftOf([clip(media, 8, { look })]), library(media, table))
  const { frames } = await readMedia(file, { points: CORNERS, frames: [4] })
  expect(frames[0]?.colors.map(nameOf)).toEqual(['white', 'blue', 'red', 'white'])
  const other = mediaOf(path, { kind: 'lut', hash: 'another table' })
  const named = (lut: Media) =>
    planSegments({
      draft: draftOf([clip(media, 8, { look: { ...EMPTY_LOOK, lut: lut.id } })]),
      media: library(media, lut),
      encoding: { codec: 'h264', preset: 'veryfast', crf: 21 },
      range: { from: 0, to: 8 },
    }).map(segmentName)
  expect(named(other)).not.toEqual(named(table))
  expect(named({ ...table, id: 'another-id', path: '/elsewhere.cube' })).toEqual(named(table))
})

test.each([
  ['gif', 'gif', 'rgb8', 'gif'],
  ['webp', 'libwebp_anim', 'yuva420p', 'webp_anim'],
])('an animated %s moves at its own pace, and its last picture stays', async (extension, codec, format, demuxer) => {
  const filter = `color=red:s=96x54:r=10:d=0.4[a];color=blue:s=96x54:r=10:d=0.4[b];[a][b]concat,format=${format}`
  const file = await make(`animated.${extension}`, { video: { filter, codec } })
  const media = mediaOf(file, { demuxer, durationSeconds: 0.8 })
  const clips = [clip(media, 30, { fit: 'crop' }), clip(media, 10, { fit: 'crop', sourceStart: 0.2 })]
  const film = await engine.film(draftOf(clips), library(media))
  const { frames } = await readMedia(film, { points: [[0.3, 0.6]] })
  const shown = frames.map(({ colors }) => nameOf(colors[0] ?? [0, 0, 0]))
  expect(shown).toEqual([12, 18, 6, 4].flatMap((n, i) => Array(n).fill(i % 2 ? 'blue' : 'red')))
})
