import { describe, expect, test } from 'vitest'
import { cutPoints } from '../../../../src/engine/render/plan/pieces.ts'
import { planSegments } from '../../../../src/engine/render/plan/plan.ts'
import { segmentName } from '../../../../src/engine/render/plan/segment.ts'
import { captionsOf, clip, draftOf, library, mediaOf, text } from '../tools/drafts.ts'

const photo = mediaOf('photo.jpg', { kind: 'image' })
const film = mediaOf('film.mp4')

test.each([
  ['a clip of nine seconds in two halves', [clip(photo, 270)], [], [0, 135, 270]],
  ['one of ten in two', [clip(photo, 300)], [], [0, 150, 300]],
  ['a text in pieces that several cores can fix', [clip(photo, 300)], [text('Hi', 30, 90)], [0, 30, 75, 120, 210, 300]],
  ['what plays backwards every second', [clip(film, 100, { reverse: true })], [], [0, 30, 60, 100]],
  [
    'transitions on their own',
    [clip(photo, 150, { transition: { id: 'x1', type: 'fade', frames: 30 } }), clip(photo, 150)],
    [],
    [0, 135, 165, 300],
  ],
])('%s', (_, clips, texts, expected) => {
  const to = clips.reduce((sum, { frames }) => sum + frames, 0)
  expect(cutPoints(draftOf(clips, { texts }), { from: 0, to })).toEqual(expected)
})

describe('captions', () => {
  const long = 1800
  /** One every three seconds, half a second after the one before it. */
  const cues = Array.from({ length: 20 }, (_, i) => ({ id: `${i}`, text: `Line ${i}`, start: 90 * i + 7, frames: 75 }))
  const talk = (changed: typeof cues) => draftOf([clip(film, long)], { captions: captionsOf(changed) })
  const cuts = (changed: typeof cues) => cutPoints(talk(changed), { from: 0, to: long })

  /** The segments of one draft that another does not have. */
  function anew(before: typeof cues, after: typeof cues): number {
    const encoding = { codec: 'h264', preset: 'veryfast', crf: 21 } as const
    const names = (changed: typeof cues) =>
      planSegments({ draft: talk(changed), media: library(film), encoding, range: { from: 0, to: long } }).map(
        (segment) => ({ name: segmentName(segment), frames: segment.frames }),
      )
    const known = new Set(names(before).map(({ name }) => name))
    return names(after).reduce((sum, { name, frames }) => sum + (known.has(name) ? 0 : frames), 0)
  }

  test('make pieces shorter, but none for each of their ends', () => {
    expect(cuts(cues).length).toBeLessThan(40)
    const lengths = cuts(cues).map((cut, i, all) => cut - (all[i - 1] ?? cut))
    expect(Math.min(...lengths.slice(1))).toBeGreaterThan(15)
    expect(Math.max(...lengths)).toBeLessThan(90)
  })

  test('with other words are made anew in little more than where they stand', () => {
    for (const at of cues.keys()) {
      const changed = cues.map((cue, i) => (i === at ? { ...cue, text: 'Other words' } : cue))
      expect(anew(cues, changed)).toBeLessThan(2 * 75)
    }
  })

  test('that come later, are taken away or added change nothing further off', () => {
    const later = cues.map((cue, i) => (i === 9 ? { ...cue, start: cue.start + 6 } : cue))
    expect(anew(cues, later)).toBeLessThan(200)
    const fewer = cues.filter((_, i) => i !== 9)
    expect(anew(cues, fewer)).toBeLessThan(400)
    expect(anew(fewer, cues)).toBeLessThan(400)
    expect(anew([], cues.slice(0, 1))).toBeLessThan(200)
  })

  test('that follow one another faster than pieces make none for each', () => {
    const words = Array.from({ length: 180 }, (_, i) => ({ id: `${i}`, text: `${i}`, start: 10 * i, frames: 9 }))
    expect(cuts(words).length).toBeLessThan(42)
  })
})
