import { describe, expect, test } from 'vitest'
import { withoutHallucinations } from '../../../../src/engine/media/recognise/hallucinations.ts'
import { joined } from '../../../../src/engine/media/recognise/join.ts'
import { linesIn } from '../../../../src/engine/media/recognise/whisper-output.ts'
import { LONGEST, lengthOf, momentIn, windowsOf } from '../../../../src/engine/media/recognise/windows.ts'

/** Levels of every 10 ms: loud from one s to another, quiet else. */
function levels(seconds: number, ...spoken: [number, number][]): number[] {
  const all = new Array<number>(seconds * 100).fill(-65)
  for (const [from, to] of spoken) all.fill(-20, from * 100, to * 100)
  return all
}

describe('windows', () => {
  test('hold what is spoken with a breath around it, and nothing of the silence', () => {
    expect(windowsOf(levels(60, [5, 8], [8.4, 12], [40, 45]))).toEqual([
      [
        { start: 4.8, end: 12.2 },
        { start: 39.8, end: 45.2 },
      ],
    ])
  })

  test('are as full as can be, and none is too long', () => {
    const spoken = Array.from({ length: 40 }, (_, i): [number, number] => [i * 9, i * 9 + 7])
    const windows = windowsOf(levels(360, ...spoken))
    expect(windows.flat().length).toBe(40)
    expect(windows.length).toBe(14)
    expect(Math.max(...windows.map(lengthOf))).toBeLessThanOrEqual(LONGEST)
  })

  test('overlap where somebody speaks on and on', () => {
    const windows = windowsOf(levels(70, [2, 62]))
    expect(windows).toEqual([[{ start: 1.8, end: 29.8 }], [{ start: 25.8, end: 53.8 }], [{ start: 49.8, end: 62.2 }]])
  })

  test.each([
    ['silence', new Array<number>(3000).fill(-90)],
    ['steady noise', Array.from({ length: 3000 }, (_, i) => -30 + (i % 3))],
    ['nothing', []],
  ])('%s has none', (_, none) => expect(windowsOf(none)).toEqual([]))

  test('three hours are planned at once', () => {
    const spoken = Array.from({ length: 1200 }, (_, i): [number, number] => [i * 9, i * 9 + 7])
    const windows = windowsOf(levels(3 * 3600, ...spoken))
    expect(windows.flat().length).toBe(1200)
  })

  test('a moment of a window is one of the recording, and none is in the pause between pieces', () => {
    const window = [
      { start: 10, end: 14 },
      { start: 30, end: 35 },
    ]
    expect([0, 2, 4.2, 4.5, 8, 20].map((at) => momentIn(window, at, false))).toEqual([10, 12, 30, 30, 33.5, 35])
    expect([4, 4.2, 4.6].map((at) => momentIn(window, at, true))).toEqual([14, 14, expect.closeTo(30.1)])
  })
})

describe('windows that overlap are joined', () => {
  const line = (start: number, end: number, text: string) => ({ start, end, text })
  const textOf = (lines: { text: string }[]) => lines.map(({ text }) => text).join(' ')

  test('by the words that both hear', () => {
    const before = [line(0, 10, 'Once upon a time there was'), line(10, 28, 'a king who lived in a castle on a hi')]
    const after = [line(24, 34, 'stle on a hill with his three daughters'), line(34, 38, 'and a cat.')]
    const both = joined([
      { from: 0, lines: before },
      { from: 24, lines: after },
    ])
    expect(textOf(both)).toBe(
      'Once upon a time there was a king who lived in a castle on a hill with his three daughters and a cat.',
    )
    const times = both.flatMap(({ start, end }) => [start, end])
    expect(times).toEqual([...times].sort((a, b) => a - b))
  })

  test('in the middle, where they hear different words', () => {
    const both = joined([
      { from: 0, lines: [line(0, 26, 'one'), line(26.2, 28, 'two')] },
      { from: 24, lines: [line(24, 25, 'three'), line(27, 30, 'four')] },
    ])
    expect(textOf(both)).toBe('one four')
  })

  test('without spaces between words', () => {
    const both = joined([
      { from: 0, lines: [line(20, 28, '今天我们谈谈小花园的')] },
      { from: 24, lines: [line(24.8, 34, '谈小花园的第一步是选好地方。')] },
    ])
    expect(textOf(both).replace(/ /g, '')).toBe('今天我们谈谈小花园的第一步是选好地方。')
  })

  test('those that do not overlap stay as they are', () => {
    const lines = [line(0, 5, 'One.'), line(10, 15, 'One.')]
    const apart = lines.map((each) => ({ from: each.start, lines: [each] }))
    expect(joined(apart)).toEqual(lines)
  })
})

describe('what may have been said', () => {
  const talk = levels(100, [0, 5], [10, 40], [50, 60])
  const said = (...lines: [number, number, string][]) =>
    withoutHallucinations(
      lines.map(([start, end, text]) => ({ start, end, text })),
      talk,
    ).map(({ text }) => text)

  test('is said where it is loud', () => {
    expect(said([0, 5, 'Good morning.'], [42, 48, 'Thanks for watching!'])).toEqual(['Good morning.'])
  })

  test('are words', () => {
    expect(
      said([0, 2, '[Music]'], [2, 3, '(applause)'], [3, 4, '♪ la la ♪'], [4, 4.5, '...'], [4, 5, '*sighs*']),
    ).toEqual([])
    expect(said([0, 5, 'He (my brother) came.'])).toEqual(['He (my brother) came.'])
  })

  test('is neither too fast nor hardly anything', () => {
    expect(said([0, 0.5, 'Subscribe to my channel for more of this every week'])).toEqual([])
    expect(said([10, 40, 'Thank you.'])).toEqual([])
    expect(said([50, 51, '我们今天谈谈小花园'])).toEqual(['我们今天谈谈小花园'])
  })

  test('is no loop', () => {
    const loop = Array.from({ length: 6 }, (_, i): [number, number, string] => [10 + i, 11 + i, 'I see.'])
    expect(said(...loop, [20, 22, 'No.'], [22, 24, 'No.'])).toEqual(['I see.', 'No.', 'No.'])
  })
})

describe('what the filter writes', () => {
  test('has quotes and new lines in its text', () => {
    const written = '{"start":0,"end":2000,"text":"He said "no"} to\nme."}\n{"start":2000,"end":2500,"text":" "}\n'
    expect(linesIn(written)).toEqual([{ start: 0, end: 2, text: 'He said "no"} to me.' }])
  })
})
