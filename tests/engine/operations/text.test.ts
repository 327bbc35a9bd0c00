import { expect, test } from 'vitest'
import type { Draft, ResolvedStyle } from '../../../src/engine/edit/draft.ts'
import type { Params } from '../../../src/engine/edit/operation.ts'
import type { ResolvedCaptions } from '../../../src/engine/render/plan/texts/captions.ts'
import { type ResolvedText, resolveTexts } from '../../../src/engine/render/plan/texts/resolve-texts.ts'
import { at, type Film, type Picture } from './film.ts'
import { changed, covered, drawn, inkColor, inkOf, mismatch } from './ink.ts'
import { operation } from './operation.ts'
import { rgb } from './see.ts'
import { openStudio } from './studio.ts'

/** Words in the picture: when they are there, and that they are what the same words look like when drawn. */

const studio = openStudio(
  'gray.png',
  'magenta.png',
  'words.srt',
  'words.vtt',
  'words.ass',
  'together.srt',
  'old.srt',
  'placed.ass',
)
/** 4 s of grey on a canvas of 320x180. */
const plain = () => studio.timeline(['gray.png', 'gray.png'], { op: 'set_canvas', params: { width: 320, height: 180 } })
const titled = async (): Promise<Draft> =>
  studio.edited(await plain(), {
    op: 'add_text',
    params: { text: 'Hello', start: 1, end: 3, position: 'top-left', animation: 'none' },
  })
const captioned = async (): Promise<Draft> =>
  studio.edited(await plain(), { op: 'add_captions', params: { source: 'words.srt' } })

/** Runs of frames, from and to, in which something stands before grey. */
async function shown({ pictures }: Film): Promise<[number, number][]> {
  const background = await grey()
  const runs: [number, number][] = []
  for (const [i, picture] of pictures.entries()) {
    const last = runs.at(-1)
    if (inkOf(picture, background) < 20) continue
    if (last?.[1] === i - 1) last[1] = i
    else runs.push([i, i])
  }
  return runs
}

const grey = async (): Promise<Picture> => at(await studio.film(await plain()), 1)

/** A picture shows a text and nothing else, where and as it is drawn. */
async function expectText(picture: Picture, text: { text: string } & ResolvedStyle): Promise<void> {
  const background = await grey()
  const drawing = drawn(text, background)
  expect(mismatch(background, background, drawing)).toBeGreaterThan(20)
  expect(mismatch(picture, background, drawing)).toBeLessThan(4)
  const [is, should] = [changed(picture, background), covered(background, drawing)]
  for (const edge of ['left', 'right', 'top', 'bottom'] as const)
    expect(Math.abs((is?.[edge] ?? Number.NaN) - (should?.[edge] ?? 0))).toBeLessThan(3)
}

/** A picture with its lower or its upper half as another has it. */
function halves(picture: Picture, background: Picture): [upper: Picture, lower: Picture] {
  const { width, height, samples } = picture.y
  const middle = (height / 2) * width
  const joined = (above: Picture['y'], below: Picture['y']) => {
    const luma = samples.map((_, i) => (i < middle ? above : below).samples[i] ?? 0)
    return { ...picture, y: { ...picture.y, samples: luma } }
  }
  return [joined(picture.y, background.y), joined(background.y, picture.y)]
}

const textOf = (draft: Draft): ResolvedText => resolveTexts(draft).texts[0] ?? expect.fail('there is no text')
const captionsOf = (draft: Draft): ResolvedCaptions =>
  resolveTexts(draft).captions ?? expect.fail('there are no captions')
const cue = (draft: Draft, text: string) => ({ ...captionsOf(draft).style, text })

operation(studio, 'add_text', (apply) => {
  test('stands in its time and place, as it is drawn', async () => {
    const text = { text: 'Wild Days', start: 0.5, end: 1.5, animation: 'none' } as const
    const { before, after, draft } = await apply(await plain(), {
      ...text,
      position: 'bottom',
      color: '#FFD000',
      size: 'large',
    })
    expect(await shown(before)).toEqual([])
    expect(await shown(after)).toEqual([[15, 44]])
    await expectText(at(after, 1), textOf(draft))
    expect(changed(at(after, 1), at(before, 1))?.top).toBeGreaterThan(140)
    const [red, green, blue] = inkColor(at(after, 1), drawn(textOf(draft), await grey()))
    expect(Math.hypot(red - 255, green - 208, blue)).toBeLessThan(40)
  })

  test('about a point, broken earlier and moved in where it would leave the picture', async () => {
    const text = { text: 'Wild Days', start: 0, end: 1, animation: 'none', shadow: false, color: '#FFFFFF' } as const
    const free = await apply(await plain(), { ...text, position: [0.7, 0.25] })
    await expectText(at(free.after, 0.5), textOf(free.draft))
    const seen = changed(at(free.after, 0.5), await grey()) ?? expect.fail('there is no text')
    expect((seen.left + seen.right) / 2 / 320).toBeCloseTo(0.7, 1.5)
    expect((seen.top + seen.bottom) / 2 / 180).toBeCloseTo(0.25, 1.3)
    const crowded = await apply(await plain(), { ...text, text: 'Wild Days Out In The Woods', position: [0, 1] })
    await expectText(at(crowded.after, 0.5), textOf(crowded.draft))
    const moved = changed(at(crowded.after, 0.5), await grey()) ?? expect.fail('there is no text')
    expect(moved.left).toBeGreaterThan(0)
    expect(moved.right).toBeLessThan(0.45 * 320)
    expect(moved.bottom).toBeGreaterThan(160)
    expect(moved.bottom).toBeLessThan(179)
  })

  test('over a clip, between times of its own, and from 0 s to the end', async () => {
    const text = { text: 'Two', animation: 'none' } as const
    const over = await apply(await plain(), { ...text, clip: 2, start: 0.5, end: 1.5 })
    expect(await shown(over.after)).toEqual([[75, 104]])
    const whole = await apply(await plain(), { ...text, start: 0, end: 'end' })
    expect(await shown(whole.after)).toEqual([[0, 119]])
  })

  test('in a box, with an outline, as a lower third, in Chinese', async () => {
    const text = {
      text: '山野 & Wild',
      start: 0,
      end: 1,
      animation: 'none',
      size: 'medium',
      position: 'lower-third',
    } as const
    const boxed = await apply(await plain(), { ...text, background: '#0000FF', outline: '#000000' })
    await expectText(at(boxed.after, 0.5), textOf(boxed.draft))
    const edges = changed(at(boxed.after, 0.5), await grey()) ?? expect.fail('there is no box')
    const middle = (edges.top + edges.bottom) / 2 / 180
    const box = rgb(at(boxed.after, 0.5), { x: (edges.left + 3) / 320, y: middle - 0.01, width: 0.01, height: 0.02 })
    expect(box[2] - Math.max(box[0], box[1])).toBeGreaterThan(150)
  })
})

operation(studio, 'update_text', (apply) => {
  /** Where the letters of a title are, after a change to it. */
  const letters = async (set: Params<'update_text'>) => {
    const start = await studio.edited(await plain(), {
      op: 'add_text',
      params: { text: 'Oslo\nBergen', start: 0, end: 1, animation: 'none', shadow: false, position: [0.5, 0.5] },
    })
    const { after, draft } = await apply(start, { ...set, match: 'Oslo\nBergen' })
    await expectText(at(after, 0.5), textOf(draft))
    const edges = changed(at(after, 0.5), await grey()) ?? expect.fail('there is no text')
    return { edges, width: edges.right - edges.left, height: edges.bottom - edges.top, picture: at(after, 0.5) }
  }

  test('size in shares and pixels, spacing, line height, capitals', async () => {
    const usual = await letters({ match: '', size: 0.1 })
    const pixels = await letters({ match: '', size: 36 / 180 })
    expect(pixels.height / usual.height).toBeCloseTo(2, 0.8)
    const spaced = await letters({ match: '', size: 0.1, letter_spacing: 0.5 })
    // five gaps of half the size in the longer line
    expect(spaced.width - usual.width).toBeCloseTo(5 * 0.5 * 18, -0.5)
    const airy = await letters({ match: '', size: 0.1, line_height: 2.22 })
    expect(airy.height - usual.height).toBeCloseTo(18, -0.3)
    const capitals = await letters({ match: '', size: 0.1, case: 'upper' })
    expect(capitals.width).toBeGreaterThan(usual.width * 1.15)
    const largest = await letters({ match: '', size: 'fit' })
    expect(largest.height).toBeGreaterThan(50)
    expect(largest.height).toBeLessThan(0.42 * 180)
  })

  test('opacity, and a box with more room', async () => {
    const boxed = await letters({ match: '', size: 0.1, background: '#000000' })
    const roomy = await letters({ match: '', size: 0.1, background: '#000000', padding: 1 })
    expect(roomy.height - boxed.height).toBeCloseTo(2 * (1 - 0.32) * 18, -0.5)
    const half = await apply(await titled(), {
      match: 'Hello',
      background: '#000000',
      opacity: 0.5,
      size: 'medium',
      position: 'center',
    })
    const edges = changed(at(half.after, 2), await grey()) ?? expect.fail('there is no box')
    const corner = { x: (edges.left + 3) / 320, y: 0.5, width: 0.005, height: 0.01 }
    const [before] = rgb(await grey(), corner)
    expect(rgb(at(half.after, 2), corner)[0]).toBeCloseTo(before / 2, -1.2)
  })

  test('filled with colours that run into each other, and with a photo', async () => {
    const style = { match: '', text: 'HHHH', size: 0.4, weight: 900 }
    const { picture, edges } = await letters({ ...style, fill: ['#0000FF', '#FF0000'] })
    const color = (shown: Picture, share: number) => {
      const y = (edges.top + share * (edges.bottom - edges.top)) / 180
      return rgb(shown, { x: (edges.left + 8) / 320, y, width: 0.01, height: 0.01 })
    }
    const [top, bottom] = [color(picture, 0.15), color(picture, 0.85)]
    expect(top[2]).toBeGreaterThan(top[0] + 50)
    expect(bottom[0]).toBeGreaterThan(bottom[2] + 50)
    const photo = await apply(await titled(), { ...style, match: 'Hello', position: [0.5, 0.5], fill: 'magenta.png' })
    const filled = color(at(photo.after, 2), 0.5)
    expect(Math.min(filled[0], filled[2]) - filled[1]).toBeGreaterThan(120)
    // another colour takes the fill away
    expect(
      textOf(await studio.edited(photo.draft, { op: 'update_text', params: { match: 'HHHH', color: '#00FF00' } })).fill,
    ).toBeNull()
  })

  test('other words, another place, colour, size and time', async () => {
    const set = {
      text: 'Goodbye',
      position: 'bottom-right',
      color: '#000000',
      size: 'large',
      start: 2,
      end: 3.5,
    } as const
    const { before, after, draft } = await apply(await titled(), { match: 'Hello', ...set, shadow: false })
    expect(await shown(before)).toEqual([[30, 89]])
    expect(await shown(after)).toEqual([[60, 104]])
    await expectText(at(before, 2), textOf(await titled()))
    await expectText(at(after, 2.5), textOf(draft))
    expect(changed(at(after, 2.5), await grey())?.left).toBeGreaterThan(160)
  })

  test.each(['fade', 'slide', 'typewriter', 'pop'] as const)('%s: comes in by and by', async (animation) => {
    const { after, draft } = await apply(await titled(), { match: 'Hello', animation })
    const background = await grey()
    const ink = after.pictures.slice(30, 90).map((picture) => inkOf(picture, background))
    const most = Math.max(...ink)
    expect(ink[0]).toBeLessThan(most * 0.6)
    await expectText(at(after, 2), textOf(draft))
    const top = (frame: number) => changed(after.pictures[frame] ?? background, background)?.top ?? 0
    if (animation === 'slide') expect(top(36)).toBeGreaterThan(top(60))
    if (animation === 'typewriter') {
      const right = (frame: number) => changed(after.pictures[frame] ?? background, background)?.right ?? 0
      expect(right(33)).toBeLessThan(right(36))
      expect(right(36)).toBeLessThan(right(60))
    }
    if (animation === 'pop') expect(most).toBeGreaterThan((ink[30] ?? 0) * 1.02)
  })
})

operation(studio, 'remove_text', (apply) => {
  test('leaves the picture alone', async () => {
    const { before, after } = await apply(await titled(), { match: 'hello' })
    expect(await shown(before)).toEqual([[30, 89]])
    expect(await shown(after)).toEqual([])
  })
})

operation(studio, 'add_captions', (apply) => {
  test.each(['words.srt', 'words.vtt', 'words.ass'])(
    '%s: each cue in its time, at the bottom, as it is drawn',
    async (source) => {
      const { before, after, draft } = await apply(await plain(), { source })
      expect(await shown(before)).toEqual([])
      expect(await shown(after)).toEqual([
        [15, 29],
        [45, 59],
      ])
      await expectText(at(after, 0.7), cue(draft, 'Good morning'))
      await expectText(at(after, 1.7), cue(draft, 'and good night'))
      expect(changed(at(after, 0.7), await grey())?.top).toBeGreaterThan(140)
    },
  )
})

operation(studio, 'add_captions', (apply) => {
  test('captions at the same time stand one above the other, and stay where they are', async () => {
    const { after, draft } = await apply(await plain(), { source: 'together.srt' })
    const first = changed(at(after, 0.7), await grey()) ?? expect.fail('there is no caption')
    const [upper, lower] = halves(at(after, 1.5), await grey())
    await expectText(upper, { ...cue(draft, 'from above'), position: 'top' })
    const both = changed(lower, await grey()) ?? expect.fail('none')
    const second = changed(at(after, 2.5), await grey()) ?? expect.fail('the second is not there')
    expect(both).toMatchObject({ bottom: first.bottom, top: second.top })
    expect(second.bottom).toBeLessThan(first.top)
    expect(first.top - second.bottom).toBeLessThan(12)
  })

  test('in an old encoding', async () => {
    const { after, draft } = await apply(await plain(), { source: 'old.srt' })
    await expectText(at(after, 0.7), cue(draft, '你好，世界'))
    const { changes } = await studio.edit(await plain(), { op: 'add_captions', params: { source: 'old.srt' } })
    expect(changes.join()).toContain('old.srt is not in Unicode and was read as GBK')
  })

  test('where and in the colours their file has them', async () => {
    const { after } = await apply(await plain(), { source: 'placed.ass' })
    const box = changed(at(after, 0.7), await grey()) ?? expect.fail('there is no caption')
    expect(box.right / 320).toBeCloseTo(0.9, 1.7)
    expect(box.top / 180).toBeCloseTo(0.4, 1.7)
    const edge = rgb(at(after, 0.7), { x: box.left / 320 + 0.008, y: box.top / 180 + 0.03, width: 0.006, height: 0.03 })
    expect(edge[2] - Math.max(edge[0], edge[1])).toBeGreaterThan(100)
    const moved = await apply(await plain(), { source: 'placed.ass', position: 'bottom', background: 'none' })
    expect(changed(at(moved.after, 0.7), await grey())?.top).toBeGreaterThan(140)
  })
})

operation(studio, 'update_captions', (apply) => {
  test('all of them elsewhere, in another colour and size', async () => {
    const { before, after, draft } = await apply(await captioned(), {
      position: 'top',
      color: '#FFFF00',
      size: 'large',
    })
    expect(changed(at(before, 0.7), await grey())?.top).toBeGreaterThan(140)
    expect(changed(at(after, 0.7), await grey())?.bottom).toBeLessThan(50)
    await expectText(at(after, 0.7), cue(draft, 'Good morning'))
    await expectText(at(after, 1.7), cue(draft, 'and good night'))
    expect(await shown(after)).toEqual(await shown(before))
  })

  test('at a slower pace they stay until they are read, short of the next', async () => {
    const { before, after } = await apply(await captioned(), { pace: 8 })
    expect(await shown(before)).toEqual([
      [15, 29],
      [45, 59],
    ])
    expect(await shown(after)).toEqual([
      [15, 42],
      [45, 97],
    ])
  })
})

operation(studio, 'update_text', (apply) => {
  test('one caption by its id: another time and wording, and the others stay', async () => {
    const { before, after, draft } = await apply(await captioned(), { match: 'q1', text: 'Good evening', start: 0.2 })
    expect(await shown(before)).toEqual([
      [15, 29],
      [45, 59],
    ])
    expect(await shown(after)).toEqual([
      [6, 20],
      [45, 59],
    ])
    await expectText(at(after, 0.4), cue(draft, 'Good evening'))
    const styled = studio.edited(draft, { op: 'update_text', params: { match: 'q1', color: '#FF0000' } })
    await expect(styled).rejects.toThrow('q1 is a caption, and captions share one look')
  })
})

operation(studio, 'remove_text', (apply) => {
  test('one caption by its id; the last takes the captions with it', async () => {
    const { after, draft } = await apply(await captioned(), { match: 'q1' })
    expect(await shown(after)).toEqual([[45, 59]])
    const bare = await studio.edited(draft, { op: 'remove_text', params: { match: 'q2' } })
    expect(bare.captions).toBeNull()
  })
})

operation(studio, 'shift_captions', (apply) => {
  test.each([
    [0.5, 15],
    [-0.3, -9],
  ])('%f s moves them by %i frames', async (delta, frames) => {
    const { before, after } = await apply(await captioned(), { delta })
    expect(await shown(after)).toEqual((await shown(before)).map(([from, to]) => [from + frames, to + frames]))
  })
})

test('two languages stand one on the other, the second below in a colour of its own', async () => {
  const bare = await plain()
  const one = await studio.edited(bare, { op: 'add_captions', params: { source: 'words.srt', position: 'bottom' } })
  const two = await studio.edited(one, {
    op: 'add_captions',
    params: { source: 'words.srt', lower: true, color: '#000000' },
  })
  const [before, single, both] = [await studio.film(bare), await studio.film(one), await studio.film(two)]
  const time = (one.captions?.cues[0]?.start ?? 0) / 30 + 0.3
  const upper = changed(at(single, time), at(before, time)) ?? expect.fail()
  const whole = changed(at(both, time), at(before, time)) ?? expect.fail()
  // what stood at the bottom has made room
  expect(whole.bottom).toBeGreaterThanOrEqual(upper.bottom - 3)
  expect(whole.top).toBeLessThan(upper.top - 3)
  const moved = changed(at(both, time), at(single, time)) ?? expect.fail()
  expect(moved.bottom).toBeGreaterThan(upper.top)
  const back = await studio.edited(two, { op: 'remove_captions', params: { lower: true } })
  expect(changed(at(await studio.film(back), time), at(single, time))).toBeUndefined()
})

operation(studio, 'remove_captions', (apply) => {
  test('leaves the picture alone', async () => {
    const { before, after } = await apply(await captioned(), {})
    expect(await shown(before)).toHaveLength(2)
    expect(await shown(after)).toEqual([])
  })
})
