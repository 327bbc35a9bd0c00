import { expect, test } from 'vitest'
import { looksLikeScript } from '../../../../src/engine/media/align/looks-like-script.ts'
import { scriptLines } from '../../../../src/engine/media/align/script.ts'
import { saidBy, stretchesOf } from '../../../../src/engine/media/align/segments.ts'

test('a script is parted into sentences, with who says them, and without what nobody says', () => {
  const script =
    '\ufeffANNA: Good morning. "Is it you?" he asked!\r\n(She laughs)\n# Slide one\nBob Berg: Yes… I am.\n你好。再见！'
  expect(scriptLines(script).map(({ text, speaker }) => [speaker, text])).toEqual([
    ['ANNA', 'Good morning.'],
    ['ANNA', '"Is it you?"'],
    ['ANNA', 'he asked!'],
    ['ANNA', 'Slide one'],
    ['Bob Berg', 'Yes…'],
    ['Bob Berg', 'I am.'],
    ['Bob Berg', '你好。'],
    ['Bob Berg', '再见！'],
  ])
})

test.each([
  ['a text', 'Good morning everyone.\nToday I talk about gardens.', true],
  ['Chinese', '大家好，今天我来讲一讲花园。', true],
  ['data', '{"segments": [{"start": 1}]}', false],
  ['a web page', '<!doctype html><p>Good morning</p>', false],
  ['a table of figures', '1;2;3\n4;5;6\n7;8;9 a', false],
  ['a program', '#!/bin/sh\necho good morning', false],
  ['bytes', 'Good\u0000morning\u0001', false],
])('%s', (_, text, is) => {
  expect(looksLikeScript(Buffer.from(text))).toBe(is)
})

test('a script may be in UTF-16', () => {
  expect(looksLikeScript(Buffer.from('\ufeffGood morning everyone', 'utf16le'))).toBe(true)
})

test('what a voice says between gaps', () => {
  const levels = [-120, -20, -20, -90, -20, ...Array.from({ length: 30 }, () => -120), -25, -120]
  expect(stretchesOf(levels, 25)).toEqual([
    { from: 1, to: 5 },
    { from: 35, to: 36 },
  ])
})

const parts = (...lengths: number[]) => {
  let at = 0
  return lengths.map((length) => {
    at += 40 + length
    return { from: at - length, to: at }
  })
}

test('each word has its part, also where a voice draws words together or says one in several', () => {
  const even = parts(30, 50, 20)
  expect(saidBy(['one', 'gardens', 'to'], even)).toEqual(even)
  const [whole, rest] = [parts(30, 90), parts(30, 90)[1] ?? expect.fail()]
  expect(saidBy(['the', 'gardens', 'of'], whole)).toEqual([
    whole[0],
    { from: rest.from, to: rest.from + 70 },
    { from: rest.from + 70, to: rest.to },
  ])
  // "1984" is said in four parts
  const [first, a, , , d, last] = parts(30, 30, 30, 30, 30, 60)
  expect(saidBy(['in', '1984', 'gardens'], parts(30, 30, 30, 30, 30, 60))).toEqual([
    first,
    { from: a?.from, to: d?.to },
    last,
  ])
  expect(saidBy(['in', '1984', 'gardens'], [])).toBeUndefined()
})
