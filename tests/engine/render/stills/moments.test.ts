import { describe, expect, test } from 'vitest'
import { type Draft, draftFrames } from '../../../../src/engine/edit/draft.ts'
import { framesToSee as choose, MOST_MOMENTS, momentAt } from '../../../../src/engine/render/stills/moments.ts'
import { type FindKeys, nearKeys } from '../../../../src/engine/render/stills/near-keys.ts'
import { frameAt, rangeOf, StillsError } from '../../../../src/engine/render/stills/times.ts'
import { ASSETS, edited, timeline, title } from '../../edit/timeline.ts'

const framesToSee = (...asked: Parameters<typeof choose>) => choose(...asked).map(({ at }) => at)
const all = (draft: Draft) => ({ from: 0, to: draftFrames(draft) })
const seconds = (draft: Draft, frames: number[]) => frames.map((frame) => frame / draft.canvas.fps)

describe('the moments of a sheet', () => {
  test('are the first frame, the last, the middle of each clip, and where each text stands', () => {
    const draft = edited(timeline(['photo1.jpg', 'photo2.jpg', 'photo3.jpg'], 30), title('Hello', 12, 14))
    const frames = framesToSee(draft, all(draft))
    expect(seconds(draft, frames)).toEqual(expect.arrayContaining([0, 5, 13, 15, 25, 899 / 30]))
  })

  test('leave out the middle of a clip that a text beside it shows already', () => {
    const draft = edited(timeline(['photo1.jpg', 'photo2.jpg'], 8), title('Hello', 1.2, 3.2))
    const shown = seconds(draft, framesToSee(draft, all(draft)))
    expect(shown).toEqual(expect.arrayContaining([2.2, 6]))
    expect(shown).not.toContain(2)
  })

  test('are twelve wherever there is so much to see, in order, none twice', () => {
    const few = timeline(['photo1.jpg'], 30)
    const texts = Array.from({ length: 40 }, (_, i) => title(`Word ${i}`, i / 2, i / 2 + 0.5))
    for (const draft of [few, edited(timeline(['photo1.jpg', 'photo2.jpg'], 30), ...texts)]) {
      const frames = framesToSee(draft, all(draft))
      expect(frames).toHaveLength(MOST_MOMENTS)
      expect(frames).toEqual([...new Set(frames)].sort((a, b) => a - b))
      expect([frames[0], frames.at(-1)]).toEqual([0, draftFrames(draft) - 1])
    }
  })

  test('of many clips and many texts are an even share of both, from all of the film', () => {
    const cut = Array.from({ length: 29 }, (_, i) => ({ op: 'split' as const, params: { at: i + 1 } }))
    const texts = Array.from({ length: 20 }, (_, i) => title(`Word ${i}`, i * 1.5, i * 1.5 + 0.2))
    const draft = edited(timeline(['photo1.jpg'], 30), ...cut, ...texts)
    expect(draft.clips.length).toBeGreaterThan(25)
    const frames = framesToSee(draft, all(draft))
    const onText = frames.filter((frame) => momentAt(draft, frame).shows.some(({ name }) => name.startsWith('Word')))
    expect(onText.length).toBeGreaterThanOrEqual(5)
    expect(frames.length - onText.length).toBeGreaterThanOrEqual(5)
    const gaps = frames.slice(1).map((frame, i) => frame - (frames[i] ?? 0))
    expect(Math.max(...gaps)).toBeLessThan(draftFrames(draft) / 4)
  })

  test('the middle of a clip is that of what no transition takes from it', () => {
    const draft = edited(timeline(['photo1.jpg', 'photo2.jpg'], 10), {
      op: 'set_transition',
      params: { type: 'fade', duration: 2, between: [1, 2] },
    })
    // 0-4 s and 6-10 s are seen alone
    expect(seconds(draft, framesToSee(draft, all(draft)))).toEqual(expect.arrayContaining([2, 8]))
  })

  test('of a part lie in it, and a film of a few frames shows each at most once', () => {
    const draft = timeline(['photo1.jpg', 'photo2.jpg'], 30)
    const frames = framesToSee(draft, { from: 300, to: 600 })
    expect([frames[0], frames.at(-1), frames.length]).toEqual([300, 599, MOST_MOMENTS])
    expect(framesToSee(draft, { from: 7, to: 8 })).toEqual([7])
    const short = framesToSee(draft, { from: 0, to: 20 })
    expect(new Set(short).size).toBe(short.length)
    expect(short.length).toBeLessThan(6)
  })
})

test('the ends and where texts stand are fixed; another frame of a clip does as well', () => {
  const draft = edited(timeline(['photo1.jpg', 'photo2.jpg'], 30), title('Hello', 4, 6))
  const fixed = choose(draft, all(draft)).flatMap(({ at, free }) => (free ? [] : [at]))
  expect(fixed).toEqual([0, 150, 899])
})

describe('moved to key pictures', () => {
  const media = Object.fromEntries(
    ASSETS.map((asset) => [asset.id, { ...asset, hash: asset.id, path: '/', sizeBytes: 1, fps: 30 }]),
  )
  /** Key pictures so many s apart. */
  const keysEvery =
    (apart: number): FindKeys =>
    async (_, segments) =>
      segments.map(({ base }) => (base.kind === 'shot' && !base.still ? (base.time + 1e-6) % apart : 0))
  const moved = (draft: Draft, apart: number) => nearKeys({ draft, media }, choose(draft, all(draft)), keysEvery(apart))

  test('frames of a clip go to the key picture before them, but for the ends; where those are near, none does', async () => {
    const draft = timeline(['beach.mp4'])
    const frames = framesToSee(draft, all(draft))
    expect(await moved(draft, 0.5)).toEqual(frames)
    const far = await moved(draft, 4)
    expect([far[0], far.at(-1)]).toEqual([0, draftFrames(draft) - 1])
    expect(far.filter((frame) => frame % 120 === 0)).toEqual([0, 120, 240, 480])
    expect(far).toEqual([...new Set(far)].sort((a, b) => a - b))
  })

  test('where too much would have to be decoded, fewer are shown: the fixed ones, and those that cost little', async () => {
    const draft = edited(timeline(['beach.mp4']), title('Hello', 9, 11))
    // at 20 s and one key picture, each second of the clip is decoded for what is shown at its end
    const far = await moved(draft, 100)
    expect(far).toEqual(expect.arrayContaining([0, 300, 599]))
    expect(far.length).toBeLessThan(8)
  })

  test('not beyond the clip, nor to where a text stands that did not, nor in a clip that plays backwards', async () => {
    const draft = edited(timeline(['beach.mp4', 'city.mp4']), title('Hello', 0.1, 9))
    const frames = choose(draft, all(draft))
    const ids = (frame: number) => momentAt(draft, frame).shows.map(({ id }) => id)
    const far = await moved(draft, 100)
    const shown = frames.map(({ at }) => String(ids(at)))
    for (const frame of far) expect(shown).toContain(String(ids(frame)))
    const back = edited(timeline(['beach.mp4']), { op: 'reverse', params: { clip: 1 } })
    const backFrames = framesToSee(back, all(back))
    for (const frame of await moved(back, 4)) expect(backFrames).toContain(frame)
  })
})

describe('a moment', () => {
  test('says what is seen: both clips of a transition, and what lies over them', () => {
    const draft = edited(
      timeline(['photo1.jpg', 'photo2.jpg'], 10),
      { op: 'set_transition', params: { type: 'fade', duration: 2, between: [1, 2] } },
      title('Hello', 0, 5.5),
    )
    expect(momentAt(draft, 30).shows.map(({ name }) => name)).toEqual(['photo1.jpg', 'Hello'])
    expect(momentAt(draft, 150).shows.map(({ name }) => name)).toEqual(['photo1.jpg', 'photo2.jpg', 'Hello'])
    expect(momentAt(draft, 200).shows.map(({ name }) => name)).toEqual(['photo2.jpg'])
  })

  test.each([24, 25, 30, 30000 / 1001, 60])(
    'asked for again by its time is the same frame, at %d frames a second',
    (fps) => {
      const film = timeline(['photo1.jpg'], 20)
      const draft = { ...film, canvas: { ...film.canvas, fps } }
      for (let frame = 0; frame < draftFrames(draft); frame++)
        expect(frameAt(draft, momentAt(draft, frame).atMs)).toBe(frame)
    },
  )
})

describe('times that there are not', () => {
  const draft = timeline(['photo1.jpg'], 10)
  const refusal = (ask: () => unknown) => {
    try {
      ask()
    } catch (error) {
      if (error instanceof StillsError) return error.message
    }
    return undefined
  }

  test('name the nearest that there is', () => {
    expect(frameAt(draft, 10_000)).toBe(299)
    expect(refusal(() => frameAt(draft, 10_001))).toContain('last frame is at 9967 ms')
    expect(frameAt(draft, 9967)).toBe(299)
    expect(refusal(() => rangeOf(draft, { fromMs: 10_000 }))).toContain('at most 9967')
    expect(rangeOf(draft, { fromMs: 9967 })).toEqual({ from: 299, to: 300 })
    expect(refusal(() => rangeOf(draft, { fromMs: 5000, toMs: 4000 }))).toContain(
      'to_ms (4000) must be after from_ms (5000)',
    )
  })

  test('a part that ends behind the film ends with it; one of less than a frame is a frame', () => {
    expect(rangeOf(draft, { toMs: 99_000 })).toEqual({ from: 0, to: 300 })
    expect(rangeOf(draft, { fromMs: 1000, toMs: 1001 })).toEqual({ from: 30, to: 31 })
  })
})
