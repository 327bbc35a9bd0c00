import { describe, expect, test } from 'vitest'
import { wordsOf } from '../../../../src/engine/edit/speech/time-words.ts'
import { lettersOf, textOf, wordsIn } from '../../../../src/engine/edit/speech/tokens.ts'
import { levelsOf } from './talk.ts'

describe('words in a text', () => {
  test.each([
    ['Well, I – uh – think so…', ['Well,', 'I–', 'uh–', 'think', 'so…']],
    ['[Music] ♪ Hello ♪ "you"', ['Hello', '"you"']],
    ['我们今天讨论花园。', ['我们', '今天', '讨论', '花园。']],
    ['用 Node.js 很好', ['用', 'Node.js', '很好']],
    ['مرحبا بالعالم', ['مرحبا', 'بالعالم']],
    ['—', []],
  ])('%s', (text, words) => {
    expect(wordsIn(text)).toEqual(words)
  })

  test('they are put together as their script has it', () => {
    expect(textOf(['我们', '今天', '用', 'Node.js', '工作。'])).toBe('我们今天用 Node.js 工作。')
    expect(textOf(['Hello,', '', 'you'])).toBe('Hello, you')
  })

  test('they are compared without case and marks', () => {
    expect(lettersOf('“Ｃan’t!”')).toBe('cant')
  })
})

describe('guessed times', () => {
  const said = [
    { startMs: 1000, endMs: 1600, text: 'one two' },
    { startMs: 2600, endMs: 3200, text: 'three four' },
  ]

  test('go by the length of the words within a line', () => {
    const [long, short] = wordsOf([{ startMs: 0, endMs: 1000, text: 'abcdefgh ij' }])
    expect([long?.end, short?.start]).toEqual([0.8, 0.8])
  })

  test('leave out where nobody speaks, so that no word is said over a pause', () => {
    const one = [{ startMs: 900, endMs: 3400, text: 'one two, three four' }]
    const words = wordsOf(one, levelsOf(said, 5))
    expect(words[1]?.end).toBeCloseTo(1.6, 1)
    expect(words[2]?.start).toBeCloseTo(2.6, 1)
    expect(words.every(({ estimated }) => estimated)).toBe(true)
  })
})
