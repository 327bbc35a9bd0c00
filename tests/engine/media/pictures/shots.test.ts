import { expect, test } from 'vitest'
import { type Step, shotsIn, stretchesWithCuts } from '../../../../src/engine/media/pictures/shots.ts'

/** Pictures at 25 a second, of which only some were decoded. */
const steps = (...pictures: [number: number, off: number][]): Step[] =>
  pictures.map(([number, off]) => ({ time: number / 25, off }))
const every = (count: number, stride: number, cuts: Record<number, number> = {}) =>
  steps(...Array.from({ length: count }, (_, i): [number, number] => [i * stride, cuts[i * stride] ?? 3]))

test('no stretch is watched closely where no picture was left out, or nothing is cut', () => {
  expect(stretchesWithCuts(every(40, 1, { 20: 80 }), 1 / 25)).toEqual([])
  expect(stretchesWithCuts(every(40, 2), 1 / 25)).toEqual([])
})

test('a cut among pictures that were left out is watched with the pictures around it, near ones at once', () => {
  const pictures = (from: number, to: number) => ({
    from: expect.closeTo(from / 25),
    to: expect.closeTo(to / 25),
  })
  expect(stretchesWithCuts(every(60, 2, { 40: 80, 100: 90 }), 1 / 25)).toEqual([pictures(34, 44), pictures(94, 104)])
  expect(stretchesWithCuts(every(60, 2, { 40: 80, 46: 90 }), 1 / 25)).toEqual([pictures(34, 50)])
  expect(stretchesWithCuts(every(10, 2, { 2: 80, 18: 80 }), 1 / 25)).toEqual([pictures(0, 6), pictures(12, 18)])
})

test('a shot begins where a picture differs more than those around it', () => {
  expect(shotsIn(every(40, 1, { 20: 80 }))).toEqual([0, 800])
  expect(shotsIn(every(40, 1, { 20: 30, 21: 30, 22: 30, 23: 30, 24: 30 }))).toEqual([0])
})
