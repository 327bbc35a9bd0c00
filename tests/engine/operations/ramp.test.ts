import { describe, expect, test } from 'vitest'
import { rms } from '../sound/listen.ts'
import type { Film } from './film.ts'
import { pitch, silences } from './hear.ts'
import { operation } from './operation.ts'
import { named, origin } from './see.ts'
import { type AnyEdit, openStudio } from './studio.ts'
import { beeps, flashes } from './sync.ts'

/** Paces that change on the way, by the numbers of the frames that are seen, and sound against picture wherever a pace is another. */

const studio = openStudio('red.mp4', 'green.mp4', 'flash.mp4', 'screen.mp4')

type Points = [number, number][]

const DIP: Points = [
  [0.4, 1],
  [0.8, 0.25],
  [1.1, 0.25],
  [1.5, 2],
]

/** A clip's own time at every frame, by adding up small steps. */
function moments(points: Points, seconds: number, fps: number): number[] {
  const step = 1e-5
  const found: number[] = []
  let [moment, played] = [0, 0]
  while (moment < seconds) {
    if (played >= found.length / fps - 1e-9) found.push(moment)
    moment += paceAt(points, moment + step / 2) * step
    played += step
  }
  return found
}

function paceAt(points: Points, moment: number): number {
  const after = points.findIndex(([at]) => at > moment)
  const [[at, pace] = [0, 1], [next, then] = [0, 1]] = [points[after - 1] ?? points.at(-1), points[after]]
  if (after === 0) return then
  return after < 0 ? pace : pace + ((then - pace) * (moment - at)) / (next - at)
}

operation(studio, 'speed_ramp', (apply) => {
  test('what is zoomed to stays zoomed to on the same pictures', async () => {
    // where a red square would be in the middle, a green corner is seen
    const corner = { clip: 1, box: { x: 0, y: 0, width: 0.2, height: 0.2 }, start: 0.9, end: 1.2, ramp: 0 }
    const zoomed = await studio.timeline(['screen.mp4'], { op: 'zoom_to', params: corner })
    const { before, after } = await apply(zoomed, { clip: 1, points: DIP })
    const near = ({ pictures }: Film, momentOf: (frame: number) => number) =>
      pictures
        .map((picture, frame) => ({ moment: momentOf(frame), seen: named(picture, 0.5, 0.5) }))
        .filter(({ moment, seen }) => moment > 0.65 && moment < 1.35 && seen === 'lime')
        .map(({ moment }) => moment)
    const shown = moments(DIP, 2, 30)
    const [was, is] = [near(before, (frame) => frame / 30), near(after, (frame) => shown[frame] ?? 0)]
    for (const found of [was, is]) {
      expect(Math.abs((found[0] ?? 0) - 0.9)).toBeLessThan(0.04)
      expect(Math.abs((found.at(-1) ?? 0) - 1.2)).toBeLessThan(0.07)
    }
    expect(is.length).toBeGreaterThan(2 * was.length)
  })

  test.each([
    ['down and up', DIP],
    [
      'up throughout',
      [
        [0, 1],
        [2, 4],
      ],
    ],
    [
      'down from fast',
      [
        [0.5, 3],
        [1.5, 0.5],
      ],
    ],
  ] as [string, Points][])('%s: each frame shows its moment, and the length is the integral', async (_, points) => {
    const { after } = await apply(await studio.timeline(['red.mp4']), { clip: 1, points })
    const expected = moments(points, 2, 30)
    expect(Math.abs(after.pictures.length - expected.length)).toBeLessThanOrEqual(1)
    for (const [i, picture] of after.pictures.entries()) {
      const shown = origin(picture).frame - (expected[i] ?? 0) * 30
      expect(shown).toBeGreaterThan(-1)
      expect(shown).toBeLessThan(0.5)
    }
  })

  test('its sound goes on at its pitch and as loud, or is silent where the pace is another', async () => {
    const { before, after } = await apply(await studio.timeline(['red.mp4']), { clip: 1, points: DIP })
    const length = after.seconds
    for (const from of [0.1, 0.8, 1.5, 2.2])
      expect(Math.abs(pitch(after.sound, from, from + 0.3) - 440)).toBeLessThan(5)
    expect(rms(after.sound, 0.2, length - 0.2) / rms(before.sound, 0.2, 1.8)).toBeCloseTo(1, 1)
    expect(silences(after.sound)).toEqual([])
    const muted = await apply(await studio.timeline(['red.mp4']), { clip: 1, points: DIP, sound: 'mute' })
    expect(silences(muted.after.sound)).toEqual([[0.4, Math.round(length * 100 - 0.4) / 100]])
  })

  test('moves what comes behind, and is told', async () => {
    const draft = await studio.timeline(['red.mp4', 'green.mp4'])
    const { after } = await apply(draft, {
      clip: 1,
      points: [
        [0, 1],
        [2, 4],
      ],
    })
    const first = after.pictures.findIndex((picture) => origin(picture).clip === 'green')
    expect(first).toBe(Math.floor((30 * 2 * Math.log(4)) / 3))
    expect(origin(after.pictures[first] ?? expect.fail()).frame).toBe(0)
    const { changes } = await studio.edit(draft, {
      op: 'speed_ramp',
      params: {
        clip: 1,
        points: [
          [0, 1],
          [2, 4],
        ],
      },
    })
    expect(changes).toEqual(['Clip 1 (red.mp4): speed 1x → 1x at 0 s, 4x at 2 s; length 4 s → 2.9 s'])
  })
})

describe('sound and picture stay together', () => {
  const speed = (factor: number, part = {}): AnyEdit => ({ op: 'set_speed', params: { clip: 1, factor, ...part } })
  const ramp = (points: Points): AnyEdit => ({ op: 'speed_ramp', params: { clip: 1, points } })
  const dip: Points = [
    [0.8, 1],
    [1.2, 0.25],
    [1.5, 0.25],
    [1.9, 1],
  ]

  test.each([
    ['half as fast', [speed(0.5)]],
    ['three times as fast', [speed(3)]],
    ['a part four times as fast', [speed(4, { from: 1, to: 1.6 })]],
    ['a part a quarter as fast', [speed(0.25, { from: 1, to: 1.6 })]],
    ['a ramp down and up again', [ramp(dip)]],
    [
      'a ramp to four times',
      [
        ramp([
          [0, 1],
          [2.5, 4],
        ]),
      ],
    ],
    [
      'a ramp down from four times',
      [
        ramp([
          [0, 4],
          [2, 0.5],
        ]),
      ],
    ],
    ['a ramp on a clip that plays backwards', [{ op: 'reverse', params: { clip: 1 } }, ramp(dip)]],
    [
      'a ramp that was split, and cut before',
      [
        ramp(dip),
        { op: 'split', params: { at: 1 } },
        { op: 'split', params: { at: 2.2 } },
        { op: 'cut_range', params: { from: 0.2, to: 0.4 } },
      ],
    ],
  ] as [string, AnyEdit[]][])('%s', async (_, edits) => {
    const film = await studio.film(await studio.timeline(['flash.mp4'], ...edits))
    const [seen, heard] = [flashes(film), beeps(film.sound)]
    expect(seen).toHaveLength(3)
    expect(heard).toHaveLength(3)
    // less than a frame apart
    for (const [i, time] of seen.entries()) expect(Math.abs(time - (heard[i] ?? 0))).toBeLessThan(1 / 30)
  })
})
