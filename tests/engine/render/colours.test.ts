import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { PLAIN_LOOK } from '../../../src/engine/edit/draft/defaults.ts'
import type { FileClip } from '../../../src/engine/edit/draft.ts'
import type { Media } from '../../../src/engine/media/media.ts'
import { planSegments } from '../../../src/engine/render/plan/plan.ts'
import { segmentName } from '../../../src/engine/render/plan/segment.ts'
import { type MediaSpec, makeMedia, readMedia } from './tools/av.ts'
import { CORNERS, card, LOSSLESS, nameOf, seenOf } from './tools/card.ts'
import { clip, draftOf, library, mediaOf } from './tools/drafts.ts'
import { testEngine } from './tools/engine.ts'

const engine = testEngine()
const dir = mkdtempSync(join(tmpdir(), 'colours-test-'))

afterAll(async () => {
  await engine.close()
  rmSync(dir, { recursive: true, force: true })
})

const make = (name: string, spec: Omit<MediaSpec, 'file'>) => makeMedia({ ...spec, file: join(dir, name) })
const seen = (media: Media, change: Partial<FileClip> = {}, points = CORNERS) => seenOf(engine, media, change, points)

test('full range becomes limited range', async () => {
  const filter =
    'color=white:s=320x180:r=30:d=0.3,format=gbrp,scale=out_color_matrix=bt709:out_range=pc,format=yuvj420p'
  const media = mediaOf(await make('full.mp4', { video: { filter, ...LOSSLESS, encoder: { colorRange: 2 } } }))
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

test('transparent parts of PNG, WebP, WebM and MOV show the background', async () => {
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
      await make('alpha-vp9.webm', {
        video: {
          filter: `${card(320, 180)},${alpha}`,
          codec: 'libvpx-vp9',
          settings: { b: '2M', 'auto-alt-ref': '0' },
        },
        metadata: { video: { alpha_mode: '1' } },
      }),
      { demuxer: 'matroska' },
    ),
    mediaOf(
      await make('alpha.webp', { video: { filter: `${card(320, 180)},${alpha},trim=end_frame=1`, codec: 'libwebp' } }),
      { kind: 'image', demuxer: 'webp_pipe' },
    ),
    mediaOf(
      await make('alpha-prores.mov', {
        video: { filter: `${card(320, 180)},${alpha},format=yuva444p10le`, codec: 'prores_ks', settings: {} },
      }),
    ),
    mediaOf(
      await make('alpha.mov', {
        video: { filter: `${card(320, 180, 'rgba')},${rgba},format=argb`, codec: 'qtrle', settings: {} },
      }),
    ),
  ]
  for (const media of files) expect(await seen(media), media.name).toEqual(['black', 'black', 'blue', 'white'])
})

test('a colour table changes colours, wherever its file lies', async () => {
  const media = mediaOf(await make('to-recolour.mp4', { video: { filter: card(320, 180), ...LOSSLESS } }))
  const folder = join(dir, "it's, [a] b; c:d")
  mkdirSync(folder)
  const path = join(folder, 'swap.cube')
  // Red counts up first.
  const swapped = Array.from({ length: 8 }, (_, i) => `${(i >> 2) & 1} ${(i >> 1) & 1} ${i & 1}`)
  writeFileSync(path, `TITLE "red and blue"\nLUT_3D_SIZE 2\n${swapped.join('\n')}\n`)
  const table = mediaOf(path, { kind: 'lut' })
  const look = { ...PLAIN_LOOK, lut: table.id }
  const file = await engine.film(draftOf([clip(media, 8, { look })]), library(media, table))
  const { frames } = await readMedia(file, { points: CORNERS, frames: [4] })
  expect(frames[0]?.colors.map(nameOf)).toEqual(['white', 'blue', 'red', 'white'])
  const other = mediaOf(path, { kind: 'lut', hash: 'another table' })
  const named = (lut: Media) =>
    planSegments({
      draft: draftOf([clip(media, 8, { look: { ...PLAIN_LOOK, lut: lut.id } })]),
      media: library(media, lut),
      encoding: { codec: 'h264', preset: 'veryfast', crf: 21 },
      range: { from: 0, to: 8 },
    }).map(segmentName)
  expect(named(other)).not.toEqual(named(table))
  expect(named({ ...table, id: 'another-id', path: '/elsewhere.cube' })).toEqual(named(table))
})
