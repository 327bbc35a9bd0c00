import { expect, test } from 'vitest'
import { wrap } from '../../../../src/engine/media/text/layout.ts'

/** Every letter one wide. */
const lines = (text: string, width: number) => wrap(text, width, (line) => [...line].length)

test.each<[string, number, string[]]>([
  ['A red panda finds its lunch in the tree', 22, ['A red panda finds', 'its lunch in the tree']],
  ['The best of the season', 14, ['The best', 'of the season']],
  ['Come with us, and see the north', 22, ['Come with us,', 'and see the north']],
  ['Wild Days', 6, ['Wild', 'Days']],
  ['秋天的落叶松林里，一天又一天', 9, ['秋天的落叶松林里，', '一天又一天']],
])('%s', (text, width, expected) => {
  expect(lines(text, width)).toEqual(expected)
})

test('no word is left over at the end where the lines have room', () => {
  expect(lines('This is what we made of it all today', 33).at(-1)?.split(' ').length).toBeGreaterThan(1)
})

test('never wider than there is room, whatever the words', () => {
  for (let width = 6; width < 40; width++)
    for (const line of lines('Never wider than there is room, whatever the words of it are like', width))
      expect([...line].length).toBeLessThanOrEqual(width)
})
