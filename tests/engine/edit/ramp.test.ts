import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { momentIn } from '../../../src/engine/edit/clip.ts'
import type { Draft } from '../../../src/engine/edit/draft.ts'
import { momentAfter, offPace, type Pace, paceAt, playingOf, playingTime } from '../../../src/engine/edit/pace.ts'
import { rampOf, rampPoints, recordedSeconds } from '../../../src/engine/edit/ramp-points.ts'
import { type AnyEdit, edit, edited, seconds, span, timeline, title } from './timeline.ts'

const pace = fc.double({ min: 0.1, max: 10, noNaN: true })
const ramp = fc
  .array(fc.tuple(fc.double({ min: 0.001, max: 4, noNaN: true }), pace), { minLength: 1, maxLength: 8 })
  .map((steps): Pace => {
    const timeOf = (i: number) => steps.slice(0, i + 1).reduce((sum, [step]) => sum + step, 0)
    const [first = { at: 0, pace: 1 }, ...others] = steps.map(([, each], i) => ({ at: timeOf(i), pace: each }))
    return { speed: 1, ramp: { points: [first, ...others], muted: false } }
  })
const moment = fc.double({ min: -3, max: 30, noNaN: true })

describe('playing along a ramp', () => {
  test('the moment that playing to a moment leads to is that moment', () => {
    fc.assert(
      fc.property(ramp, moment, moment, (along, from, to) => {
        expect(momentAfter(along, from, playingTime(along, from, to))).toBeCloseTo(to, 9)
      }),
    )
  })

  test('so it is a part of the way from the recorded pace', () => {
    fc.assert(
      fc.property(ramp, moment, fc.constantFrom(0.25, 0.5, 0.8), (along, at, share) => {
        const { until, reached } = playingOf(along, share)
        expect(reached(until(at))).toBeCloseTo(at, 9)
      }),
    )
  })

  test('its speed is the pace, everywhere', () => {
    fc.assert(
      fc.property(ramp, moment, (along, at) => {
        const h = 1e-6
        const speed = (2 * h) / playingTime(along, at - h, at + h)
        // at a point itself it has two neighbours
        const [low, high] = [paceAt(along, at - h), paceAt(along, at + h)].sort((a, b) => a - b)
        expect(speed).toBeGreaterThan((low ?? 0) * 0.999)
        expect(speed).toBeLessThan((high ?? 0) * 1.001)
      }),
    )
  })

  test('a stretch takes what its parts take', () => {
    fc.assert(
      fc.property(ramp, moment, moment, moment, (along, a, b, c) => {
        expect(playingTime(along, a, b) + playingTime(along, b, c)).toBeCloseTo(playingTime(along, a, c), 9)
      }),
    )
  })

  test('where it is not at the recorded speed', () => {
    const points = (...given: [number, number][]) => rampOf(given, { sourceStart: 0, reverse: false }, 0)
    const off = (...given: [number, number][]) => offPace({ points: points(...given), muted: true })
    expect(off([2, 1], [3, 0.5], [4, 1])).toEqual([{ from: 2, to: 4 }])
    expect(off([2, 1], [3, 0.5], [4, 1], [5, 1], [6, 2])).toEqual([
      { from: 2, to: 4 },
      { from: 5, to: 1e6 },
    ])
    expect(off([1, 2], [2, 1])).toEqual([{ from: -1e6, to: 2 }])
  })
})

/** beach.mp4, 20 s. */
const BEACH = timeline(['beach.mp4'])
const DIP: [number, number][] = [
  [4, 1],
  [6, 0.25],
  [8, 0.25],
  [10, 4],
]
const ramped = (points = DIP): AnyEdit => ({ op: 'speed_ramp', params: { clip: 1, points } })

/** s until the moment of the file, in the film */
function placeOf(draft: Draft, at: number): number {
  const [clip] = draft.clips
  return clip ? playingTime(clip, clip.sourceStart, at) : Number.NaN
}

describe('what stands on a ramped clip', () => {
  test('a text keeps its reading time from its picture on; a caption lasts as long as its pictures', () => {
    const draft = edited(
      BEACH,
      { op: 'add_captions', params: { source: 'beach.srt' } },
      title('Slow', 6.5, 7.5),
      title('Fast', 12, 14),
      ramped(),
    )
    const [slow, fast] = draft.texts
    const near = (found: number | undefined, wanted: number) =>
      expect(Math.abs((found ?? 0) - wanted)).toBeLessThan(0.02)
    near(span(draft, slow)?.[0], placeOf(draft, 6.5))
    expect(slow?.frames).toBe(30)
    near(span(draft, fast)?.[0], placeOf(draft, 12))
    expect(fast?.frames).toBe(60)
    for (const [i, [from, to]] of [
      [1, 3],
      [5, 7],
      [12, 15],
    ].entries()) {
      near(span(draft, draft.captions?.cues[i])?.[0], placeOf(draft, from ?? 0))
      near(span(draft, draft.captions?.cues[i])?.[1], placeOf(draft, to ?? 0))
    }
  })

  test('a voice goes on at its own pace, in one piece', () => {
    const before = edited(
      BEACH,
      { op: 'add_voiceover', params: { text: 'Welcome to the coast' } },
      { op: 'move_audio', params: { target: 'voice', start: 5 } },
    )
    const after = edited(before, ramped())
    expect(after.audio.map(({ frames }) => frames)).toEqual(before.audio.map(({ frames }) => frames))
    expect(Math.abs((after.audio[0]?.start ?? 0) / 30 - placeOf(after, 5))).toBeLessThan(0.02)
  })

  test('splits, trims and cuts fall on the pictures that stood there', () => {
    const draft = edited(BEACH, ramped())
    const [whole] = draft.clips
    if (!whole) throw new Error('no clip')
    for (const at of [3, 6, 9.5, 14]) {
      const [first, second] = edited(draft, { op: 'split', params: { at } }).clips
      expect(second?.sourceStart).toBeCloseTo(momentIn(whole, at * 30, 30), 6)
      expect((first?.frames ?? 0) + (second?.frames ?? 0)).toBe(whole.frames)
    }
    const cut = edited(draft, { op: 'cut_range', params: { from: 5, to: 9 } })
    expect(seconds(cut)).toBeCloseTo(seconds(draft) - 4, 9)
    expect(cut.clips[1]?.sourceStart).toBeCloseTo(momentIn(whole, 9 * 30, 30), 6)
    const trimmed = edited(draft, { op: 'trim', params: { clip: 1, keep: [5, 9] } })
    expect(trimmed.clips[0]?.sourceStart).toBeCloseTo(momentIn(whole, 5 * 30, 30), 6)
    expect(seconds(trimmed)).toBe(4)
  })

  test('what was trimmed off comes back at its pace', () => {
    const draft = edited(BEACH, ramped())
    const short = edited(draft, { op: 'trim', params: { clip: 1, start: 9 } })
    const { frames = 0 } = draft.clips[0] ?? {}
    const again = edited(short, { op: 'set_duration', params: { clip: 1, duration: frames / 30 } })
    expect(again.clips[0]?.frames).toBe(frames)
    expect(again.clips[0]?.sourceStart).toBeCloseTo(0, 2)
  })

  test('mutes stay on the sound that they silence', () => {
    const draft = edited(BEACH, { op: 'mute', params: { target: 1, from: 6.5, to: 12 } }, ramped())
    const [mute] = draft.clips[0]?.sound.mutes ?? []
    expect(Math.abs((mute?.from ?? 0) / 30 - placeOf(draft, 6.5))).toBeLessThan(0.02)
    expect(Math.abs((mute?.to ?? 0) / 30 - placeOf(draft, 12))).toBeLessThan(0.02)
  })
})

describe('another ramp, or another speed', () => {
  const pointsIn = (draft: Draft) => draft.clips.map((clip) => rampPoints(clip, 30))

  test('joins the one that is there, and takes its place where they overlap', () => {
    const two = edited(
      BEACH,
      ramped(),
      ramped([
        [14, 4],
        [15, 1],
      ]),
    )
    expect(pointsIn(two)).toEqual([[...DIP, [14, 4], [15, 1]]])
    const report = edit(
      BEACH,
      ramped(),
      ramped([
        [5, 1],
        [9, 2],
      ]),
    )
    expect(pointsIn(report.draft)).toEqual([
      [
        [4, 1],
        [5, 1],
        [9, 2],
        [10, 4],
      ],
    ])
    expect(report.changes[1]).toContain('replaces the earlier ramp where they overlap')
  })

  test('points mean the clip at its recorded speed, also when it has another or plays backwards', () => {
    const fast = edited(BEACH, { op: 'set_speed', params: { clip: 1, factor: 2 } }, ramped())
    expect(pointsIn(fast)).toEqual([DIP])
    const back = edited(
      BEACH,
      { op: 'trim', params: { clip: 1, keep: [1, 18] } },
      { op: 'reverse', params: { clip: 1 } },
      ramped(),
    )
    expect(pointsIn(back)).toEqual([DIP])
    const [clip] = back.clips
    expect(clip?.ramp?.points.map(({ at }) => at)).toEqual([8, 10, 12, 14])
    // less than a frame at four times the speed is left off
    expect(17 - (clip ? recordedSeconds(clip, 30) : 0)).toBeLessThan(4 / 30)
  })

  test('a speed takes the place of a ramp, a step changes all of it', () => {
    const plain = edited(BEACH, ramped(), { op: 'set_speed', params: { clip: 1, factor: 1 } })
    expect(plain.clips).toEqual(BEACH.clips)
    const faster = edited(BEACH, ramped(), {
      op: 'set_speed',
      params: { clip: 1, factor: { direction: 'up', amount: 'small' } },
    })
    expect(pointsIn(faster)).toEqual([
      [
        [4, 1.25],
        [6, 0.313],
        [8, 0.313],
        [10, 5],
      ],
    ])
  })

  test('begins inside of the clip, and is nothing for a photo', () => {
    expect(
      edit(
        BEACH,
        ramped([
          [21, 1],
          [22, 2],
        ]),
      ).problems,
    ).toEqual(['Clip 1 (beach.mp4) is 20 s long at its recorded speed: the ramp would begin after its end.'])
    expect(edit(timeline(['photo1.jpg']), ramped()).problems).toEqual([
      'Photos have no speed. set_duration shows them for a shorter or longer time.',
    ])
  })
})
