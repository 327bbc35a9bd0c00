import { describe, expect, test } from 'vitest'
import { MOODS } from '../../../../src/edits/values/look.ts'
import { gridOf } from '../../../../src/engine/edit/music/beat-grid.ts'
import { beatsOf, musicBeats } from '../../../../src/engine/edit/music/beats.ts'
import { formOf } from '../../../../src/engine/edit/music/form.ts'
import { usualBeat, variationOf } from '../../../../src/engine/edit/music/tempo.ts'

const LENGTHS = Array.from({ length: 60 }, (_, i) => 5 + i * 1.37)

describe.each(MOODS)('%s', (mood) => {
  test('its last hit falls on a bar, 1.5 to 2 s before the end, at nearly its own tempo', () => {
    for (const seed of [1, 2, 3]) {
      for (const seconds of LENGTHS) {
        const { beat, pickup, bars, end } = gridOf({ mood, seed, seconds })
        expect(seconds - end).toBeGreaterThanOrEqual(1.5 - 1e-9)
        expect(seconds - end).toBeLessThanOrEqual(2 + 1e-9)
        expect((pickup + 4 * bars) * beat).toBeCloseTo(end, 9)
        expect(pickup).toBeLessThan(4)
        expect(Math.abs(beat / usualBeat(mood, seed) - 1)).toBeLessThan(0.08)
      }
    }
  })

  test('the three variations have a tempo each', () => {
    expect(new Set([1, 2, 3].map((seed) => usualBeat(mood, seed))).size).toBe(3)
  })
})

test.each([0.2, 1, 3, 8, 15, 20, 29, 30, 60, 200])(
  'the parts of %f s follow each other up to the last hit',
  (seconds) => {
    const grid = gridOf({ mood: 'upbeat', seed: 1, seconds })
    const parts = formOf(grid).filter(({ name }) => name !== 'pickup')
    let bar = 0
    for (const { from, bars } of parts) {
      expect(from).toBe(bar)
      expect(bars).toBeGreaterThan(0)
      bar += bars
    }
    expect(bar).toBe(grid.bars)
    if (grid.bars > 0) expect(parts.at(-1)?.name).toBe('full')
  },
)

test('a film of less than 30 s waits a bar for the band, at most', () => {
  for (const seconds of LENGTHS.filter((length) => length < 30)) {
    const intro = formOf(gridOf({ mood: 'corporate', seed: 2, seconds })).find(({ name }) => name === 'intro')
    expect(intro?.bars ?? 0).toBeLessThanOrEqual(1)
  }
})

test('beats, bars and hits are told in whole milliseconds up to the last hit', () => {
  const { beats, bars, hits, end_ms } = beatsOf('upbeat', 1, 30_000)
  expect(end_ms).toBe(28_500)
  for (const list of [beats, bars, hits]) expect(list.at(-1)).toBe(end_ms)
  expect(bars.every((bar) => beats.includes(bar))).toBe(true)
  expect(hits.every((hit) => bars.includes(hit))).toBe(true)
  expect(hits.length).toBeGreaterThan(2)
  expect(musicBeats({ mood: 'upbeat', seed: 1, seconds: 30 }).map((beat) => Math.round(beat * 1000))).toEqual(beats)
})

test('any seed is one of the variations', () => {
  expect([1, 2, 3, 4, 0, -1, 7e8 + 2].map(variationOf)).toEqual([1, 2, 3, 1, 3, 2, 3])
})
