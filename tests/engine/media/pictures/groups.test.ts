import { expect, test } from 'vitest'
import { type Coded, groupsOf, partToRead } from '../../../../src/engine/media/pictures/groups.ts'

const STEP = 1 / 25
const KEY = 100_000

/** Pictures at 25 a second, with key frames of which the others are a third; some have other sizes. */
function coded(count: number, keys: readonly number[], sizes: Record<number, number> = {}): Coded[] {
  return Array.from({ length: count }, (_, i) => {
    const key = keys.includes(i)
    return { time: i * STEP, bytes: sizes[i] ?? (key ? KEY : KEY / 3), key }
  })
}

const calm = { off: 30, early: false }

test('nothing is read between near key frames of one scene', () => {
  const groups = groupsOf(coded(100, [0, 50]), STEP)
  expect(groups.map(({ from, to }) => [from, to])).toEqual([
    [0, 2],
    [2, expect.closeTo(4)],
  ])
  expect(groups.map((group) => partToRead(group, calm))).toEqual([undefined, undefined])
})

test('a picture that could not be predicted is read, with those before and the next few', () => {
  const [first] = groupsOf(coded(100, [0, 50], { 20: 0.8 * KEY }), STEP)
  const closely = [{ from: expect.closeTo(15 * STEP), to: expect.closeTo(24 * STEP) }]
  expect(first && partToRead(first, calm)).toEqual({ from: 0, to: expect.closeTo(24 * STEP), closely, ends: true })
})

test('pictures shown before one that was decoded earlier tell nothing', () => {
  const pictures = coded(100, [0, 50])
  const reordered = pictures.flatMap((picture, i) => (i % 2 === 1 ? [pictures[i + 1] ?? picture, picture] : []))
  const small = [...pictures.slice(0, 1), ...reordered].map((each, i) =>
    i % 2 === 0 && i > 0 ? { ...each, bytes: 900 } : each,
  )
  expect(groupsOf(small, STEP).flatMap(({ leaps }) => leaps)).toEqual([])
})

test('a group is read wholly between key frames far apart, before another scene, and before a key frame out of turn', () => {
  const [far] = groupsOf(coded(200, [0, 100]), STEP)
  expect(far && partToRead(far, calm)).toMatchObject({ from: 0, to: 4, ends: false })
  const groups = groupsOf(coded(150, [0, 50, 70, 120]), STEP)
  expect(groups.map(({ early }) => early)).toEqual([false, false, true, false])
  const second = groups[1]
  expect(second && partToRead(second, { off: 50, early: false })).toMatchObject({ ends: false })
  expect(second && partToRead(second, { off: 30, early: true })).toMatchObject({ ends: false })
  expect(second && partToRead(second, calm)).toBeUndefined()
})
