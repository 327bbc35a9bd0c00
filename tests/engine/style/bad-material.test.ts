import { describe, expect, test } from 'vitest'
import type { ThemeName } from '../../../src/edits/values/themes.ts'
import { draftFrames, type ResolvedStyle } from '../../../src/engine/edit/draft.ts'
import type { Moment } from '../../../src/engine/edit/picture-analysis.ts'
import { contrast, luminanceOf, mixed } from '../../../src/engine/media/contrast.ts'
import type { Media } from '../../../src/engine/media/media.ts'
import { planSegments } from '../../../src/engine/render/plan/plan.ts'
import { CANVASES, faultsOf, planned, type Shape } from './making.ts'

/** Material that is hard to make a film of makes a sound film all the same. */

/** A photo of an even grey, unless said. */
function photo(i: number, width: number, height: number, seen: Partial<Moment> = {}): Media {
  const even = (value: number) => Array.from({ length: 144 }, () => value)
  const lights = { busy: even(0.2), light: even(0.2), dark: even(0.1), bright: even(0.3) }
  const hash = BigInt.asUintN(64, BigInt(i + 1) * 0x9e3779b97f4a7c15n)
    .toString(16)
    .padStart(16, '0')
  const moment = { at_ms: 0, faces: [], sharpness: 0.5, motion: 0, colors: [], hash, ...lights, ...seen }
  const pictures = { version: 1, width, height, moments: [moment], shots: [0] }
  const name = `photo-${i}.jpg`
  return { id: `m${i}`, name, kind: 'image', path: '', hash: name, sizeBytes: 1, width, height, pictures }
}

const several = (count: number, width: number, height: number, seen?: Partial<Moment>) =>
  Array.from({ length: count }, (_, i) => photo(i, width, height, seen))
const faceAt = (x: number, y: number) => ({ faces: [{ box: { x, y, width: 0.08, height: 0.12 }, score: 0.9 }] })
const cells = (value: (i: number) => number) => Array.from({ length: 144 }, (_, i) => value(i))

const MATERIAL: Record<string, Media[]> = {
  'one photo': several(1, 4000, 3000),
  'forty photos': several(40, 4000, 3000),
  panoramas: [...several(3, 9000, 1000), photo(7, 1000, 6000)],
  'a face at the very edge': [
    photo(0, 4000, 3000, faceAt(0, 0.4)),
    photo(1, 4000, 3000, faceAt(0.92, 0.4)),
    photo(2, 3000, 4000, faceAt(0.4, 0.87)),
  ],
  'no calm place': several(4, 4000, 3000, {
    busy: cells(() => 1),
    dark: cells(() => 0),
    bright: cells(() => 1),
    light: cells((i) => (i % 2 === 0 ? 0.8 : 0.1)),
  }),
}

/** Contrast of letters with the darkest and the lightest that is behind them where that is black and white. */
function worstContrast({ color, background }: Pick<ResolvedStyle, 'color' | 'background'>): number {
  const laid =
    typeof background === 'string'
      ? {
          color: background.slice(0, 7),
          strength: background.length === 9 ? Number.parseInt(background.slice(7), 16) / 255 : 1,
        }
      : (background ?? { color: '#000000', strength: 0 })
  return Math.min(...[0.02, 0.9].map((light) => contrast(luminanceOf(color), mixed(light, laid))))
}

const words = {
  title: 'A week at the lake',
  texts: ['Early in the morning', 'Late at night'],
  closing: 'Until next year',
}

describe.each(Object.entries(MATERIAL))('of %s', (name, media) => {
  const films = (Object.keys(CANVASES) as Shape[]).flatMap((shape) =>
    (['clean', 'bold', 'elegant'] satisfies ThemeName[]).map((theme) => ({ shape, theme })),
  )

  test.each(films)('in $shape, $theme', async ({ shape, theme }) => {
    const { width, height } = CANVASES[shape]
    const film = planned(media, { width: 3 * width, height: 3 * height + 2 }, { duration: 20, theme, ...words })
    expect(draftFrames(film.draft)).toBe(20 * film.draft.canvas.fps)
    expect(film.draft.texts).toHaveLength(3)
    const encoding = { codec: 'h264', preset: 'veryfast', crf: 21 } as const
    const range = { from: 0, to: draftFrames(film.draft) }
    const segments = planSegments({ draft: film.draft, media: film.media, encoding, range })
    expect(segments.reduce((sum, { frames }) => sum + frames, 0)).toBe(20 * film.draft.canvas.fps)
    expect((await faultsOf(film)).map(({ rule, facts }) => ({ rule, facts }))).toEqual([])
    if (name === 'no calm place')
      for (const text of film.set.texts) expect(worstContrast(text)).toBeGreaterThanOrEqual(4.5)
  })
})

test('of music alone no film is made, and what it takes is said', () => {
  const song: Media = {
    id: 's',
    name: 'song.mp3',
    kind: 'audio',
    path: '',
    hash: 's',
    sizeBytes: 1,
    durationSeconds: 90,
    hasAudio: true,
  }
  expect(() => planned([song], CANVASES.wide, { title: 'A song' })).toThrow(/needs photos or videos/)
})
