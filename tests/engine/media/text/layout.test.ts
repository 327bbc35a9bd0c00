import { describe, expect, test } from 'vitest'
import { drawable, textLength, wrap } from '../../../../src/engine/media/text/layout.ts'

const monospaced = (line: string) => [...line].length

describe('wrap', () => {
  test('keeps a short line', () => expect(wrap('two words', 20, monospaced)).toEqual(['two words']))

  test('makes even lines', () => {
    expect(wrap('one two three four five', 20, monospaced)).toEqual(['one two three', 'four five'])
  })

  test('keeps the lines a person made', () =>
    expect(wrap('Anna\nDirector', 20, monospaced)).toEqual(['Anna', 'Director']))

  test('never begins a line with closing punctuation or ends one with opening', () => {
    for (let width = 6; width < 14; width++) {
      for (const line of wrap('我们去了“北京”，看到长城。真好！（很远）', width, monospaced)) {
        expect(line).not.toMatch(/^[，。！”）]/)
        expect(line).not.toMatch(/[“（]$/)
      }
    }
  })

  test('breaks a word that no line can hold, and loses nothing', () => {
    const lines = wrap(`see ${'x'.repeat(25)} end`, 10, monospaced)
    expect(lines.join('').replaceAll(' ', '')).toBe(`see${'x'.repeat(25)}end`)
    expect(Math.max(...lines.map(monospaced))).toBeLessThanOrEqual(10)
  })
})

describe('drawable', () => {
  test('drops control characters and direction overrides, keeps line ends and joiners', () => {
    expect(drawable('a\u0000b\r\nc\u202ed\t👨‍👩‍👧')).toBe('ab\ncd 👨‍👩‍👧')
  })

  test('caps the length', () => {
    expect(textLength('x'.repeat(5000))).toBe(400)
    expect(drawable('x'.repeat(5000)).endsWith('…')).toBe(true)
    expect(textLength('你 👨‍👩‍👧 é')).toBe(3)
  })
})
