import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { NO_KEYFRAMES, PLAIN_DECORATION } from '../../../src/engine/edit/draft/defaults.ts'
import type { Draft, Overlay } from '../../../src/engine/edit/draft.ts'
import type { Media } from '../../../src/engine/media/media.ts'
import { rgbOf } from '../operations/see.ts'
import { readMedia } from './tools/av.ts'
import { clip, draftOf, library, mediaOf } from './tools/drafts.ts'
import { testEngine } from './tools/engine.ts'
import { ADOBE, cornerProfile, grayProfile, matrixProfile, P3, powerCurve, SRGB_CURVE } from './tools/icc.ts'
import { inkJpeg, png } from './tools/photo.ts'

const engine = testEngine()
const dir = mkdtempSync(join(tmpdir(), 'profiles-test-'))

afterAll(async () => {
  await engine.close()
  rmSync(dir, { recursive: true, force: true })
})

function photo(name: string, content: Buffer): Media {
  const path = join(dir, name)
  writeFileSync(path, content)
  return mediaOf(path, { kind: 'image', demuxer: name.endsWith('.png') ? 'png_pipe' : 'jpeg_pipe' })
}

/** The colours in the middles of as many columns as there are. */
async function columns(count: number, draft: Draft, ...media: Media[]): Promise<number[][]> {
  const file = await engine.film(draft, library(...media), { quality: 'high' })
  const points = Array.from({ length: count }, (_, i): [number, number] => [(i + 0.5) / count, 0.5])
  const { frames } = await readMedia(file, { points, frames: [0] })
  return frames[0]?.colors.map((color) => rgbOf(color).map(Math.round)) ?? []
}

const shown = (count: number, media: Media) => columns(count, draftOf([clip(media, 2)]), media)

function expectNear(seen: readonly number[][], wanted: readonly number[][], most = 4): void {
  const off = seen.flatMap((color, i) => color.map((value, j) => Math.abs(value - (wanted[i]?.[j] ?? Number.NaN))))
  expect(seen).toHaveLength(wanted.length)
  expect(Math.max(...off), JSON.stringify(seen)).toBeLessThanOrEqual(most)
}

const wide = (colors: readonly number[][]) => colors.flatMap((color) => Array<readonly number[]>(16).fill(color))

/** By lcms, relative colorimetric. */
const WANTED = [
  [200, 40, 40],
  [40, 180, 60],
  [224, 172, 140],
  [20, 20, 20],
]

test('colours of Display P3 and Adobe RGB come out as the same colours of sRGB', async () => {
  const p3 = [
    [184, 56, 49, 255],
    [88, 177, 77, 255],
    [216, 174, 145, 255],
    [20, 20, 20, 255],
  ]
  expectNear(await shown(4, photo('p3.png', png(wide(p3), matrixProfile(P3, SRGB_CURVE)))), WANTED)
  const adobe = [
    [172, 44, 44, 255],
    [106, 179, 72, 255],
    [210, 170, 140, 255],
    [27, 27, 27, 255],
  ]
  const media = photo('adobe.png', png(wide(adobe), matrixProfile(ADOBE, powerCurve(563 / 256))))
  expectNear(await shown(4, media), WANTED)
})

test('a profile is followed in a picture laid over the film', async () => {
  const white = photo('white.png', png(wide([[255, 255, 255, 255]])))
  const media = photo('over.png', png(wide([[184, 56, 49, 255]]), matrixProfile(P3, SRGB_CURVE)))
  const overlay: Overlay = {
    ...PLAIN_DECORATION,
    id: 'over',
    mediaId: media.id,
    name: 'over',
    kind: 'image',
    start: 0,
    frames: 2,
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
  const seen = await columns(3, draftOf([clip(white, 2)], { overlays: [overlay] }), white, media)
  expectNear(seen, [
    [255, 255, 255],
    [200, 40, 40],
    [255, 255, 255],
  ])
})

test('a profile is followed where a picture is see-through', async () => {
  const half = [
    [184, 55, 48, 255],
    [184, 55, 48, 0],
  ]
  const media = photo('clear.png', png(wide(half), matrixProfile(P3, SRGB_CURVE)))
  expectNear(await shown(2, media), [
    [200, 40, 40],
    [0, 0, 0],
  ])
})

test('grays mean the light, or the lightness, that their profile says', async () => {
  const grays = wide([[0], [64], [128], [255]])
  const of = (name: string, space: 'XYZ ' | 'Lab ') => photo(name, png(grays, grayProfile(space, powerCurve(1))))
  const alike = (values: readonly number[]) => values.map((value) => [value, value, value])
  expectNear(await shown(4, of('light.png', 'XYZ ')), alike([0, 137, 188, 255]))
  expectNear(await shown(4, of('lightness.png', 'Lab ')), alike([0, 60, 119, 255]))
})

test('a table of a profile is looked up', async () => {
  // Lab of black, blue, green, cyan, red, magenta, yellow and white, where red and blue have changed places
  const [black, blue, green, red, white] = [
    [0, 0, 0],
    [29.6, 68.3, -112],
    [87.8, -79.3, 81],
    [54.3, 80.8, 69.9],
    [100, 0, 0],
  ] as const
  const profile = cornerProfile('RGB ', [black, red, green, white, blue, white, white, white])
  const colors = [
    [255, 0, 0, 255],
    [0, 255, 0, 255],
    [0, 0, 255, 255],
  ]
  expectNear(
    await shown(3, photo('table.png', png(wide(colors), profile))),
    [
      [0, 0, 255],
      [0, 255, 0],
      [255, 0, 0],
    ],
    12,
  )
})

/** Cyan, magenta and yellow of a printer; black hides them. */
const PAPER = [100, 0, 0] as const
const INKS = { c: [55, -37, -50], m: [48, 74, -3], y: [89, -5, 93], k: [0, 0, 0] } as const
const PRINTER = cornerProfile(
  'CMYK',
  Array.from({ length: 16 }, (_, corner) => {
    if (corner & 1) return INKS.k
    const inks = [corner & 8 ? INKS.c : null, corner & 4 ? INKS.m : null, corner & 2 ? INKS.y : null]
    const there = inks.filter((ink) => ink !== null)
    return there.length > 1 ? INKS.k : (there[0] ?? PAPER)
  }),
)

test.each([0, 2] as const)('inks are those of their profile, coded as %i', async (transform) => {
  const draw = (name: string, left: number[], right: number[]) =>
    shown(2, photo(`${name}-${transform}.jpg`, inkJpeg(left, right, transform, PRINTER)))
  expectNear(
    await draw('pure', [255, 0, 0, 0], [0, 0, 255, 0]),
    [
      [0, 146, 220],
      [250, 223, 11],
    ],
    12,
  )
  // half of the black over paper, which is not half of what light there is
  expectNear(
    await draw('gray', [0, 0, 0, 0], [0, 0, 0, 128]),
    [
      [255, 255, 255],
      [119, 119, 119],
    ],
    6,
  )
})
