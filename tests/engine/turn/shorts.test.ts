import { expect, test } from 'vitest'
import { parseEdits } from '../../../src/edits/parse.ts'
import { draftFrames, emptyDraft } from '../../../src/engine/edit/draft.ts'
import { NO_IDS } from '../../../src/engine/edit/ids.ts'
import { answerEdits } from '../../../src/engine/turn/answer-edits.ts'
import { answerMessage } from '../../../src/engine/turn/answer-message.ts'
import { contextOf, talk } from '../edit/speech/talk.ts'

function answer(written: object[], context = contextOf()) {
  const parsed = parseEdits(written)
  if ('fault' in parsed) throw new Error(parsed.fault.problem)
  const { turn, known } = turnOf('', context)
  return answerEdits(turn, parsed.edits, known)
}

function turnOf(message: string, context = contextOf(), draft = talk()) {
  const pictures = new Map([['m1', { shots: [], photo: null }]])
  const silences = new Map([['m1', []]])
  const { assets, ...known } = { ...context, pictures, silences } as unknown as typeof context
  const turn = {
    ...{ message, title: 'Talk', language: 'en', head: 0, assets, jobs: [], exports: [] },
    versions: [{ n: 0, draft, label: '' }],
    lastIds: { ...NO_IDS, clip: 1 },
  }
  return { turn, known }
}

function done(...written: object[]) {
  const answered = answer(written)
  return 'reply' in answered ? answered : expect.fail(JSON.stringify(answered))
}

test('each range of words becomes a film of its own, and the film stays as it is', () => {
  const {
    films = [],
    edit,
    changes,
  } = done({
    op: 'shorts',
    words: [
      [4, 10],
      [18, 26],
    ],
    titles: ['Small gardens'],
  })
  expect(edit).toBeUndefined()
  expect(films.map(({ title }) => title)).toEqual(['Small gardens', 'The first step is to choose the right place'])
  const [first, second] = films.map(({ draft }) => draft)
  expect(first?.canvas).toMatchObject({ width: 1080, height: 1920 })
  expect(first?.texts.map(({ text }) => text)).toEqual(['Small gardens'])
  expect(first?.captions?.cues.map(({ text }) => text.replaceAll('\n', ' '))).toEqual([
    'Um, today I talk about small gardens.',
  ])
  expect(second?.captions?.cues.map(({ text }) => text.replaceAll('\n', ' ')).join(' ')).toContain('the right place.')
  const seconds = films.map(({ draft }) => draftFrames(draft) / 30)
  for (const [i, spoken] of [3, 2.5].entries()) {
    expect(seconds[i]).toBeGreaterThan(spoken)
    expect(seconds[i]).toBeLessThan(spoken + 0.6)
  }
  expect(changes?.[0]).toContain(
    '1. shorts: 2 shorts in 9:16, captioned: “Small gardens”, 3 s to 6 s, words 4-10: “Um, today',
  )
})

test('a second language goes with it', () => {
  const { films = [] } = done(
    { op: 'add_captions', source: 'transcript' },
    { op: 'add_captions', source: 'talk.srt', lower: true },
    { op: 'shorts', words: [[4, 10]] },
  )
  const cues = films[0]?.draft.captions?.cues ?? []
  expect(cues.map(({ lower = false }) => lower).sort()).toEqual([false, true])
})

test('passages are chosen where none is named, and told when they are fewer', () => {
  const { films = [], changes } = done({ op: 'shorts', count: 10, length: [3, 6] })
  expect(films.length).toBeGreaterThan(1)
  expect(changes?.[0]).toContain('10 were asked for')
})

test.each([
  [{ op: 'shorts', words: [[400, 410]] }, 'none of the words 400 to 410'],
  [{ op: 'shorts', length: [100, 200] }, 'no run of whole sentences is 100 to 200 s long'],
])('%j cannot be done', (edit, problem) => {
  expect(answer([edit])).toMatchObject({ fault: { index: 0, op: 'shorts', problem: expect.stringContaining(problem) } })
})

test('where nobody knows what is said, that is what it says', () => {
  const mute = contextOf([], [contextOf().assets[0] ?? expect.fail()])
  expect(answer([{ op: 'shorts' }], mute)).toMatchObject({
    fault: { problem: expect.stringContaining('not known what is said') },
  })
})

test.each([
  ['make two shorts of 3 to 6 seconds from this talk', talk()],
  ['turn this interview into 2 reels, each between 3 and 6 seconds', talk()],
  ['剪成两条短视频，每条3到6秒', talk()],
  ['make two shorts of 3 to 6 seconds from this talk', emptyDraft('Talk')],
])('are asked for in words: %s', (message, draft) => {
  const { turn, known } = turnOf(message, contextOf(), draft)
  const answered = answerMessage(turn, known)
  if (!('reply' in answered)) expect.fail(JSON.stringify(answered))
  expect(answered.needsInput).toBe(false)
  expect(answered.films).toHaveLength(2)
  for (const film of answered.films ?? []) {
    const seconds = draftFrames(film.draft) / 30
    expect(seconds).toBeGreaterThanOrEqual(3)
    expect(seconds).toBeLessThanOrEqual(6)
  }
})
