import { expect, test } from 'vitest'
import { stretchesSaid } from '../../../../src/engine/edit/speech/said.ts'

/** Levels of 10 s: loud, dB, in stretches of s, else -65. */
function levels(...loud: [from: number, to: number, level: number][]): number[] {
  return Array.from({ length: 1000 }, (_, i) => loud.find(([a, b]) => i >= a * 100 && i < b * 100)?.[2] ?? -65)
}
const word = (start: number, end: number) => ({ text: 'word', start, end })

test('words that follow one another are one stretch, and what is loud between others is none', () => {
  const words = [word(1, 1.3), word(1.5, 2), word(5, 6)]
  const said = stretchesSaid(words, levels([1, 2, -20], [3, 3.5, -10], [5, 6, -45])) ?? []
  expect(said.map((at) => Math.round(at * 10) / 10)).toEqual([0.9, 2.1, 4.9, 6.1])
})

test('words for less than half of what is loud do not tell when nobody speaks', () => {
  const words = [word(1, 2)]
  expect(stretchesSaid(words, levels([1, 2, -20], [3, 7, -20]))).toBeUndefined()
  expect(stretchesSaid(words, levels([1, 2, -20], [3, 4, -20]))).toHaveLength(2)
  expect(stretchesSaid([], levels([1, 2, -20]))).toBeUndefined()
})
