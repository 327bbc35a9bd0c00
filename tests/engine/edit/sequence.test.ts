import { describe, expect, test } from 'vitest'
import { clips, edit, edited, seconds, timeline } from './timeline.ts'

const PHOTOS = ['photo1.jpg', 'photo2.jpg', 'photo3.jpg']
/** beach 0-20, city 20-38, mute 38-44 */
const TRIP = timeline(['beach.mp4', 'city.mp4', 'mute.mp4'])
const SLIDES = timeline(PHOTOS, 30)

describe('trim', () => {
  test.each([
    [{ start: 2 }, 2, 16],
    [{ end: -10 }, 0, 8],
    [{ end: 8 }, 0, 8],
    [{ start: 3, end: -5 }, 3, 10],
    [{ keep: [5, 15] as [number, number] }, 5, 10],
    [{ keep: [12, 99] as [number, number] }, 12, 6],
  ])('%j', (how, sourceStart, length) => {
    const report = edit(TRIP, { op: 'trim', params: { clip: 2, ...how } })
    expect(report.draft.clips[1]).toMatchObject({ sourceStart, frames: length * 30 })
    expect(report.changes).toEqual([`Clip 2 (city.mp4) trimmed: 18 s → ${length} s`])
  })

  test('in source time of a clip that is sped up and reversed', () => {
    const fast = edited(
      TRIP,
      { op: 'set_speed', params: { clip: 2, factor: 2 } },
      { op: 'reverse', params: { clip: 2 } },
    )
    const draft = edited(fast, { op: 'trim', params: { clip: 2, start: 2 } })
    expect(draft.clips[1]).toMatchObject({ sourceStart: 0, frames: 7 * 30, speed: 2, reverse: true })
    const other = edited(fast, { op: 'trim', params: { clip: 2, end: -2 } })
    expect(other.clips[1]).toMatchObject({ sourceStart: 4, frames: 7 * 30 })
  })

  test('of all clips leaves those too short alone and says so', () => {
    const report = edit(TRIP, { op: 'trim', params: { clip: 'all', start: 7 } })
    expect(clips(report.draft)).toEqual(['beach.mp4 0-13', 'city.mp4 13-24', 'mute.mp4 24-30'])
    expect(report.problems).toEqual([expect.stringContaining('Clip 3 (mute.mp4) is 6 s long')])
  })

  test('that would leave nothing changes nothing', () => {
    expect(edit(TRIP, { op: 'trim', params: { clip: 3, start: 6 } }).draft).toBe(TRIP)
  })
})

describe('cut_range and split', () => {
  test('a cut inside a clip leaves two clips in step with their source', () => {
    const draft = edited(TRIP, { op: 'cut_range', params: { from: 10, to: 12 } })
    expect(draft.clips.slice(0, 2).map((clip) => [clip.sourceStart, clip.frames / 30])).toEqual([
      [0, 10],
      [12, 8],
    ])
  })

  test('a range given backwards is the same range', () => {
    expect(seconds(edited(TRIP, { op: 'cut_range', params: { from: 45, to: 30 } }))).toBe(30)
  })

  test('never takes everything', () => {
    const report = edit(TRIP, { op: 'cut_range', params: { from: 0, to: 44 } })
    expect(report.draft).toBe(TRIP)
    expect(report.problems[0]).toContain('leave nothing')
  })

  test('a split changes nothing that is seen or heard', () => {
    const faded = edited(TRIP, { op: 'fade_audio', params: { target: 1, in: 1, out: 2 } })
    const draft = edited(faded, { op: 'split', params: { at: 5 } })
    expect(clips(draft).slice(0, 2)).toEqual(['beach.mp4 0-5', 'beach.mp4 5-20'])
    expect(draft.clips.slice(0, 2).map((clip) => [clip.sound.fadeIn, clip.sound.fadeOut])).toEqual([
      [30, 0],
      [0, 60],
    ])
    expect(draft.clips[0]?.transition).toBeNull()
  })

  test('a photo’s slow move turns round at a cut instead of jumping', () => {
    const draft = edited(SLIDES, { op: 'split', params: { at: 5 } })
    expect(draft.clips.slice(0, 2).map((clip) => clip.motion?.direction)).toEqual(['in', 'out'])
  })

  test('with a clip, the time is its own', () => {
    expect(clips(edited(TRIP, { op: 'split', params: { clip: 2, at: 5 } }))[1]).toBe('city.mp4 20-25')
    const late = timeline(['mute.mp4', 'beach.mp4'])
    expect(clips(edited(late, { op: 'split', params: { clip: 2, at: 9 } }))[1]).toBe('beach.mp4 6-15')
  })

  test('at a cut there is nothing to split', () => {
    expect(edit(TRIP, { op: 'split', params: { at: 20 } }).problems).toEqual(['There is already a cut at 20 s.'])
  })
})

describe('order', () => {
  test.each([
    [{ op: 'move', params: { clip: 3, to: 1 } }, ['mute', 'beach', 'city']],
    [{ op: 'move', params: { clip: 1, to: 3 } }, ['city', 'mute', 'beach']],
    [{ op: 'move', params: { clip: 3, before: 2 } }, ['beach', 'mute', 'city']],
    [{ op: 'move', params: { clip: 1, after: 2 } }, ['city', 'beach', 'mute']],
    [{ op: 'swap', params: { a: 1, b: 3 } }, ['mute', 'city', 'beach']],
    [{ op: 'sort', params: { by: 'reverse' } }, ['mute', 'city', 'beach']],
    [{ op: 'sort', params: { by: 'duration_asc' } }, ['mute', 'city', 'beach']],
    [{ op: 'duplicate', params: { clip: 1, times: 2 } }, ['beach', 'beach', 'beach', 'city', 'mute']],
    [{ op: 'duplicate', params: { clip: 1, times: 1, to: 4 } }, ['beach', 'city', 'mute', 'beach']],
    [{ op: 'insert', params: { asset: 'photo1.jpg', index: 1 } }, ['photo1', 'beach', 'city', 'mute']],
    [{ op: 'insert', params: { asset: 'photo1.jpg', after: 3 } }, ['beach', 'city', 'mute', 'photo1']],
    [{ op: 'insert', params: { asset: 'photo1.jpg', at: 10 } }, ['beach', 'photo1', 'beach', 'city', 'mute']],
    [{ op: 'delete', params: { clips: [1, 3] } }, ['city']],
    [{ op: 'delete', params: { asset: 'city.mp4' } }, ['beach', 'mute']],
    [{ op: 'replace_clip', params: { clip: 2, asset: 'photo1.jpg' } }, ['beach', 'photo1', 'mute']],
  ] as const)('%j', (operation, order) => {
    // the table is readonly, operations are not
    const draft = edited(TRIP, structuredClone(operation) as Parameters<typeof edited>[1])
    expect(draft.clips.map((clip) => clip.name.replace(/\..*/, ''))).toEqual(order)
  })

  test('names sort as people count', () => {
    const mixed = timeline(['photo3.jpg', 'photo1.jpg', 'photo2.jpg'])
    expect(edited(mixed, { op: 'sort', params: { by: 'name' } }).clips.map((clip) => clip.name)).toEqual(PHOTOS)
  })

  test('a shuffle changes the order, and is the same each time', () => {
    const shuffle = () => edited(TRIP, { op: 'sort', params: { by: 'random' } }).clips.map((clip) => clip.name)
    expect(shuffle()).toEqual(shuffle())
    expect(shuffle()).not.toEqual(TRIP.clips.map((clip) => clip.name))
  })

  test('transitions stay at their cuts', () => {
    const joined = edited(
      TRIP,
      { op: 'set_transition', params: { type: 'fade', between: [1, 2] } },
      { op: 'set_transition', params: { type: 'wipeleft', between: [2, 3] } },
    )
    const moved = edited(joined, { op: 'move', params: { clip: 3, to: 1 } })
    expect(moved.clips.map((clip) => clip.transition?.type)).toEqual(['fade', 'wipeleft', undefined])
  })

  test('a replaced clip keeps its place, length and transition', () => {
    const joined = edited(TRIP, { op: 'set_transition', params: { type: 'fade', scope: 'all' } })
    const draft = edited(joined, { op: 'replace_clip', params: { clip: 1, asset: 'photo1.jpg' } })
    expect(draft.clips[0]).toMatchObject({ kind: 'image', frames: 600, transition: { id: 'x1', type: 'fade' } })
    const report = edit(TRIP, { op: 'replace_clip', params: { clip: 1, asset: 'mute.mp4' } })
    expect(seconds(report.draft)).toBe(30)
    expect(report.changes[0]).toContain('mute.mp4 is only 6 s long')
  })

  test('deleting everything leaves an empty timeline with nothing on it', () => {
    const full = edited(TRIP, { op: 'add_bgm', params: { mood: 'calm' } }, { op: 'add_text', params: { text: 'Hi' } })
    const draft = edited(full, { op: 'delete', params: { clip: 'all' } })
    expect([draft.clips, draft.texts, draft.audio]).toEqual([[], [], []])
  })

  test('music is not a clip', () => {
    expect(edit(TRIP, { op: 'append', params: { asset: 'song.mp3' } }).problems).toEqual([
      'song.mp3 is sound. It can be added as background music.',
    ])
  })
})

describe('lengths', () => {
  test('a photo takes any length, the others move', () => {
    const report = edit(SLIDES, { op: 'set_duration', params: { clip: 2, duration: 2.5 } })
    expect(clips(report.draft)).toEqual(['photo1.jpg 0-10', 'photo2.jpg 10-12.5', 'photo3.jpg 12.5-22.5'])
    expect(report.changes).toEqual(['Clip 2 (photo2.jpg) 10 s → 2.5 s'])
  })

  test('a trimmed video grows again by what was trimmed, first at its end', () => {
    const trimmed = edited(TRIP, { op: 'trim', params: { clip: 1, keep: [5, 10] } })
    expect(edited(trimmed, { op: 'set_duration', params: { clip: 1, duration: 12 } }).clips[0]).toMatchObject({
      sourceStart: 5,
      frames: 360,
    })
    expect(edited(trimmed, { op: 'set_duration', params: { clip: 1, duration: 18 } }).clips[0]).toMatchObject({
      sourceStart: 2,
      frames: 540,
    })
  })

  test('a video cannot outlast its source; the speed that would fill it is said', () => {
    const report = edit(TRIP, { op: 'set_duration', params: { clip: 3, duration: 12 } })
    expect(report.draft).toBe(TRIP)
    expect(report.problems).toEqual([
      'Clip 3 (mute.mp4) has only 6 s of footage, not 12 s. At 0.5x speed it would fill that.',
    ])
  })

  test('a total takes from photos first, then from videos in proportion, to the frame', () => {
    const mixed = timeline(['photo1.jpg', 'mute.mp4', 'photo2.jpg', 'city.mp4'])
    expect(clips(edited(mixed, { op: 'set_total_duration', params: { duration: 29 } }))).toEqual([
      'photo1.jpg 0-2.5',
      'mute.mp4 2.5-8.5',
      'photo2.jpg 8.5-11',
      'city.mp4 11-29',
    ])
    expect(clips(edited(mixed, { op: 'set_total_duration', params: { duration: 15 } }))).toEqual([
      'photo1.jpg 0-1.5',
      'mute.mp4 1.5-4.5',
      'photo2.jpg 4.5-6',
      'city.mp4 6-15',
    ])
  })

  test.each([1, 7.77, 13, 29.97, 60])('a total of %d s is exact', (duration) => {
    const mixed = timeline([...PHOTOS, 'mute.mp4'])
    const draft = edited(mixed, { op: 'set_total_duration', params: { duration } })
    expect(draft.clips.reduce((sum, clip) => sum + clip.frames, 0)).toBe(Math.round(duration * 30))
  })

  test('videos alone grow by what their sources have, and the rest is said', () => {
    const short = edited(TRIP, { op: 'trim', params: { clip: 1, keep: [0, 10] } })
    expect(seconds(edited(short, { op: 'set_total_duration', params: { duration: 40 } }))).toBe(40)
    const report = edit(short, { op: 'set_total_duration', params: { duration: 60 } })
    expect(seconds(report.draft)).toBe(44)
    expect(report.problems[0]).toContain('60 s is more than the uploads can fill')
  })

  test('nothing can last no time', () => {
    const report = edit(SLIDES, { op: 'set_duration', params: { clip: 1, duration: 0 } })
    expect(report.problems).toEqual(['A length or speed must be more than 0.'])
  })
})

describe('pace', () => {
  test('speed changes the length, and normal speed brings it back', () => {
    const fast = edited(TRIP, { op: 'set_speed', params: { clip: 1, factor: 7 } })
    expect(fast.clips[0]).toMatchObject({ speed: 7, frames: 85 })
    expect(edited(fast, { op: 'set_speed', params: { clip: 1, factor: 1 } }).clips[0]).toEqual(TRIP.clips[0])
  })

  test('faster and slower are relative, figures are not', () => {
    const fast = edited(TRIP, { op: 'set_speed', params: { clip: 1, factor: 2 } })
    const up = { direction: 'up', amount: 'large' } as const
    expect(edited(fast, { op: 'set_speed', params: { clip: 1, factor: up } }).clips[0]?.speed).toBe(3)
    expect(edited(fast, { op: 'set_speed', params: { clip: 1, factor: 1.5 } }).clips[0]?.speed).toBe(1.5)
  })

  test('is kept within 0.1-10x, and photos have none', () => {
    const report = edit(TRIP, { op: 'set_speed', params: { clip: 1, factor: 50 } })
    expect(report.draft.clips[0]?.speed).toBe(10)
    expect(report.changes[0]).toContain('limited to 0.1x - 10x')
    expect(edit(SLIDES, { op: 'set_speed', params: { clip: 1, factor: 2 } }).problems[0]).toContain('no speed')
  })

  test('backwards twice is forwards, and mutes stay with their sound', () => {
    const muted = edited(TRIP, { op: 'mute', params: { target: 1, from: 2, to: 5 } })
    const back = edited(muted, { op: 'reverse', params: { clip: 1 } })
    expect(back.clips[0]).toMatchObject({ reverse: true, sound: { mutes: [{ from: 450, to: 540 }] } })
    expect(edited(back, { op: 'reverse', params: { clip: 1 } })).toEqual(muted)
  })

  test('a freeze holds the frame at its time and the clip goes on after it', () => {
    const draft = edited(TRIP, { op: 'freeze', params: { at: 8, duration: 2 } })
    expect(clips(draft).slice(0, 3)).toEqual(['beach.mp4 0-8', 'beach.mp4 8-10', 'beach.mp4 10-22'])
    expect(draft.clips[1]).toMatchObject({ freeze: true, sourceStart: 8 })
    expect(draft.clips[2]?.sourceStart).toBe(8)
  })

  test('a freeze at the end holds the last frame, and the transition follows it', () => {
    const joined = edited(TRIP, { op: 'set_transition', params: { type: 'fade', between: [1, 2] } })
    const draft = edited(joined, { op: 'freeze', params: { clip: 1, edge: 'end', duration: 3 } })
    expect(draft.clips[1]).toMatchObject({ freeze: true, frames: 90, transition: { id: 'x1', type: 'fade' } })
    expect(draft.clips[1]?.sourceStart).toBeCloseTo(20 - 1 / 30, 5)
    expect(draft.clips[0]?.transition).toBeNull()
  })

  test('a frozen frame of a reversed clip is the one that is seen there', () => {
    const back = edited(TRIP, { op: 'reverse', params: { clip: 3 } })
    const draft = edited(back, { op: 'freeze', params: { clip: 3, edge: 'end', duration: 1 } })
    expect(draft.clips[3]?.sourceStart).toBe(0)
  })

  test('a photo is just held longer', () => {
    expect(clips(edited(SLIDES, { op: 'freeze', params: { clip: 1, duration: 2 } }))[0]).toBe('photo1.jpg 0-12')
  })
})
