import { describe, expect, test } from 'vitest'
import { faultWords } from '../../../src/edits/fault.ts'
import { parseEdits } from '../../../src/edits/parse.ts'
import type { Clip, Draft, Keyframes } from '../../../src/engine/edit/draft.ts'
import { applyEdits } from '../../../src/engine/edit/edit-list.ts'
import { idsIn } from '../../../src/engine/edit/ids.ts'
import { between, figureAt } from '../../../src/engine/edit/keyframes.ts'
import { isOfDraft } from './random-list.ts'
import { seeded } from './random-operation.ts'
import { CONTEXT, edited, timeline, title } from './timeline.ts'

/** beach c1 0-20, photo1 c2 20-24, city c3 24-42 */
const TRIP = timeline(['beach.mp4', 'photo1.jpg', 'city.mp4'])

function applied(draft: Draft, ...edits: object[]) {
  const parsed = parseEdits(edits)
  if ('fault' in parsed) return parsed
  return applyEdits(draft, parsed.edits.filter(isOfDraft), CONTEXT, 'en', idsIn(draft))
}

function done(draft: Draft, ...edits: object[]): Draft {
  const outcome = applied(draft, ...edits)
  return 'draft' in outcome ? outcome.draft : expect.fail(JSON.stringify(outcome))
}

function fault(draft: Draft, ...edits: object[]): string {
  const outcome = applied(draft, ...edits)
  return 'fault' in outcome ? faultWords(outcome.fault) : expect.fail(JSON.stringify(outcome))
}

const grow = { op: 'animate', clip: 1, property: 'scale' }
const clipOf = (draft: Draft, i = 0): Clip => draft.clips[i] ?? expect.fail(`there is no clip ${i + 1}`)
const scale = ({ keyframes }: { keyframes: Keyframes }) => keyframes.scale.map(({ at, value }) => [at, value])

describe('points', () => {
  const points = [
    [2, 1],
    ['0:04', '150%', 'easeOut'],
    [5.05, 1.2, [0.16, 1, 0.3, 1]],
  ]

  test('become keys, in frames of their clip, whatever their way of writing', () => {
    const { keyframes } = clipOf(done(TRIP, { ...grow, points }))
    expect(keyframes.scale).toEqual([
      { at: 60, value: 1, easing: 'linear' },
      { at: 120, value: 1.5, easing: 'ease-out' },
      { at: 151.5, value: 1.2, easing: [0.16, 1, 0.3, 1] },
    ])
  })

  test('count from a clip, a text or an overlay on the timeline as the edit says', () => {
    const draft = done(
      TRIP,
      { op: 'add_text', text: 'Hi', start: 3, end: 6 },
      { op: 'add_overlay', asset: 'logo.png', start: 10 },
      {
        op: 'animate',
        text: 'Hi',
        property: 'opacity',
        points: [
          [4, 1],
          [5, 0],
        ],
      },
      {
        op: 'animate',
        overlay: 'logo.png',
        property: 'rotation',
        points: [
          [10, 0],
          [12, 90],
        ],
      },
      {
        op: 'animate',
        clip: 'c3',
        property: 'position',
        points: [
          [1, 'left'],
          [2, [0.5, 1.5]],
        ],
      },
    )
    expect(draft.texts[0]?.keyframes.opacity.map(({ at }) => at)).toEqual([30, 60])
    expect(draft.overlays[0]?.keyframes.rotation.map(({ at }) => at)).toEqual([0, 60])
    expect(clipOf(draft, 2).keyframes.position.map(({ at, value }) => [at, value])).toEqual([
      [30, 'left'],
      [60, [0.5, 1.5]],
    ])
  })

  test('of one property take the place of those before, and none takes them away', () => {
    const first = done(TRIP, { ...grow, points })
    const outcome = applied(first, {
      ...grow,
      points: [
        [0, 1],
        [1, 2],
      ],
    })
    expect('lines' in outcome && outcome.lines).toEqual([
      '1. animate: Clip 1 (beach.mp4): scale 100 % at 0 s → 200 % at 1 s; replaces 3 points (c1)',
    ])
    expect(clipOf(done(first, { ...grow, points: [] }))).toEqual(clipOf(TRIP))
    expect(applied(TRIP, { ...grow, points: [] })).toMatchObject({ kind: 'done', draft: TRIP })
  })

  test.each<[string, object, string]>([
    [
      'out of order',
      {
        points: [
          [2, 1],
          [1, 2],
        ],
      },
      'point 2 is at 1 s, the one before at 2 s',
    ],
    [
      'at one time twice',
      {
        points: [
          [2, 1],
          [2, 2],
        ],
      },
      'each later than the one before',
    ],
    [
      'too large',
      {
        points: [
          [2, 1],
          [3, 12],
        ],
      },
      'scale goes from 0 to 10, not to 12; nearest: 10',
    ],
    ['too many', { points: Array.from({ length: 500 }, (_, i) => [i / 30, 1]) }, 'at most 200 points'],
    [
      'opaque beyond all',
      {
        property: 'opacity',
        points: [
          [2, 1],
          [3, 1.5],
        ],
      },
      'opacity goes from 0 to 1, not to 1.5; nearest: 1',
    ],
    ['a place for a size', { points: [[2, 'left']] }, 'the point at 2 s: scale takes a figure from 0 to 10'],
    ['a size for a place', { property: 'position', points: [[2, 1]] }, 'a position is a name or [x, y], not 1'],
    [
      'outside of the clip',
      {
        points: [
          [2, 1],
          [21, 2],
        ],
      },
      'points[1]: 21 s is outside Clip 1 (beach.mp4), which runs from 0 to 20 s. Nearest: 20.',
    ],
    [
      'with an easing that leads nowhere',
      {
        points: [
          [2, 1, 'ease'],
          [3, 2],
        ],
      },
      'the first point has an easing',
    ],
    [
      'with an unknown easing',
      {
        points: [
          [2, 1],
          [3, 2, 'bouncy'],
        ],
      },
      'one of linear, ease',
    ],
    ['of nothing', { clip: undefined, points: [[2, 1]] }, 'give exactly one of clip, text and overlay'],
    ['of two things', { text: 't1', points: [[2, 1]] }, 'give exactly one of clip, text and overlay'],
  ])('%s are refused', (_, change, says) => {
    expect(fault(TRIP, { ...grow, ...change })).toContain(says)
  })
})

describe('the way between keys', () => {
  const keys = (easing: Parameters<typeof figureAt>[0][number]['easing']) => [
    { at: 0, value: 0, easing: 'linear' as const },
    { at: 100, value: 1, easing },
  ]
  const along = (easing: Parameters<typeof keys>[0], ...frames: number[]) =>
    frames.map((frame) => Number(figureAt(keys(easing), frame)?.toFixed(3)))

  test('holds before the first and after the last', () => {
    expect(along('linear', -50, 0, 25, 100, 300)).toEqual([0, 0, 0.25, 1, 1])
    expect(between([], 5)).toBeUndefined()
  })

  // as browsers have them: the curves of CSS at a tenth, a half and nine tenths
  test.each([
    ['ease', [0.095, 0.802, 0.994]],
    ['ease-in', [0.017, 0.315, 0.839]],
    ['ease-out', [0.161, 0.685, 0.983]],
    ['ease-in-out', [0.02, 0.5, 0.98]],
  ] as const)('%s', (easing, expected) => {
    expect(along(easing, 10, 50, 90)).toEqual(expected)
  })

  test('spring goes beyond its end by a tenth, once, and comes to rest', () => {
    const way = along('spring', ...Array.from({ length: 101 }, (_, i) => i))
    expect(Math.max(...way)).toBeCloseTo(1.095, 2)
    expect(way.slice(60).every((at) => Math.abs(at - 1) < 0.02)).toBe(true)
    expect(way.at(-1)).toBe(1)
  })
})

describe('keys stay with the pictures', () => {
  const moving = done(TRIP, {
    ...grow,
    points: Array.from({ length: 19 }, (_, i) => [i + 0.5, 1 + (i % 4) / 2, ...(i > 0 ? ['ease-in-out'] : [])]),
  })
  const first = clipOf(moving)
  const { fps } = moving.canvas

  /** The scale that a clip of the beach has where its file shows a moment. */
  function expectScales(draft: Draft): number {
    const parts = draft.clips.filter(({ mediaId }) => mediaId === first.mediaId)
    for (const clip of parts) {
      for (let frame = 0; frame < clip.frames; frame += 7) {
        const played = clip.reverse ? clip.frames - 1 - frame : frame
        const time = clip.sourceStart + (clip.freeze ? 0 : (played / fps) * clip.speed)
        const [seen, wanted] = [figureAt(clip.keyframes.scale, frame), figureAt(first.keyframes.scale, time * fps)]
        // half a frame at a cut, where it changes fastest: by a twentieth a frame at normal pace
        expect(Math.abs((seen ?? 0) - (wanted ?? 1)), `${clip.id}, ${time} s`).toBeLessThan(
          0.08 * Math.max(1, clip.speed),
        )
      }
    }
    return parts.length
  }

  test('trimmed, split, cut, held and at another pace', () => {
    expect(expectScales(done(moving, { op: 'trim', clip: 1, keep: [3.2, 12.6] }))).toBe(1)
    const split = done(moving, { op: 'split', clip: 1, at: 7.3 }, { op: 'move', clip: 1, to: 4 })
    expect(expectScales(split)).toBe(2)
    expect(expectScales(done(moving, { op: 'cut_range', from: 4, to: 9.1 }))).toBe(2)
    expect(expectScales(done(moving, { op: 'set_speed', clip: 1, factor: 2.5 }))).toBe(1)
    expect(expectScales(done(moving, { op: 'set_speed', clip: 1, factor: 0.4 }))).toBe(1)
    expect(expectScales(done(moving, { op: 'reverse', clip: 1 }))).toBe(1)
    expect(expectScales(done(moving, { op: 'freeze', at: 6.2, duration: 2 }))).toBe(3)
  })

  test('grown again after a trim, they are where they were', () => {
    const trimmed = done(moving, { op: 'trim', clip: 1, keep: [3, 12] })
    expect(expectScales(done(trimmed, { op: 'set_duration', clip: 1, duration: 17 }))).toBe(1)
  })

  test('whatever is done to the sequence', () => {
    const seeds = Array.from({ length: 40 }, (_, i) => i)
    const parts = seeds.map((seed) => {
      const random = seeded(seed)
      let draft = moving
      for (let i = 0; i < 6; i++) {
        const of = random.pick(draft.clips)
        const length = of.frames / fps
        const [from, to] = [random.between(0, length / 2), random.between(length / 2, length)]
        const outcome = applied(draft, {
          ...random.pick([
            { op: 'trim', clip: of.id, keep: [from, to] },
            { op: 'split', clip: of.id, at: to },
            { op: 'set_speed', clip: of.id, factor: random.between(0.4, 2) },
            { op: 'reverse', clip: of.id },
            { op: 'move', clip: of.id, to: 1 + random.below(draft.clips.length) },
            { op: 'duplicate', clip: of.id, times: 1 },
            { op: 'freeze', clip: of.id, edge: random.pick(['start', 'end']), duration: 0.5 },
            { op: 'set_canvas', fps: random.pick([24, 25, 30, 60]) },
            { op: 'set_canvas', fps: 30 },
          ]),
        })
        if ('draft' in outcome) draft = outcome.draft
      }
      return draft.canvas.fps === fps ? expectScales(draft) : 0
    })
    expect(parts.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(40)
  })

  test('of a photo, which stretches, they stretch with it; what is cut out of it is gone', () => {
    const photo = done(TRIP, {
      op: 'animate',
      clip: 2,
      property: 'scale',
      points: [
        [1, 1],
        [3, 2],
      ],
    })
    expect(scale(clipOf(done(photo, { op: 'set_duration', clip: 2, duration: 8 }), 1))).toEqual([
      [60, 1],
      [180, 2],
    ])
    expect(scale(clipOf(done(photo, { op: 'cut_range', from: 20.5, to: 21.5 }), 1))).toEqual([
      [15, 1],
      [60, 2],
    ])
    expect(scale(clipOf(done(photo, { op: 'freeze', at: 22, duration: 1 }), 1))).toEqual([
      [30, 1],
      [120, 2],
    ])
  })

  test('of a text and an overlay they go with what stands under them', () => {
    const words = edited(TRIP, title('Hi', 3, 6), {
      op: 'add_overlay',
      params: { asset: 'logo.png', start: 3, end: 6 },
    })
    const points = [
      [4, 1],
      [5, 2],
    ]
    const draft = done(
      words,
      { op: 'animate', text: 'Hi', property: 'scale', points },
      { op: 'animate', overlay: 'logo.png', property: 'scale', points },
    )
    const both = (after: Draft) =>
      [...after.texts, ...after.overlays].map((each) => [each.start, each.frames, scale(each)])
    const same = (start: number, frames: number, keys: number[][]) => [
      [start, frames, keys],
      [start, frames, keys],
    ]
    expect(both(draft)).toEqual(
      same(90, 90, [
        [30, 1],
        [60, 2],
      ]),
    )
    expect(both(done(draft, { op: 'cut_range', from: 0, to: 1 }))).toEqual(
      same(60, 90, [
        [30, 1],
        [60, 2],
      ]),
    )
    // from under its beginning, and from its middle
    expect(both(done(draft, { op: 'cut_range', from: 2, to: 3.5 }))).toEqual(
      same(60, 75, [
        [15, 1],
        [45, 2],
      ]),
    )
    expect(both(done(draft, { op: 'cut_range', from: 4.5, to: 5.5 }))).toEqual(
      same(90, 60, [
        [30, 1],
        [45, 2],
      ]),
    )
    const moved = done(draft, { op: 'update_text', match: 'Hi', start: 10 })
    expect(scale(moved.texts[0] ?? expect.fail())).toEqual([
      [30, 1],
      [60, 2],
    ])
  })
})
