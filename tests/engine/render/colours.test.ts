import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { PLAIN_LOOK } from '../../../src/engine/edit/draft/defaults.ts'
import type { FileClip } from '../../../src/engine/edit/draft.ts'
import type { Media } from '../../../src/engine/media/media.ts'
import { planSegments } from '../../../src/engine/render/plan/plan.ts'
import { segmentName } from '../../../src/engine/render/plan/segment.ts'
import { rgbOf } from '../operations/see.ts'
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

type Triples = [number, number, number][]

/**
 * A scene on a screen of 1000 nits: greys of 20, 50, 203 and 600 nits, four skins, then saturated colours, as Y, U and V of
 * ten bits, and what libplacebo makes of them (FFmpeg 5.1, `tonemapping=bt.2390:peak_detect=false`, mastering peak 1000).
 * It is measured against libplacebo and not against zscale, which has no such curve: `tonemap` behind it shows a grey of
 * 203 nits anywhere from 193 to 255, as one chooses.
 */
const SCENES: Record<'PQ' | 'HLG', { stored: Triples; wanted: Triples }> = {
  PQ: {
    stored: [
      [377, 512, 512],
      [450, 512, 512],
      [573, 512, 512],
      [674, 512, 512],
      [504, 489, 529],
      [457, 484, 536],
      [357, 484, 536],
      [534, 499, 522],
      [382, 450, 601],
      [484, 440, 476],
      [313, 631, 518],
      [537, 422, 526],
      [406, 572, 582],
      [483, 546, 493],
    ],
    wanted: [
      [90, 91, 90],
      [136, 136, 136],
      [212, 213, 212],
      [250, 250, 250],
      [211, 162, 131],
      [189, 128, 97],
      [114, 71, 49],
      [216, 185, 165],
      [232, 0, 0],
      [30, 193, 39],
      [17, 32, 226],
      [224, 196, 36],
      [218, 5, 199],
      [106, 164, 222],
    ],
  },
  HLG: {
    stored: [
      [361, 512, 512],
      [499, 512, 512],
      [721, 512, 512],
      [871, 512, 512],
      [605, 459, 549],
      [513, 446, 569],
      [332, 466, 557],
      [658, 486, 532],
      [377, 411, 701],
      [563, 362, 426],
      [270, 758, 515],
      [659, 320, 540],
      [416, 642, 666],
      [565, 584, 466],
    ],
    wanted: [
      [92, 92, 92],
      [137, 138, 137],
      [213, 213, 213],
      [250, 250, 250],
      [213, 163, 132],
      [190, 129, 99],
      [114, 73, 51],
      [217, 186, 167],
      [233, 0, 0],
      [34, 194, 43],
      [24, 35, 229],
      [224, 197, 39],
      [220, 16, 199],
      [107, 166, 223],
    ],
  },
}
const SATURATED = 8

test.each([
  ['PQ', 'smpte2084', 16],
  ['HLG', 'arib-std-b67', 18],
] as const)('HDR %s becomes SDR as libplacebo makes it', async (name, trc, colorTrc) => {
  const { stored, wanted } = SCENES[name]
  const columns = (plane: number, width: number) =>
    `'${stored.map((color, i) => `eq(floor(X/${width}),${i})*${color[plane]}`).join('+')}'`
  const filter =
    `color=gray:s=${24 * stored.length}x48:r=30:d=0.3,format=yuv420p10le,` +
    `geq=lum=${columns(0, 24)}:cb=${columns(1, 12)}:cr=${columns(2, 12)},` +
    `setparams=colorspace=bt2020nc:color_primaries=bt2020:color_trc=${trc}:range=tv`
  const encoder = { colorSpace: 9, colorPrimaries: 9, colorTrc, colorRange: 1 }
  const settings = { preset: 'ultrafast', 'x265-params': 'lossless=1:log-level=none' }
  const media = mediaOf(await make(`hdr-${name}.mp4`, { video: { filter, codec: 'libx265', settings, encoder } }))
  const draft = draftOf([clip(media, 2)])
  const canvas = { ...draft.canvas, width: 24 * stored.length, height: 48 }
  const file = await engine.film({ ...draft, canvas }, library(media), { quality: 'high' })
  const points = stored.map((_, i): [number, number] => [(i + 0.5) / stored.length, 0.5])
  const { frames } = await readMedia(file, { points, frames: [1] })
  const off = (frames[0]?.colors ?? []).map((color, i) =>
    Math.max(...rgbOf(color).map((value, j) => Math.abs(Math.max(0, value) - (wanted[i]?.[j] ?? Number.NaN)))),
  )
  expect(off).toHaveLength(wanted.length)
  expect(Math.max(...off.slice(0, SATURATED)), `${off}`).toBeLessThanOrEqual(8)
  expect(Math.max(...off.slice(SATURATED)), `${off}`).toBeLessThanOrEqual(12)
})

/** As saturated as a set of the other matrix may be, in both. */
const PAINTS: [number, number, number][] = [
  [40, 40, 40],
  [210, 210, 210],
  [200, 60, 50],
  [60, 180, 70],
  [50, 70, 190],
  [200, 180, 60],
  [190, 140, 120],
]
const MATRICES = {
  smpte170m: { red: 0.299, blue: 0.114, number: 6 },
  bt709: { red: 0.2126, blue: 0.0722, number: 1 },
}

/** RGB of 8 bits as Y, U and V of limited range. @param unit of a sample, 4 for one of ten bits */
function coded([r, g, b]: [number, number, number], { red, blue }: { red: number; blue: number }, unit: number) {
  const y = red * r + (1 - red - blue) * g + blue * b
  const luma = 16 + (219 * y) / 255
  const [u, v] = [(b - y) / (1 - blue), (r - y) / (1 - red)].map((value) => 128 + (112 * value) / 255)
  return [luma, u ?? 0, v ?? 0].map((value) => Math.round(unit * value))
}

test.each([
  ['smpte170m', 'yuv420p10le', 'libx265'],
  ['smpte170m', 'yuv422p10le', 'prores_ks'],
  ['smpte170m', 'yuv420p', 'libx264'],
  ['bt709', 'yuv420p10le', 'libx265'],
  ['bt709', 'yuv422p10le', 'prores_ks'],
] as const)('colours of %s in %s stay what they are', async (matrix, format, codec) => {
  const deep = format.endsWith('10le')
  const colours = PAINTS.map((paint) => coded(paint, MATRICES[matrix], deep ? 4 : 1))
  const columns = (plane: number, width: number) =>
    `'${colours.map((color, i) => `eq(floor(X/${width}),${i})*${color[plane]}`).join('+')}'`
  const filter =
    `color=gray:s=${48 * PAINTS.length}x96:r=30:d=0.3,format=${format},` +
    `geq=lum=${columns(0, 48)}:cb=${columns(1, 24)}:cr=${columns(2, 24)},` +
    `setparams=colorspace=${matrix}:range=tv`
  const encoder = { colorSpace: MATRICES[matrix].number, colorRange: 1 }
  const settings: Record<string, string> = {
    libx265: { preset: 'ultrafast', 'x265-params': 'lossless=1:log-level=none' },
    libx264: LOSSLESS.settings,
    prores_ks: { profile: '3' },
  }[codec]
  const name = `${matrix}-${format}.${codec === 'prores_ks' ? 'mov' : 'mp4'}`
  const media = mediaOf(await make(name, { video: { filter, codec, settings, encoder } }))
  const draft = draftOf([clip(media, 4)])
  const canvas = { ...draft.canvas, width: 24 * PAINTS.length, height: 48 }
  const file = await engine.film({ ...draft, canvas }, library(media), { quality: 'high' })
  const points = PAINTS.map((_, i): [number, number] => [(i + 0.5) / PAINTS.length, 0.5])
  const { frames } = await readMedia(file, { points, frames: [2] })
  const wanted = PAINTS.map((paint) => coded(paint, MATRICES.bt709, 1))
  const off = (frames[0]?.colors ?? []).map((color, i) =>
    Math.max(...color.map((value, j) => Math.abs(value - (wanted[i]?.[j] ?? Number.NaN)))),
  )
  expect(off).toHaveLength(wanted.length)
  expect(Math.max(...off), `${off}`).toBeLessThanOrEqual(2)
})

test('the blurred copy behind an HDR clip has its colours, also where it is cut at an odd place', async () => {
  const filter =
    'testsrc2=s=640x320:r=30:d=0.1,format=yuv420p10le,' +
    'setparams=colorspace=bt2020nc:color_primaries=bt2020:color_trc=arib-std-b67:range=tv'
  const encoder = { colorSpace: 9, colorPrimaries: 9, colorTrc: 18, colorRange: 1 }
  const settings = { preset: 'ultrafast', 'x265-params': 'lossless=1:log-level=none' }
  const media = mediaOf(await make('hdr-wide.mp4', { video: { filter, codec: 'libx265', settings, encoder } }))
  const draft = draftOf([clip(media, 2, { fit: 'blur' })])
  const file = await engine.film({ ...draft, canvas: { ...draft.canvas, width: 640, height: 360 } }, library(media))
  // columns of red, green, yellow, blue, magenta and cyan
  const points = [0, 3, 5].map((column): [number, number] => [(column + 0.5) / 6, 0.98])
  const { frames } = await readMedia(file, { points, frames: [1] })
  const [red, blue, cyan] = (frames[0]?.colors ?? []).map(rgbOf)
  expect((red?.[0] ?? 0) - (red?.[2] ?? 0)).toBeGreaterThan(80)
  expect((blue?.[2] ?? 0) - (blue?.[1] ?? 0)).toBeGreaterThan(80)
  expect((cyan?.[2] ?? 0) - (cyan?.[0] ?? 0)).toBeGreaterThan(80)
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
