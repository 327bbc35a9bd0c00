import { describe, expect, test } from 'vitest'
import { clips, edit, edited, seconds, span, timeline, title } from './timeline.ts'

const PHOTOS = ['photo1.jpg', 'photo2.jpg', 'photo3.jpg']
/** beach 0-20, city 20-38, mute 38-44 */
const TRIP = timeline(['beach.mp4', 'city.mp4', 'mute.mp4'])

describe('times and numbers of a message mean the timeline before it', () => {
  test('delete a clip, cut a range behind it, change the last clip', () => {
    const report = edit(
      timeline([...PHOTOS, 'mute.mp4'], 36),
      { op: 'delete', params: { clip: 2 } },
      { op: 'cut_range', params: { from: 22, to: 24 } },
      { op: 'ken_burns', params: { clip: 3, direction: 'up' } },
      { op: 'flip', params: { clip: 4, axis: 'horizontal' } },
    )
    expect(report.problems).toEqual([])
    expect(clips(report.draft)).toEqual(['photo1.jpg 0-10', 'photo3.jpg 10-18', 'mute.mp4 18-24'])
    expect(report.draft.clips[1]?.motion?.direction).toBe('up')
    expect(report.draft.clips[2]?.flipHorizontal).toBe(true)
    expect(report.changes[3]).toBe('Clip 4 (mute.mp4) mirrored left to right')
  })

  test('two cuts are both measured on the video as it was seen', () => {
    const draft = edited(
      TRIP,
      { op: 'cut_range', params: { from: 0, to: 5 } },
      { op: 'cut_range', params: { from: 10, to: 12 } },
    )
    expect(draft.clips.map((clip) => [clip.name, clip.sourceStart, clip.frames / 30])).toEqual([
      ['beach.mp4', 5, 5],
      ['beach.mp4', 12, 8],
      ['city.mp4', 0, 18],
      ['mute.mp4', 0, 6],
    ])
  })

  test('overlapping cuts take the overlap once', () => {
    const draft = edited(
      TRIP,
      { op: 'cut_range', params: { from: 2, to: 6 } },
      { op: 'cut_range', params: { from: 4, to: 8 } },
    )
    expect(seconds(draft)).toBe(38)
  })

  test('a range that is gone already is said', () => {
    const report = edit(
      TRIP,
      { op: 'delete', params: { clip: 2 } },
      { op: 'cut_range', params: { from: 22, to: 24 } },
      { op: 'set_speed', params: { clip: 2, factor: 2 } },
    )
    expect(clips(report.draft)).toEqual(['beach.mp4 0-20', 'mute.mp4 20-26'])
    expect(report.changes).toHaveLength(1)
    expect(report.problems).toEqual([
      expect.stringContaining('nothing left at 22-24 s'),
      'Clip 2 no longer exists after the previous edit.',
    ])
  })

  test('a text keeps its picture when clips before it go or move', () => {
    const gone = edited(TRIP, { op: 'delete', params: { clip: 1 } }, title('City', 20, 23))
    expect(span(gone, gone.texts[0])).toEqual([0, 3])
    const moved = edited(TRIP, { op: 'move', params: { clip: 3, to: 1 } }, title('Mute', 38, 41))
    expect(span(moved, moved.texts[0])).toEqual([0, 3])
  })

  test('two trims of one clip are both in its own time', () => {
    const draft = edited(
      TRIP,
      { op: 'trim', params: { clip: 1, start: 3 } },
      { op: 'trim', params: { clip: 1, end: -4 } },
    )
    expect(draft.clips[0]).toMatchObject({ sourceStart: 3, frames: 13 * 30 })
  })

  test('the same trim twice is said to be done', () => {
    const trim = { op: 'trim', params: { clip: 1, start: 3 } } as const
    const report = edit(TRIP, trim, trim)
    expect(report.draft.clips[0]?.sourceStart).toBe(3)
    expect(report.problems).toEqual(['The previous edit already cut that away.'])
  })

  test('the parts of a split clip answer to its number', () => {
    const draft = edited(
      TRIP,
      { op: 'split', params: { at: 5 } },
      { op: 'apply_filter', params: { name: 'sepia', target: 1 } },
      { op: 'rotate', params: { clip: 2, degrees: 90 } },
    )
    expect(draft.clips.map((clip) => [clip.look.filters, clip.rotate])).toEqual([
      [['sepia'], 0],
      [['sepia'], 0],
      [[], 90],
      [[], 0],
    ])
  })

  test('a clip that was added answers to the next number', () => {
    const draft = edited(
      TRIP,
      { op: 'append', params: { asset: 'photo1.jpg' } },
      { op: 'set_duration', params: { clip: 4, duration: 7 } },
    )
    expect(clips(draft).at(-1)).toBe('photo1.jpg 44-51')
  })

  test('mutes, splits and freezes find their moment after a change of pace and rate', () => {
    const draft = edited(
      TRIP,
      { op: 'set_speed', params: { clip: 1, factor: 2 } },
      { op: 'set_canvas', params: { fps: 60 } },
      { op: 'mute', params: { target: 'original', from: 18, to: 22 } },
    )
    expect(draft.clips.map((clip) => clip.sound.mutes.map(({ from, to }) => [from / 60, to / 60]))).toEqual([
      [[9, 10]],
      [[0, 2]],
      [],
    ])
  })

  test('after a new sequence numbers and times are the new one’s', () => {
    const draft = edited(
      TRIP,
      { op: 'build_sequence', params: { assets: PHOTOS, total: 15 } },
      { op: 'set_duration', params: { clip: 3, duration: 2 } },
      title('Third', 10, 12),
    )
    expect(clips(draft)).toEqual(['photo1.jpg 0-5', 'photo2.jpg 5-10', 'photo3.jpg 10-12'])
    expect(span(draft, draft.texts[0])).toEqual([10, 12])
  })

  test('one failing operation does not hold up the others, and says so in the language of the message', () => {
    const report = edit(
      TRIP,
      { op: 'delete', params: { clip: 9 } },
      { op: 'flip', params: { clip: 1, axis: 'vertical' } },
    )
    expect(report.problems).toEqual(['There is no clip 9; the clips are 1 to 3.'])
    expect(report.draft.clips[0]?.flipVertical).toBe(true)
  })
})
