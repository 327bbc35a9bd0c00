import { describe, expect, test } from 'vitest'
import { type Envelope, plainest, retimedPoints, slicedPoints, volumeAt } from '../../../src/engine/edit/envelope.ts'
import { seeded } from './random-operation.ts'
import { edit, edited, timeline } from './timeline.ts'

/** Volumes that change in time. */

/** beach 0-20, city 20-38, mute 38-44 */
const TRIP = timeline(['beach.mp4', 'city.mp4', 'mute.mp4'])
const SONG = edited(TRIP, { op: 'add_bgm', params: { asset: 'song.mp3' } })
const frames = (seconds: number) => Math.round(seconds * 30)
const points = (envelope: Envelope) => envelope.map(({ at, volume }) => [at / 30, volume])

describe('a volume over a stretch', () => {
  const loud = { op: 'set_volume', params: { target: 'bgm', level: 1, start: 8, end: 10 } } as const

  test('is that throughout the stretch, with short ramps outside it', () => {
    const report = edit(SONG, loud)
    expect(report.changes).toEqual(['Music volume 35 % → 100 % at 8-10 s'])
    const [music] = report.draft.audio
    expect(music?.volume).toBe(0.35)
    expect(points(music?.envelope ?? [])).toEqual([
      [7.9, 0.35],
      [8, 1],
      [10, 1],
      [10.1, 0.35],
    ])
  })

  test('may be several stretches, of which a later one wins', () => {
    const [music] = edited(SONG, loud, {
      op: 'set_volume',
      params: { target: 'bgm', level: 0, start: 9, end: 11 },
    }).audio
    const at = (seconds: number) => volumeAt(music?.envelope ?? [], frames(seconds), 0.35)
    expect([5, 8.5, 9, 10.5, 11, 12].map(at)).toEqual([0.35, 1, 0, 0, 0, 0.35])
  })

  test('from the beginning or to the end has one ramp', () => {
    const until = edited(SONG, { op: 'set_volume', params: { target: 'bgm', level: 0, end: 2 } }).audio[0]
    expect(points(until?.envelope ?? [])).toEqual([
      [2, 0],
      [2.1, 0.35],
    ])
    const from = edited(SONG, { op: 'set_volume', params: { target: 'bgm', factor: 2, start: 40 } }).audio[0]
    expect(points(from?.envelope ?? [])).toEqual([
      [39.9, 0.35],
      [40, 0.7],
    ])
  })

  test('over all of it is a volume like any other', () => {
    const [music] = edited(SONG, { op: 'set_volume', params: { target: 'bgm', level: 0.5, start: 0, end: 44 } }).audio
    expect(music).toMatchObject({ volume: 0.5, envelope: [] })
  })

  test('reaches across clips, each in its own time', () => {
    const { clips } = edited(TRIP, { op: 'set_volume', params: { target: 'original', level: 0.2, start: 18, end: 22 } })
    expect(clips.map(({ sound }) => points(sound.envelope))).toEqual([
      [
        [17.9, 1],
        [18, 0.2],
      ],
      [
        [2, 0.2],
        [2.1, 1],
      ],
      [],
    ])
  })

  test('where nothing sounds, or beyond the end, is refused', () => {
    const voice = edited(TRIP, { op: 'add_bgm', params: { asset: 'song.mp3', start: 30 } })
    const set = (start: number, end: number) =>
      edit(voice, { op: 'set_volume', params: { target: 'bgm', level: 0, start, end } }).problems
    expect(set(5, 9)).toEqual(['Music volume: none of it can be heard at 5-9 s.'])
    expect(set(60, 70)).toEqual(['There is nothing left at 60-70 s; the video is 44 s long.'])
  })
})

describe('a volume from point to point', () => {
  const line: [number, number][] = [
    [2, 1],
    [4, 0.2],
    [25, 0.2],
    [30, 0.8],
  ]
  const drawn = edited(SONG, { op: 'set_volume', params: { target: 'bgm', points: line } })

  test('stands in the timeline as it was given', () => {
    expect(points(drawn.audio[0]?.envelope ?? [])).toEqual(line)
    const report = edit(SONG, { op: 'set_volume', params: { target: 'bgm', points: line } })
    expect(report.changes).toEqual(['Music volume: 100 % at 2 s, 20 % at 4 s, 20 % at 25 s, 80 % at 30 s'])
  })

  test('goes with what is cut and moved beneath it', () => {
    const cut = edited(drawn, { op: 'split', params: { at: 3 } }).audio[0]
    expect(points(cut?.envelope ?? [])).toEqual(line)
    const { clips } = edited(
      TRIP,
      { op: 'set_volume', params: { target: 1, points: line } },
      { op: 'split', params: { at: 3 } },
    )
    expect(clips.slice(0, 2).map(({ sound }) => points(sound.envelope))).toEqual([
      [
        [2, 1],
        [3, 0.6],
      ],
      [
        [0, 0.6],
        [1, 0.2],
      ],
    ])
  })

  test('keeps its shape at another pace, and backwards', () => {
    const own = edited(TRIP, { op: 'set_volume', params: { target: 1, points: line.slice(0, 2) } })
    const fast = edited(own, { op: 'set_speed', params: { clip: 1, factor: 2 } }).clips[0]
    expect(points(fast?.sound.envelope ?? [])).toEqual([
      [1, 1],
      [2, 0.2],
    ])
    const back = edited(own, { op: 'reverse', params: { clip: 1 } }).clips[0]
    expect(points(back?.sound.envelope ?? [])).toEqual([
      [16, 0.2],
      [18, 1],
    ])
  })

  test('up or down keeps its shape; a level takes its place, and that is said', () => {
    const half = edited(drawn, { op: 'set_volume', params: { target: 'bgm', factor: 0.5 } }).audio[0]
    expect(points(half?.envelope ?? [])).toEqual(line.map(([at, volume]) => [at, volume / 2]))
    const report = edit(drawn, { op: 'set_volume', params: { target: 'bgm', level: 1 } })
    expect(report.draft.audio[0]).toMatchObject({ volume: 1, envelope: [] })
    expect(report.changes).toEqual(['Music volume varying → 100 %'])
  })

  test('beyond the end is refused', () => {
    const late: [number, number][] = [...line, [50, 1]]
    const { problems } = edit(SONG, { op: 'set_volume', params: { target: 'bgm', points: late } })
    expect(problems).toEqual(['50 s is beyond the end; the video is 44 s long.'])
  })
})

describe('points of a volume', () => {
  /** Points of some volume on a line of 100 frames. */
  function someEnvelope(seed: number): Envelope {
    const random = seeded(seed)
    const all = Array.from({ length: 101 }, (_, at) => at).filter(() => random.below(9) === 0)
    return plainest(
      all.map((at) => ({ at, volume: random.below(3) / 2 })),
      1,
    ).envelope
  }

  test.each(Array.from({ length: 40 }, (_, seed) => seed))('read the same before and after a cut (%i)', (seed) => {
    const envelope = someEnvelope(seed)
    const cut = 1 + (seed % 99)
    const parts = [slicedPoints(envelope, 0, cut), slicedPoints(envelope, cut, 100)].map((part) => plainest(part, 1))
    const volume = (at: number) => {
      const [part, from] = at < cut ? [parts[0], 0] : [parts[1], cut]
      return volumeAt(part?.envelope ?? [], at - from, part?.volume ?? 1)
    }
    for (let at = 0; at <= 100; at++) expect(volume(at), `at ${at}`).toBeCloseTo(volumeAt(envelope, at, 1), 5)
    for (const part of parts) expect(plainest(part.envelope, part.volume)).toEqual(part)
  })

  test('stay apart at a pace that would bring them together', () => {
    const ramp = [
      { at: 10, volume: 0.3 },
      { at: 11, volume: 1 },
      { at: 40, volume: 1 },
      { at: 41, volume: 0.3 },
    ]
    expect(retimedPoints(ramp, (at) => Math.round(at / 4)).map(({ at }) => at)).toEqual([3, 4, 10, 11])
  })
})
