import { describe, expect, test } from 'vitest'
import { applyOperations } from '../../../../src/engine/edit/apply.ts'
import type { EditContext } from '../../../../src/engine/edit/context.ts'
import { type Draft, draftFrames } from '../../../../src/engine/edit/draft.ts'
import type { Operation } from '../../../../src/engine/edit/operation.ts'
import { wordsOfCue } from '../../../../src/engine/edit/speech/cue-words.ts'
import { heardWords } from '../../../../src/engine/edit/speech/heard.ts'
import { transcriptsOf } from '../../../../src/engine/edit/speech/transcripts.ts'
import { contextOf, levelsOf, line, talk } from './talk.ts'

const CONTEXT = contextOf()

function run(draft: Draft, context: EditContext, ...operations: Operation[]) {
  return applyOperations(draft, operations, context, 'en')
}

const heard = (draft: Draft, context = CONTEXT) => heardWords(draft, transcriptsOf(draft, context))
const said = (draft: Draft, context = CONTEXT) =>
  heard(draft, context)
    .map(({ text }) => text)
    .join(' ')

function done(draft: Draft, ...operations: Operation[]): Draft {
  const { draft: after, problems } = run(draft, CONTEXT, ...operations)
  expect(problems).toEqual([])
  return after
}

describe('cut_words', () => {
  test('takes exactly the phrase, whatever its marks and case are', () => {
    const after = done(talk(), { op: 'cut_words', params: { phrase: 'as i said before' } })
    expect(said(after)).toBe(said(talk()).replace('As I said before, ', ''))
    expect(after.clips).toHaveLength(2)
  })

  test('cuts where it is quiet, a breath from the words that stay, with soft ends', () => {
    const after = done(talk(), { op: 'cut_words', params: { words: [[1, 3]] } })
    const [first] = after.clips
    // "Good morning everyone." goes with the quiet before it; a breath stays before "Um," at 3 s
    expect(first?.sourceStart).toBeGreaterThanOrEqual(2.5)
    expect(first?.sourceStart).toBeLessThan(3)
    const inside = done(talk(), { op: 'cut_words', params: { words: [[4, 10]] } })
    const [before, behind] = inside.clips
    expect(before?.frames).toBeGreaterThanOrEqual(75)
    expect(before?.frames).toBeLessThan(90)
    expect(behind?.sourceStart).toBeGreaterThanOrEqual(6)
    expect(behind?.sourceStart).toBeLessThan(7)
    expect([before?.sound.fadeOut, behind?.sound.fadeIn]).toEqual([1, 1])
    expect([before?.sound.fadeIn, behind?.sound.fadeOut]).toEqual([0, 0])
  })

  test('numbers stay those of the transcript after a cut', () => {
    const first = done(talk(), { op: 'cut_words', params: { words: [[1, 3]] } })
    const both = done(first, { op: 'cut_words', params: { words: [[35, 38]] } })
    expect(said(both)).not.toMatch(/Good|Thank/)
    expect(said(both)).toContain('As I said before, this is not difficult.')
  })

  test('asks where a phrase is said more than once, and cuts all of them where that is asked for', () => {
    const twice = { op: 'cut_words', params: { phrase: 'The first step' } } as const
    expect(run(talk(), CONTEXT, twice).problems[0]).toContain(
      'is said 2 times: words 11-13 at 7 s, words 18-20 at 9.5 s',
    )
    const all = done(talk(), { op: 'cut_words', params: { phrase: 'The first step', all: true } })
    expect(said(all)).not.toContain('first')
  })

  test.each<[string, Operation]>([
    ['Nobody says “goodbye”', { op: 'cut_words', params: { phrase: 'goodbye' } }],
    ['None of the words 400 to 410', { op: 'cut_words', params: { words: [[400, 410]] } }],
  ])('%s', (problem, operation) => {
    expect(run(talk(), CONTEXT, operation).problems.join()).toContain(problem)
  })

  test('says what to do where it is not known what is said', () => {
    const { problems } = run(
      talk(),
      { ...CONTEXT, assets: CONTEXT.assets.slice(0, 1) },
      {
        op: 'cut_words',
        params: { phrase: 'hello' },
      },
    )
    expect(problems.join()).toContain('talk.srt for talk.mp4')
  })

  test('goes through Chinese, where words have no spaces between them', () => {
    const lines = [line(1, 4, '我们今天讨论花园，那个，水很重要。')]
    const context = { ...contextOf(lines), levels: new Map([['m1', levelsOf(lines)]]) }
    const { draft, problems } = run(talk(), context, { op: 'cut_words', params: { phrase: '水很重要' } })
    expect(problems).toEqual([])
    expect(said(draft, context)).toBe('我们 今天 讨论 花园， 那个，')
  })

  test('goes through text from right to left, whose sentences end with marks of its own', () => {
    const lines = [line(1, 6, 'كيف حالك اليوم؟ أنا بخير، شكرا جزيلا۔ نتحدث عن الحديقة.')]
    const context = { ...contextOf(lines), levels: new Map([['m1', levelsOf(lines)]]) }
    const captioned = run(talk(), context, { op: 'add_captions', params: { source: 'transcript' } })
    const texts = (draft: Draft) => draft.captions?.cues.map(({ text }) => text)
    expect(texts(captioned.draft)).toEqual(['كيف حالك اليوم؟', 'أنا بخير، شكرا جزيلا۔', 'نتحدث عن الحديقة.'])
    const { draft, problems } = run(captioned.draft, context, { op: 'cut_words', params: { phrase: 'شكرا جزيلا' } })
    expect(problems).toEqual([])
    expect(said(draft, context)).toBe('كيف حالك اليوم؟ أنا بخير، نتحدث عن الحديقة.')
    expect(texts(draft)?.[1]).toBe('أنا بخير،')
  })
})

test.each([
  ['first', 'Good morning everyone', 1, 2.5],
  ['last', 'Thank you for listening', 16.5, 18],
])('keep_words leaves no more than a breath around the %s words of a clip', (_, phrase, from, to) => {
  const kept = done(talk(), { op: 'keep_words', params: { phrase } })
  const [only] = kept.clips
  expect(kept.clips).toHaveLength(1)
  expect(from - (only?.sourceStart ?? 0)).toBeCloseTo(0.25, 1)
  expect((only?.sourceStart ?? 0) + draftFrames(kept) / 30 - to).toBeCloseTo(0.25, 1)
})

test('keep_words leaves nothing else of what is said', () => {
  const after = done(talk(), { op: 'keep_words', params: { phrase: 'this is not difficult' } })
  expect(said(after)).toBe('this is not difficult.')
  expect(draftFrames(after)).toBeLessThan(90)
})

describe('clean_speech', () => {
  test('fillers and the first of two takes go, and the last take stays whole', () => {
    const after = done(talk(), { op: 'clean_speech', params: { fillers: true, stutters: true, retakes: true } })
    expect(said(after)).toBe(
      'Good morning everyone. today I talk about small gardens. The first step is to choose the right place. As I said before, this is not difficult. Thank you for listening.',
    )
  })

  test('no pause is longer than asked for', () => {
    const after = done(talk(), { op: 'clean_speech', params: { pauses: 0.3 } })
    const words = heard(after)
    const gaps = words.slice(1).map(({ from }, i) => (from - (words[i]?.to ?? 0)) / 30)
    expect(Math.max(...gaps)).toBeLessThan(0.3 + 2 / 30)
    expect(said(after)).toBe(said(talk()))
  })

  test.each([
    ['de', 'Wir gehen um das Haus und der Weg ist nicht weit.', 'um'],
    ['pt', 'Isso é um jardim, você não está com os outros.', 'um'],
    ['en meaning it', 'I like what you know and they mean that.', 'like'],
    ['zh meaning it', '我们喜欢那个花园。', '那个'],
  ])('a word of another language, or that is meant, is no filler: %s', (_, text) => {
    const lines = [line(1, 5, text)]
    const context = contextOf(lines)
    expect(run(talk(), context, { op: 'clean_speech', params: { fillers: true } }).problems).toEqual([
      'There is nothing like that in what is said.',
    ])
  })

  test.each([
    ['stutters', 'So we we need th- the water.', 'So we need the water.'],
    ['stutters', 'I think I think we should eat eat.', 'I think we should eat.'],
    ['stutters', 'It is very very good that that happened.', undefined],
    ['stutters', '我我觉得很好', '我 觉得 很好'],
    ['retakes', 'It is time to change. It is time to act.', undefined],
    ['retakes', 'We need water for the garden. We need water for the garden.', 'We need water for the garden.'],
    ['retakes', 'You can see the, you can see the house here.', 'you can see the house here.'],
  ] as const)('%s: %s', (kind, text, left) => {
    const context = contextOf([line(1, 5, text)])
    const { draft, problems } = run(talk(), context, { op: 'clean_speech', params: { [kind]: true } } as Operation)
    if (left === undefined) expect(problems).toHaveLength(1)
    else expect(said(draft, context)).toBe(left)
  })

  test('own words are fillers where they are named', () => {
    const after = done(talk(), { op: 'clean_speech', params: { fillers: ['thank you'] } })
    expect(said(after)).toMatch(/difficult\. for listening\.$/)
  })
})

describe('captions of what is said', () => {
  const captioned = done(talk(), { op: 'add_captions', params: { source: 'transcript' } })
  const texts = (draft: Draft) => draft.captions?.cues.map(({ text }) => text)

  test('have the words with their times', () => {
    expect(texts(captioned)?.[0]).toBe('Good morning everyone.')
    const [cue] = captioned.captions?.cues ?? []
    const [good] = cue ? wordsOfCue(cue) : []
    expect((cue?.start ?? 0) + (good?.at ?? 0)).toBe(30)
  })

  test('lose the words that are cut, and only those', () => {
    const after = done(captioned, { op: 'cut_words', params: { phrase: 'Um, today' } })
    expect(texts(after)?.[1]).toBe('I talk about small gardens.')
    const cue = after.captions?.cues[1]
    const words = cue ? wordsOfCue(cue) : []
    const [first] = heard(after).filter(({ text }) => text === 'talk')
    const shown = words.find(({ text }) => text === 'talk')
    expect(Math.abs((cue?.start ?? 0) + (shown?.at ?? 0) - (first?.from ?? 0))).toBeLessThanOrEqual(1)
  })

  test('are put right everywhere, as is the transcript', () => {
    const after = done(captioned, { op: 'correct_words', params: { from: 'small gardens', to: 'Zen-Gardens' } })
    expect(texts(after)?.[1]).toBe('Um, today I talk about Zen-Gardens.')
    expect(wordsOfCue(after.captions?.cues[1] ?? { text: '' })).toHaveLength(6)
    expect(said(after)).toContain('Zen-Gardens.')
    expect(heard(after).at(-1)?.index).toBe(38)
  })

  test('break by sense into lines that can be read', () => {
    const text =
      'When you plant a garden in the city, you have to think about the light that comes in from the south and about the water.'
    const context = contextOf([line(1, 9, text)])
    const { draft } = run(talk(), context, { op: 'add_captions', params: { source: 'transcript' } })
    const cues = draft.captions?.cues ?? []
    for (const cue of cues) {
      const lines = cue.text.split('\n')
      expect(lines.length).toBeLessThanOrEqual(2)
      for (const each of lines) expect(each.length).toBeLessThanOrEqual(42)
      expect(cue.text.length / (cue.frames / 30)).toBeLessThanOrEqual(17.5)
      expect(lines.at(-1)?.split(' ').length).toBeGreaterThan(1)
    }
    expect(cues.map((cue) => cue.text.replaceAll('\n', ' ')).join(' ')).toBe(text)
  })

  test('show speakers by their colours', () => {
    const lines = [
      { ...line(1, 3, 'How are you?'), speaker: 'Anna' },
      { ...line(4, 6, 'I am fine.'), speaker: 'Ben' },
    ]
    const { draft } = run(talk(), contextOf(lines), { op: 'add_captions', params: { source: 'transcript' } })
    const colors = draft.captions?.cues.map(({ look }) => look?.color)
    expect(new Set(colors).size).toBe(2)
  })
})
