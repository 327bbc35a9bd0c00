import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { interpret } from '../../../src/engine/agent/index.ts'
import { toRecord } from '../../../src/engine/agent/record.ts'
import { type Case, passes } from './support/score.ts'

const cases = (name: string): Case[] =>
  readFileSync(join(import.meta.dirname, name), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))

function failures(name: string): { failed: string[]; share: number } {
  const all = cases(name)
  const failed = all.filter((one) => !passes(one, interpret(one.text, one.context).operations.map(toRecord)))
  return { failed: failed.map((one) => `${one.id} ${one.text}`), share: failed.length / all.length }
}

/** Each set, the share of it that may fail, and whose messages they are. */
const SETS: readonly (readonly [file: string, most: number, whose: string])[] = [
  ['instructions.jsonl', 0.03, 'the sample'],
  ['held-out.jsonl', 0.1, 'messages that were written before the interpreter'],
  ['further.jsonl', 0.1, 'further messages, in other words again'],
  ['novel-zh.jsonl', 0.05, 'what others write in Chinese: 85.0 % passed when they were first tried'],
  ['novel-en.jsonl', 0.05, 'the same in English: 82.7 %'],
  ['more-en.jsonl', 0.05, 'four more rounds in English, relayed, chatted, of every build: 74.7, 79.2, 84.4 and 62.5 %'],
  [
    'more-zh.jsonl',
    0.05,
    'six in Chinese, each written when the one before passed: 72.7, 66.7, 69.1, 65.2, 70.0 and 72.5 %',
  ],
  [
    'relayed.jsonl',
    0.05,
    'four of what assistants relay, with lists, brackets and exceptions: 72.3, 71.7, 80.5 and 56.7 %',
  ],
]

describe('the instruction sets', () => {
  test.each(SETS)('%s: at most %f fails of %s', (file, most) => {
    const { failed, share } = failures(file)
    expect(share, failed.join('\n')).toBeLessThanOrEqual(most)
  })

  test('an answer that does nothing, and one that does too much, do not pass', () => {
    const all = cases('instructions.jsonl').filter((one) => one.expect.every((o) => o.op !== 'reply'))
    expect(all.filter((one) => passes(one, []))).toEqual(all.filter((one) => one.id === 'none'))
    const more = [...(all[0]?.expect ?? []), { op: 'sort', params: { by: 'random' } }]
    expect(all[0] && passes(all[0], more)).toBe(false)
  })
})

const clips = {
  uploads: [
    { name: 'beach.mp4', type: 'video' as const, duration: 12 },
    { name: 'red-panda.jpg', type: 'image' as const },
    { name: 'music.mp3', type: 'audio' as const, duration: 60 },
  ],
  canvas: { width: 1920, height: 1080, fps: 30 },
  video: [
    { clip: 1, name: 'beach.mp4', start: 0, end: 12 },
    { clip: 2, name: 'red-panda.jpg', start: 12, end: 16 },
  ],
}
const read = (text: string) => interpret(text, clips).operations

describe('times', () => {
  test.each([
    ['cut the first minute and a half', 90],
    ['cut the first 1:30', 90],
    ['cut the first 90 sec', 90],
    ['剪掉前一分半', 90],
    ['剪掉开头1分30秒', 90],
    ['cut the first half a second', 0.5],
    ['剪掉前两秒半', 2.5],
    ['cut the first 15 frames', 0.5],
    ['剪掉前15帧', 0.5],
    ['cut the first two and a half seconds', 2.5],
    ['剪掉前十二秒', 12],
  ])('%s', (text, to) => {
    const long = { ...clips, video: [{ clip: 1, name: 'beach.mp4', start: 0, end: 300 }] }
    expect(interpret(text, long).operations).toEqual([{ op: 'cut_range', params: { from: 0, to } }])
  })

  test('fractions and percents of the whole', () => {
    expect(read('remove the second half')).toEqual([{ op: 'cut_range', params: { from: 8, to: 16 } }])
    expect(read('删掉前四分之一')).toEqual([{ op: 'cut_range', params: { from: 0, to: 4 } }])
    expect(read('keep 25% to 50%')).toEqual([
      { op: 'cut_range', params: { from: 0, to: 4 } },
      { op: 'cut_range', params: { from: 8, to: 16 } },
    ])
  })
})

describe('what is not a command', () => {
  test.each([
    'add the title "delete clip 1"',
    'add the title “delete everything”',
    "add the title 'cut the first 5 seconds'",
    '加标题「删掉第一段」',
    '加标题《全部删除》',
    'add the title "delete clip 1',
    'add the text saying Delete the last clip',
    '加一行字：删掉最后一段',
  ])('%s', (text) => {
    expect(read(text).map((o) => o.op)).toEqual(['add_text'])
  })

  test('a clip that does not exist is refused, not guessed', () => {
    expect(read('delete clip 9')).toMatchObject([{ op: 'refuse', params: { reason: 'no_such_clip' } }])
    expect(read('删掉第五段')).toMatchObject([{ op: 'refuse', params: { reason: 'no_such_clip' } }])
    expect(read('delete that')).toMatchObject([{ op: 'clarify' }])
    expect(read('delete the others')).toMatchObject([{ op: 'clarify' }])
  })
})

test('the part that was not understood is told as it was written', () => {
  const { operations, notUnderstood } = interpret('Mute clip 1 and Flibber the Gribnak.', clips)
  expect(operations).toEqual([{ op: 'mute', params: { target: { clip: 1 } } }])
  expect(notUnderstood).toEqual(['Flibber the Gribnak'])
})

test('the language is that of the words outside quotes and names', () => {
  expect(interpret('add the title "我们的旅行"', clips).language).toBe('en')
  expect(interpret('删掉 beach.mp4', clips).language).toBe('zh')
})
