import { expect, test } from 'vitest'
import { stackCues } from '../../../src/engine/edit/cue-stack.ts'
import { CAPTION_STYLE } from '../../../src/engine/edit/draft/usual.ts'
import type { Cue, CuePlace } from '../../../src/engine/edit/draft.ts'

const cue = (text: string, start: number, frames: number, place?: Partial<CuePlace>): Cue => ({
  id: 'q1',
  start,
  frames,
  text,
  ...(place && { place: { anchor: 'bottom', x: null, y: null, width: null, ...place } }),
})

/** What stands beneath each that is shown, row by row. */
function rows(...cues: Cue[]): Record<string, string[][]> {
  const stacked = stackCues({ source: 'x.srt', cues, style: CAPTION_STYLE })
  return Object.fromEntries([...stacked].map(([{ text }, rows]) => [text, rows.map((row) => row.map((c) => c.text))]))
}

test('one after the other stand in their place', () => {
  expect(rows(cue('a', 0, 10), cue('b', 10, 10))).toEqual({ a: [], b: [] })
})

test('a later one stands above, for as long as it shows, and a third takes the place that is free', () => {
  expect(rows(cue('a', 0, 10), cue('b', 5, 10), cue('c', 12, 10))).toEqual({ a: [], b: [['a', 'c']], c: [] })
  expect(rows(cue('a', 0, 30), cue('b', 5, 10), cue('c', 7, 10))).toEqual({ a: [], b: [['a']], c: [['a'], ['b']] })
})

test('of those that begin together the first is on top', () => {
  expect(rows(cue('a', 0, 10), cue('b', 0, 10))).toEqual({ a: [['b']], b: [] })
  const top = { anchor: 'top' } as const
  expect(rows(cue('a', 0, 10, top), cue('b', 0, 10, top))).toEqual({ a: [], b: [['a']] })
})

test('in other places they do not meet', () => {
  expect(rows(cue('a', 0, 10), cue('b', 0, 10, { anchor: 'top' }))).toEqual({ a: [], b: [] })
  const side = (anchor: 'bottom-left' | 'bottom-right') => ({ anchor })
  expect(rows(cue('a', 0, 10, side('bottom-left')), cue('b', 0, 10, side('bottom-right')))).toEqual({ a: [], b: [] })
  expect(rows(cue('a', 0, 10, { x: 0.2, y: 0.5 }), cue('b', 0, 10, { x: 0.6, y: 0.5 }))).toEqual({ a: [], b: [] })
})

test('no more than can be read', () => {
  const all = Array.from({ length: 5000 }, (_, i) => cue(String(i), 0, 10))
  expect(Object.keys(rows(...all))).toHaveLength(6)
  const spread = Array.from({ length: 5000 }, (_, i) => cue(String(i), 0, 10, { x: i / 5000, y: 0.5 }))
  expect(Object.keys(rows(...spread))).toHaveLength(40)
})
