import { describe, expect, test } from 'vitest'
import { applyOperations } from '../../../src/engine/edit/apply.ts'
import { emptyDraft } from '../../../src/engine/edit/draft.ts'
import { clips, edit, seconds, span, timeline, uploads } from './timeline.ts'

const EMPTY = emptyDraft('Wild Days')
const PHOTOS = ['photo1.jpg', 'photo2.jpg', 'photo3.jpg']

describe('build_sequence', () => {
  test('photos share a total equally', () => {
    expect(clips(timeline(PHOTOS, 30))).toEqual(['photo1.jpg 0-10', 'photo2.jpg 10-20', 'photo3.jpg 20-30'])
  })

  test('a total that does not divide is reached to the frame', () => {
    const draft = timeline(PHOTOS, 10)
    expect(seconds(draft)).toBe(10)
    expect(draft.clips.map((clip) => clip.frames)).toEqual([100, 100, 100])
    const uneven = timeline([...PHOTOS, 'logo.png', 'photo1.jpg', 'photo2.jpg', 'photo3.jpg'], 10)
    expect(uneven.clips.reduce((sum, clip) => sum + clip.frames, 0)).toBe(300)
    expect(Math.max(...uneven.clips.map((clip) => clip.frames))).toBeLessThanOrEqual(43)
  })

  test('without a length photos stand 4 s and clips are whole', () => {
    expect(clips(timeline(['photo1.jpg', 'mute.mp4', 'photo2.jpg']))).toEqual([
      'photo1.jpg 0-4',
      'mute.mp4 4-10',
      'photo2.jpg 10-14',
    ])
  })

  test('photos share what whole clips leave of a total', () => {
    expect(clips(timeline([...PHOTOS, 'mute.mp4'], 30))).toEqual([
      'photo1.jpg 0-8',
      'photo2.jpg 8-16',
      'photo3.jpg 16-24',
      'mute.mp4 24-30',
    ])
  })

  test('clips too long for a total give an equal share, trimmed from both ends', () => {
    const draft = timeline(['beach.mp4', 'city.mp4', 'mute.mp4'], 24)
    expect(clips(draft)).toEqual(['beach.mp4 0-9', 'city.mp4 9-18', 'mute.mp4 18-24'])
    expect(draft.clips.map((clip) => clip.sourceStart)).toEqual([5.5, 4.5, 0])
  })

  test('a total beyond what clips have is said', () => {
    const report = edit(EMPTY, { op: 'build_sequence', params: { assets: ['mute.mp4'], total: 30 } })
    expect(seconds(report.draft)).toBe(6)
    expect(report.problems).toEqual([expect.stringContaining('30 s is more than the uploads can fill')])
  })

  test('each sets the photos’ length', () => {
    const report = edit(EMPTY, { op: 'build_sequence', params: { assets: [...PHOTOS, 'mute.mp4'], each: 2.5 } })
    expect(seconds(report.draft)).toBe(13.5)
  })

  test('neighbouring photos move differently, clips do not', () => {
    const draft = timeline(['photo1.jpg', 'photo2.jpg', 'mute.mp4', 'photo3.jpg'])
    expect(draft.clips.map((clip) => clip.motion?.direction)).toEqual(['in', 'left', undefined, 'out'])
  })

  test('all uploads: pictures in order, neither music nor subtitles', () => {
    const report = edit(EMPTY, { op: 'build_sequence', params: { assets: 'all' } })
    expect(report.draft.clips.map((clip) => clip.mediaId)).toEqual(['m1', 'm2', 'm3', 'm4', 'm5', 'm6', 'm7'])
    expect(report.draft.audio).toEqual([])
    expect(report.changes).toEqual(['Sequence of 7 clips built: 60 s'])
  })

  test('listed music and subtitles go where they belong', () => {
    const report = edit(EMPTY, {
      op: 'build_sequence',
      params: { assets: ['photo1.jpg', 'beach.mp4', 'song.mp3', 'beach.srt'] },
    })
    expect(report.draft.clips).toHaveLength(2)
    expect(report.draft.audio[0]).toMatchObject({ role: 'bgm', untilEnd: true, volume: 0.35 })
    expect(report.draft.captions?.cues[0]?.start).toBe((4 + 1) * 30)
  })

  test('over an existing sequence it replaces the clips and says so', () => {
    const report = edit(timeline(PHOTOS, 30), { op: 'build_sequence', params: { assets: ['mute.mp4'] } })
    expect(clips(report.draft)).toEqual(['mute.mp4 0-6'])
    expect(report.changes[0]).toContain('replaces 3 clips')
  })

  test('an unknown name is a problem that names what there is', () => {
    const report = edit(EMPTY, { op: 'build_sequence', params: { assets: ['nope.jpg'] } })
    expect(report.draft).toBe(EMPTY)
    expect(report.problems[0]).toContain('beach.mp4')
  })
})

describe('an empty timeline', () => {
  test('is built from the uploads when an edit needs clips', () => {
    const report = applyOperations(
      EMPTY,
      [{ op: 'set_duration', params: { clip: 2, duration: 6 } }],
      uploads('photo1.jpg', 'photo2.jpg', 'song.mp3'),
      'en',
    )
    expect(clips(report.draft)).toEqual(['photo1.jpg 0-4', 'photo2.jpg 4-10'])
    expect(report.changes).toEqual(['Sequence of 2 clips built: 8 s', 'Clip 2 (photo2.jpg) 4 s → 6 s'])
  })

  test('the picture that is laid over does not become a clip', () => {
    const report = applyOperations(
      EMPTY,
      [{ op: 'add_overlay', params: { asset: 'logo.png' } }],
      uploads('mute.mp4', 'logo.png'),
      'en',
    )
    expect(clips(report.draft)).toEqual(['mute.mp4 0-6'])
    expect(report.draft.overlays).toHaveLength(1)
  })

  test('with nothing to build from says so once', () => {
    const report = applyOperations(
      EMPTY,
      [
        { op: 'trim', params: { clip: 1, start: 1 } },
        { op: 'mute', params: { target: 'all' } },
      ],
      uploads('song.mp3'),
      'zh',
    )
    expect(report.problems).toEqual(['时间线是空的，也没有可用的照片或视频。请先上传。'])
    expect(report.draft).toBe(EMPTY)
  })
})

describe('a promo in one message', () => {
  const report = edit(
    EMPTY,
    { op: 'build_sequence', params: { assets: ['photo1.jpg', 'photo2.jpg', 'city.mp4', 'photo3.jpg'], total: 30 } },
    { op: 'set_transition', params: { type: 'varied', scope: 'all' } },
    { op: 'add_text', params: { text: 'Wild Days', start: 0, end: 3 } },
    { op: 'add_text', params: { text: 'Shop now', start: 26, end: 30 } },
    { op: 'add_bgm', params: { asset: 'song.mp3' } },
  )

  test('is exactly as long as asked, with everything inside', () => {
    expect(report.problems).toEqual([])
    expect(seconds(report.draft)).toBe(30)
    expect(report.draft.texts.map((text) => span(report.draft, text))).toEqual([
      [0, 3],
      [26, 30],
    ])
    expect(span(report.draft, report.draft.audio[0])).toEqual([0, 30])
  })

  test('has different transitions of even length', () => {
    const transitions = report.draft.clips.map((clip) => clip.transition)
    expect(transitions.map((transition) => transition?.type)).toEqual(['fade', 'pushleft', 'smoothleft', 'zoomin'])
    expect(transitions.every((transition) => (transition?.frames ?? 1) % 2 === 0)).toBe(true)
  })

  test('leaves a clip material for its transitions', () => {
    const clip = report.draft.clips[2]
    expect(clip?.sourceStart).toBe(0.4)
    expect(clip?.frames).toBe((18 - 2 * 0.4) * 30)
  })

  test('one line of change an operation', () => {
    expect(report.changes).toHaveLength(5)
  })
})
