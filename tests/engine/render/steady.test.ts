import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { FileClip } from '../../../src/engine/edit/draft.ts'
import { isShaky, type Shake, steadying } from '../../../src/engine/edit/shake.ts'
import type { Luma } from '../../../src/engine/media/luma.ts'
import type { Media } from '../../../src/engine/media/media.ts'
import { pyramid, shiftBetween } from '../../../src/engine/render/steady/shift.ts'
import { makeMedia, readMedia } from './tools/av.ts'
import { clip, draftOf, library, mediaOf } from './tools/drafts.ts'
import { testEngine } from './tools/engine.ts'

const spread = (values: readonly number[]) => {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length)
}

/** Hills and dales that do not repeat: 0-1, smooth. */
function noise(x: number, y: number): number {
  const [left, top] = [Math.floor(x), Math.floor(y)]
  const height = (i: number, j: number) => {
    const value = Math.sin(i * 127.1 + j * 311.7) * 43_758.5453
    return value - Math.floor(value)
  }
  const ease = (t: number) => t * t * (3 - 2 * t)
  const [u, v] = [ease(x - left), ease(y - top)]
  const row = (j: number) => height(left, j) * (1 - u) + height(left + 1, j) * u
  return row(top) * (1 - v) + row(top + 1) * v
}

describe('how far a picture moved', () => {
  const scene = (dx: number, dy: number, own?: (x: number, y: number) => number | undefined): Luma => {
    const [width, height] = [320, 180]
    const samples = Uint8Array.from({ length: width * height }, (_, i) => {
      const [x, y] = [i % width, Math.floor(i / width)]
      const [u, v] = [x - dx, y - dy]
      return own?.(x, y) ?? 60 + 80 * noise(u / 7, v / 7) + 60 * noise(u / 23 + 50, v / 23)
    })
    return { width, height, samples }
  }

  test.each([
    [0, 0],
    [3, -2],
    [0.4, 0.25],
    [-11.6, 7.3],
    [18, -14.5],
  ])('%f right and %f down', (x, y) => {
    const shift = shiftBetween(pyramid(scene(0, 0)), pyramid(scene(x, y)))
    expect(Math.abs(shift.x - x)).toBeLessThan(0.15)
    expect(Math.abs(shift.y - y)).toBeLessThan(0.15)
  })

  test('whatever goes through it by itself', () => {
    const car = (at: number) => (x: number, y: number) =>
      x > at && x < at + 90 && y > 60 && y < 150 ? 128 + 60 * Math.sin((x - at) / 3) * Math.sin(y / 3) : undefined
    const shift = shiftBetween(pyramid(scene(0, 0, car(40))), pyramid(scene(2.5, 1, car(52))))
    expect(Math.abs(shift.x - 2.5)).toBeLessThan(0.2)
    expect(Math.abs(shift.y - 1)).toBeLessThan(0.2)
  })

  test('not at all over a cut, or before a bare wall', () => {
    const wall = { width: 320, height: 180, samples: new Uint8Array(320 * 180).fill(90) }
    expect(shiftBetween(pyramid(wall), pyramid(wall))).toEqual({ x: 0, y: 0 })
    expect(shiftBetween(pyramid(scene(0, 0)), pyramid(scene(1000, 1000)))).toEqual({ x: 0, y: 0 })
  })
})

describe('the way back to a smooth path', () => {
  const times = Array.from({ length: 150 }, (_, i) => i / 30)
  const still = times.map(() => 0)
  const path = (at: (t: number) => number): Shake => ({ times, x: times.map(at), y: still })

  test('an even pan is left alone, shake upon it is taken out', () => {
    const pan = path((t) => 0.2 * t)
    expect(isShaky(pan)).toBe(false)
    expect(steadying(pan).zoom).toBeLessThan(1.001)
    const shake = (t: number) => 0.01 * Math.sin(23 * t) + 0.006 * Math.sin(41 * t)
    const shaken = path((t) => 0.2 * t + shake(t))
    expect(isShaky(shaken)).toBe(true)
    const { x } = steadying(shaken)
    const left = times.map((t, i) => shake(t) + (x[i] ?? 0))
    expect(spread(left.slice(15, -15))).toBeLessThan(spread(times.map(shake)) / 15)
  })

  test('the picture is enlarged by what the largest move needs, and by no more than an eighth', () => {
    const small = steadying(path((t) => 0.01 * Math.sin(25 * t)))
    expect(small.zoom).toBeGreaterThan(1.015)
    expect(small.zoom).toBeLessThan(1.03)
    const wild = steadying(path((t) => 0.3 * Math.sin(25 * t)))
    expect(wild.zoom).toBeCloseTo(1 / 0.88, 2)
    expect(Math.max(...wild.x.map(Math.abs))).toBeCloseTo(0.06, 6)
  })
})

describe('a shaky clip', () => {
  const engine = testEngine()
  const dir = mkdtempSync(join(tmpdir(), 'steady-test-'))
  const PHOTO = new URL('../../media/larch.jpg', import.meta.url).pathname
  /** px of the file: what the hand did */
  const HAND = { x: '5*sin(n*1.3)+3*sin(n*2.9)', y: '4*sin(n*1.7)+2*cos(n*3.1)' }
  let shaky: Media

  beforeAll(async () => {
    const lamp = 'drawbox=x=235:y=155:w=10:h=10:color=white:t=fill'
    const held = `crop=320:180:x='80-round(${HAND.x})':y='70-round(${HAND.y})':exact=1`
    const file = await makeMedia({
      file: join(dir, 'shaky.mp4'),
      video: {
        filter: `movie='${PHOTO}',loop=59:1,fps=30,scale=480:320,format=yuv444p,lutyuv=y=val*0.6,${lamp},${held},format=yuv420p`,
        codec: 'libx264',
        settings: { qp: '8', preset: 'ultrafast' },
      },
    })
    const shake = await engine.runner.run<Shake>('findShake', { path: file, demuxer: 'mov', seconds: 600 })
    shaky = mediaOf(file, { durationSeconds: 2, width: 320, height: 180, shake })
  })

  afterAll(async () => {
    await engine.close()
    rmSync(dir, { recursive: true, force: true })
  })

  /** How far the lamp wanders, px of the canvas, and where it is on the whole. */
  async function lampOf(change: Partial<FileClip>) {
    const draft = draftOf([clip(shaky, 36, { sourceStart: 0.1, ...change })])
    const file = await engine.film(draft, library(shaky), { quality: 'high' })
    const { frames } = await readMedia(file, { pixels: true })
    const places = frames.map(({ luma }) => bright(luma ?? new Uint8Array(), 320))
    const mean = (axis: 'x' | 'y') => places.reduce((sum, place) => sum + place[axis], 0) / places.length
    return {
      wander: Math.hypot(spread(places.map(({ x }) => x)), spread(places.map(({ y }) => y))),
      x: mean('x'),
      y: mean('y'),
    }
  }

  function bright(luma: Uint8Array, width: number) {
    let [sum, x, y] = [0, 0, 0]
    for (const [i, value] of luma.entries()) {
      const weight = Math.max(0, value - 180)
      sum += weight
      x += weight * (i % width)
      y += weight * Math.floor(i / width)
    }
    return { x: x / sum, y: y / sum }
  }

  test('is held still, and its picture stays where it was', async () => {
    const before = await lampOf({})
    const after = await lampOf({ stabilize: true })
    expect(before.wander).toBeGreaterThan(4)
    expect(after.wander).toBeLessThan(before.wander / 8)
    expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeLessThan(2)
  })

  test.each<[string, Partial<FileClip>]>([
    ['turned', { rotate: 90, fit: 'pad' }],
    ['mirrored', { flipHorizontal: true }],
    ['backwards', { reverse: true }],
    ['faster', { speed: 1.1 }],
    ['cropped', { crop: { left: 0.2, right: 0.1, top: 0.1, bottom: 0.2 } }],
    ['before another colour', { chromaKey: { color: '#00FF00', similarity: 0.1, background: '#000000' } }],
  ])('%s too', async (_, change) => {
    const before = await lampOf(change)
    const after = await lampOf({ ...change, stabilize: true })
    expect(after.wander).toBeLessThan(before.wander / 5)
  })

  test('that nobody looked at fails with what to do', async () => {
    const { shake: _, ...unknown } = shaky
    const draft = draftOf([clip(unknown, 20, { stabilize: true })])
    const status = await engine.render(draft, library(unknown))
    expect(status).toMatchObject({ status: 'failed', error: expect.stringContaining('steady it') })
  })
})
