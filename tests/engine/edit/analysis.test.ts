import { describe, expect, test } from 'vitest'
import { applyOperations } from '../../../src/engine/edit/apply.ts'
import { clipStarts } from '../../../src/engine/edit/draft.ts'
import { musicBeats } from '../../../src/engine/edit/music/beats.ts'
import { usualVariation } from '../../../src/engine/edit/music.ts'
import { CONTEXT, clips, edit, edited, seconds, timeline, title } from './timeline.ts'

/** beach 0-20 (silent 4-6 and 10-10.5), city 20-38 (silent 36-38), mute 38-44 */
const TRIP = timeline(['beach.mp4', 'city.mp4', 'mute.mp4'])

describe('remove_silence', () => {
  test('cuts pauses but for a breath, and all of one at a clip’s end', () => {
    const report = edit(TRIP, { op: 'remove_silence', params: {} })
    expect(clips(report.draft)).toEqual([
      'beach.mp4 0-4.1',
      'beach.mp4 4.1-18.2',
      'city.mp4 18.2-34.3',
      'mute.mp4 34.3-40.3',
    ])
    expect(report.draft.clips[1]?.sourceStart).toBe(5.9)
    expect(report.changes).toEqual(['2 pauses removed; length 44 s → 40.3 s'])
  })

  test('shorter pauses with a shorter limit, in one clip only', () => {
    expect(seconds(edited(TRIP, { op: 'remove_silence', params: { min: 0.4 } }))).toBeCloseTo(40, 5)
    expect(seconds(edited(TRIP, { op: 'remove_silence', params: { target: 2 } }))).toBeCloseTo(42.1, 5)
  })

  test('finds them in a clip that is faster, trimmed and backwards', () => {
    const changed = edited(
      edited(TRIP, { op: 'trim', params: { clip: 1, keep: [2, 10] } }),
      { op: 'set_speed', params: { clip: 1, factor: 2 } },
      { op: 'reverse', params: { clip: 1 } },
    )
    const draft = edited(changed, { op: 'remove_silence', params: { target: 1 } })
    expect(clips(draft).slice(0, 2)).toEqual(['beach.mp4 0-2.1', 'beach.mp4 2.1-3.2'])
  })

  test('finds them in the sound that took the place of the clip’s own', () => {
    // city.mp4 is silent from 16 to 18 s, which are 14 to 16 s of the clip
    const replaced = edited(TRIP, { op: 'replace_audio', params: { clip: 1, asset: 'city.mp4', offset: 2 } })
    const draft = edited(replaced, { op: 'remove_silence', params: { target: 1 } })
    expect(clips(draft).slice(0, 2)).toEqual(['beach.mp4 0-14.1', 'beach.mp4 14.1-18.2'])
  })

  test('keeps a clip that is silent throughout, and says so', () => {
    const quiet = edited(TRIP, { op: 'trim', params: { clip: 1, keep: [4, 6] } })
    const report = edit(quiet, { op: 'remove_silence', params: {} })
    expect(clips(report.draft)[0]).toBe('beach.mp4 0-2')
    expect(report.changes[0]).toContain('Clip 1 (beach.mp4) kept, although silent throughout')
  })

  test('says what has not been analysed, and when there is no pause', () => {
    const report = applyOperations(
      TRIP,
      [{ op: 'remove_silence', params: {} }],
      { ...CONTEXT, silences: new Map() },
      'en',
    )
    expect(report.draft).toBe(TRIP)
    expect(report.problems).toEqual(['beach.mp4 could not be analysed.', 'city.mp4 could not be analysed.'])
    expect(edit(TRIP, { op: 'remove_silence', params: { min: 5 } }).problems).toEqual([
      'There is no pause of 5 s or more.',
    ])
  })
})

describe('beat_sync', () => {
  const SLIDES = edited(timeline(['photo1.jpg', 'photo2.jpg', 'photo3.jpg'], 10), {
    op: 'add_bgm',
    params: { asset: 'song.mp3', offset: 0.2 },
  })

  test('puts every cut on a beat and keeps the length', () => {
    const draft = edited(SLIDES, { op: 'beat_sync', params: {} })
    expect(seconds(draft)).toBe(10)
    const cuts = clipStarts(draft).slice(1)
    expect(cuts).toEqual([99, 204])
    for (const cut of cuts) expect((cut / 30 + 0.2) % 0.5).toBeCloseTo(0, 1)
  })

  test('knows the beats of music that is repeated and of built-in music', () => {
    const beats = new Map([['m9', [0, 3, 6]]])
    const cut = (params: object) =>
      applyOperations(
        timeline(['photo1.jpg', 'photo2.jpg'], 24),
        [
          { op: 'add_bgm', params },
          { op: 'beat_sync', params: {} },
        ],
        { ...CONTEXT, beats },
        'en',
      ).draft.clips[0]?.frames
    // 8 s long from its second 2 on: it plays beats at 1, 4 and then 7, 10, 13
    expect(cut({ asset: 'jingle.mp3', offset: 2 })).toBe(13 * 30)
    const at = (cut({ mood: 'calm' }) ?? 0) / 30
    const late = musicBeats({ mood: 'calm', seed: usualVariation('Wild Days', 'calm'), seconds: 24 }).map(
      (beat) => beat - at,
    )
    expect(late.some((seconds) => seconds >= -1e-6 && seconds < 1 / 30)).toBe(true)
  })

  test('adds the song where it does not play yet', () => {
    const report = edit(timeline(['photo1.jpg', 'photo2.jpg'], 9.6), { op: 'beat_sync', params: { asset: 'song.mp3' } })
    expect(report.draft.audio[0]?.name).toBe('song.mp3')
    expect(clipStarts(report.draft)[1]).toBe(150)
    expect(report.changes[0]).toMatch(/^1 cut moved onto the beat of song.mp3; Music song.mp3 added/)
  })

  test('does not stretch a video beyond its source', () => {
    const draft = edited(timeline(['mute.mp4', 'photo1.jpg']), { op: 'trim', params: { clip: 1, keep: [0, 5.8] } })
    const synced = edited(draft, { op: 'beat_sync', params: { asset: 'song.mp3' } })
    expect(clipStarts(synced)[1]).toBe(180)
    expect(synced.clips[0]?.sourceStart).toBe(0)
  })

  test('without music or beats there is nothing to follow', () => {
    expect(edit(TRIP, { op: 'beat_sync', params: {} }).problems[0]).toContain('Add music first')
    expect(edit(TRIP, { op: 'beat_sync', params: { asset: 'jingle.mp3' } }).problems[0]).toContain(
      'could not be analysed',
    )
  })
})

describe('highlight', () => {
  test('is as long as asked, in order, from all along the video, without its silences', () => {
    const report = edit(TRIP, { op: 'highlight', params: { duration: 15 } })
    expect(seconds(report.draft)).toBe(15)
    expect(new Set(report.draft.clips.map((clip) => clip.name)).size).toBeGreaterThan(1)
    for (const clip of report.draft.clips.filter(({ name }) => name === 'beach.mp4')) {
      const [from, to] = [clip.sourceStart, clip.sourceStart + clip.frames / 30]
      expect(Math.min(to, 6) - Math.max(from, 4)).toBeLessThan(0.5)
    }
    expect(report.changes[0]).toMatch(/^Highlight of 4 parts: 44 s → 15 s/)
  })

  test('of one long recording takes several moments', () => {
    const draft = edited(timeline(['beach.mp4']), { op: 'highlight', params: { duration: 8 } })
    expect(draft.clips).toHaveLength(2)
    expect(seconds(draft)).toBe(8)
  })

  test('takes one moment from each part, even where another part has less silence', () => {
    const pauses = Array.from({ length: 6 }, (_, i) => ({ from: i * 3 + 1.5, to: i * 3 + 3 }))
    const context = { ...CONTEXT, silences: new Map([['m2', pauses]]) }
    const draft = timeline(['beach.mp4', 'city.mp4'])
    const report = applyOperations(draft, [{ op: 'highlight', params: { duration: 6 } }], context, 'en')
    const second = report.draft.clips.filter(({ name }) => name === 'city.mp4')
    expect(second.reduce((sum, clip) => sum + clip.frames, 0)).toBeGreaterThanOrEqual(60)
  })

  test('keeps texts on the moments that stay', () => {
    const draft = edited(edited(TRIP, title('All along', 0, 44)), { op: 'highlight', params: { duration: 15 } })
    expect(draft.texts[0]).toMatchObject({ start: 0, frames: 450 })
  })

  test('cannot be longer than the video', () => {
    expect(edit(TRIP, { op: 'highlight', params: { duration: 45 } }).problems).toEqual([
      'The video is already only 44 s long.',
    ])
  })
})
