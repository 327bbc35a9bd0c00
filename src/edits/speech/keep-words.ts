import { defineEdit } from '../define.ts'
import { randomSaid, SAID, saidProblem, saidWords } from './words.ts'

/** Keeps only some of the spoken words, with their pictures. */
export const keepWords = defineEdit({
  family: 'speech',
  element: 'film',
  summary: 'keep only some of the spoken words',
  empty: 'build first',
  needs: ['words'],
  localOnly: true,
  params: SAID,
  rule: saidProblem,
  words: (said) => `Keep only ${saidWords(said)} from the speech`,
  examples: {
    en: [
      ['keep only the sentence "the answer is simple"', { phrase: 'the answer is simple' }],
      [
        'keep only words 3 to 20 and 41 to 60',
        {
          words: [
            [3, 20],
            [41, 60],
          ],
        },
      ],
    ],
    zh: [
      ['只保留“答案很简单”这句话', { phrase: '答案很简单' }],
      ['只保留第3到20个词', { words: [[3, 20]] }],
    ],
  },
  random: randomSaid,
})
