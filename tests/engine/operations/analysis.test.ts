import { expect, test } from 'vitest'
import { onsets, rms } from '../sound/listen.ts'
import type { Film, Picture } from './film.ts'
import { silences } from './hear.ts'
import { operation } from './operation.ts'
import { mean, origin, story } from './see.ts'
import { openStudio } from './studio.ts'

/** Edits that look at or listen to the files first. */

const studio = openStudio('red.mp4', 'green.mp4', 'blue.mp4', 'talk.mp4', 'song.wav', 'shaky.mp4', 'gray.png')

operation(studio, 'remove_silence', (apply) => {
  test('takes pauses out but for a breath, picture and sound together', async () => {
    const { before, after } = await apply(await studio.timeline(['talk.mp4']), {})
    expect(silences(before.sound)).toEqual([[0.8, 2]])
    const [pause] = silences(after.sound)
    expect((pause?.[1] ?? 9) - (pause?.[0] ?? 0)).toBeLessThan(0.4)
    expect(before.seconds - after.seconds).toBeGreaterThan(0.8)
    const [first, second, ...others] = story(after)
    expect(others).toEqual([])
    expect(first).toMatch(/^gray 0-2[4-9]$/)
    expect(second).toMatch(/^gray 5[0-9]-89$/)
    expect(rms(after.sound, 0.1, 0.7)).toBeCloseTo(rms(before.sound, 0.1, 0.7), 2)
  })
})

operation(studio, 'beat_sync', (apply) => {
  /** s at which another clip is seen */
  const cuts = ({ pictures, fps }: Film) =>
    pictures.flatMap((picture, i) => {
      const before = pictures[i - 1]
      return before && origin(before).clip !== origin(picture).clip ? [i / fps] : []
    })

  test('moves every cut onto a beat that is heard', async () => {
    const shots = await studio.timeline(
      ['red.mp4', 'green.mp4', 'blue.mp4'],
      { op: 'set_duration', params: { clip: 'all', duration: 1 } },
      { op: 'set_duration', params: { clip: 1, duration: 1.2 } },
      { op: 'mute', params: { target: 'original' } },
      { op: 'add_bgm', params: { asset: 'song.wav' } },
    )
    const { before, after } = await apply(shots, { asset: 'song.wav' })
    const beats = onsets(after.sound, 0.2)
    const off = (time: number) => Math.min(...beats.map((beat) => Math.abs(beat - time)))
    expect(beats.length).toBeGreaterThan(3)
    expect(cuts(before)).toEqual([1.2, 2.2])
    expect(
      cuts(before)
        .map(off)
        .every((distance) => distance > 0.15),
    ).toBe(true)
    expect(cuts(after)).toHaveLength(2)
    for (const cut of cuts(after)) expect(off(cut)).toBeLessThan(0.04)
    expect(after.seconds).toBe(before.seconds)
  })

  test('leaves them on beats that are heard when the film is refined', async () => {
    const synced = await studio.timeline(
      ['red.mp4', 'green.mp4', 'blue.mp4', 'red.mp4'],
      { op: 'set_duration', params: { clip: 'all', duration: 1 } },
      { op: 'set_duration', params: { clip: 1, duration: 1.2 } },
      { op: 'mute', params: { target: 'original' } },
      { op: 'beat_sync', params: { asset: 'song.wav' } },
    )
    const shorter = await studio.edited(synced, { op: 'set_duration', params: { clip: 1, duration: 0.7 } })
    const without = await studio.edited(synced, { op: 'delete', params: { clips: [2] } })
    const moved = await studio.edited(shorter, { op: 'swap', params: { a: 2, b: 3 } })
    for (const [draft, exact] of [[shorter, 1] as const, [without, 0] as const, [moved, 1] as const]) {
      const film = await studio.film(draft)
      const beats = onsets(film.sound, 0.2)
      const [first, ...others] = cuts(film)
      if (exact) expect(first).toBeCloseTo(0.7)
      for (const cut of exact ? others : cuts(film))
        expect(Math.min(...beats.map((beat) => Math.abs(beat - cut))), `${cut} of ${beats}`).toBeLessThan(0.04)
    }
  })
})

operation(studio, 'highlight', (apply) => {
  test('keeps so much of the video, and what sounds rather than pauses', async () => {
    const film = await studio.timeline(['talk.mp4', 'red.mp4', 'green.mp4'])
    const { before, after } = await apply(film, { duration: 3 })
    expect([before.seconds, after.seconds]).toEqual([7, 3])
    const silent = ({ sound }: Film) => silences(sound).reduce((sum, [from, to]) => sum + to - from, 0)
    expect(silent(before)).toBeGreaterThan(1)
    expect(silent(after)).toBeLessThan(0.2)
  })
})

operation(studio, 'stabilize', (apply) => {
  /** Where the lamp is, px. */
  function lamp({ y: { width, samples } }: Picture): [number, number] {
    const bright = [...samples.keys()].filter((i) => (samples[i] ?? 0) > 170)
    return [mean(bright.map((i) => i % width)), mean(bright.map((i) => Math.floor(i / width)))]
  }
  /** How far it wanders about its mean place, px. */
  function wander({ pictures }: Film): number {
    const places = pictures.map(lamp)
    const [x, y] = [mean(places.map(([x]) => x)), mean(places.map(([, y]) => y))]
    return Math.sqrt(mean(places.map((place) => (place[0] - x) ** 2 + (place[1] - y) ** 2)))
  }

  test('holds the pictures of a layout still, also where they alone shake', async () => {
    const layout = { op: 'layout', params: { type: 'stacked', top: 'shaky.mp4' } } as const
    const alone = { op: 'layout', params: { type: 'stacked', bottom: 'shaky.mp4' } } as const
    for (const edit of [layout, alone]) {
      const two = await studio.timeline(['gray.png', 'shaky.mp4'])
      const { before, after } = await apply(await studio.edited(two, edit), { clip: 'all' })
      expect(wander(before)).toBeGreaterThan(1.5)
      expect(wander(after)).toBeLessThan(wander(before) / 2.5)
    }
  })

  test('holds a shaky picture still', async () => {
    const { before, after } = await apply(await studio.timeline(['shaky.mp4']), { clip: 1 })
    expect(wander(before)).toBeGreaterThan(3)
    expect(wander(after)).toBeLessThan(wander(before) / 3)
    expect(after.seconds).toBe(before.seconds)
  })
})
