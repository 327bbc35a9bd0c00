import { describe, expect, test } from 'vitest'
import type { Mood } from '../../../../src/edits/values/look.ts'
import { musicBeats } from '../../../../src/engine/edit/music/beats.ts'
import { beatTimes } from '../../../../src/engine/media/analysis/beat.ts'
import { composePieces } from '../../../../src/engine/media/music/compose.ts'

const RATE = 24_000

function clicks(bpm: number, seconds: number, start = 0.3): Float32Array {
  const out = new Float32Array(RATE * seconds)
  for (let at = start; at < seconds; at += 60 / bpm) {
    const from = Math.round(at * RATE)
    for (let i = 0; i < 600 && from + i < out.length; i++) out[from + i] = Math.sin(i * 0.4) * Math.exp(-i / 120)
  }
  return out
}

/** Part of the expected beats that one was found for within 60 ms, from `from` s on. */
function hits(found: number[], expected: number[], from: number): number {
  const wanted = expected.filter((beat) => beat > from)
  return wanted.filter((beat) => found.some((at) => Math.abs(at - beat) < 0.06)).length / wanted.length
}

describe('beatTimes', () => {
  test.each([80, 100, 120, 150])('clicks at %i a minute', (bpm) => {
    const found = beatTimes(clicks(bpm, 12), RATE)
    const expected = Array.from({ length: Math.floor((11.5 * bpm) / 60) }, (_, i) => 0.3 + (i * 60) / bpm)
    expect(hits(found, expected, 0)).toBeGreaterThan(0.95)
    expect(found.length).toBeLessThan(expected.length * 1.1)
  })

  test.each(['upbeat', 'energetic', 'happy', 'corporate', 'lofi'] as Mood[])('the built-in %s music', (mood) => {
    const request = { mood, seed: 1, seconds: 30 }
    const [music] = composePieces(request)
    const left = music?.left ?? new Float32Array()
    const beats = musicBeats(request)
    const half = Float32Array.from({ length: left.length / 2 }, (_, i) => left[2 * i] ?? 0)
    expect(
      hits(
        beatTimes(half, RATE),
        beats.filter((beat) => beat < 26),
        6,
      ),
    ).toBeGreaterThan(0.85)
  })

  test('silence and very short sound have none', () => {
    expect(beatTimes(new Float32Array(RATE * 5), RATE)).toEqual([])
    expect(beatTimes(new Float32Array(100), RATE)).toEqual([])
  })
})
