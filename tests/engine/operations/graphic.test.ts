import { describe, expect, test } from 'vitest'
import { parseEdits } from '../../../src/edits/parse.ts'
import type { Draft } from '../../../src/engine/edit/draft.ts'
import { at, type Film } from './film.ts'
import { changed, inkOf } from './ink.ts'
import { operation } from './operation.ts'
import { brightness, difference, rgb } from './see.ts'
import { type AnyEdit, openStudio } from './studio.ts'

/** Designed graphics over the film. Canvases of 160x90, photos of 2 s. */

const studio = openStudio('gray.png', 'red.mp4')
const plain = () => studio.timeline(['gray.png', 'gray.png'])
const spans = ({ graphics }: Draft) => graphics.map(({ kind, start, frames }) => [kind, start / 30, frames / 30])
/** How far something is from the top in each of some frames, or that it is not there. */
const tops = (film: Film, before: Film, frames: readonly number[]) =>
  frames.map((frame) => changed(at(film, frame / 30), at(before, frame / 30))?.top)
const every = (first: number, last: number, step: number) =>
  Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, i) => first + i * step)

operation(studio, 'credits', (apply) => {
  const LINES: [string, ...string[]][] = [['Camera', 'Ann', 'Bo']]

  test('on a card of their own, roles left of names, up from below at the pace that is said', async () => {
    const { draft, after } = await apply(await studio.timeline(['gray.png']), { lines: LINES, background: '#202020' })
    expect(draft.clips.map(({ kind }) => kind)).toEqual(['image', 'card'])
    const [start, length] = [60, draft.graphics[0]?.frames ?? 0]
    expect(draft.clips[1]?.frames).toBe(length)
    const bare = await studio.film({ ...draft, graphics: [] })
    const way = tops(after, bare, every(start + length * 0.25, start + length * 0.75, 15)).filter(
      (top) => top !== undefined,
    )
    expect(way.length).toBeGreaterThan(8)
    expect(way).toEqual([...way].sort((a, b) => b - a))
    // two rows of 5.2 px: 1.6 of them a second, in 0.5 s
    const steps = way.slice(1).map((top, i) => (way[i] ?? 0) - top)
    expect(steps.reduce((sum, step) => sum + step, 0) / steps.length).toBeCloseTo(1.6 * 5.22 * 0.5, 0)
    const middle = start + length / 2
    const ink = changed(at(after, middle / 30), at(bare, middle / 30)) ?? expect.fail('nothing is written')
    expect([ink.left < 78, ink.right > 82]).toEqual([true, true])
    expect(changed(at(after, (start + length - 1) / 30), at(bare, (start + length - 1) / 30))).toBeUndefined()
  })

  test('over the film so that they end with it, and said where that is too fast', async () => {
    const edit = (params: object): AnyEdit => ({ op: 'credits', params: { lines: LINES, on: 'film', ...params } })
    const short = await studio.edit(await plain(), edit({}))
    expect(spans(short.draft)).toEqual([['credits', 0, 4]])
    expect(short.changes.join()).toMatch(
      /each visible for [\d.]+ s; 4(\.\d)? lines a second is too fast to read: they need at least 5\.\d s/,
    )
    const later = await studio.edited(
      await studio.timeline(['gray.png', 'gray.png', 'red.mp4']),
      edit({ at: 1, duration: 5 }),
    )
    expect(spans(later)).toEqual([['credits', 1, 5]])
    // so that they can be read, the film is darker under them
    const [seen, bare] = [await studio.film(later), await studio.film({ ...later, graphics: [] })]
    const corner = { x: 0, y: 0, width: 0.1, height: 0.1 }
    expect((brightness(at(seen, 3), corner) - 16) / (brightness(at(bare, 3), corner) - 16)).toBeCloseTo(0.6, 1)
    expect(difference(at(seen, 0.9), at(bare, 0.9), corner)).toBeLessThan(1)
  })

  test('100 lines in 2 s are as fast as asked, and told how long they take to read', async () => {
    const lines = Array.from({ length: 100 }, (_, i) => ['Extra', `Person ${i}`])
    const { draft, changes } = await studio.edit(await plain(), { op: 'credits', params: { lines, duration: 2 } })
    expect(changes.join()).toMatch(/77\.\d lines a second is too fast to read: they need at least 48\.\d s/)
    expect(draft.clips.at(-1)?.frames).toBe(60)
    const long = await studio.edit(await plain(), { op: 'credits', params: { lines: [['Extra', 'N'.repeat(300)]] } })
    expect(long.changes.join()).toContain('cut to 80 characters')
    expect(parseEdits({ op: 'credits', lines: [] })).toMatchObject({
      fault: { problem: expect.stringContaining('a list of 1 to 300 lines') },
    })
  })
})

operation(studio, 'lower_third', (apply) => {
  test('a plate with the name and one in its colour with the role, on their side', async () => {
    const { before, after } = await apply(await plain(), {
      name: 'Ann Lee',
      role: 'Chair',
      color: '#00A000',
      start: 1,
      end: 3,
    })
    const left = changed(at(after, 2), at(before, 2)) ?? expect.fail('nothing is drawn')
    expect([left.left < 20, left.right < 90, left.top > 40, left.bottom < 86]).toEqual(Array(4).fill(true))
    const [red, green, blue] = rgb(at(after, 2), {
      x: (left.left + 2) / 160,
      y: (left.bottom - 2) / 90,
      width: 0.02,
      height: 0.01,
    })
    expect([green > red + 60, green > blue + 60]).toEqual([true, true])
    const right = await apply(await plain(), { name: 'Ann Lee', side: 'right', start: 1, end: 3 })
    const ink = changed(at(right.after, 2), at(before, 2)) ?? expect.fail('nothing is drawn')
    expect([ink.left > 80, ink.right > 140]).toEqual([true, true])
    expect(ink.bottom - ink.top).toBeLessThan(left.bottom - left.top)
  })

  test('it is wiped on and off, and stands still between', async () => {
    const { before, after } = await apply(await plain(), { name: 'Ann Lee', role: 'Chair', start: 1, end: 3 })
    const ink = (frame: number) => inkOf(at(after, frame / 30), at(before, frame / 30))
    const coming = every(30, 48, 3).map(ink)
    expect(coming).toEqual([...coming].sort((a, b) => a - b))
    expect((coming[1] ?? 0) / ink(60)).toBeLessThan(0.7)
    expect(difference(at(after, 55 / 30), at(after, 70 / 30))).toBeLessThan(1)
    expect(ink(88)).toBeLessThan(ink(70))
    expect([ink(29), ink(90)]).toEqual([0, 0])
  })

  test('over a clip; a name of 300 letters fits and is said to be cut', async () => {
    expect(spans(await studio.edited(await plain(), { op: 'lower_third', params: { name: 'Ann', clip: 2 } }))).toEqual([
      ['lower_third', 2, 2],
    ])
    const long = { name: 'W'.repeat(300), start: 0, end: 4 }
    const { changes } = await studio.edit(await plain(), { op: 'lower_third', params: long })
    expect(changes.join()).toContain('cut to 80 characters; too short to read: 5.8 s would be enough')
    const { before, after } = await apply(await plain(), long)
    const ink = changed(at(after, 2), at(before, 2)) ?? expect.fail('nothing is drawn')
    expect(ink.right).toBeLessThan(125)
    expect(parseEdits({ op: 'lower_third', name: 'Ann', duration: 0 })).toHaveProperty('fault')
  })
})

operation(studio, 'countdown', (apply) => {
  test('each number for its second, over all of the picture, a ring filling round it', async () => {
    const { before, after } = await apply(await plain(), { from: 3 })
    const middle = { x: 0.42, y: 0.3, width: 0.16, height: 0.4 }
    const numbers = [0.7, 1.7, 2.7].map((seconds) => at(after, seconds))
    for (const [i, one] of numbers.entries())
      for (const other of numbers.slice(i + 1)) expect(difference(one, other, middle)).toBeGreaterThan(4)
    expect(difference(at(after, 0.6), at(after, 0.9), middle)).toBeLessThan(1)
    expect(inkOf(at(after, 0.95), at(after, 0.5))).toBeGreaterThan(20)
    // nothing of the picture is seen until it is over
    expect(brightness(at(after, 1), { x: 0, y: 0, width: 0.1, height: 1 })).toBeLessThan(60)
    expect(difference(at(after, 3.1), at(before, 3.1))).toBeLessThan(0.5)
  })

  test('small in a corner, and from no more than there is time for', async () => {
    const { before, after } = await apply(await plain(), { from: 2, position: 'top-right', start: 1 })
    const ink = changed(at(after, 1.5), at(before, 1.5)) ?? expect.fail('nothing is drawn')
    expect([ink.left > 80, ink.bottom < 60]).toEqual([true, true])
    const long = await studio.edit(await plain(), { op: 'countdown', params: { from: 10 } })
    expect(long.changes.join()).toContain('counts from 4 instead of 10, since it lasts only 4 s')
    expect(parseEdits({ op: 'countdown', from: 0 })).toMatchObject({ fault: { nearest: '1' } })
  })
})

operation(studio, 'progress_bar', (apply) => {
  const filled = (film: Film, seconds: number, y: number) => {
    const { width, samples } = at(film, seconds).y
    const row = samples.subarray(y * width, (y + 1) * width)
    return row.filter((luma) => luma > 140).length
  }

  test('along an edge over the whole film, as far as the film is', async () => {
    const { after } = await apply(await plain(), { height: 6, color: '#FFFFFF' })
    for (const seconds of [0.5, 1, 2, 3]) expect(Math.abs(filled(after, seconds, 86) - 40 * seconds)).toBeLessThan(4)
    expect(filled(after, 2, 80)).toBe(0)
    const top = await apply(await plain(), { edge: 'top', height: 0.1, color: '#FFFFFF', start: 1, end: 3 })
    expect([filled(top.after, 0.9, 3), filled(top.after, 3.1, 3)]).toEqual([0, 0])
    expect(Math.abs(filled(top.after, 2, 3) - 80)).toBeLessThan(5)
  })

  test('it follows the length of the film, and takes the place of another at its edge', async () => {
    const bar = { op: 'progress_bar', params: { height: 6, color: '#FFFFFF' } } as const
    const longer = await studio.edited(await plain(), bar, { op: 'append', params: { asset: 'red.mp4' } })
    expect(spans(longer)).toEqual([['progress_bar', 0, 6]])
    expect(Math.abs(filled(await studio.film(longer), 3, 86) - 80)).toBeLessThan(4)
    const again = await studio.edit(longer, { op: 'progress_bar', params: { height: 90 } })
    expect(again.changes.join()).toContain('limited to 2 px - 22.5 px')
    expect(again.changes.join()).toContain('replaces progress bar g1')
    expect(spans(again.draft)).toHaveLength(1)
  })
})

operation(studio, 'update_graphic', (apply) => {
  test('other words, another side and another time', async () => {
    const film = await studio.edited(await plain(), { op: 'lower_third', params: { name: 'Ann', start: 0, end: 2 } })
    const { after, draft } = await apply(film, { match: 'Ann', name: 'Bo', side: 'right', start: 1, end: 3 })
    expect(spans(draft)).toEqual([['lower_third', 1, 2]])
    const bare = await studio.film(await plain())
    expect(changed(at(after, 0.5), at(bare, 0.5))).toBeUndefined()
    expect(changed(at(after, 2), at(bare, 2))?.left).toBeGreaterThan(80)
    const { problems } = await studio.edit(draft, { op: 'update_graphic', params: { match: 'g1', edge: 'top' } })
    expect(problems.join()).toContain('Lower third g1 has no edge; it has color, start, end, duration, name, role')
  })
})

operation(studio, 'remove_graphic', (apply) => {
  test('one by its kind, or all', async () => {
    const film = await studio.edited(
      await plain(),
      { op: 'progress_bar', params: {} },
      { op: 'lower_third', params: { name: 'Ann' } },
    )
    const { draft, after } = await apply(film, { match: 'progress_bar' })
    expect(spans(draft)).toEqual([['lower_third', 0, 4]])
    const bare = await studio.film(await plain())
    expect(changed(at(after, 2), at(bare, 2))?.bottom).toBeLessThan(86)
    expect((await studio.edited(draft, { op: 'remove_graphic', params: { all: true } })).graphics).toEqual([])
  })
})

describe('what is beneath is cut, moved, parted and paced', () => {
  const LONG = ['red.mp4', 'gray.png', 'gray.png'] as const
  const made = async (...edits: AnyEdit[]) => studio.edited(await studio.timeline(LONG), ...edits)

  test('a lower third keeps its length and stays on its picture', async () => {
    const film = await made({ op: 'lower_third', params: { name: 'Ann', start: 2.5, end: 3.5 } })
    const left = async (...edits: AnyEdit[]) => spans(await studio.edited(film, ...edits))[0]?.slice(1)
    expect(await left({ op: 'cut_range', params: { from: 0, to: 1 } })).toEqual([1.5, 1])
    expect(await left({ op: 'move', params: { clip: 2, to: 1 } })).toEqual([0.5, 1])
    expect(await left({ op: 'split', params: { at: 3 } })).toEqual([2.5, 1])
    expect(await left({ op: 'set_speed', params: { clip: 1, factor: 2 } })).toEqual([1.5, 1])
    const gone = await studio.edit(film, { op: 'delete', params: { clip: 2 } })
    expect([gone.draft.graphics, gone.changes.join()]).toEqual([
      [],
      expect.stringContaining('also removed: lower third g1'),
    ])
  })

  test('a progress bar over a stretch is as long as the stretch is', async () => {
    const film = await made({ op: 'progress_bar', params: { start: 0, end: 2 } })
    expect(spans(await studio.edited(film, { op: 'set_speed', params: { clip: 1, factor: 2 } }))).toEqual([
      ['progress_bar', 0, 1],
    ])
    expect(spans(await studio.edited(film, { op: 'move', params: { clip: 1, to: 3 } }))).toEqual([
      ['progress_bar', 4, 2],
    ])
  })

  test('credits go with their card, fill it at any length, and say when they become too fast', async () => {
    const film = await made({ op: 'credits', params: { lines: [['Camera', 'Ann']] } })
    const first = await studio.edited(film, { op: 'move', params: { clip: 4, to: 1 } })
    expect(first.graphics[0]).toMatchObject({ start: 0, frames: first.clips[0]?.frames })
    const short = await studio.edit(film, { op: 'set_duration', params: { clip: 4, duration: 3 } })
    expect(short.draft.graphics[0]).toMatchObject({ start: 180, frames: 90 })
    expect(short.changes.join()).toContain('lines a second is too fast to read')
  })
})
