import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { NO_KEYFRAMES } from '../../../src/engine/edit/draft/defaults.ts'
import { Kernel, type Plane } from '../../../src/engine/render/kernel/kernel.ts'
import { makeMedia, readMedia } from './tools/av.ts'
import { clip, draftOf, library, mediaOf } from './tools/drafts.ts'
import { testEngine } from './tools/engine.ts'

/** Moving pictures that are smaller than they are shown. */

const dir = mkdtempSync(join(tmpdir(), 'enlarging-test-'))
const engine = testEngine()

afterAll(async () => {
  await engine.close()
  rmSync(dir, { recursive: true, force: true })
})

/** Weight of a sample at a distance, as in FFmpeg's bicubic scaling. */
function cubic(distance: number): number {
  const t = Math.abs(distance)
  if (t < 1) return (1.4 * t - 2.4) * t * t + 1
  return t < 2 ? -0.6 * (((t - 5) * t + 8) * t - 4) : 0
}

/** The same between two samples. */
function linear(distance: number): number {
  return Math.max(0, 1 - Math.abs(distance))
}

test.each([
  { to: [324, 182], window: { x: 0.03, y: 0.05, width: 0.91, height: 0.9 } },
  { to: [176, 100], window: { x: 0, y: 0, width: 1, height: 1 } },
  { to: [400, 221], window: { x: 0.5, y: 0.25, width: 0.5, height: 0.75 } },
])(
  'a picture enlarged to $to px is that of cubics between samples, in its colours of lines, to its edges',
  ({ to, window }) => {
    const kernel = new Kernel()
    const source = kernel.picture(176, 99)
    const target = kernel.picture(to[0] ?? 0, to[1] ?? 0)
    const after = kernel.plane(64, 1)
    const value = (plane: Plane, x: number, y: number) => kernel.bytes[plane.at + y * plane.stride + x] ?? 0
    const inside = (i: number, size: number) => Math.min(size - 1, Math.max(0, i))
    for (const plane of [source.y, source.u])
      for (let y = 0; y < plane.height; y++)
        for (let x = 0; x < plane.width; x++)
          kernel.bytes[plane.at + y * plane.stride + x] = (x * 7919 + y * 104729 + ((x * y) >> 3)) & 255
    kernel.bytes.fill(77, after.at, after.at + 64)
    kernel.enlarge(target, source, window, kernel.enlargeWork(target))
    for (const [name, weight] of [['y', cubic] as const, ['u', linear] as const]) {
      const [small, large] = [source[name], target[name]]
      const place = (i: number, start: number, part: number, size: number, from: number) =>
        inside((start + (part * (i + 0.5)) / size) * from - 0.5, from)
      const errors: number[] = []
      for (let y = 0; y < large.height; y++)
        for (let x = 0; x < large.width; x++) {
          const [sx, sy] = [
            place(x, window.x, window.width, large.width, small.width),
            place(y, window.y, window.height, large.height, small.height),
          ]
          let exact = 0
          for (let row = Math.floor(sy) - 1; row <= Math.floor(sy) + 2; row++)
            for (let column = Math.floor(sx) - 1; column <= Math.floor(sx) + 2; column++)
              exact +=
                weight(sx - column) *
                weight(sy - row) *
                value(small, inside(column, small.width), inside(row, small.height))
          errors.push(Math.abs(value(large, x, y) - Math.min(255, Math.max(0, exact))))
        }
      // the weights along a row are whole 128ths
      expect(Math.max(...errors)).toBeLessThan(4)
      expect(errors.reduce((sum, error) => sum + error, 0) / errors.length).toBeLessThan(0.6)
    }
    expect([...kernel.bytes.subarray(after.at, after.at + 64)]).toEqual(Array(64).fill(77))
  },
)

/** Waves that are told apart by their place, three to two as many as the canvas is wide to high. */
const WAVES = "geq=lum='128+60*sin(X/7)+40*sin(Y/9)':cb='128+40*sin(X/11)':cr='128+40*cos(Y/8)',format=yuv420p"
const FRAMES = 12
const scale = (from: number, to: number) => ({
  ...NO_KEYFRAMES,
  scale: [from, to].map((value, i) => ({ at: i * (FRAMES - 1), value, easing: 'linear' as const })),
})

test.each(['crop', 'blur'] as const)(
  'a clip that is animated is where it would be at rest, and where a photo of it is (%s)',
  async (fit) => {
    const movie = await makeMedia({
      file: join(dir, `${fit}.mp4`),
      video: { filter: `color=s=120x80:r=30:d=1,${WAVES}`, codec: 'libx264' },
    })
    const photo = await makeMedia({
      file: join(dir, `${fit}.png`),
      format: 'image2',
      muxer: { update: '1' },
      video: { filter: `color=s=120x80:r=1:d=1,${WAVES},format=rgb24`, codec: 'png' },
    })
    const [moving, still] = [
      mediaOf(movie, { width: 120, height: 80, durationSeconds: 1 }),
      mediaOf(photo, { kind: 'image', demuxer: 'png_pipe', width: 120, height: 80 }),
    ]
    const film = async (media: typeof moving, change: Parameters<typeof clip>[2]) => {
      const draft = draftOf([clip(media, FRAMES, change)])
      const canvas = { ...draft.canvas, width: 384, height: 216, fit }
      const file = await engine.film({ ...draft, canvas }, library(media), { quality: 'high' })
      return (await readMedia(file, { pixels: true })).frames.map(({ luma = new Uint8Array() }) => luma)
    }
    const animated = { keyframes: scale(1, 1.4) }
    const [rest, seen, wanted] = [await film(moving, {}), await film(moving, animated), await film(still, animated)]
    expect(seen).toHaveLength(FRAMES)
    expect(difference(seen[0], rest[0])).toBeLessThan(1.5)
    for (const i of [4, 8, 11]) expect(difference(seen[i], wanted[i])).toBeLessThan(2.5)
    expect(difference(seen[11], rest[11])).toBeGreaterThan(10)
  },
)

/** Mean difference of two pictures' samples. */
function difference(a: Uint8Array | undefined, b: Uint8Array | undefined): number {
  if (!a || !b || a.length !== b.length) return Number.POSITIVE_INFINITY
  let sum = 0
  for (const [i, value] of a.entries()) sum += Math.abs(value - (b[i] ?? 0))
  return sum / a.length
}
