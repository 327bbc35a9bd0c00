import { expect, test } from 'vitest'
import type { Draft } from '../../../src/engine/edit/draft.ts'
import type { Params } from '../../../src/engine/edit/operation.ts'
import { at, type Film, type Picture } from './film.ts'
import { operation } from './operation.ts'
import { brightness, contrast, difference, named, rgb } from './see.ts'
import { type AnyEdit, openStudio } from './studio.ts'

/** Parts of the picture that are hidden or lit. */

const studio = openStudio(
  ...(['secret-a.png', 'secret-b.png', 'corners.png', 'red.mp4', 'screen.mp4', 'gray.png', 'green.mp4'] as const),
)

type Region = Params<'region'>
const effects = ['blur', 'pixelate', 'blacken'] as const

/** Around the bars of the secrets, in their white box. */
const BARS = { x: 0.59, y: 0.35, width: 0.22, height: 0.3 }
/** The bars and nothing beside them. */
const INK = { x: 0.63, y: 0.4, width: 0.1, height: 0.2 }
const HALF = { x: 0, y: 0, width: 0.5, height: 1 }
const MIDDLE = { x: 0.4, y: 0.4, width: 0.2, height: 0.2 }

const frames = (film: Film, shows: (picture: Picture) => boolean) =>
  film.pictures.flatMap((picture, i) => (shows(picture) ? [i] : []))
const range = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i)
const isBlack = (box: Parameters<typeof brightness>[1]) => (picture: Picture) => brightness(picture, box) < 20

operation(studio, 'region', (apply) => {
  test.each(effects)('%s hides what it covers, and nothing else', async (effect) => {
    const { before, after } = await apply(await studio.timeline(['secret-a.png']), { effect, clip: 1, box: BARS })
    const [was, is] = [at(before, 1), at(after, 1)]
    expect(contrast(was, INK)).toBeGreaterThan(60)
    expect(contrast(is, INK)).toBeLessThan(30)
    for (const beside of [
      { x: 0, y: 0, width: 0.5, height: 1 },
      { x: 0.83, y: 0, width: 0.17, height: 1 },
      { x: 0.5, y: 0, width: 0.5, height: 0.3 },
    ])
      expect(difference(was, is, beside)).toBeLessThan(1)
  })

  test('a spotlight leaves its part as it was and darkens all around', async () => {
    const { before, after } = await apply(await studio.timeline(['corners.png']), {
      ...{ effect: 'spotlight', shape: 'ellipse', clip: 1 },
      box: { x: 0.1, y: 0.1, width: 0.3, height: 0.3 },
    })
    const [was, is] = [at(before, 1), at(after, 1)]
    expect(named(is, 0.25, 0.25)).toBe('red')
    expect(brightness(is, { x: 0.6, y: 0.6, width: 0.3, height: 0.3 })).toBeLessThan(
      0.5 * brightness(was, { x: 0.6, y: 0.6, width: 0.3, height: 0.3 }),
    )
    const [red] = rgb(is, { x: 0.11, y: 0.11, width: 0.02, height: 0.02 })
    expect(red).toBeLessThan(200)
  })

  test('an ellipse leaves the corners of its box', async () => {
    const { after } = await apply(await studio.timeline(['corners.png']), {
      ...{ effect: 'blacken', shape: 'ellipse', box: { x: 0, y: 0, width: 0.5, height: 0.5 } },
    })
    const picture = at(after, 1)
    expect(named(picture, 0.25, 0.25)).toBe('black')
    expect(named(picture, 0.25, 0.04)).toBe('black')
    expect(named(picture, 0.03, 0.03)).toBe('red')
  })

  test('for a time of its clip, at the pace and from the beginning of the clip', async () => {
    const two = await studio.timeline(
      ['red.mp4', 'red.mp4'],
      { op: 'trim', params: { clip: 2, start: 0.5 } },
      { op: 'set_speed', params: { clip: 2, factor: 0.5 } },
    )
    const { before, after } = await apply(two, { effect: 'blacken', clip: 2, box: MIDDLE, start: 1, end: 2 })
    expect(frames(before, isBlack(MIDDLE))).toEqual([])
    expect(frames(after, isBlack(MIDDLE))).toEqual(range(90, 120))
  })

  test('for a time of the film, over overlays and under texts', async () => {
    const two = await studio.timeline(
      ['red.mp4', 'green.mp4'],
      { op: 'add_overlay', params: { asset: 'gray.png', position: 'center', scale: 0.3 } },
      { op: 'add_text', params: { text: '████', position: 'center', animation: 'none', shadow: false } },
    )
    const { after } = await apply(two, {
      effect: 'blacken',
      box: { x: 0.2, y: 0.2, width: 0.6, height: 0.6 },
      start: 1.5,
      end: 2.5,
    })
    const corner = { x: 0.36, y: 0.38, width: 0.03, height: 0.03 }
    expect(frames(after, isBlack(corner))).toEqual(range(45, 75))
    expect(brightness(at(after, 2), { x: 0.49, y: 0.49, width: 0.02, height: 0.02 })).toBeGreaterThan(200)
  })

  test('goes from place to place on a path, eased', async () => {
    const box = (x: number) => ({ x, y: 0.3, width: 0.2, height: 0.4 })
    const { after } = await apply(await studio.timeline(['gray.png']), {
      ...{ effect: 'blacken', clip: 1, box: box(0), start: 0.5 },
      path: [{ at: 1.5, box: box(0.8) }],
    })
    const left = (seconds: number) => {
      const row = [...at(after, seconds).y.samples.subarray(45 * 160, 46 * 160)]
      return row.findIndex((value) => value < 25) / 160
    }
    expect(frames(after, (picture) => picture.y.samples.some((value) => value < 25))).toEqual(range(15, 60))
    expect([0.5, 1, 1.9].map(left).map((x) => Math.round(x * 20) / 20)).toEqual([0, 0.4, 0.8])
    expect(left(0.6)).toBeLessThan(0.05)
    expect(left(0.75)).toBeGreaterThan(0.08)
    expect(left(0.75)).toBeLessThan(0.16)
  })

  test('of a clip it hides what it covers also in a transition, and nothing of the other clip', async () => {
    const two = await studio.timeline(['red.mp4', 'green.mp4'], {
      op: 'set_transition',
      params: { type: 'slideleft', duration: 1, scope: 'all' },
    })
    const { before, after } = await apply(two, { effect: 'blacken', clip: 1, box: { x: 0, y: 0, width: 1, height: 1 } })
    // it slides out eased, and has left the edge a little before the end
    expect(frames(after, isBlack({ x: 0, y: 0.4, width: 0.05, height: 0.1 }))).toEqual(range(0, 71))
    const red = (picture: Picture) => picture.v.samples.some((value) => value > 140)
    expect(frames(before, red)).toEqual(range(0, 74))
    expect(frames(after, red)).toEqual([])
    expect(brightness(at(after, 2), { x: 0.6, y: 0, width: 0.4, height: 1 })).toBeGreaterThan(30)
  })

  const moved: Record<string, AnyEdit[]> = {
    'cut and turned': [
      { op: 'crop', params: { clip: 1, left: 0.3, top: 0.2 } },
      { op: 'rotate', params: { clip: 1, degrees: 90 } },
      { op: 'flip', params: { clip: 1, axis: 'horizontal' } },
    ],
    'over a blurred copy of itself': [
      { op: 'set_canvas', params: { width: 90, height: 160 } },
      { op: 'fit_clip', params: { clip: 1, fit: 'blur' } },
    ],
    zoomed: [{ op: 'ken_burns', params: { clip: 1, direction: 'in', amount: 0.5 } }],
    'with a look that spreads light': [
      { op: 'apply_filter', params: { target: 1, name: 'dream' } },
      { op: 'apply_filter', params: { target: 1, name: 'glitch' } },
      { op: 'apply_filter', params: { target: 1, name: 'blur' } },
    ],
    'with what is around it keyed out': [
      { op: 'chroma_key', params: { clip: 1, color: '#00B040', background: '#FF0000' } },
    ],
    'beside another': [{ op: 'layout', params: { type: 'side_by_side', left: 'same.png', right: 'gray.png' } }],
    'split, moved and in a transition': [
      { op: 'split', params: { at: 1 } },
      { op: 'move', params: { clip: 1, to: 3 } },
      { op: 'set_transition', params: { type: 'fade', duration: 0.5, scope: 'all' } },
    ],
  }

  test.each(effects.flatMap((effect) => Object.keys(moved).map((how) => [effect, how] as const)))(
    '%s: nothing of what was under it is in the film, %s',
    async (effect, how) => {
      const of = async (name: 'secret-a.png' | 'secret-b.png') => {
        const edits = (moved[how] ?? []).map((edit) =>
          edit.op === 'layout' ? { ...edit, params: { ...edit.params, left: name } } : edit,
        )
        const draft = await studio.timeline([name, 'gray.png'])
        return [await studio.edited(draft, ...edits), await studio.edited(draft, hiding(effect), ...edits)] as const
      }
      const [a, b] = [await of('secret-a.png'), await of('secret-b.png')]
      if (effect === 'blur') expect(same(await studio.film(a[0]), await studio.film(b[0]))).toBe(false)
      expect(same(await studio.film(a[1]), await studio.film(b[1]))).toBe(true)
    },
  )

  const hiding = (effect: Region['effect']): AnyEdit => ({ op: 'region', params: { effect, clip: 1, box: BARS } })

  test('two that touch do not show each other what they hide', async () => {
    const of = async (name: 'secret-a.png' | 'secret-b.png') =>
      studio.film(
        await studio.edited(
          await studio.timeline([name]),
          { op: 'region', params: { effect: 'blur', box: { ...BARS, width: 0.08 } } },
          { op: 'region', params: { effect: 'blur', box: { ...BARS, x: 0.67, width: 0.14 } } },
        ),
      )
    expect(same(await of('secret-a.png'), await of('secret-b.png'))).toBe(true)
  })

  test('what is held keeps what was hidden, where it was', async () => {
    const hidden = await studio.edited(await studio.timeline(['red.mp4']), {
      op: 'region',
      params: {
        effect: 'blacken',
        clip: 1,
        box: HALF,
        start: 0.5,
        end: 1,
        path: [{ at: 1, box: { ...HALF, x: 0.5 } }],
      },
    })
    const film = await studio.film(await studio.edited(hidden, { op: 'freeze', params: { at: 0.5, duration: 1 } }))
    const left = isBlack({ x: 0, y: 0, width: 0.3, height: 1 })
    expect(frames(film, left).slice(0, 31)).toEqual(range(15, 46))
  })
})

const same = (a: Film, b: Film) =>
  a.pictures.length === b.pictures.length &&
  a.pictures.every((picture, i) => {
    const other = b.pictures[i]
    return (['y', 'u', 'v'] as const).every(
      (plane) => other && Buffer.compare(picture[plane].samples, other[plane].samples) === 0,
    )
  })

const RED = async (...edits: AnyEdit[]): Promise<Draft> => studio.timeline(['red.mp4', 'red.mp4'], ...edits)

operation(studio, 'update_region', (apply) => {
  test('another effect and place on the canvas, for another time', async () => {
    const black = await RED({ op: 'region', params: { effect: 'blacken', box: HALF, end: 1 } })
    const { after } = await apply(black, {
      ...{ match: 'r1', box: { x: 0.5, y: 0, width: 0.5, height: 1 }, start: 0.5, end: 1.5 },
    })
    expect(frames(after, isBlack({ x: 0.6, y: 0, width: 0.4, height: 1 }))).toEqual(range(15, 45))
    expect(frames(after, isBlack({ x: 0, y: 0, width: 0.4, height: 1 }))).toEqual([])
    const blurred = await apply(black, { match: 'r1', effect: 'blur' })
    expect(frames(blurred.after, isBlack({ x: 0.1, y: 0, width: 0.3, height: 1 }))).toEqual([])
  })

  test('in all parts of a clip, at times of the film', async () => {
    const parts = await RED(
      { op: 'region', params: { effect: 'blacken', clip: 1, box: HALF, start: 0.2, end: 0.6 } },
      { op: 'split', params: { at: 1 } },
    )
    const { after } = await apply(parts, { match: 'r1', start: 0.5, end: 1.5 })
    expect(frames(after, isBlack({ x: 0.1, y: 0, width: 0.3, height: 1 }))).toEqual(range(15, 45))
  })
})

operation(studio, 'remove_region', (apply) => {
  test('shows what was hidden, in all parts of a clip', async () => {
    const parts = await RED(
      { op: 'region', params: { effect: 'blacken', clip: 1, box: HALF } },
      { op: 'region', params: { effect: 'blacken', box: { ...HALF, x: 0.5 } } },
      { op: 'split', params: { at: 1 } },
    )
    const { before, after } = await apply(parts, { match: 'r1' })
    expect(frames(before, isBlack({ x: 0, y: 0, width: 0.4, height: 1 }))).toEqual(range(0, 60))
    expect(frames(after, isBlack({ x: 0, y: 0, width: 0.4, height: 1 }))).toEqual([])
    expect(frames(after, isBlack({ x: 0.6, y: 0, width: 0.4, height: 1 }))).toEqual(range(0, 120))
  })
})
