import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isOfFile } from '../../../src/engine/edit/clip.ts'
import { clipStarts, type Draft, draftFrames, emptyDraft } from '../../../src/engine/edit/draft.ts'
import { musicBeats } from '../../../src/engine/edit/music/beats.ts'
import { lengthsTo } from '../../../src/engine/edit/music/lengths-to.ts'
import type { Operation, Params } from '../../../src/engine/edit/operation.ts'
import { CONTEXT, edit, edited } from './timeline.ts'

/** A film that was cut on the beats of its music, refined. */

const SILENT = ['photo1.jpg', 'photo2.jpg', 'photo3.jpg', 'logo.png', 'mute.mp4']
const SONG = (params: Partial<Params<'make'>> = {}) =>
  edited(emptyDraft('Wild Days'), {
    op: 'make',
    params: { assets: SILENT, music: 'song.mp3', closing: 'The end', ...params },
  })
const BUILT_IN = (params: Partial<Params<'make'>> = {}) => SONG({ mood: 'upbeat', music: undefined, ...params })

/** The seconds at which beats of a film's music are heard. */
function beatsIn({ audio, canvas, clips }: Draft): number[] {
  const music = audio.find(({ role }) => role === 'bgm')
  if (!music) return []
  const seconds = draftFrames({ ...emptyDraft(''), clips }) / canvas.fps
  if ('mood' in music.source) return musicBeats({ ...music.source, seconds })
  const beats = 'mediaId' in music.source ? (CONTEXT.beats.get(music.source.mediaId) ?? []) : []
  return beats.map((beat) => beat - music.sourceStart)
}

/** Numbers of the clips that do not end on a beat: up to a frame before it, never after it. */
function offBeat(draft: Draft): number[] {
  const beats = beatsIn(draft)
  const cuts = clipStarts(draft).slice(1)
  return cuts.flatMap((cut, i) => {
    const late = beats.map((beat) => beat * draft.canvas.fps - cut)
    return late.some((frames) => frames > -1e-3 && frames < 1) ? [] : [i + 1]
  })
}

const lengths = (draft: Draft) => draft.clips.map(({ frames }) => frames)

describe('a film made on beats', () => {
  test.each([
    ['built-in music', BUILT_IN],
    ['a song', SONG],
  ])('with %s stays on them where its clips change', (_, film) => {
    const made = film()
    expect(made.clips.length).toBeGreaterThan(4)
    expect(offBeat(made)).toEqual([])
    const refined: Operation[] = [
      { op: 'delete', params: { clips: [2] } },
      { op: 'move', params: { clip: 3, to: 1 } },
      { op: 'swap', params: { a: 1, b: 4 } },
      { op: 'insert', params: { asset: 'photo1.jpg', after: 2 } },
      { op: 'duplicate', params: { clip: 2, times: 1 } },
      { op: 'set_total_duration', params: { duration: 21 } },
      { op: 'replace_bgm', params: { mood: 'happy' } },
    ]
    for (const operation of refined) {
      const draft = edited(made, operation)
      expect({ op: operation.op, off: offBeat(draft) }).toEqual({ op: operation.op, off: [] })
    }
  })

  test('keeps an exact length exact, and the cuts behind it go to the beats', () => {
    for (const film of [BUILT_IN(), SONG()]) {
      const draft = edited(film, { op: 'set_duration', params: { clip: 1, duration: 1.3 } })
      expect(draft.clips[0]?.frames).toBe(39)
      expect(offBeat(draft)).toEqual([1])
      // now and later
      const again = edited(draft, { op: 'delete', params: { clips: [3] } })
      expect(again.clips[0]?.frames).toBe(39)
      expect(offBeat(again)).toEqual([1])
    }
  })

  test('keeps an exact total', () => {
    const draft = edited(BUILT_IN(), { op: 'set_total_duration', params: { duration: 20 } })
    expect(draftFrames(draft)).toBe(600)
    expect(offBeat(draft)).toEqual([])
  })

  test('says what it changed for it, and changes each clip by less than a beat', () => {
    const made = SONG()
    const { draft, changes } = edit(made, { op: 'set_duration', params: { clip: 2, duration: 2.3 } })
    expect(changes.join()).toMatch(/\d clips? changed by up to 0\.\d+ s, so that the cuts stay on the beats/)
    for (const [i, frames] of lengths(draft).entries())
      if (i !== 1) expect(Math.abs(frames - (lengths(made)[i] ?? 0))).toBeLessThan(15)
  })

  test('leaves a film alone that was put together with exact lengths', () => {
    const film = edited(
      emptyDraft('Slides'),
      { op: 'build_sequence', params: { assets: ['photo1.jpg', 'photo2.jpg', 'photo3.jpg'], each: 4 } },
      { op: 'add_bgm', params: { asset: 'song.mp3' } },
      { op: 'set_duration', params: { clip: 1, duration: 2.3 } },
    )
    expect(lengths(film)).toEqual([69, 120, 120])
  })

  test('as beat_sync leaves it stays on them too', () => {
    const film = edited(
      emptyDraft('Slides'),
      { op: 'build_sequence', params: { assets: ['photo1.jpg', 'photo2.jpg', 'photo3.jpg', 'logo.png'], each: 3.1 } },
      { op: 'beat_sync', params: { asset: 'song.mp3' } },
      { op: 'set_duration', params: { clip: 1, duration: 2.3 } },
    )
    expect(film.clips[0]?.frames).toBe(69)
    expect(offBeat(film)).toEqual([1])
  })

  test('nothing moves for an edit that moves no cut', () => {
    const made = BUILT_IN()
    const draft = edited(
      made,
      { op: 'add_text', params: { text: 'Hello' } },
      { op: 'flip', params: { clip: 1, axis: 'horizontal' } },
    )
    expect(lengths(draft)).toEqual(lengths(made))
  })

  test('of any edits in any order, only cuts beside exact lengths leave the beats', () => {
    const made = BUILT_IN()
    const clip = fc.integer({ min: 1, max: 4 })
    const anyEdit: fc.Arbitrary<Operation> = fc.oneof(
      fc.record({ op: fc.constant('delete' as const), params: fc.record({ clips: clip.map((c) => [c]) }) }),
      fc.record({ op: fc.constant('move' as const), params: fc.record({ clip, to: clip }) }),
      fc.record({ op: fc.constant('duplicate' as const), params: fc.record({ clip, times: fc.constant(1) }) }),
      fc.record({
        op: fc.constant('set_duration' as const),
        params: fc.record({ clip, duration: fc.double({ min: 0.8, max: 4, noNaN: true }) }),
      }),
      fc.record({
        op: fc.constant('set_total_duration' as const),
        params: fc.record({ duration: fc.double({ min: 14, max: 40, noNaN: true }) }),
      }),
    )
    fc.assert(
      fc.property(fc.array(anyEdit, { maxLength: 4 }), (edits) => {
        let draft = made
        for (const operation of edits) draft = edit(draft, operation).draft
        const off = offBeat(draft).filter((number) => draft.clips[number - 1]?.onBeat)
        // a video at the end of its material may be too short for the next beat
        const spent = off.filter((number) => draft.clips[number - 1]?.kind !== 'video')
        expect(spent).toEqual([])
        expect(draft.clips.every((each) => each.frames >= 1 && (isOfFile(each) || each.card))).toBe(true)
      }),
      { numRuns: 60 },
    )
  })
})

test('the lengths of clips to beats: within their limits, with the total, and no cut after the beat nearest to it', () => {
  const limits = fc.record({
    frames: fc.integer({ min: 1, max: 200 }),
    down: fc.integer({ min: 0, max: 60 }),
    up: fc.integer({ min: 0, max: 90 }),
  })
  fc.assert(
    fc.property(fc.array(limits, { minLength: 1, maxLength: 12 }), fc.integer({ min: 4, max: 40 }), (given, step) => {
      let end = 0
      const shots = given.map(({ frames, down, up }) => {
        end += frames
        return { end, least: Math.max(1, frames - down), most: frames + up }
      })
      const beats = Array.from({ length: Math.ceil(end / step) }, (_, i) => i * step)
      const made = lengthsTo(beats, shots, end)
      expect(made).toHaveLength(shots.length)
      for (const [i, frames] of made.entries()) {
        expect(frames).toBeGreaterThanOrEqual(shots[i]?.least ?? 1)
        expect(frames).toBeLessThanOrEqual(shots[i]?.most ?? 0)
      }
      expect(made.reduce((sum, frames) => sum + frames, 0)).toBe(end)
    }),
  )
})
