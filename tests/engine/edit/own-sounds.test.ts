import { describe, expect, test } from 'vitest'
import type { AudioClip, Draft } from '../../../src/engine/edit/draft.ts'
import { type AnyEdit, edit, edited, span, timeline } from './timeline.ts'

/** Sounds of their own: how many there are, when and what of them plays, and what becomes of them when clips change. */

/** beach 0-20, city 20-38, mute 38-44 */
const TRIP = timeline(['beach.mp4', 'city.mp4', 'mute.mp4'])
const add = (params: Extract<AnyEdit, { op: 'add_sound' }>['params']): AnyEdit => ({ op: 'add_sound', params })
const said = (draft: Draft, ...edits: AnyEdit[]) => {
  const { changes, problems } = edit(draft, ...edits)
  return [...changes, ...problems].join('\n')
}
const spans = (draft: Draft) => draft.audio.map((sound) => [sound.name, ...(span(draft, sound) ?? [])])
const only = ({ audio }: Draft): AudioClip => audio[0] ?? expect.fail()

describe('add_sound', () => {
  test('adds songs beside one another; add_bgm takes the place of them all', () => {
    const songs = edited(
      TRIP,
      { op: 'add_bgm', params: { asset: 'song.mp3' } },
      add({ asset: 'jingle.mp3', role: 'bgm', at: 30 }),
      add({ mood: 'calm', at: 40 }),
    )
    expect(spans(songs)).toEqual([
      ['song.mp3', 0, 44],
      ['jingle.mp3', 30, 38],
      ['calm', 40, 44],
    ])
    expect(said(songs, { op: 'add_bgm', params: { mood: 'dark' } })).toContain('replaces song.mp3, jingle.mp3, calm')
  })

  test('plays a part of a file, for as long as there is, or to the end', () => {
    const part = edited(TRIP, add({ asset: 'song.mp3', role: 'bgm', at: 5, from: 10, to: 14.5 }))
    expect(spans(part)).toEqual([['song.mp3', 5, 9.5]])
    expect(only(part)).toMatchObject({ sourceStart: 10, untilEnd: false, loop: false, volume: 1 })
    expect(spans(edited(TRIP, add({ asset: 'jingle.mp3', role: 'voice', at: 3, from: 2 })))).toEqual([
      ['jingle.mp3', 3, 9],
    ])
    const rest = edited(TRIP, add({ asset: 'song.mp3', role: 'bgm', at: 4 }))
    expect(spans(rest)).toEqual([['song.mp3', 4, 44]])
    expect(only(rest).untilEnd).toBe(true)
  })

  test('says where a file, or the film, is shorter than what was asked for', () => {
    const long = add({ asset: 'jingle.mp3', role: 'effect', at: 1, duration: 20 })
    expect(said(TRIP, long)).toBe('Sound jingle.mp3 added at 1-9 s; jingle.mp3 is only 8 s long')
    const late = add({ asset: 'jingle.mp3', role: 'effect', at: 40 })
    expect(said(TRIP, late)).toBe('Sound jingle.mp3 added at 40-44 s; cut off at the end of the video, 44 s')
    const beyond = add({ asset: 'jingle.mp3', role: 'effect', at: 44 })
    expect(said(TRIP, beyond)).toBe('44 s is beyond the end; the video is 44 s long.')
    const behind = add({ asset: 'jingle.mp3', role: 'effect', from: 8 })
    expect(said(TRIP, behind)).toBe('jingle.mp3 is shorter than that, so it cannot start there.')
  })

  test('loops for a while, or to the end', () => {
    const looped = add({ asset: 'jingle.mp3', role: 'effect', loop: true })
    expect(only(edited(TRIP, looped))).toMatchObject({ loop: true, frames: 44 * 30, untilEnd: true })
    const while20 = add({ asset: 'jingle.mp3', role: 'effect', loop: true, duration: 20 })
    expect(only(edited(TRIP, while20))).toMatchObject({ loop: true, frames: 20 * 30, untilEnd: false })
  })

  test('puts the loudest moment of an effect where it was asked for', () => {
    expect(said(TRIP, add({ effect: 'whoosh', at: 20 }))).toBe('Sound whoosh added at 19.63-20.43 s; loudest at 20 s')
    expect(said(TRIP, add({ effect: 'ding', at: 20 }))).toBe('Sound ding added at 20-21.8 s')
    expect(spans(edited(TRIP, add({ effect: 'riser', at: 44 })))).toEqual([['riser', 44 - 68 / 30, 44]])
    const long = edited(TRIP, add({ effect: 'riser', at: 20, duration: 5 }))
    expect(spans(long)).toEqual([['riser', 15.5, 20.5]])
    expect(only(long).source).toEqual({ effect: 'riser', seconds: 5 })
  })

  test('leaves out what would sound before the film begins', () => {
    const early = only(edited(TRIP, add({ effect: 'whoosh', at: 0.1 })))
    expect(early.start).toBe(0)
    expect(early.sourceStart).toBeCloseTo(0.26, 1)
    expect(early.start + early.frames).toBe(Math.round((0.1 + 0.8 * 0.55) * 30))
  })

  test('cuts short what is not made longer', () => {
    const note = said(TRIP, add({ effect: 'pop', at: 3, duration: 2 }))
    expect(note).toBe('Sound pop added at 3-3.17 s; pop is only 0.16 s long')
    expect(spans(edited(TRIP, add({ effect: 'ding', at: 3, duration: 1 })))).toEqual([['ding', 3, 4]])
  })
})

describe('update_sound', () => {
  const two = edited(TRIP, add({ effect: 'ding', at: 5 }), add({ asset: 'jingle.mp3', role: 'effect', at: 10 }))
  const update = (params: Extract<AnyEdit, { op: 'update_sound' }>['params']): AnyEdit => ({
    op: 'update_sound',
    params,
  })

  test('changes what it is told, and says from what to what', () => {
    expect(said(two, update({ target: 'a2', at: 12, volume: 0.5, fade_out: 1 }))).toBe(
      'Jingle.mp3: time 10-18 s → 12-20 s, volume 100 % → 50 %, fade-out 0 s → 1 s',
    )
    const part = edited(two, update({ target: 'a2', from: 2, to: 4, loop: false }))
    expect(spans(part)[1]).toEqual(['jingle.mp3', 10, 12])
    const song = edited(two, update({ target: 'a2', role: 'bgm', loop: true }))
    expect(song.audio[1]).toMatchObject({ role: 'bgm', loop: true, untilEnd: true })
    expect(said(two, update({ target: 'a2', at: 10 }))).toContain('already like that')
  })

  test('of a role changes all of it, but for times', () => {
    const soft = edited(two, update({ target: 'effect', volume: 0.2 }))
    expect(soft.audio.map(({ volume }) => volume)).toEqual([0.2, 0.2])
    expect(said(two, update({ target: 'effect', at: 3 }))).toBe(
      'That could be any of several sounds: a1 ding, a2 jingle.mp3. Name one.',
    )
  })

  test('of a clip is refused', () => {
    expect(said(two, update({ target: 1, volume: 0.5 }))).toContain('set_volume, mute or fade_audio')
    expect(said(two, { op: 'remove_sound', params: { target: 'clips' } })).toContain('set_volume, mute')
  })

  test('a volume takes the place of one that changes in time', () => {
    const points: [number, number][] = [
      [5, 1],
      [6, 0],
    ]
    const fading = edited(two, { op: 'set_volume', params: { target: 'a1', points } })
    expect(fading.audio[0]?.envelope).not.toEqual([])
    expect(edited(fading, update({ target: 'a1', volume: 0.5 })).audio[0]).toMatchObject({ volume: 0.5, envelope: [] })
  })
})

test('remove_sound takes one, or all of a role', () => {
  const three = edited(TRIP, add({ effect: 'ding', at: 5 }), add({ effect: 'pop', at: 6 }), add({ mood: 'calm' }))
  expect(spans(edited(three, { op: 'remove_sound', params: { target: 'a2' } })).map(([name]) => name)).toEqual([
    'ding',
    'calm',
  ])
  expect(said(three, { op: 'remove_sound', params: { target: 'effect' } })).toBe('Effects removed')
  expect(said(TRIP, { op: 'remove_sound', params: { target: 'effect' } })).toBe(
    'Effects: none of it can be heard on the timeline.',
  )
})

describe('an effect belongs to a moment', () => {
  const dinged = edited(TRIP, add({ effect: 'ding', at: 10 }))
  const whooshed = edited(TRIP, add({ effect: 'whoosh', at: 20 }))
  const starts = (draft: Draft) => spans(draft).map(([, start]) => start)

  test('it moves with what is cut before it, whole', () => {
    expect(spans(edited(dinged, { op: 'cut_range', params: { from: 2, to: 5 } }))).toEqual([['ding', 7, 8.8]])
    expect(spans(edited(dinged, { op: 'cut_range', params: { from: 11, to: 15 } }))).toEqual([['ding', 10, 11.8]])
    expect(spans(edited(dinged, { op: 'set_speed', params: { clip: 1, factor: 0.5 } }))).toEqual([['ding', 20, 21.8]])
    expect(starts(edited(dinged, { op: 'split', params: { at: 10.5 } }))).toEqual([10])
  })

  test('it goes when its moment is cut out, and that is said', () => {
    expect(said(dinged, { op: 'cut_range', params: { from: 8, to: 12 } })).toContain('also removed: ding')
  })

  test('on a cut it stays there, whichever side is shortened', () => {
    const at = (draft: Draft) => (starts(draft)[0] as number) + 11 / 30
    expect(at(edited(whooshed, { op: 'trim', params: { clip: 2, start: 3 } }))).toBeCloseTo(20, 5)
    expect(at(edited(whooshed, { op: 'trim', params: { clip: 1, end: 15 } }))).toBeCloseTo(15, 5)
    expect(at(edited(whooshed, { op: 'move', params: { clip: 2, to: 3 } }))).toBeCloseTo(26, 5)
  })

  test('brought to the beginning, it loses what would sound before', () => {
    const first = only(edited(whooshed, { op: 'move', params: { clip: 2, to: 1 } }))
    expect(first.start).toBe(0)
    expect(first.sourceStart).toBeGreaterThan(0.3)
  })
})
