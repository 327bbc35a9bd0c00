import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Heard, type HeardPart, joinHeard } from '../../../src/engine/check/heard.ts'
import { hearFilm } from '../../../src/engine/check/measure/hear-film.ts'
import { sentenceOf } from '../../../src/engine/check/wording.ts'
import { PLAIN_DUCK, PLAIN_SOUND } from '../../../src/engine/edit/draft/defaults.ts'
import { type Draft, draftFrames } from '../../../src/engine/edit/draft.ts'
import { timeline } from '../edit/timeline.ts'
import { makeMedia } from '../media/make.ts'
import { audio, clip, timeline as plain, soundFile } from '../sound/timeline.ts'
import { found, sent } from './film.ts'

const STEP = 0.1

/** A film as it is heard: parts with one level each, dB, from a time on, s. */
function heard(
  draft: Draft,
  parts: [id: string, role: HeardPart['role'], db: number, from: number, to: number][],
  peak = -6,
): Heard {
  const steps = Math.round(draftFrames(draft) / draft.canvas.fps / STEP)
  const made = parts.map(([id, role, db, from, to]): HeardPart => {
    return { id, role, from: from / STEP, levels: Array.from({ length: (to - from) / STEP }, () => db) }
  })
  const levels = Array.from({ length: steps }, (_, i) =>
    Math.max(-100, ...made.map((part) => part.levels[i - part.from] ?? -100)),
  )
  return { step: STEP, levels, peaks: levels.map((level) => (level > -60 ? peak : -100)), parts: made }
}

const TWO = timeline(['beach.mp4', 'city.mp4'])
const MUSIC = sent(TWO, [{ op: 'add_bgm', asset: 'jingle.mp3', loop: false }])

async function one(draft: Draft, of: Heard) {
  const all = await found(draft, { heard: of })
  // every fix is an edit that can be carried out
  for (const { edits } of all) sent(draft, edits)
  return all.map(({ rule, edits, from, to }) => ({ rule, from: from / 30, to: to / 30, edit: edits[0] }))
}

describe('silence', () => {
  test('where the music is over before the film: it goes on', async () => {
    const draft = sent(timeline(['photo1.jpg', 'photo2.jpg', 'photo3.jpg'], 14), [
      { op: 'add_bgm', asset: 'jingle.mp3', loop: false },
    ])
    expect(await one(draft, heard(draft, [['a1', 'bgm', -20, 0, 8]]))).toEqual([
      { rule: 'silence', from: 8, to: 14, edit: { op: 'update_sound', target: 'a1', loop: true, duration: 14 } },
    ])
  })

  test('between sounds: music fills it', async () => {
    const draft = timeline(['beach.mp4', 'mute.mp4', 'city.mp4'])
    const parts = heard(draft, [
      ['c1', 'original', -25, 0, 20],
      ['c3', 'original', -25, 26, 44],
    ])
    expect(await one(draft, parts)).toMatchObject([
      { rule: 'silence', from: 20, to: 26, edit: { op: 'add_sound', role: 'bgm', at: 20, duration: 6 } },
    ])
  })

  test('in several places is told once, and one message fills them all', async () => {
    const clips = timeline(['photo1.jpg', 'beach.mp4', 'mute.mp4', 'city.mp4'])
    const draft = sent(clips, [{ op: 'set_duration', clip: 1, duration: 5 }])
    const of = heard(draft, [
      ['c2', 'original', -25, 5, 25],
      ['c4', 'original', -25, 31, 49],
    ])
    const [finding, ...more] = await found(draft, { heard: of })
    expect(finding?.facts).toEqual({
      ended: null,
      stretches: [
        { from: 0, to: 5 },
        { from: 25, to: 31 },
      ],
    })
    expect(finding && sentenceOf(finding, 30, 'en')).toBe('nothing is heard from 0 to 5 s and from 25 to 31 s')
    expect(more).toEqual([])
    const filled = sent(draft, finding?.edits).audio.map(({ start, frames }) => [start / 30, frames / 30])
    expect(filled).toEqual([
      [0, 5],
      [25, 6],
    ])
  })

  test('is meant where something was muted, where it is short, and in a silent film', async () => {
    const muted = sent(TWO, [{ op: 'mute', target: 1 }])
    expect(await one(muted, heard(muted, [['c2', 'original', -25, 20, 38]]))).toEqual([])
    expect(
      await one(
        TWO,
        heard(TWO, [
          ['c1', 'original', -25, 0, 18],
          ['c2', 'original', -25, 20, 38],
        ]),
      ),
    ).toEqual([])
    expect(await one(TWO, heard(TWO, [['c1', 'original', -25, 0, 3]]))).toEqual([])
  })
})

describe('a mix that is too loud', () => {
  test('is told with the sound to turn down', async () => {
    const loud = heard(
      MUSIC,
      [
        ['c1', 'original', -25, 0, 20],
        ['c2', 'original', -25, 20, 38],
        ['a1', 'bgm', -2, 0, 8],
      ],
      -3,
    )
    const peaks = loud.peaks.map((peak, i) => (i < 40 ? 8.2 : peak))
    const mixed = { ...MUSIC, master: { lufs: null } }
    expect(await one(mixed, { ...loud, peaks })).toEqual([
      { rule: 'overdriven', from: 0, to: 4, edit: { op: 'set_volume', target: 'a1', db: -9 } },
    ])
    const brought = sent(MUSIC, [{ op: 'normalize_audio', lufs: -14 }])
    for (const draft of [brought, MUSIC]) expect(await one(draft, { ...loud, peaks })).toEqual([])
    expect(await one(mixed, { ...loud, peaks: loud.peaks.map((_, i) => (i === 5 ? 8 : 2)) })).toEqual([])
  })
})

describe('music over speech', () => {
  const spoken = sent(MUSIC, [{ op: 'add_voiceover', text: 'It is a quiet morning by the sea.' }])
  const voice = spoken.audio.find(({ role }) => role === 'voice')?.id ?? ''
  const mixed = (db: number) =>
    heard(spoken, [
      ['c1', 'original', -40, 0, 20],
      ['c2', 'original', -40, 20, 38],
      ['a1', 'bgm', db, 0, 8],
      [voice, 'voice', -22, 0, 2],
    ])

  test('makes way further: a voice-over lowers it by 11 dB from the start', async () => {
    expect(await one(spoken, mixed(-24))).toEqual([
      { rule: 'music_over_speech', from: 0, to: 2, edit: { op: 'duck', target: 'a1', under: voice, db: 27 } },
    ])
    expect(await one(spoken, mixed(-38))).toEqual([])
  })

  test('further than it does', async () => {
    const ducked = sent(spoken, [{ op: 'duck', target: 'a1', under: 'voice', db: 6 }])
    expect(await one(ducked, mixed(-24))).toMatchObject([{ edit: { op: 'duck', db: 22 } }])
  })

  test('in a clip where captions say what is spoken', async () => {
    const draft = sent(MUSIC, [{ op: 'add_captions', source: 'talk.srt' }])
    const parts = heard(draft, [
      ['c1', 'original', -22, 0, 20],
      ['c2', 'original', -22, 20, 38],
      ['a1', 'bgm', -20, 0, 8],
    ])
    expect(await one(draft, parts)).toMatchObject([{ rule: 'music_over_speech', edit: { under: 'c1' } }])
    expect(await one(MUSIC, parts)).toEqual([])
  })
})

describe('a jump of loudness', () => {
  const jump = (a: number, b: number, more: Parameters<typeof heard>[1] = []) =>
    heard(TWO, [['c1', 'original', a, 0, 20], ['c2', 'original', b, 20, 38], ...more])

  test('at a cut', async () => {
    expect(await one(TWO, jump(-14, -32))).toEqual([
      { rule: 'loudness_jump', from: 20, to: 20 + 1 / 30, edit: { op: 'set_volume', target: 'c1', db: -18 } },
    ])
    expect(await one(TWO, jump(-42, -28))).toMatchObject([{ edit: { target: 'c1', db: 12 } }])
  })

  test('is nothing where it is small, covered by music, or one side is background', async () => {
    expect(await one(TWO, jump(-20, -30))).toEqual([])
    expect(await one(TWO, jump(-20, -36, [['a1', 'bgm', -18, 0, 38]]))).toEqual([])
    expect(await one(TWO, jump(-20, -52))).toEqual([])
  })
})

describe('measured', () => {
  const folder = mkdtempSync(join(tmpdir(), 'check-'))
  const [tone, loud] = [join(folder, 'tone.wav'), join(folder, 'loud.wav')]
  beforeAll(async () => {
    const sine = (volume: number, seconds: number) => ({
      graph: `sine=f=440:d=${seconds}:r=48000,volume=${volume},aformat=channel_layouts=stereo:sample_fmts=s16`,
      encoder: 'pcm_s16le',
    })
    // FFmpeg's sine is an eighth of full scale
    await makeMedia(tone, { audio: sine(1, 2) })
    await makeMedia(loud, { audio: sine(8, 2) })
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test('levels of the mix and its parts, before the limiter, and how far they make way', async () => {
    const media = { tone: soundFile('tone', tone, 'wav', 2), loud: soundFile('loud', loud, 'wav', 2) }
    const duck = { ...PLAIN_DUCK, under: ['original'], level: 0.25 }
    const first = { ...clip('tone', { frames: 60 }), id: 'c1' }
    const second = { ...clip('loud', { frames: 60, sound: { ...PLAIN_SOUND, volume: 2 } }), id: 'c2' }
    const music = { ...audio('loud', { frames: 180, loop: true, duck }), id: 'a1' }
    const draft = plain([first, second, { ...clip('photo', { kind: 'image', frames: 60 }), id: 'c3' }], {
      audio: [music],
    })
    const pieces = [
      await hearFilm({ draft, media, from: 0, to: 25 }, () => {}),
      await hearFilm({ draft, media, from: 25, to: 60 }, () => {}),
    ]
    const { levels, peaks, parts, step } = joinHeard(pieces)
    expect([step, levels.length]).toEqual([0.1, 60])
    const at = (id: string, s: number) => parts.find((part) => part.id === id)?.levels.at(s * 10)
    expect(at('c1', 1)).toBeCloseTo(-24.1, 0)
    expect(at('c2', 1)).toBeCloseTo(0, 0)
    // a quarter beside the clips, as it is behind them
    expect(at('a1', 1)).toBeCloseTo(-18, 0)
    expect(at('a1', 5.5)).toBeCloseTo(-6, 0)
    expect(Math.max(...peaks)).toBeGreaterThan(1)
    expect(parts.map(({ id, role, from }) => [id, role, from])).toEqual([
      ['c1', 'original', 0],
      ['c2', 'original', 20],
      ['a1', 'bgm', 0],
    ])
  })
})
