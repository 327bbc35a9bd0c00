import { expect, test } from 'vitest'
import type { Draft } from '../../../src/engine/edit/draft.ts'
import { NO_IDS } from '../../../src/engine/edit/ids.ts'
import { answerMessage } from '../../../src/engine/turn/index.ts'
import { contextOf, line, talk } from '../edit/speech/talk.ts'

/** What is asked for in words of what is said. */

function answer(message: string, context = contextOf(), draft: Draft = talk()) {
  const { assets, ...known } = context
  const versions = [{ n: 0, parent: undefined, label: '', draft, createdAt: 0 }]
  const turn = {
    message,
    title: 'Talk',
    language: 'en',
    versions,
    head: 0,
    lastIds: { ...NO_IDS, clip: 1 },
    assets,
    jobs: [],
    exports: [],
  }
  const answered = answerMessage(turn, known)
  if ('needs' in answered) throw new Error('something is lacking')
  return answered
}

const edits = (message: string, context = contextOf()) => answer(message, context).edits

test.each([
  ['cut the sentence "As I said before"', { op: 'cut_words', phrase: 'As I said before' }],
  ['Remove the part where I say "good morning everyone".', { op: 'cut_words', phrase: 'good morning everyone' }],
  ['cut the ums', { op: 'clean_speech', fillers: true }],
  ['remove the filler words', { op: 'clean_speech', fillers: true }],
  ['get rid of all the ums and uhs', { op: 'clean_speech', fillers: true }],
  ['remove the repeated takes', { op: 'clean_speech', retakes: true }],
  ['shorten the pauses between words to 0.3 seconds', { op: 'clean_speech', pauses: 0.3 }],
  ['keep only the sentence "Thank you for listening"', { op: 'keep_words', phrase: 'Thank you for listening' }],
  ['in the captions write "parks" instead of "gardens"', { op: 'correct_words', to: 'parks', from: 'gardens' }],
  ['去掉口头禅', { op: 'clean_speech', fillers: true }],
  ['把“Thank you for listening”这句话剪掉', { op: 'cut_words', phrase: 'Thank you for listening' }],
  ['字幕里的“gardens”改成“parks”', { op: 'correct_words', from: 'gardens', to: 'parks' }],
])('%s', (message, edit) => {
  expect(edits(message)).toEqual([edit])
})

test('what goes is said first where it is more than a tenth of the words', () => {
  const asked = answer('keep only the sentence "Thank you for listening"')
  expect(asked.needsInput).toBe(true)
  expect(asked.reply).toContain('This would cut 34 of the 38 words: “Good morning everyone. Um,')
  expect(answer('cut the ums').needsInput).toBe(false)
})

test('a filler that is none in this language is not cut', () => {
  const german = contextOf([line(1, 5, 'Wir gehen um das Haus und der Weg ist nicht weit.')])
  expect(answer('cut the ums', german).needsInput).toBe(true)
})
