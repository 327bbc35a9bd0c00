import { expect, test } from 'vitest'
import { rms } from '../sound/listen.ts'
import type { Film } from './film.ts'
import { melody, silences } from './hear.ts'
import { operation } from './operation.ts'
import { difference, story } from './see.ts'
import { openStudio } from './studio.ts'

/** Order, length and content of the clips, by the colour and brightness of their frames and the pitch of their tones. */

const studio = openStudio('red.mp4', 'green.mp4', 'blue.mp4')
const two = () => studio.timeline(['red.mp4', 'green.mp4'])
const three = () => studio.timeline(['red.mp4', 'green.mp4', 'blue.mp4'])

const TWO = ['red 0-59', 'green 0-59']
const THREE = [...TWO, 'blue 0-59']
const PITCH = { red: 440, green: 660, blue: 880 }

/** The pitch of each clip's sound, half a second each. */
function tones(...halves: [keyof typeof PITCH, number][]): number[] {
  return halves.flatMap(([clip, count]) => Array<number>(count).fill(PITCH[clip]))
}

function expectUntouched(film: Film, other: Film): void {
  expect(film.pictures).toHaveLength(other.pictures.length)
  const differences = film.pictures.map((picture, i) => difference(picture, other.pictures[i] ?? picture))
  expect(Math.max(...differences)).toBeLessThan(0.6)
  expect(melody(film.sound)).toEqual(melody(other.sound))
}

operation(studio, 'build_sequence', (apply) => {
  test('puts other uploads in their place, cut to a total', async () => {
    const { before, after } = await apply(await two(), { assets: ['blue.mp4', 'red.mp4'], total: 3 })
    expect(story(before)).toEqual(TWO)
    expect(story(after)).toEqual(['blue 7-51', 'red 7-51'])
    expect(melody(after.sound)).toEqual(tones(['blue', 3], ['red', 3]))
  })
})

operation(studio, 'append', (apply) => {
  test('adds a whole clip at the end', async () => {
    const { before, after } = await apply(await two(), { asset: 'blue.mp4' })
    expect([before.seconds, after.seconds]).toEqual([4, 6])
    expect(story(after)).toEqual(THREE)
    expect(melody(after.sound)).toEqual(tones(['red', 4], ['green', 4], ['blue', 4]))
  })
})

operation(studio, 'insert', (apply) => {
  test('after a clip', async () => {
    const { before, after } = await apply(await two(), { asset: 'blue.mp4', after: 1 })
    expect(story(before)).toEqual(TWO)
    expect(story(after)).toEqual(['red 0-59', 'blue 0-59', 'green 0-59'])
  })

  test('at a time, where the clip that stands there is split', async () => {
    const { after } = await apply(await two(), { asset: 'blue.mp4', at: 1 })
    expect(story(after)).toEqual(['red 0-29', 'blue 0-59', 'red 30-59', 'green 0-59'])
    expect(melody(after.sound)).toEqual(tones(['red', 2], ['blue', 4], ['red', 2], ['green', 4]))
  })
})

operation(studio, 'replace_clip', (apply) => {
  test('another upload, as long as the clip was', async () => {
    const shortened = await studio.edited(await two(), { op: 'trim', params: { clip: 1, end: 1 } })
    const { before, after } = await apply(shortened, { clip: 1, asset: 'blue.mp4' })
    expect(story(before)).toEqual(['red 0-29', 'green 0-59'])
    expect(story(after)).toEqual(['blue 0-29', 'green 0-59'])
    expect(melody(after.sound)).toEqual(tones(['blue', 2], ['green', 4]))
  })
})

operation(studio, 'trim', (apply) => {
  test('takes frames off both ends', async () => {
    const { before, after } = await apply(await two(), { clip: 1, start: 0.5, end: -0.5 })
    expect(story(before)).toEqual(TWO)
    expect(story(after)).toEqual(['red 15-44', 'green 0-59'])
    expect(melody(after.sound)).toEqual(tones(['red', 2], ['green', 4]))
  })

  test('keeps what is to be kept', async () => {
    const { after } = await apply(await two(), { clip: 2, keep: [0.5, 1] })
    expect(story(after)).toEqual(['red 0-59', 'green 15-29'])
  })

  test('puts back what was before its beginning, and what follows moves on', async () => {
    const cut = await studio.edited(await two(), { op: 'trim', params: { clip: 1, keep: [1, 1.5] } })
    const { before, after } = await apply(cut, { clip: 1, start: -0.5 })
    expect(story(before)).toEqual(['red 30-44', 'green 0-59'])
    expect(story(after)).toEqual(['red 15-44', 'green 0-59'])
    expect(melody(after.sound)).toEqual(tones(['red', 2], ['green', 4]))
  })

  test('of a clip that plays backwards that is what comes later in its file', async () => {
    const cut = await studio.edited(
      await two(),
      { op: 'trim', params: { clip: 1, keep: [1, 1.5] } },
      { op: 'reverse', params: { clip: 1 } },
    )
    const { after } = await apply(cut, { clip: 1, start: -0.5 })
    expect(story(after)).toEqual(['red 59-30', 'green 0-59'])
  })

  test('does not begin before its file does', async () => {
    const cut = await studio.edited(await two(), { op: 'trim', params: { clip: 1, start: 0.4 } })
    await expect(studio.edited(cut, { op: 'trim', params: { clip: 1, start: -0.5 } })).rejects.toThrow(
      'Clip 1 (red.mp4) has only 0.4 s more before its beginning',
    )
    await expect(studio.edited(await two(), { op: 'trim', params: { clip: 1, start: -0.5 } })).rejects.toThrow(
      'Clip 1 (red.mp4) begins where its file begins',
    )
  })
})

operation(studio, 'cut_range', (apply) => {
  test('takes a stretch out across a cut, and inside a clip', async () => {
    const { before, after } = await apply(await two(), { from: 1.5, to: 2.5 })
    expect([before.seconds, after.seconds]).toEqual([4, 3])
    expect(story(after)).toEqual(['red 0-44', 'green 15-59'])
    expect(melody(after.sound)).toEqual(tones(['red', 3], ['green', 3]))
    // the sound dips for a moment, so that the cut does not click
    expect(rms(after.sound, 1.499, 1.501)).toBeLessThan(rms(after.sound, 1, 1.4) * 0.1)
    expect(rms(after.sound, 1.46, 1.469)).toBeGreaterThan(rms(after.sound, 1, 1.4) * 0.9)
    const inside = await apply(await two(), { from: 0.5, to: 1 })
    expect(story(inside.after)).toEqual(['red 0-14', 'red 30-59', 'green 0-59'])
  })
})

operation(studio, 'keep', (apply) => {
  test('leaves only some stretches of the film, in its order, across cuts', async () => {
    const ranges: [number, number][] = [
      [3, 3.5],
      [0.5, 1],
      [1.5, 2.5],
    ]
    const { before, after } = await apply(await two(), { ranges })
    expect([before.seconds, after.seconds]).toEqual([4, 2])
    expect(story(after)).toEqual(['red 15-29', 'red 45-59', 'green 0-14', 'green 30-44'])
    expect(melody(after.sound)).toEqual(tones(['red', 2], ['green', 2]))
  })

  test('of one clip leaves the others alone; what overlaps counts once', async () => {
    const ranges: [number, number][] = [
      [0, 0.4],
      [0.2, 0.6],
      [1.5, 2],
    ]
    const { after } = await apply(await two(), { clip: 2, ranges })
    expect(story(after)).toEqual(['red 0-59', 'green 0-17', 'green 45-59'])
    const { changes } = await studio.edit(await two(), { op: 'keep', params: { clip: 2, ranges } })
    expect(changes).toEqual([
      'Only 0-0.4 s, 0.2-0.6 s, 1.5-2 s of Clip 2 (green.mp4) kept; length 4 s → 3.1 s; ranges that overlap count once',
    ])
  })
})

operation(studio, 'split', (apply) => {
  test('is neither seen nor heard, and cuts at its frame', async () => {
    const { before, after, draft } = await apply(await two(), { at: 0.7 })
    expectUntouched(after, before)
    expect(silences(after.sound)).toEqual([])
    const rest = await studio.film(await studio.edited(draft, { op: 'delete', params: { clip: 1 } }))
    expect(story(rest)).toEqual(['red 21-59', 'green 0-59'])
  })
})

operation(studio, 'delete', (apply) => {
  test('takes clips out, and the gap with them', async () => {
    const { before, after } = await apply(await three(), { clip: 2 })
    expect(story(before)).toEqual(THREE)
    expect(story(after)).toEqual(['red 0-59', 'blue 0-59'])
    expect(melody(after.sound)).toEqual(tones(['red', 4], ['blue', 4]))
    const last = await apply(await three(), { clips: [1, 3] })
    expect(story(last.after)).toEqual(['green 0-59'])
    const named = await apply(await three(), { asset: 'red.mp4' })
    expect(story(named.after)).toEqual(['green 0-59', 'blue 0-59'])
  })
})

operation(studio, 'move', (apply) => {
  test('puts a clip elsewhere, with its sound', async () => {
    const { before, after } = await apply(await three(), { clip: 3, to: 1 })
    expect(story(before)).toEqual(THREE)
    expect(story(after)).toEqual(['blue 0-59', 'red 0-59', 'green 0-59'])
    expect(melody(after.sound)).toEqual(tones(['blue', 4], ['red', 4], ['green', 4]))
  })
})

operation(studio, 'swap', (apply) => {
  test('changes two clips over', async () => {
    const { before, after } = await apply(await three(), { a: 1, b: 3 })
    expect(story(before)).toEqual(THREE)
    expect(story(after)).toEqual(['blue 0-59', 'green 0-59', 'red 0-59'])
    expect(melody(after.sound)).toEqual(tones(['blue', 4], ['green', 4], ['red', 4]))
  })
})

operation(studio, 'sort', (apply) => {
  test('by name, by upload, by length, turned round', async () => {
    const draft = await studio.edited(await three(), { op: 'trim', params: { clip: 2, end: 1 } })
    const { before, after } = await apply(draft, { by: 'name' })
    expect(story(before)).toEqual(['red 0-59', 'green 0-29', 'blue 0-59'])
    expect(story(after)).toEqual(['blue 0-59', 'green 0-29', 'red 0-59'])
    const shortest = await apply(draft, { by: 'duration_asc' })
    expect(story(shortest.after)).toEqual(['green 0-29', 'red 0-59', 'blue 0-59'])
    const uploaded = await apply(shortest.draft, { by: 'date' })
    expect(story(uploaded.after)).toEqual(story(before))
    const turned = await apply(draft, { by: 'reverse' })
    expect(melody(turned.after.sound)).toEqual(tones(['blue', 4], ['green', 2], ['red', 4]))
  })
})

operation(studio, 'duplicate', (apply) => {
  test('shows a clip again, behind it or elsewhere', async () => {
    const { before, after } = await apply(await two(), { clip: 1, times: 1 })
    expect([before.seconds, after.seconds]).toEqual([4, 6])
    expect(story(after)).toEqual(['red 0-59', 'red 0-59', 'green 0-59'])
    expect(melody(after.sound)).toEqual(tones(['red', 8], ['green', 4]))
    const atTheEnd = await apply(await two(), { clip: 1, times: 1, to: 3 })
    expect(story(atTheEnd.after)).toEqual([...TWO, 'red 0-59'])
  })
})
