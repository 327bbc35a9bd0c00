import { describe, expect, test } from 'vitest'
import { applyOperations } from '../../../src/engine/edit/apply.ts'
import { CONTEXT, edit, edited, span, timeline, uploads } from './timeline.ts'

/** beach 0-20, city 20-38, mute 38-44 */
const TRIP = timeline(['beach.mp4', 'city.mp4', 'mute.mp4'])
const SLIDES = timeline(['photo1.jpg', 'photo2.jpg', 'photo3.jpg'], 30)
const SONG = edited(TRIP, { op: 'add_bgm', params: { asset: 'song.mp3' } })

describe('background music', () => {
  test('lasts to the end, fades out, and is lower beside the clips’ own sound', () => {
    expect(SONG.audio).toHaveLength(1)
    expect(SONG.audio[0]).toMatchObject({ role: 'bgm', start: 0, frames: 44 * 30, volume: 0.35, fadeOut: 75 })
    const alone = edited(SLIDES, { op: 'add_bgm', params: { asset: 'song.mp3' } })
    expect(alone.audio[0]?.volume).toBe(1)
    const muted = edited(
      TRIP,
      { op: 'mute', params: { target: 'original' } },
      { op: 'add_bgm', params: { mood: 'calm' } },
    )
    // what is built in ends by itself
    expect(muted.audio[0]).toMatchObject({ volume: 1, fadeOut: 0 })
  })

  test('the silence before a song is left out, and that is said, unless it is to start elsewhere', () => {
    const assets = CONTEXT.assets.map((asset) => (asset.name === 'song.mp3' ? { ...asset, quietStart: 1.2 } : asset))
    const added = (params: object) => {
      const { draft, changes } = applyOperations(SLIDES, [{ op: 'add_bgm', params }], { ...CONTEXT, assets }, 'en')
      return [draft.audio[0]?.sourceStart, changes[0]?.includes('starts after 1.2 s of silence')]
    }
    expect(added({ asset: 'song.mp3' })).toEqual([1.2, true])
    expect(added({ asset: 'song.mp3', offset: 0 })).toEqual([0, false])
  })

  test('a variation of built-in music is the same piece in every film', () => {
    const added = (title: string) =>
      applyOperations({ ...SLIDES, title }, [{ op: 'add_bgm', params: { mood: 'calm', variation: 3 } }], CONTEXT, 'en')
    expect(added('A').draft.audio[0]?.source).toEqual({ mood: 'calm', seed: 3 })
    expect(added('B').draft.audio).toEqual(added('A').draft.audio)
    expect(added('A').changes[0]).toContain('variation 3 of 3')
  })

  test('is repeated when shorter, unless told not to be', () => {
    const report = edit(SLIDES, { op: 'add_bgm', params: { asset: 'jingle.mp3' } })
    expect(report.changes).toEqual(['Music jingle.mp3 added at 100 %, 0-30 s; repeated to the end'])
    const once = edited(SLIDES, { op: 'add_bgm', params: { asset: 'jingle.mp3', loop: false } })
    expect(span(once, once.audio[0])).toEqual([0, 8])
    expect(once.audio[0]?.untilEnd).toBe(false)
  })

  test('too loud is limited, and that is said', () => {
    const report = edit(TRIP, { op: 'add_bgm', params: { mood: 'calm', volume: 6 } })
    expect(report.changes[0]).toContain('at 400 %')
    expect(report.changes[0]).toContain('limited to')
  })

  test('starts where asked, in the video and in the song', () => {
    const draft = edited(TRIP, { op: 'add_bgm', params: { asset: 'song.mp3', start: 5, offset: 30, volume: 0.6 } })
    expect(draft.audio[0]).toMatchObject({ start: 150, frames: 39 * 30, sourceStart: 30, volume: 0.6 })
    expect(edit(TRIP, { op: 'add_bgm', params: { asset: 'jingle.mp3', offset: 9 } }).problems[0]).toContain('shorter')
  })

  test('another takes its place, from where it starts, and that is said', () => {
    const report = edit(SONG, { op: 'add_bgm', params: { mood: 'dark' } })
    expect(report.draft.audio.map((clip) => clip.name)).toEqual(['dark'])
    expect(report.changes[0]).toContain('replaces song.mp3')
    const later = edited(SONG, { op: 'add_bgm', params: { mood: 'dark', start: 30 } })
    expect(later.audio.map((clip) => [clip.name, ...(span(later, clip) ?? [])])).toEqual([
      ['song.mp3', 0, 30],
      ['dark', 30, 44],
    ])
  })

  test('built-in music is the same for the same title', () => {
    const source = () => edited(TRIP, { op: 'add_bgm', params: { mood: 'lofi' } }).audio[0]?.source
    expect(source()).toEqual(source())
    expect(source()).toMatchObject({ mood: 'lofi', seed: expect.any(Number) })
    const other = edited({ ...TRIP, title: 'Other' }, { op: 'add_bgm', params: { mood: 'lofi' } })
    expect(other.audio[0]?.source).not.toEqual(source())
  })

  test('without a name it is the only song uploaded, else built-in', () => {
    const added = (names: string[]) =>
      applyOperations(SLIDES, [{ op: 'add_bgm', params: {} }], uploads('photo1.jpg', ...names), 'en').draft.audio[0]
        ?.name
    expect(added(['song.mp3'])).toBe('song.mp3')
    expect(added([])).toBe('upbeat')
  })

  test('a song that was not uploaded is answered with those that were', () => {
    expect(edit(TRIP, { op: 'add_bgm', params: { asset: 'Despacito' } }).problems[0]).toContain('song.mp3, jingle.mp3')
    expect(edit(TRIP, { op: 'add_bgm', params: { asset: 'photo1.jpg' } }).problems[0]).toContain('has no sound')
  })

  test('replacing keeps volume and place, removing takes it away', () => {
    const quiet = edited(SONG, { op: 'set_volume', params: { target: 'bgm', level: 0.2 } })
    const replaced = edited(quiet, { op: 'replace_bgm', params: { mood: 'dark' } })
    expect(replaced.audio).toEqual([
      { ...quiet.audio[0], name: 'dark', source: { mood: 'dark', seed: expect.any(Number) }, fadeOut: 0 },
    ])
    expect(edited(SONG, { op: 'remove_bgm', params: {} }).audio).toEqual([])
    expect(edit(TRIP, { op: 'remove_bgm', params: {} }).problems).toEqual(['There is no music on the timeline.'])
  })

  test('moves', () => {
    const draft = edited(SONG, { op: 'move_audio', params: { target: 'bgm', start: 5 } })
    expect(span(draft, draft.audio[0])).toEqual([5, 44])
  })
})

describe('volume', () => {
  test.each([
    [{ level: 0.8 }, 0.8],
    [{ factor: 0.5 }, 0.175],
    [{ db: 6 }, 0.698],
    [{ direction: 'down', amount: 'small' } as const, 0.28],
    [{ direction: 'up', amount: 'large' } as const, 0.525],
  ])('%j', (how, volume) => {
    const report = edit(SONG, { op: 'set_volume', params: { target: 'bgm', ...how } })
    expect(report.draft.audio[0]?.volume).toBe(volume)
    expect(report.changes[0]).toMatch(/^Music volume 35 % → /)
  })

  test('is kept within 0-400 % and says so', () => {
    const report = edit(SONG, { op: 'set_volume', params: { target: 'all', level: 9 } })
    expect(report.draft.audio[0]?.volume).toBe(4)
    expect(report.draft.clips.map((clip) => clip.sound.volume)).toEqual([4, 4, 4])
    expect(report.changes).toEqual(['Overall volume 35 % → 400 %; limited to 0 % - 400 %'])
  })

  test('of one clip', () => {
    const report = edit(SONG, { op: 'set_volume', params: { target: 2, level: 0.3 } })
    expect(report.draft.clips.map((clip) => clip.sound.volume)).toEqual([1, 0.3, 1])
    expect(report.draft.audio).toEqual(SONG.audio)
    expect(report.changes).toEqual(['Volume of clip 2 100 % → 30 %'])
  })

  test('of what is not there is a problem', () => {
    expect(edit(TRIP, { op: 'set_volume', params: { target: 'bgm', level: 0.5 } }).problems).toEqual([
      'Music: none of it can be heard on the timeline.',
    ])
    expect(edit(SLIDES, { op: 'set_volume', params: { target: 1, level: 0.5 } }).problems).toHaveLength(1)
  })

  test('asked for again lifts mutes in between', () => {
    const muted = edited(SONG, { op: 'mute', params: { target: 'bgm', from: 12, to: 18 } })
    expect(muted.audio[0]?.mutes).toEqual([{ from: 360, to: 540 }])
    expect(edited(muted, { op: 'set_volume', params: { target: 'bgm', level: 0.35 } }).audio[0]?.mutes).toEqual([])
  })
})

describe('mutes and fades', () => {
  test('a stretch is muted across clips, twice is once', () => {
    const mute = { op: 'mute', params: { target: 'original', from: 18, to: 22 } } as const
    const draft = edited(TRIP, mute, { op: 'mute', params: { target: 'original', from: 17, to: 19 } })
    expect(draft.clips.map((clip) => clip.sound.mutes)).toEqual([[{ from: 510, to: 600 }], [{ from: 0, to: 60 }], []])
  })

  test('where nothing sounds, that is said, and not that there is no video', () => {
    const talk = timeline(['photo1.jpg', 'beach.mp4'])
    const { problems } = edit(talk, { op: 'mute', params: { target: 'original', from: 1, to: 2 } })
    expect(problems).toEqual(['Original sound: none of it can be heard at 1-2 s.'])
    expect(edit(talk, { op: 'mute', params: { target: 'original', from: 90, to: 95 } }).problems[0]).toContain('long')
  })

  test('throughout is volume 0, and brought back by a volume', () => {
    const muted = edited(TRIP, { op: 'mute', params: { target: 2 } })
    expect(muted.clips.map((clip) => clip.sound.volume)).toEqual([1, 0, 1])
    expect(edited(muted, { op: 'set_volume', params: { target: 2, level: 1 } })).toEqual(TRIP)
    expect(edit(muted, { op: 'mute', params: { target: 2 } }).problems).toHaveLength(1)
  })

  test('the original sound fades as a whole, a clip by itself', () => {
    const whole = edited(TRIP, { op: 'fade_audio', params: { target: 'original', in: 1, out: 2 } })
    expect(whole.clips.map((clip) => [clip.sound.fadeIn, clip.sound.fadeOut])).toEqual([
      [30, 0],
      [0, 0],
      [0, 60],
    ])
    const one = edited(TRIP, { op: 'fade_audio', params: { target: 2, out: 3 } })
    expect(one.clips[1]?.sound).toMatchObject({ fadeIn: 0, fadeOut: 90 })
  })

  test('fades longer than a clip are fitted to it', () => {
    const draft = edited(TRIP, { op: 'fade_audio', params: { target: 3, in: 10, out: 10 } })
    expect(draft.clips[2]?.sound).toMatchObject({ fadeIn: 90, fadeOut: 90 })
  })

  test('music that follows other music does not dip at the join', () => {
    const two = edited(SONG, { op: 'add_bgm', params: { mood: 'dark', start: 30 } })
    const draft = edited(two, { op: 'fade_audio', params: { target: 'bgm', in: 2, out: 4 } })
    expect(draft.audio.map((clip) => [clip.fadeIn, clip.fadeOut])).toEqual([
      [60, 75],
      [0, 120],
    ])
  })

  test('the picture fades from and to a colour', () => {
    const draft = edited(TRIP, { op: 'fade_video', params: { target: 'all', in: 1, out: 2, color: '#FFFFFF' } })
    expect(draft.clips.map((clip) => clip.fade)).toEqual([
      { in: 30, out: 0, color: '#FFFFFF' },
      { in: 0, out: 0, color: '#000000' },
      { in: 0, out: 60, color: '#FFFFFF' },
    ])
  })
})

describe('mix', () => {
  test('loudness', () => {
    expect(edited(TRIP, { op: 'normalize_audio', params: {} }).master.lufs).toBe(-14)
    expect(edited(TRIP, { op: 'normalize_audio', params: { lufs: -16 } }).master.lufs).toBe(-16)
  })

  test('noise is taken out of what was named', () => {
    const draft = edited(SONG, { op: 'denoise_audio', params: { target: 1 } })
    expect(draft.clips.map((clip) => clip.sound.denoise)).toEqual([true, false, false])
    expect(draft.audio[0]?.denoise).toBe(false)
  })
})

describe('detached sound and voices', () => {
  test('a detached sound stands where the clip’s was, as loud, and is the clip’s for volumes', () => {
    const trimmed = edited(TRIP, { op: 'trim', params: { clip: 2, start: 2 } })
    const draft = edited(trimmed, { op: 'detach_audio', params: { clip: 2 } })
    expect(draft.clips[1]?.sound.detached).toBe(true)
    expect(draft.audio[0]).toMatchObject({ role: 'original', start: 600, frames: 480, sourceStart: 2, volume: 1 })
    const quiet = edited(draft, { op: 'set_volume', params: { target: 2, level: 0.5 } })
    expect(quiet.audio[0]?.volume).toBe(0.5)
    const moved = edited(draft, { op: 'move_audio', params: { target: 'original', start: 10 } })
    expect(span(moved, moved.audio[0])).toEqual([10, 26])
  })

  test('a detached sound keeps its pace and direction, and that is said', () => {
    const draft = edited(TRIP, { op: 'detach_audio', params: { clip: 1 } })
    const fast = edit(draft, { op: 'set_speed', params: { clip: 1, factor: 2 } })
    expect(fast.changes[0]).toMatch(/speed 1x → 2x.*; its detached sound plays on as it was$/)
    expect(span(fast.draft, fast.draft.audio[0])).toEqual([0, 20])
    expect(edit(draft, { op: 'reverse', params: { clip: 1 } }).changes[0]).toContain('detached sound')
    expect(edit(draft, { op: 'reverse', params: { clip: 2 } }).changes[0]).not.toContain('detached sound')
  })

  test('a clip without sound, at another pace, or already detached has none to detach', () => {
    expect(edit(TRIP, { op: 'detach_audio', params: { clip: 3 } }).problems[0]).toContain('none of it can be heard')
    const fast = edited(TRIP, { op: 'set_speed', params: { clip: 1, factor: 2 } })
    expect(edit(fast, { op: 'detach_audio', params: { clip: 1 } }).problems[0]).toContain('normal speed')
    expect(edit(TRIP, { op: 'move_audio', params: { target: 'original', start: 3 } }).problems[0]).toContain('detach')
  })

  test('voices follow each other', () => {
    const draft = edited(
      TRIP,
      { op: 'add_voiceover', params: { text: '欢迎光临本店' } },
      { op: 'add_voiceover', params: { text: 'Welcome' } },
    )
    const [first, second] = draft.audio
    expect(first).toMatchObject({ role: 'voice', start: 0, source: { speech: '欢迎光临本店' } })
    expect(second?.start).toBe(first?.frames)
  })
})
