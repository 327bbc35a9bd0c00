import { expect, test } from 'vitest'
import { heardWords } from '../../../../src/engine/edit/speech/heard.ts'
import { passagesOf } from '../../../../src/engine/edit/speech/passages.ts'
import { textOf } from '../../../../src/engine/edit/speech/tokens.ts'
import { transcriptsOf } from '../../../../src/engine/edit/speech/transcripts.ts'
import { contextOf, levelsOf, line, TALK, talk, WORDS } from './talk.ts'

/** A talk of 60 s: what is said, from when to when. */
const LINES = [
  line(1, 4, 'Welcome to the show, friends.'),
  line(6, 9, 'Why do gardens fail in spring?'),
  line(9.3, 14, 'Most people plant far too early in the year.'),
  line(14.2, 18, 'The ground is cold and the roots rot.'),
  line(21, 25, 'And that is why I waited until May.'),
  line(25.2, 29, 'It was worth every single week.'),
  line(33, 38, 'Water in the morning, never at noon.'),
  line(38.2, 43, 'Leaves burn when drops sit in the sun.'),
  line(46, 50, 'Does anybody have a question for me?'),
  line(54, 58, 'Then thank you for coming tonight.'),
]

const long = { ...TALK, durationSeconds: 60 }

function passages(
  wanted: { count?: number; shortest?: number; longest?: number },
  lines = LINES,
  levels = levelsOf(lines, 60),
) {
  const context = { ...contextOf(lines, [long, WORDS]), levels: new Map([['m1', levels]]) }
  const draft = talk({ frames: 60 * 30 })
  const heard = heardWords(draft, transcriptsOf(draft, context))
  const chosen = passagesOf(
    heard,
    { count: 3, shortest: 8, longest: 15, ...wanted },
    { fps: 30, levels: context.levels },
  )
  return chosen.map(({ words, from, to }) => ({ text: textOf(words.map(({ text }) => text)), from, to }))
}

test('the best passage is a question with its answer, in whole sentences', () => {
  const [best, ...others] = passages({ count: 1 })
  expect(best?.text).toBe(
    'Why do gardens fail in spring? Most people plant far too early in the year. The ground is cold and the roots rot.',
  )
  expect([best?.from, best?.to].map((frame) => Math.round(frame ?? 0))).toEqual([180, 540])
  expect(others).toEqual([])
})

test('several do not overlap, follow the film, and none begins where it leans on what was before', () => {
  const texts = passages({ count: 3 }).map(({ text }) => text)
  expect(texts.length).toBeGreaterThanOrEqual(2)
  expect(texts[0]).toMatch(/^Why do/)
  expect(texts).toContain('Water in the morning, never at noon. Leaves burn when drops sit in the sun.')
  const starts = passages({ count: 3 }).map(({ from }) => from)
  expect(starts).toEqual([...starts].sort((a, b) => a - b))
})

test('of passages that are alike the one that is said with more energy is taken', () => {
  const lines = Array.from({ length: 4 }, (_, i) =>
    line(2 + 12 * i, 11 + 12 * i, 'Gardens need a lot of water every day.'),
  )
  const loud = levelsOf(lines, 60).map((level, i) => (i > 2600 && i < 3500 && level > -30 ? -12 : level))
  const [best] = passages({ count: 1 }, lines, loud)
  expect(Math.round((best?.from ?? 0) / 30)).toBe(26)
})

test('where no sentences are so long together there is none', () => {
  expect(passages({ shortest: 40, longest: 50 })).toEqual([])
})
