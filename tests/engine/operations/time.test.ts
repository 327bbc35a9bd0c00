import { expect, test } from 'vitest'
import { rms } from '../sound/listen.ts'
import type { Film } from './film.ts'
import { melody, pitch, silences } from './hear.ts'
import { operation } from './operation.ts'
import { origin, story } from './see.ts'
import { openStudio } from './studio.ts'

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
