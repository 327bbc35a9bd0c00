import { describe, expect, test } from 'vitest'
import type { Mood } from '../../../../src/edits/values/look.ts'
import type { MusicRequest } from '../../../../src/engine/edit/music/beat-grid.ts'
import { musicBeats } from '../../../../src/engine/edit/music/beats.ts'
import { composePieces } from '../../../../src/engine/media/music/compose.ts'
import { scoreOf } from '../../../../src/engine/media/music/score.ts'
import { STYLES } from '../../../../src/engine/media/music/style.ts'
import { isDrum } from '../../../../src/engine/media/music/voices.ts'
import { measureLoudness } from '../../../../src/engine/render/sound/loudness.ts'
import { correlation, shareOfBand } from '../../sound/spectrum.ts'

const MOODS = Object.keys(STYLES) as Mood[] // a record of exactly the moods
const RATE = 48_000

/** In one stretch. */
function compose(request: MusicRequest) {
  const [music, ...more] = composePieces(request)
  if (!music || more.length > 0) throw new Error('not one piece')
  return music
}

function power(sound: Float32Array, from: number, to: number): number {
  const slice = sound.subarray(Math.round(from * RATE), Math.round(to * RATE))
  return slice.reduce((sum, sample) => sum + sample * sample, 0) / slice.length
}

const PIECES = MOODS.flatMap((mood) => [1, 2, 3].map((seed) => [mood, seed] as const))

describe.each(PIECES)('%s %i', (mood, seed) => {
  const seconds = 11.3
  const music = compose({ mood, seed, seconds })
  const { left, right } = music
  const { notes, grid } = scoreOf({ mood, seed, seconds })

  test('is as long as asked, at -16 LUFS, and does not clip', async () => {
    expect(left.length).toBe(Math.round(seconds * RATE))
    expect(right.length).toBe(left.length)
    for (const side of [left, right]) expect(Math.max(...peaks(side))).toBeLessThan(0.9)
    async function* whole() {
      yield music
    }
    expect(Math.abs((await measureLoudness(whole(), 'anull')) + 16)).toBeLessThan(0.6)
  })

  test('ends on a hit that rings for 1.5 to 2 s and is gone at the end', () => {
    const hit = power(left, grid.end, grid.end + 0.3)
    expect(seconds - grid.end).toBeGreaterThanOrEqual(1.5)
    expect(seconds - grid.end).toBeLessThanOrEqual(2)
    expect(hit).toBeGreaterThan(power(left, 3, 9) / 12)
    expect(power(left, seconds - 0.1, seconds)).toBeLessThan(hit / 300)
    expect(Math.abs(left.at(-1) ?? 1)).toBeLessThan(0.001)
  })

  test('is wide, has air, and a body that small loudspeakers can play', () => {
    expect(correlation(music)).toBeLessThan(0.85)
    expect(correlation(music)).toBeGreaterThan(0)
    expect(shareOfBand(music, 8000, 20_000)).toBeGreaterThan(1e-4)
    expect(shareOfBand(music, 150, 500)).toBeGreaterThan(0.12)
  })

  test('every note is in the scale', () => {
    const classes = new Set(notes.filter((note) => !isDrum(note.voice)).map((note) => note.midi % 12))
    // A bass that plays fifths leaves the scale on its diminished step alone.
    expect(classes.size).toBeLessThanOrEqual(8)
  })

  test('is the same each time, and none of the others', () => {
    expect(scoreOf({ mood, seed, seconds }).notes).toEqual(notes)
    expect(scoreOf({ mood, seed: (seed % 3) + 1, seconds }).notes).not.toEqual(notes)
  })
})

test.each([0.4, 1, 2.7, 5, 9.99, 31])('%f s are music from beginning to end', (seconds) => {
  for (const mood of MOODS) {
    const { notes } = scoreOf({ mood, seed: 1, seconds })
    expect(notes.some((note) => note.at < 0.05)).toBe(true)
    expect(notes.every((note) => note.at >= 0 && note.at < seconds)).toBe(true)
  }
})

test('the kick falls on the beats', () => {
  const request = { mood: 'energetic' as const, seed: 1, seconds: 30 }
  const beats = musicBeats(request)
  const kicks = scoreOf(request).notes.filter((note) => note.voice === 'kick')
  expect(kicks.length).toBeGreaterThan(20)
  for (const kick of kicks) expect(Math.min(...beats.map((beat) => Math.abs(beat - kick.at)))).toBeLessThan(0.006)
})

test('a piece shorter than a beat is still music', () => {
  const { left } = compose({ mood: 'happy', seed: 1, seconds: 0.2 })
  expect(left.length).toBe(0.2 * RATE)
  expect(power(left, 0, 0.1)).toBeGreaterThan(0)
})

test('what is long comes in stretches that go on where the last one stopped', () => {
  const stretches = [...composePieces({ mood: 'piano', seed: 1, seconds: 50 })]
  expect(stretches.length).toBeGreaterThan(1)
  expect(stretches.reduce((sum, { left }) => sum + left.length, 0)).toBe(50 * RATE)
  const [first, second] = stretches
  const before = first?.left.subarray(-2400) ?? new Float32Array()
  const after = second?.left.subarray(0, 2400) ?? new Float32Array()
  expect(power(after, 0, 0.05) / power(before, 0, 0.05)).toBeGreaterThan(0.2)
  expect(Math.abs((after[0] ?? 1) - (before.at(-1) ?? 0))).toBeLessThan(0.05)
})

function* peaks(side: Float32Array): Generator<number> {
  for (let i = 0; i < side.length; i += 1000) {
    let most = 0
    for (const sample of side.subarray(i, i + 1000)) most = Math.max(most, Math.abs(sample))
    yield most
  }
}
