import { describe, expect, test } from 'vitest'
import type { Draft } from '../../../src/engine/edit/draft.ts'
import { rms } from '../sound/listen.ts'
import type { Film } from './film.ts'
import { melody, pitch, silences } from './hear.ts'
import { operation } from './operation.ts'
import { origin, story } from './see.ts'
import { type AnyEdit, openStudio } from './studio.ts'

/** How long and how fast clips run: by the numbers of the frames that are seen, and by pitch. */

const studio = openStudio('red.mp4', 'green.mp4', 'rising.mp4', 'corners.png')
const two = () => studio.timeline(['red.mp4', 'green.mp4'])

const numbers = ({ pictures }: Film) => pictures.map((picture) => origin(picture).frame)
const range = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i)

operation(studio, 'set_duration', (apply) => {
  test('takes the end off a clip, and gives it back', async () => {
    const { before, after, draft } = await apply(await two(), { clip: 1, duration: 1 })
    expect([before.seconds, after.seconds]).toEqual([4, 3])
    expect(story(after)).toEqual(['red 0-29', 'green 0-59'])
    expect(melody(after.sound)).toEqual([440, 440, 660, 660, 660, 660])
    const longer = await apply(draft, { clip: 'all', duration: 1.5 })
    expect(story(longer.after)).toEqual(['red 0-44', 'green 0-44'])
  })

  test('a photo stands as long as is said', async () => {
    const { before, after } = await apply(await studio.timeline(['corners.png', 'red.mp4']), { clip: 1, duration: 0.5 })
    expect([before.seconds, after.seconds]).toEqual([4, 2.5])
    expect(story(after).at(-1)).toBe('red 0-59')
  })
})

operation(studio, 'set_total_duration', (apply) => {
  test('shares what goes among the clips', async () => {
    const { before, after } = await apply(await two(), { duration: 3 })
    expect([before.seconds, after.seconds]).toEqual([4, 3])
    expect(story(after)).toEqual(['red 0-44', 'green 0-44'])
  })
})

operation(studio, 'set_speed', (apply) => {
  test.each([
    [2, 1],
    [0.5, 4],
    [1.25, 1.6],
    [4, 0.5],
  ])('%f times as fast lasts %f s at the same pitch', async (factor, seconds) => {
    const { before, after } = await apply(await studio.timeline(['red.mp4']), { clip: 1, factor })
    expect(numbers(before)).toEqual(range(0, 60))
    expect(after.seconds).toBeCloseTo(seconds, 5)
    for (const [i, number] of numbers(after).entries()) expect(Math.abs(number - i * factor)).toBeLessThan(1)
    const [from, to] = [seconds * 0.2, seconds * 0.8]
    expect(Math.abs(pitch(after.sound, from, to) - 440)).toBeLessThan(5)
    expect(rms(after.sound, from, to) / rms(before.sound, 0.2, 1.8)).toBeCloseTo(1, 1)
  })

  test('at the slowest, sounds to its end', async () => {
    const moment = await studio.timeline(['red.mp4'], { op: 'trim', params: { clip: 1, keep: [1.7, 2] } })
    const { after } = await apply(moment, { clip: 1, factor: 0.1 })
    expect(after.seconds).toBe(3)
    expect(silences(after.sound)).toEqual([])
    expect(Math.abs(pitch(after.sound, 0.2, 2.9) - 440)).toBeLessThan(5)
  })

  test('moves what comes behind', async () => {
    const { after } = await apply(await two(), { clip: 1, factor: 2 })
    expect(story(after)).toEqual(['red 0-58 in 30', 'green 0-59'])
    expect(melody(after.sound)).toEqual([440, 440, 660, 660, 660, 660])
  })
})

describe('a part of a clip', () => {
  const told = async (edit: AnyEdit, draft?: Draft) => (await studio.edit(draft ?? (await two()), edit)).changes

  test('at another speed, with cuts made for it', async () => {
    const edit: AnyEdit = { op: 'set_speed', params: { clip: 1, factor: 2, from: 0.5, to: 1.5 } }
    const film = await studio.film(await studio.edited(await two(), edit))
    expect(numbers(film).slice(0, 45)).toEqual([
      ...range(0, 15),
      ...range(0, 15).map((i) => 15 + 2 * i),
      ...range(45, 60),
    ])
    expect(film.seconds).toBe(3.5)
    expect(melody(film.sound)).toEqual([440, 440, 440, 660, 660, 660, 660])
    expect(await told(edit)).toEqual([
      '0.5-1.5 s of Clip 1 (red.mp4): speed 1x → 2x; length 4 s → 3.5 s; 2 cuts made for that range',
    ])
  })

  test('of the film, across a cut with a transition', async () => {
    const fade: AnyEdit = { op: 'set_transition', params: { type: 'fade', duration: 0.4 } }
    const edit: AnyEdit = { op: 'set_speed', params: { clip: 'all', factor: 2, from: 1, to: 3 } }
    const draft = await studio.edited(await two(), fade, edit)
    expect(draft.clips.map(({ frames, speed }) => [frames, speed])).toEqual([
      [30, 1],
      [15, 2],
      [15, 2],
      [30, 1],
    ])
    expect(draft.clips[1]?.transition?.frames).toBe(12)
    const { sound, seconds } = await studio.film(draft)
    expect(seconds).toBe(3)
    expect(silences(sound)).toEqual([])
  })

  test('backwards', async () => {
    const edit: AnyEdit = { op: 'reverse', params: { clip: 1, from: 1 } }
    const film = await studio.film(await studio.edited(await studio.timeline(['rising.mp4']), edit))
    expect(numbers(film)).toEqual([...range(0, 30), ...range(30, 60).reverse()])
    expect(await told(edit)).toEqual(['1-4 s of Clip 1 (red.mp4): backwards; 1 cut made for that range'])
  })

  test('that is not there changes nothing', async () => {
    const { draft, problems } = await studio.edit(await two(), {
      op: 'reverse',
      params: { clip: 1, from: 2.5, to: 3 },
    })
    expect(draft).toEqual(await two())
    expect(problems).toEqual(['There is nothing left at 2.5-3 s; the video is 4 s long.'])
  })
})

operation(studio, 'reverse', (apply) => {
  test('turns picture and sound round', async () => {
    const { before, after, draft } = await apply(await studio.timeline(['rising.mp4']), { clip: 1 })
    expect(story(before)).toEqual(['violet 0-59'])
    expect(melody(before.sound)).toEqual([440, 440, 880, 880])
    expect(story(after)).toEqual(['violet 59-0'])
    expect(melody(after.sound)).toEqual([880, 880, 440, 440])
    const again = await apply(draft, { clip: 1 })
    expect(story(again.after)).toEqual(['violet 0-59'])
  })
})

operation(studio, 'freeze', (apply) => {
  test('holds the picture at a time, in silence', async () => {
    const { before, after } = await apply(await studio.timeline(['red.mp4']), { at: 1, duration: 1 })
    expect(numbers(before)).toEqual(range(0, 60))
    expect(numbers(after)).toEqual([...range(0, 30), ...Array(30).fill(30), ...range(30, 60)])
    expect(melody(after.sound)).toEqual([440, 440, 0, 0, 440, 440])
  })

  test('holds the last picture of a clip', async () => {
    const { after } = await apply(await two(), { clip: 1, edge: 'end', duration: 0.5 })
    expect(numbers(after)).toEqual([...range(0, 60), ...Array(15).fill(59), ...range(0, 60)])
    expect(melody(after.sound)).toEqual([440, 440, 440, 440, 0, 660, 660, 660, 660])
  })
})
