import { describe, expect, test } from 'vitest'
import type { Mood } from '../../../../src/edits/values/look.ts'
import { composePieces, type MusicRequest, musicBeats } from '../../../../src/engine/media/music/compose.ts'
import { scoreOf } from '../../../../src/engine/media/music/score.ts'
import { STYLES } from '../../../../src/engine/media/music/style.ts'
import { measureLoudness } from '../../../../src/engine/render/sound/loudness.ts'

const MOODS = Object.keys(STYLES) as Mood[] // a record of exactly the moods
const RATE = 48_000

/** Of less than five minutes: one piece. */
function compose(request: MusicRequest) {
  const [music, ...more] = composePieces(request)
  if (!music || more.length > 0) throw new Error('not one piece')
  return music
}

function power(sound: Float32Array, from: number, to: number): number {
  const slice = sound.subarray(Math.round(from * RATE), Math.round(to * RATE))
  return slice.reduce((sum, sample) => sum + sample * sample, 0) / slice.length
}

describe.each(MOODS)('%s', (mood) => {
  const music = compose({ mood, seed: 3, seconds: 14.3 })

  test('is as long as asked, at -16 LUFS, and does not clip', async () => {
    const { left, right } = music
    expect(left.length).toBe(Math.round(14.3 * RATE))
    expect(right.length).toBe(left.length)
    for (const side of [left, right]) expect(Math.max(...peaks(side))).toBeLessThan(0.9)
    async function* whole() {
      yield { left, right }
    }
    expect(Math.abs((await measureLoudness(whole(), 'anull')) + 16)).toBeLessThan(0.5)
  })

  test('begins softer than it goes on, and dies away to nothing', () => {
    expect(power(music.left, 4, 10)).toBeGreaterThan(0)
    expect(power(music.left, 14.2, 14.3)).toBeLessThan(power(music.left, 4, 10) / 50)
    expect(Math.abs(music.left.at(-1) ?? 1)).toBeLessThan(0.001)
  })

  test('every note is in the scale and every bar has its beats', () => {
    const { notes, form } = scoreOf(mood, 3, 14.3)
    const tuned = notes.filter(
      (note) => !['kick', 'snare', 'clap', 'hat', 'openhat', 'shaker', 'rim', 'boom', 'crackle'].includes(note.voice),
    )
    const classes = new Set(tuned.map((note) => note.midi % 12))
    // A bass that plays fifths leaves the scale on its diminished step alone.
    expect(classes.size).toBeLessThanOrEqual(8)
    const [first = 0, second = 0] = musicBeats({ mood, seed: 3, seconds: 14.3 })
    expect(first).toBe(0)
    expect(second).toBeCloseTo(form.barSeconds / 4, 6)
  })

  test('the same seed is the same piece, another is not', () => {
    expect(scoreOf(mood, 3, 14.3)).toEqual(scoreOf(mood, 3, 14.3))
    expect(scoreOf(mood, 4, 14.3).notes).not.toEqual(scoreOf(mood, 3, 14.3).notes)
  })
})

test('the beat grid does not depend on the length', () => {
  const short = musicBeats({ mood: 'upbeat', seed: 5, seconds: 20 })
  const long = musicBeats({ mood: 'upbeat', seed: 5, seconds: 700 })
  expect(long.slice(0, short.length)).toEqual(short)
  expect(short.at(-1)).toBeLessThan(20)
})

test.each([0.4, 1, 2.7, 5, 9.99, 31, 61.7, 180])('%f s end on a chord that rings one bar to two', (seconds) => {
  for (const mood of MOODS) {
    const { notes, form } = scoreOf(mood, 1, seconds)
    expect((form.sections.length - 1) * form.barSeconds + form.lastSeconds).toBeCloseTo(seconds, 6)
    expect(form.lastSeconds).toBeLessThan(2 * form.barSeconds)
    expect(notes.length).toBeGreaterThan(0)
    expect(notes.every((note) => note.at < seconds)).toBe(true)
  }
})

test('the kick falls on the beats', () => {
  const { notes } = scoreOf('energetic', 2, 30)
  const beats = musicBeats({ mood: 'energetic', seed: 2, seconds: 30 })
  const kicks = notes.filter((note) => note.voice === 'kick')
  expect(kicks.length).toBeGreaterThan(20)
  for (const kick of kicks) expect(Math.min(...beats.map((beat) => Math.abs(beat - kick.at)))).toBeLessThan(0.01)
})

test('a piece shorter than a beat is still music', () => {
  const { left } = compose({ mood: 'happy', seed: 1, seconds: 0.2 })
  expect(left.length).toBe(0.2 * RATE)
  expect(power(left, 0, 0.1)).toBeGreaterThan(0)
})

test('what is longer than five minutes comes in pieces', () => {
  const request = { mood: 'ambient' as const, seed: 1, seconds: 1000 }
  const beats = musicBeats(request)
  expect(beats.every((beat, i) => beat > (beats[i - 1] ?? -1))).toBe(true)
  expect(beats.at(-1)).toBeGreaterThan(980)
  const first = composePieces({ ...request, seconds: 10 }).next()
  expect(first.done).toBe(false)
  if (!first.done) expect(first.value.left.length).toBe(10 * RATE)
})

function* peaks(side: Float32Array): Generator<number> {
  for (let i = 0; i < side.length; i += 1000) {
    let most = 0
    for (const sample of side.subarray(i, i + 1000)) most = Math.max(most, Math.abs(sample))
    yield most
  }
}
